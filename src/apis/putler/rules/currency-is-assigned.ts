import { pickFrom } from '../../../core/pick.js';
import { assignedFor } from '../currency.js';
import { buyNow, item, order } from '../examples.js';
import { textOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { changeAll, wholeTransaction } from '../violations.js';

export default defineRowRule({
  id: 'currency-is-assigned',
  requirements: ['putler/currency-is-assigned'],
  finding: 'warning',
  breaksText: true,
  why: 'An amount in a currency that does not exist cannot be converted, and is counted wrongly or not at all.',
  keeps: [[buyNow({ Currency: 'EUR' })], order({ Currency: 'XOF' }, item('Mug', 1)), [buyNow()]],
  breaks: [[buyNow({ Currency: 'usd' })], [buyNow({ Currency: 'RMB' })], [buyNow({ Currency: 'BTC' })]],
  check({ row, refused }) {
    const code = textOf(row, 'Currency');
    if (code === undefined || refused.has('Currency') || assignedFor(code) === code) return undefined;
    return { field: 'Currency', data: code };
  },
  say(code) {
    const meant = assignedFor(code);
    return {
      message: `Currency ${quote(code)} is no code of ISO 4217`,
      hint: meant ? `did you mean ${meant}?` : 'send the code of the currency, or leave it out for USD',
    };
  },
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const Currency = pickFrom(pick, ['usd', 'eUR', 'RMB', 'ZZZ', 'BTC']);
      // An order, its items and its refunds have one currency.
      return changeAll(batch, wholeTransaction(batch, pick(batch.length)), () => ({ Currency }));
    },
  },
});
