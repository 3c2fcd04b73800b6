import { Big } from 'big.js';
import { sum } from '../../../core/amount.js';
import { pickFrom } from '../../../core/pick.js';
import { currencyOf } from '../currency.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { isRefund, saleOf } from '../relations.js';
import { amountOf, amountsOf, idOf, type Row, textOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf } from '../violations.js';

const mug = order({ Gross: '50.00' }, item('Mug', '1'));
const second = { Transaction_ID: 'ORD1_R2' };

export default defineTransactionRule({
  id: 'refunds-stay-within-gross',
  requirements: ['putler/refunds-stay-within-gross'],
  finding: 'warning',
  why: 'More money back than was paid is a refund sent twice under two ids, or one that refers to another sale.',
  keeps: [
    [...mug, refund({ Gross: '-20.00' }), refund({ ...second, Gross: '-30.00' })],
    // Nothing is known of what the order cost, or its Gross was brought down instead.
    [...order({}, item('Mug', '1')), refund()],
    [...order({ Gross: '0.00' }, item('Mug', '1')), refund()],
  ],
  breaks: [
    [...mug, refund({ Gross: '-20.00' }), refund({ ...second, Gross: '-30.01' })],
    [buyNow({ Gross: 29 }), refund({ Reference_Txn_ID: 'BUY1', Gross: -30 })],
  ],
  check({ id }, index) {
    const summary = index.find(id);
    const sale = summary && saleOf(summary);
    const [paid] = (sale && amountsOf([sale], 'Gross')) ?? [];
    const currency = sale && currencyOf(sale);
    if (!paid?.gt(0) || !currency) return undefined;
    // Amounts in another currency are the mistake of `refund-follows-its-order`.
    const refunds = index
      .referringTo(id)
      .filter((other) => isRefund(other) && currencyOf(other.head) === currency)
      .map(({ head }) => head);
    const refunded = sum(refunds.flatMap((entry) => amountsOf([entry], 'Gross') ?? [])).abs();
    const last = refunds.at(-1);
    if (!last || refunded.lte(paid)) return undefined;
    return {
      row: last.index,
      field: 'Gross',
      data: { id, paid: paid.toFixed(), refunded: refunded.toFixed(), refunds: refunds.length },
    };
  },
  say: ({ id, paid, refunded, refunds }) => ({
    message: `${refunds === 1 ? 'the refund' : `the ${refunds} refunds together`} of ${quote(id)} ${refunds === 1 ? 'is' : 'are'} ${refunded}, but its Gross is ${paid}`,
    hint: 'see whether a refund is sent twice, or refers to another transaction',
  }),
  violate: {
    needs: 'refund',
    apply(batch, pick) {
      const at = pickFrom(pick, indicesOf(batch, 'refund'));
      const id = textOf(batch[at] as Row, 'Reference_Txn_ID');
      const sale = indicesOf(batch, 'order', 'buy-now', 'subscription').find(
        (index) => idOf(batch[index] as Row) === id,
      ) as number;
      const gross = amountOf(batch[sale] as Row, 'Gross');
      const paid = gross?.gt(0) ? gross : new Big(10);
      const wrong = paid.plus(new Big(1 + pick(10_000)).div(100)).times(-1);
      const refunded = change(batch, at, { Gross: wrong.toFixed(), Net: undefined });
      if (paid === gross) return refunded;
      // The sale gets a Gross to exceed; its items lose theirs, which need not come to it.
      return refunded.map((row, index) =>
        index === sale
          ? (change([row], 0, { Gross: paid.toFixed(), Net: undefined })[0] as Row)
          : row.Type === 'Shopping Cart Item' && idOf(row) === id
            ? (change([row], 0, { Gross: undefined })[0] as Row)
            : row,
      );
    },
  },
});
