import fc from 'fast-check';
import { expect, test } from 'vitest';
import { batches } from '../../src/apis/putler/arbitraries.js';
import { change } from '../../src/apis/putler/examples.js';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { rules } from '../../src/apis/putler/rules/index.js';
import { checkRows } from '../../src/core/check.js';
import { pickBy, pickFrom } from '../../src/core/pick.js';

/** What is found and about which transaction, each as often as it is found, without the rows' places. */
function findingsOf(rows: readonly Row[]): readonly string[] {
  return checkRows(model, rows)
    .map(({ finding, requirement, id }) => `${finding} ${requirement} ${id}`)
    .sort();
}

const examples = rules.flatMap(({ id, keeps, breaks }) =>
  [...keeps, ...breaks]
    .map((rows, index) => [id, index, rows] as const)
    .filter(([, , rows]) => rows.length > 1),
);

test.each(examples)(
  '%s: example %i gives the same findings in whatever order its rows come',
  (_, __, rows) => {
    const expected = findingsOf(rows);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        expect(findingsOf(shuffled)).toEqual(expected);
      }),
      { numRuns: rows.length > 100 ? 3 : 30 },
    );
  },
);

// Batches with several mistakes at once, which rules have to tell from each other in any order as well.
const mistaken = fc
  .tuple(batches({ maxTransactions: 3, text: 'plain' }), fc.array(fc.nat(), { maxLength: 24 }))
  .map(([batch, numbers]) => {
    const pick = pickBy(numbers);
    const fields = ['Transaction_ID', 'Reference_Txn_ID', 'Type', 'Gross', 'Status', 'Currency'] as const;
    return numbers.slice(0, 4).reduce<readonly Row[]>((rows) => {
      const [to, from] = [pick(rows.length), rows[pick(rows.length)]];
      const field = pickFrom(pick, fields);
      return pick(4) === 0 ? [...rows, { ...from }] : change(rows, to, { [field]: from?.[field] });
    }, batch);
  });

test('a batch of several mistakes gives the same findings in whatever order its rows come', () => {
  const inAnyOrder = mistaken.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
  );
  fc.assert(
    fc.property(inAnyOrder, ([rows, shuffled]) => {
      expect(findingsOf(shuffled)).toEqual(findingsOf(rows));
    }),
    { numRuns: Number(process.env.RUNS ?? 200) },
  );
});
