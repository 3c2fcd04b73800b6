import { sum } from '../../../core/amount.js';
import { pickFrom } from '../../../core/pick.js';
import { change, item, order } from '../examples.js';
import { amountsOf, orderOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { ordersIn, total } from '../violations.js';

export default defineTransactionRule({
  id: 'order-quantity-is-the-sum',
  requirements: ['putler/order-quantity-is-the-sum'],
  finding: 'warning',
  breaksText: true,
  why: 'Another number is taken, but the API then counts the units of the items, and its figures are not the sender’s.',
  keeps: [order({ Quantity: '5' }, item('Mug', '2'), item('Tray', '3')), order({}, item('Mug', '2.0000'))],
  breaks: [order({ Quantity: '7' }, item('Mug', '2'), item('Tray', '3'))],
  check(transaction) {
    const whole = orderOf(transaction);
    const [stated] = (whole && amountsOf([whole.main], 'Quantity')) ?? [];
    const quantities = whole && amountsOf(whole.items, 'Quantity');
    if (!whole || !stated || !quantities) return undefined;
    const units = sum(quantities);
    if (stated.eq(units) || stated.eq(quantities.length)) return undefined;
    return {
      row: whole.main.index,
      field: 'Quantity',
      data: { stated: stated.toString(), units: units.toString(), lines: quantities.length },
    };
  },
  say: ({ stated, units, lines }) => ({
    message: `Quantity of the order is ${stated}, but its ${lines === 1 ? 'item row says' : `${lines} item rows add up to`} ${units}`,
    hint: `send Quantity ${units} on the main row`,
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { main, items } = pickFrom(pick, ordersIn(batch));
      // Above both the sum and the count of the items, since the count is a convention of its own.
      const wrong = total(batch, items, 'Quantity').plus(items.length).plus(pick(9));
      return change(batch, main, { Quantity: wrong.toString() });
    },
  },
});
