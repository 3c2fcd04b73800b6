import { pickFrom } from '../../../core/pick.js';
import { change, item, order } from '../examples.js';
import { totalOf } from '../order-total.js';
import { orderOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { grossAbove, ordersIn } from '../violations.js';

export default defineTransactionRule({
  id: 'item-gross-is-not-all-zero',
  requirements: ['putler/item-gross-is-not-all-zero'],
  finding: 'warning',
  why: 'A connector of the vendor once sent 0.00 for each line: the order counts, and each of its products earns nothing.',
  keeps: [
    order({ Gross: '20.00' }, item('Mug', '1', { Gross: '20.00' }), item('Sticker', '1', { Gross: '0.00' })),
    order(
      { Gross: '4.90', Shipping_and_Handling_Amount: '4.90' },
      item('Free sample', '1', { Gross: '0.00' }),
    ),
    order({ Gross: '0.00' }, item('Free sample', '1', { Gross: '0.00' })),
    order({ Gross: '20.00' }, item('Mug', '1')),
  ],
  breaks: [
    order({ Gross: '20.00' }, item('Mug', '1', { Gross: '0.00' })),
    order({ Gross: 20 }, item('Mug', '1', { Gross: 0 }), item('Tray', '1', { Gross: '0' })),
  ],
  check(transaction) {
    const whole = orderOf(transaction);
    const total = whole && totalOf(whole);
    if (!whole || !total?.allZero || total.addsUp) return undefined;
    return {
      row: whole.main.index,
      field: 'Gross',
      data: { stated: total.stated.toFixed(), lines: total.lines.length },
    };
  },
  say: ({ stated, lines }) => ({
    message: `Gross of the order is ${stated}, but that of ${lines === 1 ? 'its item row' : `each of its ${lines} item rows`} is zero`,
    hint: 'send the total of its line as Gross of each item row, or leave it out',
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const whole = pickFrom(pick, ordersIn(batch));
      const paid = change(batch, whole.main, { Gross: grossAbove(batch, whole, pick), Net: undefined });
      return whole.items.reduce(
        (rows, index) => change(rows, index, { Gross: '0.00', Net: undefined }),
        paid,
      );
    },
  },
});
