import { describe, expect, test } from 'vitest';
import { model } from '../../src/apis/putler/model.js';
import { requirementTable } from '../../src/apis/putler/requirements.js';
import type { Row } from '../../src/apis/putler/row.js';
import { rules } from '../../src/apis/putler/rules/index.js';
import { checkRows } from '../../src/core/check.js';

const requirementsFound = (rows: readonly Row[]) =>
  new Set(checkRows(model, rows).map(({ requirement }) => requirement));

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const requirement = rule.requirements[0];

  test('is named like its file and names known requirements', async () => {
    const module = await import(`../../src/apis/putler/rules/${id}.ts`);
    expect(module.default).toBe(rule);
    for (const name of rule.requirements)
      expect(Object.keys(requirementTable)).toContain(name.slice('putler/'.length));
  });

  test.each(rule.keeps.map((rows, index) => [index, rows] as const))('example %i keeps it', (_, rows) => {
    const found = checkRows(model, rows);
    expect(
      found.filter((finding) => finding.requirement === requirement || finding.finding === 'error'),
    ).toEqual([]);
  });

  test.each(rule.breaks.map((rows, index) => [index, rows] as const))(
    'example %i breaks it and nothing else',
    (_, rows) => {
      expect(requirementsFound(rows)).toEqual(new Set([requirement]));
    },
  );
});
