import fc from 'fast-check';
import { batches } from '../../../../src/apis/putler/arbitraries.js';
import {
  buyNow,
  change,
  item,
  order,
  refund,
  subscription,
  without,
} from '../../../../src/apis/putler/examples.js';
import type { Slug } from '../../../../src/apis/putler/requirements.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted, expectTaken } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { type Refusal, refusalCase } from '../refusal-case.js';

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
  ],
  random: () => nearMissesFor('putler/required-fields-are-present'),
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

const dated = (day: string) => ({
  name: `Date ${day}`,
  input: { rows: [buyNow({ Date: day })], fields: ['Date'] },
});

export const rejectsImpossibleDates = refusalCase({
  id: 'rejects-impossible-dates',
  requirements: ['date-is-a-calendar-day'],
  expects: 'refuses a Date that names no day of the calendar',
  what: 'a Date that is no day',
  examples: [
    '02/30/2026',
    '13/01/2026',
    'tomorrow',
    '02/29/2025',
    '00/10/2026',
    '04/31/2026',
    '25/12/2025',
    '05/00/2026',
    '05/32/2026',
  ].map(dated),
  random: () => nearMissesFor('putler/date-is-a-calendar-day', 'date-is-a-calendar-day'),
});

const takes = (rows: readonly Row[], name: string) => ({ name, input: rows });

export const acceptsEveryDayOfTheCalendar = defineCase<readonly Row[]>({
  id: 'accepts-every-day-of-the-calendar',
  requirements: ['date-is-a-calendar-day'],
  expects: 'takes each day that exists, month first',
  examples: ['05/25/2026', '02/29/2024', '12/31/2025', '01/01/2026', '02/29/2000', '08/09/2025'].map((day) =>
    takes([buyNow({ Date: day })], `Date ${day}`),
  ),
  random: () =>
    fc.integer({ min: 0, max: 9_400 }).map((day) => {
      const [year, month, date] = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10).split('-');
      return [buyNow({ Date: `${month}/${date}/${year}` })];
    }),
  judge: async (rows, client) => expectAccepted(await client.store(rows), `the Date ${rows[0]?.Date}`),
});

export const acceptsTwoDigitYears = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-two-digit-years',
  requirements: ['two-digit-years-are-tolerated'],
  expects: 'takes MM/DD/YY, as each CSV sample has it',
  examples: [
    { name: 'Date 10/24/13 as CSV', input: { rows: [buyNow({ Date: '10/24/13' })], as: 'csv' } },
    { name: 'Date 05/01/26 as JSON', input: { rows: [buyNow({ Date: '05/01/26' })], as: 'json' } },
  ],
  judge: async ({ rows, as }, client) =>
    expectAccepted(await client.store(rows, { as }), `the Date ${rows[0]?.Date}`),
});

const timed = (Time: string) => ({
  name: `Time ${Time}`,
  input: { rows: [buyNow({ Time })], fields: ['Time'] },
});

export const rejectsImpossibleTimes = refusalCase({
  id: 'rejects-impossible-times',
  requirements: ['time-is-24-hour'],
  expects: 'refuses a Time that no clock shows',
  what: 'a Time that no clock shows',
  examples: ['25:00:00', '12:60:00', 'noon', '12:00:61', '99:99:99', '-1:00:00'].map(timed),
});

export const rejects12HourTimes = refusalCase({
  id: 'rejects-12-hour-times',
  requirements: ['time-is-24-hour'],
  level: 'should',
  expects: 'refuses a Time on a 12-hour clock, or it will take the afternoon for the morning',
  what: 'a Time on a 12-hour clock',
  examples: ['02:05:38 PM'].map(timed),
});

export const acceptsEveryTimeOfTheDay = defineCase<readonly Row[]>({
  id: 'accepts-every-time-of-the-day',
  requirements: ['time-is-24-hour'],
  expects: 'takes each second of the day from 00:00:00 to 23:59:59',
  examples: ['00:00:00', '23:59:59', '12:00:00', '13:05:09'].map((Time) =>
    takes([buyNow({ Time })], `Time ${Time}`),
  ),
  random: () =>
    fc
      .integer({ min: 0, max: 86_399 })
      .map((second) => [buyNow({ Time: new Date(second * 1_000).toISOString().slice(11, 19) })]),
  judge: async (rows, client) => expectAccepted(await client.store(rows), `the Time ${rows[0]?.Time}`),
});

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
    expectTaken(await client.store(rows, { as }), as, 'rows with unknown fields'),
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

/** Text that a shop's customers do have and that a careless program stumbles over. */
export const harmlessTexts: readonly (readonly [words: string, text: string])[] = [
  ['an apostrophe', "O'Brien"],
  ['letters with accents', 'Zoë Ångström'],
  ['a backslash', 'C:\\temp\\new'],
  ['a per cent sign', '100% cotton %s %d'],
  ['an emoji', 'Mug 😀'],
  ['Chinese', '李小龙'],
  ['right to left', 'שלום עולם'],
  ['an ampersand and angle brackets', 'Salt & <Pepper>'],
  ['double quotes', 'the "best" mug'],
  ['braces and dollar signs', '{name} {{price}} $1'],
  ['the surname Null', 'Null'],
  ['a semicolon and two hyphens', 'Robert; -- Tables'],
  ['a line separator', 'one\u2028two'],
  ['a combining mark', 'Cafe\u0301'],
  ['an equals sign in front', '=1+1'],
  ['a tab', 'one\ttwo'],
  ['a long note', 'long '.repeat(200)],
];

export const acceptsHarmlessText = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-harmless-text',
  requirements: ['post-stores', 'valid-input-never-answers-5xx'],
  expects: 'takes whatever text a customer may have in a name, a product or a note',
  examples: [
    ...harmlessTexts.map(([words, text]) => ({
      name: words,
      input: { rows: [buyNow({ Name: text, Item_Title: text, Note: text })], as: 'json' as const },
    })),
    ...harmlessTexts.slice(0, 6).map(([words, text]) => ({
      name: `${words}, as CSV`,
      input: { rows: [buyNow({ Name: text, Item_Title: text, Note: text })], as: 'csv' as const },
    })),
  ],
  judge: async ({ rows, as }, client) => expectAccepted(await client.store(rows, { as }), 'harmless text'),
});

// A case for each format, so that a reader of CSV that is wrong is not accused of what POST stores.
const consistentBatches = (
  id: string,
  as: FormatId,
  requirements: readonly [Slug, ...Slug[]],
  examples: readonly { readonly name: string; readonly input: readonly Row[] }[],
) =>
  defineCase<readonly Row[]>({
    id,
    requirements,
    expects: `takes whatever batch the documents allow, as ${as}`,
    examples,
    random: () => batches({ text: 'plain', maxTransactions: 4 }),
    judge: async (rows, client) =>
      expectTaken(await client.store(rows, { as }), as, `a consistent batch as ${as}`),
  });

const bare = without([buyNow()], 0, 'Status', 'Gross');

export const acceptsConsistentBatches = consistentBatches(
  'accepts-consistent-batches',
  'json',
  ['post-stores', 'valid-input-never-answers-5xx', 'batch-holds-many-transactions'],
  [
    { name: 'each field given', input: [everyField()] },
    {
      name: 'a great and a small amount',
      input: [buyNow({ Gross: '99999999.99' }), buyNow({ Transaction_ID: 'B', Gross: '0.01' })],
    },
    {
      name: 'an item that costs nothing',
      input: order(
        { Gross: '5.00' },
        item('Mug', '1', { Gross: '5.00' }),
        item('Gift', '1', { Gross: '0.00' }),
      ),
    },
    { name: 'a buy-now of nothing but its required fields', input: bare },
  ],
);

export const acceptsConsistentCsv = consistentBatches(
  'accepts-consistent-csv',
  'csv',
  ['csv-is-accepted', 'csv-follows-rfc-4180', 'valid-input-never-answers-5xx'],
  [
    { name: 'each field given', input: [everyField()] },
    { name: 'a buy-now of nothing but its required fields', input: bare },
  ],
);

export const acceptsConsistentXml = consistentBatches(
  'accepts-consistent-xml',
  'xml',
  ['xml-is-accepted', 'valid-input-never-answers-5xx'],
  [{ name: 'each field given, and another row', input: [everyField(), buyNow({ Transaction_ID: 'B' })] }],
);

function everyField(): Row {
  return buyNow({
    Source: 'XYZ Gateway',
    Name: 'John Doe',
    Currency: 'EUR',
    Gross: '29.00',
    Fee: '-1.14',
    Net: '27.86',
    From_Email_Address: 'john@example.com',
    Item_ID: 'P-45',
    Shipping_and_Handling_Amount: '0.00',
    Insurance_Amount: '0.00',
    Discount: '0.00',
    Sales_Tax: '0.50',
    Option_1_Name: 'Color',
    Option_1_Value: 'Black',
    Option_2_Name: 'Size',
    Option_2_Value: 'XL',
    Invoice_Number: 'RT-9871',
    Balance: '819.57',
    Note: 'Leave at the door',
    Address_Line_1: 'Street 1',
    Address_Line_2: 'Floor 2',
    Town_City: 'San Jose',
    State_Province: 'CA',
    Zip_Postal_Code: '95131',
    Country: 'United States',
    Contact_Phone_Number: '6543332132',
  });
}
