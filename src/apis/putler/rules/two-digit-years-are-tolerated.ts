import { buyNow, change, item, order } from '../examples.js';
import { dayOf } from '../moment.js';
import { textOf } from '../row.js';
import { defineRowRule } from '../rule.js';

export default defineRowRule({
  id: 'two-digit-years-are-tolerated',
  requirements: ['putler/two-digit-years-are-tolerated'],
  finding: 'warning',
  breaksText: true,
  why: 'The CSV samples write the year with two digits and are taken, but the text asks for four, and two leave the century to a guess.',
  keeps: [[buyNow({ Date: '10/29/2013' })], order({ Date: '01/02/2003' }, item('Mug', 1))],
  breaks: [
    [buyNow({ Date: '10/29/13', Time: '03:24:52' })],
    order({ Date: '10/24/13', Time: '16:02:00' }, item('Product-1', 1), item('Product-2', 2)),
  ],
  check({ row, refused }) {
    const date = textOf(row, 'Date');
    if (date === undefined || refused.has('Date')) return undefined;
    const [, day, year] = /^(\d\d\/\d\d\/)(\d\d)$/.exec(date) ?? [];
    if (!day || dayOf(date) === undefined) return undefined;
    return { field: 'Date', data: { date, full: `${day}20${year}` } };
  },
  say: ({ date, full }) => ({
    message: `Date ${date} has a year of two digits`,
    hint: `send four digits: ${full}`,
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      // The day stays the same, so that the rows of an order still agree.
      const index = pick(batch.length);
      const date = textOf(batch[index] ?? {}, 'Date') ?? '05/01/2026';
      return change(batch, index, { Date: date.replace(/20(\d\d)$/, '$1') });
    },
  },
});
