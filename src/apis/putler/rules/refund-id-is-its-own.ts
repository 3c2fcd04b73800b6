import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { kindOf, partsOf, type Row, textOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf, withRow } from '../violations.js';

const mug = order({ Gross: '50.00' }, item('Mug', '1'));

export default defineTransactionRule({
  id: 'refund-id-is-its-own',
  requirements: ['putler/refund-id-is-its-own'],
  finding: 'error',
  metInTheField: true,
  why: 'An id that comes again updates what is stored: a refund with the id of its order takes the place of the order.',
  keeps: [
    [...mug, refund()],
    [...mug, refund(), refund({ Transaction_ID: 'ORD1_R2' })],
  ],
  breaks: [
    [...mug, refund({ Transaction_ID: 'ORD1' })],
    [refund({ Transaction_ID: 'ORD1' })],
    [...mug, refund(), refund({ Gross: '-5.00' })],
    // Old connectors wrote the refund inside the loop over the items, and the next items got its id.
    [...mug, refund(), { ...mug[1], Transaction_ID: 'ORD1_R1' }],
    [buyNow(), refund({ Transaction_ID: 'BUY1', Reference_Txn_ID: 'BUY1' })],
  ],
  check(transaction) {
    const { id, entries } = transaction;
    const refunds = partsOf(transaction).singles.filter(({ row }) => kindOf(row) === 'refund');
    const itself = ({ row }: { row: Row }) => textOf(row, 'Reference_Txn_ID') === id;
    const repeated = refunds.length === entries.length;
    const wrong = entries.length === 1 ? refunds.filter(itself) : refunds.slice(repeated ? 1 : 0);
    return wrong.map((entry) => ({
      row: entry.index,
      field: 'Transaction_ID',
      data: { id, whose: itself(entry) ? 'refunded' : repeated ? 'repeated' : 'shared' } as const,
    }));
  },
  say: ({ id, whose }) => ({
    message: {
      refunded: `the refund has the Transaction_ID ${quote(id)} of the transaction that it refunds`,
      repeated: `Transaction_ID ${quote(id)} is that of another refund already`,
      shared: `the refund shares its Transaction_ID ${quote(id)} with other rows`,
    }[whose],
    hint: {
      refunded: `give the refund an id of its own, as in ${quote(`${id}_R1`)}`,
      repeated: 'send the refund once, or give each refund an id of its own',
      shared: 'give the refund an id of its own, and item rows the id of their order',
    }[whose],
  }),
  violate: {
    needs: 'refund',
    apply(batch, pick) {
      const at = pickFrom(pick, indicesOf(batch, 'refund'));
      const row = batch[at] as Row;
      if (pick(2) === 0) return change(batch, at, { Transaction_ID: row.Reference_Txn_ID });
      return withRow(batch, { ...row }, pick);
    },
  },
});
