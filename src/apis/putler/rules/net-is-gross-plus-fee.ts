import { Big } from 'big.js';
import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund, subscription } from '../examples.js';
import { amountOf, amountsOf, kindOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { indicesOf } from '../violations.js';

export default defineRowRule({
  id: 'net-is-gross-plus-fee',
  requirements: ['putler/net-is-gross-plus-fee'],
  finding: 'warning',
  why: 'Figures before and after fees are told from these fields; most often the fee has lost its minus sign.',
  keeps: [
    [
      buyNow({ Gross: 29, Fee: -1.14, Net: 27.86 }),
      refund({ Reference_Txn_ID: 'BUY1', Gross: -20, Fee: 0.58, Net: -19.42 }),
    ],
    [subscription({ Gross: '0.3', Fee: '-0.1', Net: '0.20' })],
    order(
      { Gross: '20.00', Fee: '0', Net: '20.00' },
      item('Mug', 2, { Gross: '20.00', Fee: '0', Net: '5.00' }),
    ),
    [buyNow({ Gross: '29.00', Net: '27.86' })],
  ],
  breaks: [
    [buyNow({ Gross: '29.00', Fee: '1.14', Net: '27.86' })],
    [subscription({ Gross: '2.00', Fee: '-0.36', Net: '1.65' })],
  ],
  check(entry) {
    const kind = kindOf(entry.row);
    if (kind === undefined || kind === 'item') return undefined;
    const [gross, fee, net] = (['Gross', 'Fee', 'Net'] as const).map(
      (field) => amountsOf([entry], field)?.[0],
    );
    if (!gross || !fee || !net || net.eq(gross.plus(fee))) return undefined;
    return { field: 'Net', data: { gross, fee, net } };
  },
  say: ({ gross, fee, net }) => ({
    message: `Net is ${net.toFixed()}, but Gross ${gross.toFixed()} plus Fee ${fee.toFixed()} is ${gross.plus(fee).toFixed()}`,
    hint: net.eq(gross.minus(fee))
      ? `send Fee ${fee.neg().toFixed()}: what is paid is below zero`
      : `send Net ${gross.plus(fee).toFixed()}`,
  }),
  violate: {
    // A refund is sure to have a Gross.
    needs: 'refund',
    apply(batch, pick) {
      const priced = indicesOf(batch, 'order', 'buy-now', 'refund', 'subscription').filter((index) =>
        amountOf(batch[index] ?? {}, 'Gross'),
      );
      const index = pickFrom(pick, priced);
      const row = batch[index] ?? {};
      const fee = amountOf(row, 'Fee') ?? new Big('-0.5');
      const net = amountOf(row, 'Gross')?.plus(fee) ?? fee;
      const wrong = net.plus(new Big(pick(100) + 1).div(100));
      return change(batch, index, { Fee: fee.toFixed(), Net: wrong.toFixed() });
    },
  },
});
