import { pickFrom } from '../../../core/pick.js';
import { change, item, order } from '../examples.js';
import { totalOf } from '../order-total.js';
import { amountOf, orderOf, type Row } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { grossAbove, ordersIn, total } from '../violations.js';

const lines = (...gross: readonly unknown[]) => gross.map((Gross) => item('Mug', '1', { Gross }));

export default defineTransactionRule({
  id: 'order-gross-adds-up',
  requirements: ['putler/order-gross-adds-up'],
  finding: 'warning',
  why: 'Sales of the shop and sales by product are taken from different rows; when they disagree so do the figures.',
  // Shops differ in whether the lines hold tax and discount already, so that each reading that adds up is right.
  keeps: [
    order({ Gross: 409, Shipping_and_Handling_Amount: 10 }, ...lines(149, 150, 100)),
    order({ Gross: '50.50', Sales_Tax: '0.50' }, ...lines('50')),
    order({ Gross: '50.00', Sales_Tax: '8.00' }, ...lines('50.00')),
    order({ Gross: '45.00', Discount: '5.00' }, ...lines('20.00', '30.00')),
    order({ Gross: '45.00', Discount: '5.00' }, ...lines('45.00')),
    order({ Gross: '100.00' }, ...lines('33.3333', '33.3333', '33.3333')),
    order({ Gross: '100.00' }, ...lines('40.00'), item('Tray', '1')),
  ],
  breaks: [
    order({ Gross: '100.00' }, ...lines('40.00', '59.99')),
    order(
      { Gross: '60.00', Shipping_and_Handling_Amount: '5.00' },
      item('Mug', '1', { Gross: '50.00', Shipping_and_Handling_Amount: '5.00' }),
    ),
  ],
  check(transaction) {
    const whole = orderOf(transaction);
    const found = whole && totalOf(whole);
    // Lines of nothing but zero are the mistake of `item-gross-is-not-all-zero`.
    if (!whole || !found || found.addsUp || found.allZero) return undefined;
    return {
      row: whole.main.index,
      field: 'Gross',
      data: { stated: found.stated.toFixed(), due: found.due.toFixed() },
    };
  },
  say: ({ stated, due }) => ({
    message: `Gross of the order is ${stated}, but its items with shipping, insurance and tax, less the discount, come to ${due}`,
    hint: `send Gross ${due} on the main row, or the amount that is missing`,
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const whole = pickFrom(pick, ordersIn(batch));
      const [first, ...rest] = whole.items;
      const lines = whole.items.map((index) => amountOf(batch[index] as Row, 'Gross'));
      const wrong = change(batch, whole.main, { Gross: grossAbove(batch, whole, pick), Net: undefined });
      if (lines.every(Boolean) && !total(batch, whole.items, 'Gross').eq(0)) return wrong;
      // Above all the amounts by one at least, which the cent of these lines does not make up for.
      const priced = change(wrong, first, { Gross: '0.01', Net: undefined });
      return rest.reduce((rows, index) => change(rows, index, { Gross: '0.00', Net: undefined }), priced);
    },
  },
});
