import { buyNow, change, item, order, refund, without } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted, expectTaken } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { type Refusal, refusalCase } from '../refusal-case.js';

// What a row is, the state it is in, and fields that say nothing.

// One row at a time: what must be there, and what a value may be.

const cart = order({ Transaction_ID: 'A', Gross: '30.00' }, item('Mug', '1'), item('Tray', '2'));

const sale = [buyNow({ Transaction_ID: 'A' })];

const typed = (rows: readonly Row[], index: number, Type: unknown) => ({
  name: `Type ${JSON.stringify(Type)}`,
  input: { rows: change(rows, index, { Type }), fields: ['Type'] },
});

const refundable = [...cart, refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A' })];

export const rejectsUnknownTypes = refusalCase({
  id: 'rejects-unknown-types',
  requirements: ['type-is-documented'],
  expects: 'refuses a Type that is none of the five documented ones',
  what: 'an undocumented Type',
  examples: [
    typed(sale, 0, 'Order'),
    typed(refundable, 3, 'Refund Reversal'),
    typed(cart, 2, 'Shopping Cart'),
    typed(sale, 0, 'Payment'),
    typed(sale, 0, 'Web Accept Payment'),
    typed(sale, 0, 'x Web Accept Payment Received'),
    typed(sale, 0, 1),
    {
      name: 'an unknown Type behind good rows',
      input: { rows: [...cart, buyNow({ Transaction_ID: 'B', Type: 'Chargeback' })], fields: ['Type'] },
    },
    {
      name: 'an unknown Type as XML',
      input: {
        rows: [buyNow({ Type: 'Order' }), buyNow({ Transaction_ID: 'B' })],
        fields: ['Type'],
        as: 'xml',
      },
    },
    {
      name: 'an unknown Type as CSV',
      input: { rows: [buyNow({ Type: 'Order' })], fields: ['Type'], as: 'csv' },
    },
  ],
  random: () => nearMissesFor('putler/type-is-documented'),
});

const stated = (
  Status: unknown,
  rows: readonly Row[] = sale,
  index = 0,
): { name: string; input: Refusal } => ({
  name: `Status ${JSON.stringify(Status)}${rows === sale ? '' : ' on an item row'}`,
  input: { rows: change(rows, index, { Status }), fields: ['Status'] },
});

export const rejectsUnknownStatuses = refusalCase({
  id: 'rejects-unknown-statuses',
  requirements: ['status-is-documented'],
  expects: 'refuses a Status that is none of the five documented ones',
  what: 'an undocumented Status',
  // None of these begins with a capital: what a newer connector of the vendor sends does, and may be taken.
  examples: [
    stated('unknown'),
    stated('paid'),
    stated('in progress'),
    stated('not a status', cart, 2),
    stated('x'),
    stated('ompleted'),
    stated('not Completed'),
    stated('efunded'),
    {
      name: 'an unknown Status as XML',
      input: {
        rows: [buyNow({ Status: 'unknown' }), buyNow({ Transaction_ID: 'B' })],
        fields: ['Status'],
        as: 'xml',
      },
    },
    {
      name: 'an unknown Status as CSV',
      input: { rows: change(sale, 0, { Status: 'unknown' }), fields: ['Status'], as: 'csv' },
    },
  ],
});

export const acceptsEveryDocumentedStatus = defineCase<{
  readonly rows: readonly Row[];
  readonly as: FormatId;
}>({
  id: 'accepts-every-documented-status',
  requirements: ['status-is-documented', 'blank-means-absent'],
  expects: 'takes each of the five documented statuses, and a row without one',
  examples: [
    ...['Pending', 'Cancelled', 'Refunded', 'Partially Refunded', 'Completed'].map((Status) => ({
      name: `Status ${Status}`,
      input: { rows: order({ Status }, item('Mug', '1')), as: 'json' as const },
    })),
    { name: 'no Status', input: { rows: without(sale, 0, 'Status'), as: 'json' } },
    { name: 'a blank Status as CSV', input: { rows: change(sale, 0, { Status: '' }), as: 'csv' } },
  ],
  judge: async ({ rows, as }, client) =>
    expectAccepted(await client.store(rows, { as }), `the Status ${rows[0]?.Status ?? 'left out'}`),
});

export const acceptsUnknownFields = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-unknown-fields',
  requirements: ['unknown-fields-are-ignored'],
  expects: 'takes rows with fields that it does not know',
  examples: [
    {
      name: 'the three that the document names',
      input: { rows: [buyNow({ Order_ID: '7', Payment_Method: 'card', From_Name: 'John' })], as: 'json' },
    },
    {
      name: 'a column of a connector, as CSV',
      input: { rows: [buyNow({ Time_Zone: 'GMT', Receipt_ID: '' })], as: 'csv' },
    },
    {
      name: 'on an item row',
      input: { rows: order({}, item('Mug', '1', { Color_Code: '#fff' })), as: 'json' },
    },
    {
      name: 'on one row of several, as XML',
      input: { rows: [buyNow(), buyNow({ Transaction_ID: 'B', Order_ID: '7' })], as: 'xml' },
    },
    {
      name: 'names that mean something to a program',
      input: { rows: [buyNow({ constructor: 'x', id: '1', _id: '2', length: '3' })], as: 'json' },
    },
  ],
  judge: async ({ rows, as }, client) =>
    expectTaken(client, await client.store(rows, { as }), as, 'rows with unknown fields'),
});
