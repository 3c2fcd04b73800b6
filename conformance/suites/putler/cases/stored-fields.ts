import { buyNow, item, order, refund, subscription } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import type { Client, FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { relabel } from '../relabel.js';
import { sameValue, storedRows } from '../stored.js';
import { isThere, storeIn } from '../storing.js';

// Every documented field with a value of its own, so that what is mixed up, moved or lost shows.

const customer = {
  Source: 'XYZ Gateway',
  Name: 'John Doe',
  From_Email_Address: 'john@example.com',
  Note: 'Leave at the door',
  Address_Line_1: 'Street 1',
  Address_Line_2: 'Floor 2',
  Town_City: 'Boston',
  State_Province: 'MA',
  Zip_Postal_Code: '02134',
  Country: 'United States',
  Contact_Phone_Number: '6543332132',
} as const;

const money = { Currency: 'EUR', Gross: '129.01', Fee: '-1.02', Net: '127.99', Balance: '819.57' } as const;
const option = {
  Option_1_Name: 'Color',
  Option_1_Value: 'Black',
  Option_2_Name: 'Size',
  Option_2_Value: 'XL',
} as const;
// A day and a month that both may be a month, and a time in the afternoon.
const moment = { Date: '05/01/2026', Time: '23:04:05' } as const;

const sale = buyNow({
  Transaction_ID: 'A',
  ...moment,
  ...customer,
  ...money,
  ...option,
  Item_ID: 'P-45',
  Quantity: '7',
  Shipping_and_Handling_Amount: '10.03',
  Insurance_Amount: '2.04',
  Discount: '3.05',
  Sales_Tax: '4.06',
  Invoice_Number: 'RT-9871',
});

const cart = order(
  { Transaction_ID: 'A', ...moment, Status: 'Completed', Name: 'John Doe', Currency: 'EUR', Gross: '30.00' },
  item('Mug', '1', { Item_ID: 'P-1', Gross: '10.00', ...option }),
  item('Tray', '2', { Item_ID: 'P-2', Gross: '20.00', Option_1_Name: 'Form', Option_1_Value: 'Round' }),
);

interface Sent {
  readonly rows: readonly Row[];
  readonly as: FormatId;
}

const kinds: readonly (readonly [words: string, rows: readonly Row[]])[] = [
  ['a buy-now', [sale]],
  ['an order and its items', cart],
  ['a subscription payment', [subscription({ Transaction_ID: 'A', ...moment, ...customer, ...money })]],
  [
    'a refund',
    [
      buyNow({ Transaction_ID: 'S', Gross: '29.00' }),
      refund({
        Transaction_ID: 'A',
        Reference_Txn_ID: 'S',
        ...moment,
        Date: '05/02/2026',
        Gross: '-20.00',
        Name: 'John Doe',
      }),
    ],
  ],
];

const examples = kinds.flatMap(([words, rows]) =>
  (['json', 'csv', 'xml'] as const).map((as) => ({ name: `${words} as ${as}`, input: { rows, as } })),
);

async function storedOf({ rows, as }: Sent, client: Client): Promise<readonly [Row, Row | undefined][]> {
  if (!(await storeIn(client, rows, as))) return [];
  const stored = storedRows(await client.observe('A', isThere));
  if (stored.length === 0) throw new Refuted('the transaction to be stored', 'nothing is stored');
  return relabel(rows, client.prefix)
    .filter((row) => row.Transaction_ID === `${client.prefix}A`)
    .map((row) => [row, stored.find((one) => one.Type === row.Type && one.Item_Title === row.Item_Title)]);
}

export const keepsFieldsUnderTheirNames = defineCase<Sent>({
  id: 'keeps-fields-under-their-names',
  requirements: ['post-stores', 'formats-store-the-same', 'date-is-a-calendar-day', 'time-is-24-hour'],
  expects: 'keeps the value of each field under its own name',
  needsObserver: true,
  examples,
  judge: async (sent, client) => {
    for (const [row, stored] of await storedOf(sent, client)) {
      for (const [field, value] of Object.entries(row)) {
        const shown = stored?.[field];
        // Which units an order has is for another case.
        const isCounted = field === 'Quantity' && row.Type === 'Shopping Cart Payment Received';
        if (shown === undefined || shown === null || isCounted || isSame(field, shown, value)) continue;
        // Another form of the same is no mistake; the value of another field is.
        const isMoved = Object.values(row).some((other) => other !== value && sameValue(shown, other));
        if (formsDiffer.has(field) && !isMoved) continue;
        throw new Refuted(
          `${field} ${JSON.stringify(value)} to be stored`,
          `stored is ${JSON.stringify(shown)}`,
        );
      }
    }
  },
});

export const keepsEveryField = defineCase<Sent>({
  id: 'keeps-every-field',
  requirements: ['post-stores'],
  level: 'should',
  expects: 'keeps each documented field of a row',
  needsObserver: true,
  examples,
  judge: async (sent, client) => {
    for (const [row, stored] of await storedOf(sent, client)) {
      const what = `the row of Type ${row.Type}`;
      if (!stored) throw new Refuted(`${what} to be stored`, 'no stored row has its Type and Item_Title');
      const lost = Object.keys(row).filter((field) => stored[field] === undefined || stored[field] === null);
      if (lost.length > 0)
        throw new Refuted(`every field of ${what} to be stored`, `${lost.join(', ')} is not shown`);
    }
  },
});

/** What an endpoint may tidy up: no document says that these are kept to the letter. */
const formsDiffer: ReadonlySet<string> = new Set([
  'Country',
  'State_Province',
  'Contact_Phone_Number',
  'From_Email_Address',
]);

/** Days and times may be shown in another form; the forms that say the opposite are known. */
function isSame(field: string, shown: unknown, value: unknown): boolean {
  if (sameValue(shown, value)) return true;
  if (field === 'Date') return sameDay(String(shown), String(value));
  // A time in another form may be in another zone.
  if (field === 'Time') return !/^\d\d:\d\d:\d\d$/.test(String(shown));
  return false;
}

function sameDay(shown: string, sent: string): boolean {
  const [month, day, year] = sent.split('/') as [string, string, string];
  const [, ...american] = /^(\d\d?)\/(\d\d?)\/(\d\d)?(\d\d)$/.exec(shown) ?? [];
  if (american.length > 0) {
    return (
      Number(american[0]) === Number(month) &&
      Number(american[1]) === Number(day) &&
      american[3] === year.slice(2)
    );
  }
  const [, date] = /^(\d{4}-\d\d-\d\d)$/.exec(shown) ?? [];
  return date === undefined || date === `${year}-${month}-${day}`;
}

export const keepsTheCentury = defineCase<FormatId>({
  id: 'keeps-the-century',
  requirements: ['two-digit-years-are-tolerated'],
  expects: 'takes a year of two digits for one of this century',
  needsObserver: true,
  examples: [
    { name: 'Date 10/24/13 as CSV', input: 'csv' },
    { name: 'Date 10/24/13 as JSON', input: 'json' },
  ],
  judge: async (as, client) => {
    await storeIn(client, [buyNow({ Transaction_ID: 'A', Date: '10/24/13' })], as);
    const shown = storedRows(await client.observe('A', isThere)).map((row) => String(row.Date));
    const other = shown.find((date) => /\b(?:19|00)13\b/.test(date));
    if (other !== undefined) throw new Refuted('a day of 2013', `stored is ${other}`);
  },
});
