import { sum } from '../../../core/amount.js';
import { pickFrom } from '../../../core/pick.js';
import { change, item, order } from '../examples.js';
import { amountsOf, orderOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { ordersIn } from '../violations.js';

export default defineTransactionRule({
  id: 'order-quantity-may-be-the-count',
  requirements: ['putler/order-quantity-may-be-the-count'],
  finding: 'note',
  why: 'The field table, the cart sample and the vendor’s connectors count the item rows; the quantity rules add up their units.',
  keeps: [
    order({ Quantity: '5' }, item('Product A', '2'), item('Product B', '3')),
    order({ Quantity: '2' }, item('Mug', '1'), item('Tray', '1')),
    // Neither the one nor the other is the mistake of `order-quantity-is-the-sum`.
    order({ Quantity: '7' }, item('Mug', '2'), item('Tray', '3')),
  ],
  breaks: [
    order({ Quantity: 3 }, item('Product-1', 1), item('Product-2', 2), item('Product-3', 1)),
    order({ Quantity: '1' }, item('Mug', '2.0000')),
  ],
  check(transaction) {
    const whole = orderOf(transaction);
    const [stated] = (whole && amountsOf([whole.main], 'Quantity')) ?? [];
    const quantities = whole && amountsOf(whole.items, 'Quantity');
    if (!whole || !stated || !quantities) return undefined;
    const units = sum(quantities);
    if (stated.eq(units) || !stated.eq(quantities.length)) return undefined;
    return {
      row: whole.main.index,
      field: 'Quantity',
      data: { lines: quantities.length, units: units.toFixed() },
    };
  },
  say: ({ lines, units }) => ({
    message: `Quantity ${lines} of the order counts its item rows, whose quantities add up to ${units}`,
    hint: `both are taken; Quantity ${units} is what the quantity rules ask for`,
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { main, items } = pickFrom(pick, ordersIn(batch));
      // One line alone has more units than there are lines.
      const units = String(items.length + 1 + pick(9));
      const counted = change(batch, main, { Quantity: String(items.length) });
      return change(counted, pickFrom(pick, items), { Quantity: units });
    },
  },
});
