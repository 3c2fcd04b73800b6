import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order } from '../examples.js';
import { mayLackItsId, nearSpellings } from '../relations.js';
import { kindOf, partsOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { freshId, ordersIn, withRow } from '../violations.js';

export default defineTransactionRule({
  id: 'items-have-their-order',
  requirements: ['putler/items-have-their-order', 'putler/order-is-main-row-with-items'],
  finding: 'error',
  why: 'An item row is only a line of an order; without its main row in the same request it belongs to nothing.',
  keeps: [
    order({}, item('Mug', '1')),
    [
      ...order({ Transaction_ID: 'ORD1' }, item('Mug', '1')).toReversed(),
      ...order({ Transaction_ID: 'ord1' }, item('Tray', '1')),
    ],
  ],
  breaks: [
    order({}, item('Mug', '1'), item('Tray', '1')).slice(1),
    [buyNow(), ...order({}, item('Mug', '1')).slice(1)],
    order({}, item('Mug', '1', { Transaction_ID: 'ord1' })),
  ],
  check(transaction, index) {
    const { mains, items, singles, others } = partsOf(transaction);
    const [first] = items;
    // With a buy-now, a subscription or a refund among the rows, the id of that one is the mistake.
    if (!first || mains.length + singles.length + others.length > 0) return undefined;
    if (mayLackItsId(index, 'order')) return undefined;
    const meant = nearSpellings(transaction.id).find(
      (id) => kindOf(index.find(id)?.head.row ?? {}) === 'order',
    );
    return { row: first.index, data: { id: transaction.id, rows: items.length, meant } };
  },
  say: ({ id, rows, meant }) => ({
    message: `${rows === 1 ? 'an item row has' : `${rows} item rows have`} Transaction_ID ${quote(id)}, but no main row has`,
    hint: meant
      ? `did you mean the order ${quote(meant)}?`
      : 'send the "Shopping Cart Payment Received" row of the order in the same request',
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { items } = pickFrom(pick, ordersIn(batch));
      const stray = { ...batch[pickFrom(pick, items)], Transaction_ID: freshId(batch) };
      return withRow(batch, stray, pick);
    },
  },
});
