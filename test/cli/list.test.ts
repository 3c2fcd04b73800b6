import { describe, expect, test } from 'vitest';
import type { Kit } from '../../conformance/engine/kit.js';
import { kits } from '../../conformance/suites/index.js';
import { apis } from '../../src/apis/index.js';
import { putler } from '../../src/apis/putler/index.js';
import { columns } from '../../src/cli/columns.js';
import { type CoverageRow, coverageOf } from '../../src/cli/coverage.js';
import { txkit } from './in-process.js';

async function listed(...args: readonly string[]) {
  const { code, stdout } = await txkit(['list', ...args, '--json']);
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

describe('coverage', () => {
  const kit = {
    cases: [
      { id: 'putler/rejects-positive-refund', requirements: ['putler/refund-gross-is-negative'] },
      { id: 'putler/accepts-post', requirements: ['putler/post-stores'] },
    ],
    faults: [
      { id: 'putler/accepts-positive-refund', requirement: 'putler/refund-gross-is-negative', why: '' },
      { id: 'putler/answers-201', why: 'harmless' },
    ],
  } as unknown as Kit;
  const rowOf = (rows: readonly CoverageRow[], slug: string) =>
    rows.find(({ id }) => id === `putler/${slug}`);

  test('names everything that touches a requirement by its full id', () => {
    const rows = coverageOf(putler, kit);
    expect(rows.map(({ id }) => id)).toEqual(putler.requirements.map(({ id }) => id));
    expect(rowOf(rows, 'refund-gross-is-negative')).toMatchObject({
      level: 'must',
      checks: {
        schema: expect.arrayContaining(['schemas/putler/refund-row.schema.json#/required/1']),
        cases: ['putler/rejects-positive-refund'],
      },
      faults: ['putler/accepts-positive-refund'],
    });
    expect(rowOf(rows, 'order-quantity-is-the-sum')?.checks.rules).toEqual([
      'putler/order-quantity-is-the-sum',
    ]);
  });

  test('without a kit there are no cases and no faults', () => {
    for (const { checks, faults } of coverageOf(putler)) expect([...checks.cases, ...faults]).toEqual([]);
  });

  test('has a reason only where the requirement gives one', () => {
    const [first, ...others] = putler.requirements;
    const api = {
      ...putler,
      requirements: [{ ...first, reason: 'cannot be seen' }, ...others],
    } as typeof putler;
    const [row, next] = coverageOf(api);
    expect(row?.reason).toBe('cannot be seen');
    expect(next).not.toHaveProperty('reason');
  });
});

describe('as JSON', () => {
  test('apis', async () => {
    expect(await listed('apis')).toMatchObject([{ id: 'putler', operations: ['validate', 'store'] }]);
  });

  test('requirements with exactly the documented members', async () => {
    const rows: readonly CoverageRow[] = await listed('requirements', '--api', 'putler');
    expect(rows).toHaveLength(putler.requirements.length);
    const { reason, ...first } = rows[0] as CoverageRow;
    expect(Object.keys(first)).toEqual(['id', 'level', 'statement', 'source', 'checks', 'faults']);
    expect(Object.keys(first.checks)).toEqual(['schema', 'rules', 'cases']);
  });

  test.each([
    ['rules', apis.flatMap(({ rules }) => rules.map(({ id }) => `putler/${id}`))],
    ['cases', kits.flatMap(({ cases }) => cases.map(({ id }) => id))],
    ['faults', kits.flatMap(({ faults }) => faults.map(({ id }) => id))],
  ])('%s', async (what, ids) => {
    expect((await listed(what)).map((row: { id: string }) => row.id)).toEqual(ids);
  });
});

test.each(['apis', 'requirements', 'rules', 'cases', 'faults'])('%s as one line each', async (what) => {
  const { stdout, code } = await txkit(['list', what]);
  expect(code).toBe(0);
  expect(stdout.trimEnd().split('\n')).toHaveLength((await listed(what)).length);
});

test('columns are aligned and end without blanks', () => {
  expect(
    columns([
      ['a', 'bbb', 'c'],
      ['aaa', '', 'c d'],
      ['a', 'b', ''],
    ]),
  ).toBe('a    bbb  c\naaa       c d\na    b\n');
});

test.each([
  [
    ['rule'],
    'list: there is no "rule"; did you mean "rules"? take apis, requirements, rules, cases or faults',
  ],
  [[], "missing required argument 'what'; txkit list --help shows what there is"],
  [['rules', '--api', 'ptler'], 'there is no API "ptler"; did you mean "putler"? this version knows putler'],
])('list %j is a usage error', async (args, line) => {
  expect(await txkit(['list', ...args])).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
});
