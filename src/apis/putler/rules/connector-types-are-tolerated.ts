import { pickFrom } from '../../../core/pick.js';
import { change, subscription } from '../examples.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf } from '../violations.js';
import { isConnectorType } from '../vocabulary.js';

const remedies: Readonly<Record<string, string>> = {
  'Subscription Payment Received': 'send Recurring Payment Received for a payment of a subscription',
  'Subscription Shopping Cart Payment Received':
    'send Shopping Cart Payment Received with an item row for each product',
  'Recurring Payment':
    'leave the row out where it only tells of another state; send a payment as Recurring Payment Received',
};

export default defineRowRule({
  id: 'connector-types-are-tolerated',
  requirements: ['putler/connector-types-are-tolerated'],
  finding: 'warning',
  breaksText: true,
  why: 'The vendor’s own connectors send these beside the five documented types, so they are taken; what becomes of them is not documented.',
  keeps: [[subscription()], [subscription({ Status: 'Pending' })]],
  breaks: [
    [subscription({ Type: 'Subscription Payment Received' })],
    [subscription({ Type: 'Recurring Payment', Gross: undefined, Status: 'Cancelled' })],
  ],
  check({ row, refused }) {
    if (refused.has('Type') || !isConnectorType(row.Type)) return undefined;
    return { field: 'Type', data: String(row.Type) };
  },
  say: (type) => ({
    message: `Type ${quote(type)} is met in the vendor's connectors, but not documented`,
    ...(remedies[type] !== undefined && { hint: remedies[type] }),
  }),
  violate: {
    needs: 'subscription',
    apply: (batch, pick) =>
      change(batch, pickFrom(pick, indicesOf(batch, 'subscription')), {
        Type: pickFrom(pick, Object.keys(remedies)),
      }),
  },
});
