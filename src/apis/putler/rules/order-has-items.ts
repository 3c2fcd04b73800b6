import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order } from '../examples.js';
import { mayLackItsId, nearSpellings } from '../relations.js';
import { kindOf, partsOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { ordersIn } from '../violations.js';

export default defineTransactionRule({
  id: 'order-has-items',
  requirements: ['putler/order-has-items', 'putler/order-is-main-row-with-items'],
  finding: 'error',
  metInTheField: true,
  why: 'An order whose products are missing is refused: the API takes units and products from the item rows.',
  keeps: [
    order({}, item('Mug', '1')),
    order({}, item('Mug', '2'), item('Tray', '3')).toReversed(),
    [buyNow()],
  ],
  breaks: [
    order({ Quantity: '1' }),
    [...order({ Transaction_ID: 'ORD2' }, item('Mug', '1')), ...order({ Quantity: '1' })],
  ],
  check(transaction, index) {
    const { mains, items, singles, others } = partsOf(transaction);
    const [main] = mains;
    if (!main || items.length > 0 || others.length > 0) return undefined;
    // A sale of one row with the order's id is the mistake of `single-entries-stand-alone`.
    if (singles.some(({ row }) => kindOf(row) !== 'refund') || mayLackItsId(index, 'item')) return undefined;
    // Items under another spelling of the id are the mistake of `items-have-their-order`.
    const near = nearSpellings(transaction.id).map((id) => index.find(id));
    if (near.some((other) => other?.sales === 0 && other.kinds.includes('item'))) return undefined;
    return { row: main.index, data: transaction.id };
  },
  say: (id) => ({
    message: `order ${quote(id)} has no item rows`,
    hint: `send a "Shopping Cart Item" row with Transaction_ID ${quote(id)} for each product, in the same request`,
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { items } = pickFrom(pick, ordersIn(batch));
      return batch.filter((_, index) => !items.includes(index));
    },
  },
});
