import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { textOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { changeAll, indicesOf, wholeTransaction } from '../violations.js';
import { respeltStatus, respeltType } from '../vocabulary.js';

export default defineRowRule({
  id: 'spelling-is-exact',
  requirements: ['putler/spelling-is-exact'],
  finding: 'error',
  why: 'Another spelling is none of the documented values: the row is refused, although a reader would not see the difference.',
  keeps: [
    [...order({ Status: 'Partially Refunded', Gross: 50 }, item('Mug', 1)), refund({ Status: 'Completed' })],
    [buyNow({ Status: undefined })],
  ],
  breaks: [
    [buyNow({ Status: 'completed' })],
    [buyNow({ Status: 'PENDING' })],
    [buyNow({ Type: 'Web_Accept_Payment_Received' })],
    [...order({ Status: 'Partially-Refunded', Gross: 50 }, item('Mug', 1)), refund()],
  ],
  check({ row, refused }) {
    const found = [
      { field: 'Type', meant: respeltType(row.Type) },
      { field: 'Status', meant: respeltStatus(row.Status) },
    ];
    return found.flatMap(({ field, meant }) =>
      meant === undefined || refused.has(field) ? [] : { field, data: { field, value: row[field], meant } },
    );
  },
  say: ({ field, value, meant }) => ({
    message: `${field} ${quote(value)} is not spelt as documented`,
    hint: `did you mean ${quote(meant)}?`,
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const respell = pickFrom(pick, respellings);
      const single = indicesOf(batch, 'buy-now', 'subscription');
      if (single.length > 0 && pick(2) === 0) {
        const index = pickFrom(pick, single);
        return change(batch, index, { Type: respell(textOf(batch[index] ?? {}, 'Type') ?? '') });
      }
      return changeAll(batch, wholeTransaction(batch, pick(batch.length)), (row) => ({
        Status: respell(textOf(row, 'Status') ?? 'Pending'),
      }));
    },
  },
});

const respellings: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase().replaceAll(' ', '_'),
];
