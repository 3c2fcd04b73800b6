import { describe, expect, test } from 'vitest';

// What is exported is promised: a name that goes or changes breaks somebody's program.
describe('exported names', () => {
  test.each([
    ['transaction-testkit', () => import('../src/index.js'), ['putler']],
    ['transaction-testkit/types', () => import('../src/types.js'), []],
    [
      'transaction-testkit/arbitraries',
      () => import('../src/arbitraries.js'),
      ['batches', 'nearMisses', 'putler'],
    ],
    [
      'transaction-testkit/conformance',
      () => import('../conformance/index.js'),
      [
        'SubjectError',
        'UsageError',
        'exitCodeOf',
        'over',
        'reference',
        'reporterNames',
        'reporters',
        'runSuite',
      ],
    ],
    ['transaction-testkit/vitest', () => import('../conformance/vitest.js'), ['conformance']],
  ] as const)('%s', async (_, load, names) => {
    expect(Object.keys(await load()).sort()).toEqual(names);
  });

  test('putler has what the documentation names', async () => {
    const { putler } = await import('../src/index.js');
    expect(Object.keys(putler)).toEqual(
      expect.arrayContaining([
        'check',
        'checkStream',
        'parse',
        'encode',
        'validate',
        'rules',
        'requirements',
        'formats',
      ]),
    );
  });

  test('putler.checkStream finds in pieces what validate finds in the whole', async () => {
    const { putler } = await import('../src/index.js');
    const csv = 'Date,Time,Type,Transaction_ID,Item_Title,Quantity\n05/01/26,12:00:00,Refund,R1,Mug,0\n';
    const pieces = async function* () {
      for (const letter of csv) yield letter;
    };
    const found: unknown[] = [];
    for await (const finding of putler.checkStream(pieces(), { format: 'csv' })) found.push(finding);
    expect(found).toEqual(putler.validate(Buffer.from(csv), { format: 'csv' }).findings);
    expect(found.length).toBeGreaterThan(2);
  });
});
