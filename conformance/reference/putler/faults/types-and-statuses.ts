import { documentedFields } from '../../../../src/apis/putler/fields.js';
import { kindOf } from '../../../../src/apis/putler/row.js';
import { badRequest, demands, overlooks } from './changes.js';
import { defineFaults } from './define-fault.js';

export const typeAndStatusFaults = defineFaults({
  'takes-any-type': {
    requirement: 'type-is-documented',
    why: 'a Type that is not known falls through the switch and is stored as it is',
    change: () => overlooks('type-is-documented'),
  },
  'matches-types-by-their-beginning': {
    requirement: 'type-is-documented',
    why: 'Type is asked whether it starts with Refund, or with Shopping Cart',
    change: () =>
      overlooks('type-is-documented', ({ row }) => /^(Refund|Shopping Cart)/.test(String(row.Type))),
  },
  'finds-types-inside': {
    requirement: 'type-is-documented',
    why: 'Type is asked whether it contains a known one',
    change: () =>
      overlooks('type-is-documented', ({ row }) =>
        /Web Accept Payment Received|Refund|Recurring Payment/.test(String(row.Type)),
      ),
  },
  'breaks-on-types-that-are-no-text': {
    requirement: 'type-is-documented',
    why: 'Type is made lower case before it is known to be text',
    change: (correct) => ({
      judge: (rows, state, incoming) =>
        rows.some((row) => row?.Type !== undefined && typeof row.Type !== 'string')
          ? { status: 500, message: 'toLowerCase is not a function' }
          : correct.judge(rows, state, incoming),
    }),
  },
  'takes-any-status': {
    requirement: 'status-is-documented',
    why: 'the status is kept as text and looked at by nobody',
    change: () => overlooks('status-is-documented'),
  },
  'finds-the-status-inside': {
    requirement: 'status-is-documented',
    why: 'the five statuses stand in one text, and the one that came is looked for in it',
    change: () =>
      overlooks('status-is-documented', ({ row }) =>
        'Pending,Completed,Cancelled,Refunded,Partially Refunded'.includes(String(row.Status)),
      ),
  },
  'looks-at-the-status-of-orders-alone': {
    requirement: 'status-is-documented',
    why: 'the status of an order counts, that of its items was not looked at',
    change: () => overlooks('status-is-documented', ({ row }) => kindOf(row) === 'item'),
  },
  'knows-two-statuses': {
    requirement: 'status-is-documented',
    why: 'only paid and unpaid came up in the tests',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => ['Cancelled', 'Partially Refunded'].includes(String(row.Status)))
          ? badRequest('unknown Status')
          : undefined,
      ),
  },
  'demands-a-status': {
    requirement: 'status-is-documented',
    why: 'each example has a Status, so it was made required',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => !row.Status) ? badRequest('Status is missing') : undefined,
      ),
  },
  'refuses-unknown-fields': {
    requirement: 'unknown-fields-are-ignored',
    why: 'the schema says additionalProperties: false, as the linter likes it',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) =>
          Object.keys(row).some((field) => !(documentedFields as readonly string[]).includes(field)),
        )
          ? badRequest('unknown field')
          : undefined,
      ),
  },
  'breaks-on-unknown-columns': {
    requirement: 'unknown-fields-are-ignored',
    why: 'the columns of the file go into an INSERT as they are',
    change: (correct) =>
      demands(correct, (rows, _, { mediaType }) =>
        mediaType === 'text/csv' && rows.some((row) => 'Time_Zone' in row)
          ? { status: 500, message: 'unknown column Time_Zone' }
          : undefined,
      ),
  },
  'reads-synonyms': {
    requirement: 'unknown-fields-are-ignored',
    why: 'From_Name seemed to be meant as Name, and Payment_Method as Source, and wins',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.map((row) => ({
            ...row,
            ...(row.From_Name !== undefined && { Name: row.From_Name }),
            ...(row.Payment_Method !== undefined && { Source: row.Payment_Method }),
          })),
          incoming,
        ),
    }),
  },
  'takes-subscriptions-without-id': {
    requirement: 'subscription-has-subscription-id',
    why: 'a payment of a subscription is stored like any other sale',
    change: () => overlooks('subscription-has-subscription-id'),
  },
  'takes-subscriptions-with-a-blank-id': {
    requirement: 'subscription-has-subscription-id',
    why: 'the column is asked for, not its value',
    change: () => overlooks('subscription-has-subscription-id', ({ row }) => 'Subscription_ID' in row),
  },
});
