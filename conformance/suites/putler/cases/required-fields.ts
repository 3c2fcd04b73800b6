import {
  buyNow,
  change,
  item,
  order,
  refund,
  subscription,
  without,
} from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { refusalCase } from '../refusal-case.js';

// What a row must have, and what it may lack.

// One row at a time: what must be there, and what a value may be.

const cart = order({ Transaction_ID: 'A', Gross: '30.00' }, item('Mug', '1'), item('Tray', '2'));

const sale = [buyNow({ Transaction_ID: 'A' })];

const lacking = (
  rows: readonly Row[],
  index: number,
  field: string,
  words: string,
  as: FormatId = 'json',
) => ({
  name: `${words} without ${field}${as === 'json' ? '' : `, as ${as}`}`,
  input: { rows: without(rows, index, field), fields: [field], as },
});

export const rejectsRowsWithoutRequiredFields = refusalCase({
  id: 'rejects-rows-without-required-fields',
  requirements: ['required-fields-are-present'],
  expects: 'refuses a batch in which a row lacks one of its required fields',
  what: 'a row without a required field',
  examples: [
    ...['Date', 'Time', 'Type', 'Transaction_ID', 'Item_Title', 'Quantity'].map((field) =>
      lacking(sale, 0, field, 'a buy-now'),
    ),
    ...['Date', 'Time', 'Item_Title', 'Quantity'].map((field) => lacking(cart, 0, field, 'a main row')),
    ...['Date', 'Time', 'Item_Title', 'Quantity'].map((field) =>
      lacking(cart, 2, field, 'the last item row'),
    ),
    lacking(sale, 0, 'Date', 'a buy-now', 'csv'),
    lacking([...sale, buyNow({ Transaction_ID: 'B' })], 1, 'Item_Title', 'the second of two buy-nows', 'csv'),
    ...['Date', 'Time', 'Transaction_ID'].map((field) =>
      lacking([...cart, refund({ Reference_Txn_ID: 'A' })], 3, field, 'a refund'),
    ),
    lacking([subscription({ Transaction_ID: 'A' })], 0, 'Item_Title', 'a subscription payment'),
    {
      name: 'a buy-now whose Quantity is blank',
      input: { rows: change(sale, 0, { Quantity: '' }), fields: ['Quantity'], as: 'csv' },
    },
    { name: 'an empty row', input: { rows: [{}], fields: [] } },
    lacking([...sale, buyNow({ Transaction_ID: 'B' })], 1, 'Quantity', 'the second of two buy-nows', 'xml'),
  ],
  random: () => nearMissesFor('putler/required-fields-are-present'),
});

export const rejectsSubscriptionsWithoutId = refusalCase({
  id: 'rejects-subscriptions-without-id',
  requirements: ['subscription-has-subscription-id'],
  expects: 'refuses a subscription payment without Subscription_ID',
  what: 'a subscription payment without Subscription_ID',
  examples: [
    {
      name: 'no Subscription_ID',
      input: { rows: without([subscription()], 0, 'Subscription_ID'), fields: ['Subscription_ID'] },
    },
    {
      name: 'a blank Subscription_ID as CSV',
      input: {
        rows: change([subscription()], 0, { Subscription_ID: '' }),
        fields: ['Subscription_ID'],
        as: 'csv',
      },
    },
    {
      name: 'behind another that has one',
      input: {
        rows: [subscription(), ...without([subscription({ Transaction_ID: 'SUB2' })], 0, 'Subscription_ID')],
        fields: ['Subscription_ID'],
      },
    },
  ],
  random: () => nearMissesFor('putler/subscription-has-subscription-id'),
});

const sampleRefund = refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A', Item_Title: '', Quantity: '' });

export const acceptsSampleBlanks = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-sample-blanks',
  requirements: ['sample-blanks-are-tolerated'],
  expects:
    'takes a refund without Item_Title and Quantity, and a subscription without Quantity, as the samples have them',
  examples: [
    {
      name: 'a subscription without Quantity',
      input: { rows: without([subscription()], 0, 'Quantity'), as: 'csv' },
    },
    { name: 'a refund with blanks, as CSV', input: { rows: [...cart, sampleRefund], as: 'csv' } },
    {
      name: 'a refund without them, as JSON',
      input: { rows: without([...cart, sampleRefund], 3, 'Item_Title', 'Quantity'), as: 'json' },
    },
  ],
  judge: async ({ rows, as }, client) =>
    expectAccepted(await client.store(rows, { as }), 'blanks as the samples have them'),
});
