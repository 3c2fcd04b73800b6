import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { amountOf, kindOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { indicesOf } from '../violations.js';

export default defineRowRule({
  id: 'refund-is-its-own-row',
  requirements: ['putler/refund-is-its-own-row'],
  finding: 'warning',
  why: 'A sale below zero is no refund to the API: it names no transaction, and is counted as a sale.',
  keeps: [
    [buyNow(), refund({ Reference_Txn_ID: 'BUY1' })],
    [buyNow({ Gross: '0.00' })],
    order({ Gross: '5.00' }, item('Mug', 1, { Gross: '10.00' }), item('Voucher', 1, { Gross: '-5.00' })),
  ],
  breaks: [[buyNow({ Gross: '-29.00' })], [buyNow({ Gross: -29, Reference_Txn_ID: 'BUY0' })]],
  check({ row, refused }) {
    const kind = kindOf(row);
    const isSale = kind === 'order' || kind === 'buy-now' || kind === 'subscription';
    const gross = isSale && !refused.has('Gross') ? amountOf(row, 'Gross') : undefined;
    return gross?.lt(0) ? { field: 'Gross', data: gross.toFixed() } : undefined;
  },
  say: (gross) => ({
    message: `Gross of the sale is ${gross}, below zero`,
    hint: 'send money that is given back as a row of Type Refund with the Reference_Txn_ID of the sale',
  }),
  violate: {
    needs: 'buy-now',
    apply(batch, pick) {
      const sale = pickFrom(pick, indicesOf(batch, 'buy-now'));
      // Without the figures that are computed from it, which would no longer fit.
      return change(batch, sale, { Gross: `-${1 + pick(500)}.50`, Fee: undefined, Net: undefined });
    },
  },
});
