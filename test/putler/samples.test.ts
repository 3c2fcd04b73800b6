import { describe, expect, test } from 'vitest';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { checkRows } from '../../src/core/check.js';

/** The findings of a batch, each once: what it costs and the requirement. */
function findingsOf(rows: readonly Row[], knownIds: readonly string[] = []): readonly string[] {
  const findings = checkRows(model, rows, { knownIds: new Set(knownIds) });
  return Array.from(new Set(findings.map(({ finding, requirement }) => `${finding} ${requirement}`))).sort();
}

/** The rows of a CSV sample, blank cells included. */
function table(header: string, ...cells: readonly (readonly unknown[])[]): readonly Row[] {
  const names = header.split(',').map((name) => name.trim());
  return cells.map((values) => {
    expect(values).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, column) => [name, values[column]]));
  });
}

const _ = '';

const [cartStart, cartEnd] = [
  ['10/24/13', '16:02:00', 'XYZ Gateway', 'Chirag B'],
  ['Powai', 'Borivali', 'mumbai', 'MH', 444554, 'IN', 95323135],
];
const cart = table(
  'Date,Time,Source,Name,Type,Status,Currency,Gross,Fee,Net,From_Email_Address,Transaction_ID,Item_Title,Item_ID,Shipping_and_Handling_Amount,Option_1_Name,Option_1_Value,Quantity,Note,Address_Line_1,Address_Line_2,Town_City,State_Province,Zip_Postal_Code,Country,Contact_Phone_Number',
  [
    ...cartStart,
    ...['Shopping Cart Payment Received', 'Completed', 'USD', 409, 0, 409, 'john@putler.com', 46],
    ...['Shopping Cart', _, 10, _, _, 3, 'Order Note'],
    ...cartEnd,
  ],
  [
    ...cartStart,
    ...['Shopping Cart Item', 'Completed', 'USD', 149, _, _, 'john@putler.com', 46],
    ...['Product-1', 'P-45', 0, 'Color', 'Black', 1, _],
    ...cartEnd,
  ],
  [
    ...cartStart,
    ...['Shopping Cart Item', 'Completed', 'USD', 150, _, _, 'john@putler.com', 46],
    ...['Product-2', 'P-37', 0, 'Color', 'Red', 2, _],
    ...cartEnd,
  ],
  [
    ...cartStart,
    ...['Shopping Cart Item', 'Completed', 'USD', 100, _, _, 'john@putler.com', 46],
    ...['Product-3', 'P-19', 0, 'Color', 'Yellow', 1, _],
    ...cartEnd,
  ],
);

const buyNow = table(
  'Date,Time,Name,Type,Status,Currency,Gross,Fee,Net,From_Email_Address,Transaction_ID,Item_Title,Item_ID,Option_1_Name,Invoice_Number,Quantity,Balance,Address_Line_1,Address_Line_2,Town_City,State_Province,Zip_Postal_Code,Country,Contact_Phone_Number',
  [
    ...['10/29/13', '03:24:52', 'Chirag B', 'Web Accept Payment Received', 'Completed', 'USD'],
    ...[29, -1.14, 27.86, 'john@putler.com', '5EA652410Y693721T', 'Product-1', 'MUTD'],
    ...['Color:red, Size: XL, Style:Simple', 'RT-9871', 1, 819.57],
    ...['Street1', 'Street2', 'City', 'CA', 95101, 'United States', 98512154552],
  ],
);

const street = ['Street1', 'Street2', 'City', 'CA', 95101, 'United States'];
const refund = table(
  'Date, Time, Name, Type, Status, Currency, Gross, Fee, Net,From_Email_Address,Transaction_ID,Item_Title,Item_ID, Sales_Tax, Reference_Txn_ID, Quantity,Address_Line_1,Address_Line_2,Town_City,State_Province,Zip_Postal_Code, Country',
  [
    ...['10/29/13', '13:05:29', 'Chirag B', 'Shopping Cart Payment Received', 'Partially Refunded', 'USD'],
    ...[50.5, -1.76, 48.74, 'john@putler.com', '5X16702303884432U', 'Shopping Cart', _, 0.5, _, 1],
    ...street,
  ],
  [
    ...['10/29/13', '13:05:29', 'Chirag B', 'Shopping Cart Item', 'Partially Refunded', 'USD'],
    ...[50, _, _, 'john@putler.com', '5X16702303884432U', 'Product-1', 'RM-7', _, _, 1],
    ...street,
  ],
  [
    ...['10/29/13', '14:05:38', 'Chirag B', 'Refund', 'Completed', 'USD'],
    ...[-20, 0.58, -19.42, 'john@putler.com', '5L671541UP2927356', _, _, _, '5X16702303884432U', _],
    ...[_, _, _, _, _, _],
  ],
);

const subscription = table(
  'Date,Time,Name,Type,Status,Currency,Gross,Fee,Net,From_Email_Address,Transaction_ID,Item_Title,Item_ID,Balance,Address_Line_1,Town_City,State_Province,Zip_Postal_Code,Country,Contact_Phone_Number,Subscription_ID',
  [
    ...['10/29/13', '03:36:11', 'Chirag B', 'Recurring Payment Received', 'Completed', 'USD'],
    ...[2, -0.36, 1.64, 'john@putler.com', '0G565730603123547', 'Weather Updates', 'MET-2013', 821.21],
    ...['1Test address', 'San Jose', 'CA', 95131, 'United States', 6543332132, 'Sub-7562396'],
  ],
);

const twoDigits = 'warning putler/two-digit-years-are-tolerated';

describe('the CSV samples of the vendor', () => {
  test.each([
    [
      'shopping cart',
      cart,
      ['note putler/country-is-a-full-name', 'note putler/order-quantity-may-be-the-count', twoDigits],
    ],
    ['buy now', buyNow, [twoDigits]],
    ['refund', refund, ['warning putler/sample-blanks-are-tolerated', twoDigits]],
    ['subscription', subscription, ['warning putler/sample-blanks-are-tolerated', twoDigits]],
  ])('%s', (_name, rows, expected) => {
    expect(findingsOf(rows)).toEqual(expected);
  });

  test('together they are four batches in one', () => {
    expect(findingsOf([...cart, ...buyNow, ...refund, ...subscription])).toEqual(
      Array.from(new Set([cart, buyNow, refund, subscription].flatMap((rows) => findingsOf(rows)))).sort(),
    );
  });

  test('blanks as undefined are the same as empty cells', () => {
    const absent = refund.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')),
    );
    expect(findingsOf(absent)).toEqual(findingsOf(refund));
  });
});

const orderShared = {
  Date: '05/01/2026',
  Time: '12:00:00',
  Status: 'Completed',
  Transaction_ID: 'ORD123',
};
const completeExample: readonly Row[] = [
  {
    ...orderShared,
    Type: 'Shopping Cart Payment Received',
    Name: 'John Doe',
    From_Email_Address: 'john@example.com',
    Currency: 'USD',
    Gross: '100.00',
    Quantity: '5',
    Item_Title: 'Shopping Cart',
  },
  { ...orderShared, Type: 'Shopping Cart Item', Item_Title: 'Product A', Quantity: '2' },
  { ...orderShared, Type: 'Shopping Cart Item', Item_Title: 'Product B', Quantity: '3' },
];
const refundExample: Row = {
  Date: '05/02/2026',
  Time: '14:00:00',
  Type: 'Refund',
  Status: 'Completed',
  Transaction_ID: 'ORD123_R1',
  Reference_Txn_ID: 'ORD123',
  Gross: '-30.00',
  Item_Title: 'Product A',
  Quantity: '1',
  Name: 'John Doe',
  From_Email_Address: 'john@example.com',
};

describe('the JSON examples of the vendor', () => {
  test('the complete example gives no finding', () => {
    expect(findingsOf(completeExample)).toEqual([]);
  });

  test('the refund example gives none with its order, in the batch or sent before', () => {
    expect(findingsOf([...completeExample, refundExample])).toEqual([]);
    expect(findingsOf([refundExample], ['ORD123'])).toEqual([]);
  });

  test('alone it is noted that its order is not there', () => {
    expect(findingsOf([refundExample])).toEqual(['note putler/refund-reference-is-known']);
  });
});
