import { batches } from '../../../../src/apis/putler/arbitraries.js';
import { buyNow, item, order, without } from '../../../../src/apis/putler/examples.js';
import type { Slug } from '../../../../src/apis/putler/requirements.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectTaken } from '../expectations.js';

// Whatever the documents allow, at random.

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
      expectTaken(client, await client.store(rows, { as }), as, `a consistent batch as ${as}`),
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
