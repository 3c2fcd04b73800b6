import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { mayLackItsId, nearSpellings } from '../relations.js';
import { kindOf, nowhere, partsOf, type Row, textOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { ordersIn } from '../violations.js';

const refundedStatuses = ['Refunded', 'Partially Refunded'] as const;

export default defineTransactionRule({
  id: 'refunded-status-has-refunds',
  requirements: ['putler/refunded-status-has-refunds'],
  // The document allows an update of amount or status in place of a refund, and a refund in another request.
  finding: 'note',
  why: 'The document calls the status alone the less accurate way: how much was given back, and when, is in refund rows.',
  keeps: [
    [
      ...order(
        { Gross: 50.5, Sales_Tax: 0.5, Status: 'Partially Refunded' },
        item('Product-1', 1, { Gross: 50 }),
      ),
      refund({ Gross: -20, Fee: 0.58, Net: -19.42 }),
    ],
    order({}, item('Mug', '1')),
  ],
  breaks: [
    order({ Gross: '50.00', Status: 'Refunded' }, item('Mug', '1')),
    [buyNow({ Status: 'Partially Refunded' })],
  ],
  check(transaction, index) {
    const { mains, singles, others } = partsOf(transaction);
    const [sale, more] = [...mains, ...singles.filter(({ row }) => kindOf(row) === 'buy-now')];
    const status = refundedStatuses.find((known) => known === sale?.row.Status);
    if (!sale || more || !status || others.length > 0) return undefined;
    // A refund that does not name the sale as it should has a mistake of its own.
    const astray =
      singles.some(({ row }) => kindOf(row) === 'refund') ||
      mayLackItsId(index, 'refund') ||
      [nowhere, ...nearSpellings(transaction.id).filter((id) => !index.find(id))].some(
        (id) => index.referringTo(id).length > 0,
      );
    if (astray || index.referringTo(transaction.id).length > 0) return undefined;
    return {
      row: sale.index,
      field: 'Status',
      data: { status, what: mains.length > 0 ? 'the order' : 'the buy-now' },
    };
  },
  say: ({ status, what }) => ({
    message: `${what} is ${status}, but no refund of it is in the batch`,
    hint: 'send a refund row with its Reference_Txn_ID, unless it was sent before or the amount is brought down instead',
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { id, main, items } = pickFrom(pick, ordersIn(batch));
      const Status = pickFrom(pick, refundedStatuses);
      return [main, ...items]
        .reduce((rows, index) => change(rows, index, { Status }), batch)
        .filter((row) => kindOf(row) !== 'refund' || textOf(row as Row, 'Reference_Txn_ID') !== id);
    },
  },
});
