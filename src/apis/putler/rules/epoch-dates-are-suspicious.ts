import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order, refund } from '../examples.js';
import { idOf, textOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { changeAll, indicesOf } from '../violations.js';

export default defineRowRule({
  id: 'epoch-dates-are-suspicious',
  requirements: ['putler/epoch-dates-are-suspicious'],
  finding: 'warning',
  why: 'An empty date that is read as a number of seconds turns into 01/01/1970, and the sale is lost among the figures of that day.',
  keeps: [[buyNow({ Date: '01/02/1970' })], [buyNow({ Date: '01/01/2070' })]],
  breaks: [
    [buyNow({ Date: '01/01/1970', Time: '00:00:00' })],
    [...order({ Date: '01/01/1970', Gross: 50 }, item('Mug', 1)), refund()],
  ],
  check({ row, refused }) {
    const date = textOf(row, 'Date');
    if (refused.has('Date') || (date !== '01/01/1970' && date !== '01/01/70')) return undefined;
    return { field: 'Date', data: date };
  },
  say: (date) => ({
    message: `Date ${date} is what an empty date turns into`,
    hint: 'send the day of the sale, or look for the sale whose date is missing',
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      // No refund: it would come before what it refunds.
      const index = pickFrom(pick, indicesOf(batch, 'order', 'buy-now', 'subscription'));
      const id = idOf(batch[index] ?? {});
      const rows = batch.flatMap((row, at) => (idOf(row) === id ? [at] : []));
      return changeAll(batch, rows, () => ({ Date: '01/01/1970' }));
    },
  },
});
