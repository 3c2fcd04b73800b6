import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order } from '../examples.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { changeAll, wholeTransaction } from '../violations.js';
import { isConnectorStatus } from '../vocabulary.js';

export default defineRowRule({
  id: 'connector-statuses-are-tolerated',
  requirements: ['putler/connector-statuses-are-tolerated'],
  finding: 'warning',
  breaksText: true,
  why: 'The vendor’s newer connector sends these beside the five documented ones, so they are taken; what they count as is not documented.',
  keeps: [[buyNow({ Status: 'Cancelled' })], [buyNow({ Status: undefined })]],
  breaks: [
    [buyNow({ Status: 'Failed' })],
    [buyNow({ Status: 'Delete' })],
    order({ Status: 'Shipped' }, item('Mug', 1)),
  ],
  check({ row, refused }) {
    if (refused.has('Status') || !isConnectorStatus(row.Status)) return undefined;
    return { field: 'Status', data: row.Status };
  },
  say: (status) => ({
    message: `Status ${quote(status)} is not documented; only the vendor's own connectors send others than the five`,
    hint: 'send Completed for what is paid, else Pending, Cancelled, Refunded or Partially Refunded',
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const Status = pickFrom(pick, ['Delete', 'Failed', 'Shipped', 'Processing', 'On hold']);
      return changeAll(batch, wholeTransaction(batch, pick(batch.length)), () => ({ Status }));
    },
  },
});
