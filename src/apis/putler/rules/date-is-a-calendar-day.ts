import { pickFrom } from '../../../core/pick.js';
import { buyNow, change } from '../examples.js';
import { dayOf } from '../moment.js';
import { textOf } from '../row.js';
import { defineRowRule } from '../rule.js';

export default defineRowRule({
  id: 'date-is-a-calendar-day',
  requirements: ['putler/date-is-a-calendar-day'],
  finding: 'error',
  why: 'A day that does not exist is refused, or moved to another day by a forgiving date library.',
  keeps: [[buyNow({ Date: '02/29/2024' })], [buyNow({ Date: '12/31/2025' })]],
  breaks: [
    [buyNow({ Date: '02/30/2026' })],
    [buyNow({ Date: '02/29/2025' })],
    [buyNow({ Date: '04/31/2026' })],
  ],
  check({ row, refused }) {
    const date = textOf(row, 'Date');
    if (date === undefined || refused.has('Date') || dayOf(date) !== undefined) return undefined;
    return { field: 'Date', data: date };
  },
  say: (date) => ({
    message: `Date ${date} is no day of the calendar`,
    hint: 'send the day of the sale as MM/DD/YYYY, month first',
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const impossible = ['02/30/2026', '04/31/2026', '06/31/2025', '09/31/2024', '11/31/2026', '02/29/2025'];
      return change(batch, pick(batch.length), { Date: pickFrom(pick, impossible) });
    },
  },
});
