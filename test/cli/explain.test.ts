import { describe, expect, test } from 'vitest';
import { kits } from '../../conformance/suites/index.js';
import { putler } from '../../src/apis/putler/index.js';
import { batchTable } from '../../src/cli/explain/batch-table.js';
import { txkit } from './in-process.js';

async function explained(id: string) {
  return JSON.parse((await txkit(['explain', id, '--json'])).stdout);
}

test('a requirement says what it says, where, and what checks it', async () => {
  const { code, stdout } = await txkit(['explain', 'putler/refund-gross-is-negative']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^putler\/refund-gross-is-negative {2}requirement, must\n/);
  expect(stdout).toContain('Source: Refund Rules');
  expect(stdout).toContain('schemas/putler/refund-row.schema.json#/required/1');
  expect(stdout).toContain('putler/rejects-positive-refund');
});

test('an id that several kinds share explains all of them', async () => {
  const found = await explained('order-quantity-is-the-sum');
  expect(found.map((one: { kind: string }) => one.kind)).toEqual(['requirement', 'rule']);
});

test('a rule shows what keeps and what breaks it, and what is said then', async () => {
  const { stdout } = await txkit(['explain', 'order-quantity-is-the-sum']);
  expect(stdout).toMatch(/Keeps it:\n {4}Date +05\/01\/2026 /);
  expect(stdout).toMatch(/Breaks it:/);
  expect(stdout).toContain('-> /0/Quantity  Quantity of the order is 7, but its 2 item rows add up to 5');
});

test.each(putler.rules.map(({ id }) => [id] as const))(
  'each broken example of %s says something',
  async (id) => {
    const rule = (await explained(`putler/${id}`)).find((one: { kind: string }) => one.kind === 'rule');
    expect(rule.breaks.filter(({ messages }: { messages: unknown[] }) => messages.length === 0)).toEqual([]);
  },
);

test('every case and fault can be explained', async () => {
  for (const kit of kits) {
    for (const { id } of [...kit.cases, ...kit.faults].slice(0, 5)) {
      expect((await explained(id)).map((one: { id: string }) => one.id)).toContain(id);
    }
  }
});

test('an unknown id is a usage error that names the nearest', async () => {
  expect(await txkit(['explain', 'refund-gross-is-negativ'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'txkit: there is no requirement, rule, case or fault "refund-gross-is-negativ"; did you mean "refund-gross-is-negative"? txkit list requirements shows the requirements\n',
  });
});

describe('a batch', () => {
  test('is a table of fields by rows', () => {
    expect(batchTable([{ a: '1', bc: 2 }, { a: ' x' }], '  ')).toBe('  a   1  " x"\n  bc  2  ·\n');
  });

  test('is JSON lines where a table is too wide, or the rows are none', () => {
    expect(batchTable([{ a: 'x'.repeat(200) }], '')).toBe(`{"a":"${'x'.repeat(200)}"}\n`);
    expect(batchTable([7, { a: [1] }], '')).toBe('7\n{"a":[1]}\n');
  });
});
