import { describe, expect, test } from 'vitest';
import type { StandingRow } from '../scripts/generate/coverage.js';
import { requirementTable } from '../src/apis/putler/requirements.js';
import type { CheckKind } from '../src/core/requirement.js';
import { readGenerated } from './generated-files.js';

const rows = (JSON.parse(await readGenerated('coverage.json')) as { putler: readonly StandingRow[] }).putler;
const marksOf = ({ id }: StandingRow): readonly CheckKind[] =>
  requirementTable[id.slice('putler/'.length) as keyof typeof requirementTable].checkedBy;

// What the table marks as checked by a schema or a rule and is not, each with its reason.
const withoutKeyword: Readonly<Record<string, string>> = {
  'putler/unknown-fields-are-ignored': 'the schema takes unknown fields by having no keyword against them',
};
const withoutRule: Readonly<Record<string, string>> = {
  'putler/row-order-does-not-matter': 'no rule looks at the order of rows; a law of the tests holds it',
};

describe('each requirement', () => {
  test('is in the coverage, in the order of the table', () => {
    expect(rows.map(({ id }) => id)).toEqual(Object.keys(requirementTable).map((slug) => `putler/${slug}`));
  });

  test('is checked and proven, or has a written reason', () => {
    const open = rows.filter(({ standing }) => standing !== 'checked and proven' && standing !== 'reason');
    expect(open.map(({ id, standing }) => `${id}: ${standing}`)).toEqual([]);
  });

  test('has the checks that its marks promise', () => {
    const broken = rows.flatMap((row) => {
      const { id, checks } = row;
      const marks = marksOf(row);
      const fails: string[] = [];
      // A rule of formats stands for a keyword: JSON Schema cannot see how a file is written.
      if (marks.includes('schema') && checks.schema.length + checks.rules.length === 0 && !withoutKeyword[id])
        fails.push('schema');
      if (marks.includes('rule') && checks.rules.length === 0 && !withoutRule[id]) fails.push('rule');
      if (marks.some((mark) => mark.endsWith('case')) && checks.cases.length === 0) fails.push('case');
      return fails.map((mark) => `${id}: no ${mark}`);
    });
    expect(broken).toEqual([]);
  });

  test('that is checked over HTTP has two faults or more', () => {
    const overHttp = rows.filter((row) => marksOf(row).some((mark) => mark.endsWith('case')));
    expect(overHttp.length).toBeGreaterThan(50);
    expect(overHttp.filter(({ faults }) => faults.length < 2).map(({ id }) => id)).toEqual([]);
  });
});
