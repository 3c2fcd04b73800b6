import { describe, expect, test } from 'vitest';
import { buyNow, item, order, refund, subscription, without } from '../../src/apis/putler/examples.js';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { checkRows } from '../../src/core/check.js';

const found = (rows: readonly Row[], requirement: string) =>
  checkRows(model, rows).filter((finding) => finding.requirement === `putler/${requirement}`);

describe('unknown fields', () => {
  const unknown = (...rows: readonly Row[]) => found(rows, 'unknown-fields-are-reported');

  test.each([
    ['Order_ID', 'Transaction_ID'],
    ['order id', 'Transaction_ID'],
    ['Payment_Method', 'Source'],
    ['From_Name', 'Name'],
    ['transaction id', 'Transaction_ID'],
    [' Currency', 'Currency'],
    ['email', 'From_Email_Address'],
    ['Discout', 'Discount'],
    ['Sales Taxes', 'Sales_Tax'],
    ['option 1 name', 'Option_1_Name'],
    ['Fees', 'Fee'],
  ])('%j was probably meant for %s', (field, meant) => {
    expect(unknown(buyNow({ [field]: 'x' }))).toEqual([
      {
        requirement: 'putler/unknown-fields-are-reported',
        finding: 'warning',
        at: `/0/${field}`,
        message: `the field "${field}" is not known: the API passes over it and its value is lost`,
        hint: `did you mean ${meant}?`,
      },
    ]);
  });

  test.each(['Warehouse', 'TimeZone', 'Payment_Sources', '', '__proto__x', 'constructor'])(
    '%j is a note',
    (field) => {
      expect(unknown(buyNow({ [field]: 'x' }))).toEqual([expect.objectContaining({ finding: 'note' })]);
    },
  );

  test('a synonym beside the field itself is a note, and else a warning', () => {
    expect(unknown(...without([buyNow({ Qty: 2 })], 0, 'Quantity'))[0]).toMatchObject({
      finding: 'warning',
      hint: 'did you mean Quantity?',
    });
    const [one] = unknown(buyNow({ Email: 'x', From_Email_Address: 'ann@example.com' }));
    expect(one?.finding).toBe('note');
  });

  test('each is reported once, at its first row', () => {
    const rows = [1, 2, 3].map((id) =>
      buyNow({ Transaction_ID: `B${id}`, ...(id > 1 && { Warehouse: 'Pune' }) }),
    );
    expect(unknown(...rows).map(({ at }) => at)).toEqual(['/1/Warehouse']);
  });
});

describe('options', () => {
  const mistakes = (fields: Row) => found([buyNow(fields)], 'many-options-are-listed');

  test.each([
    [{ Option_1_Name: 'Color:red, Size: XL, Style:Simple' }],
    [{ Option_1_Name: 'Time: 12:30, Day: Monday' }],
    [{ Option_1_Name: 'Shirt, blue' }],
    [{ Option_1_Name: 'Size: S, M or L', Option_1_Value: 'M' }],
    [{ Option_1_Value: 'Color:Red, Size' }],
    [{ Option_1_Name: '{monogram}' }],
    [{ Option_3_Name: '', Option_3_Value: null }],
  ])('%j is fine', (fields) => {
    expect(mistakes(fields)).toEqual([]);
  });

  test('the hint lists the options of all columns', () => {
    const fields = {
      Option_1_Name: 'Color',
      Option_1_Value: 'Red',
      Option_2_Name: 'Size',
      Option_2_Value: 'XL',
      Option_10_Value: 'Ann',
      option_3_name: 'Style',
      option_3_value: 'Simple',
    };
    expect(mistakes(fields)).toEqual([
      expect.objectContaining({
        finding: 'warning',
        at: '/0/Option_10_Value',
        hint: 'send all of them in Option_1_Name, as in Color:Red, Size:XL, Style:Simple, Ann',
      }),
    ]);
    expect(found([buyNow(fields)], 'unknown-fields-are-reported')).toEqual([]);
  });

  test.each([
    ['Color:Red, Size', '"Size" in the list of Option_1_Name is no Name:Value'],
    ['Color:Red, :XL', '":XL" in the list of Option_1_Name is no Name:Value'],
    ['Color:Red,', '"" in the list of Option_1_Name is no Name:Value'],
    [' {Color:Red} ', 'the list in Option_1_Name stands in braces'],
  ])('%j', (Option_1_Name, message) => {
    expect(mistakes({ Option_1_Name })).toEqual([
      expect.objectContaining({ at: '/0/Option_1_Name', message }),
    ]);
  });
});

describe('net', () => {
  test.each([
    [
      { Gross: '29.00', Fee: '1.14', Net: '27.86' },
      'Net is 27.86, but Gross 29 plus Fee 1.14 is 30.14',
      'send Fee -1.14',
    ],
    [
      { Gross: '29.00', Fee: '-1.14', Net: '29' },
      'Net is 29, but Gross 29 plus Fee -1.14 is 27.86',
      'send Net 27.86',
    ],
  ])('%j', (fields, message, hint) => {
    const [one] = found([buyNow(fields)], 'net-is-gross-plus-fee');
    expect(one).toMatchObject({ at: '/0/Net', message, hint: expect.stringContaining(hint) });
  });

  test('is left alone where one of the three is refused or absent, and on item rows', () => {
    for (const fields of [{ Fee: '$1' }, { Net: undefined }, { Gross: '' }]) {
      expect(found([buyNow({ Gross: 5, Fee: 5, Net: 5, ...fields })], 'net-is-gross-plus-fee')).toEqual([]);
    }
    const rows = order({ Gross: 5 }, item('Mug', 1, { Gross: 5, Fee: 1, Net: 5 }));
    expect(found(rows, 'net-is-gross-plus-fee')).toEqual([]);
  });
});

test.each([
  ['usd', 'did you mean USD?'],
  ['RMB', 'did you mean CNY?'],
  ['ZZZ', 'send the code of the currency, or leave it out for USD'],
])('the currency %s', (Currency, hint) => {
  expect(found([buyNow({ Currency })], 'currency-is-assigned')).toEqual([
    expect.objectContaining({ finding: 'warning', at: '/0/Currency', hint }),
  ]);
});

test.each([
  ['UK', 'send United Kingdom'],
  ['in', 'send India'],
  ['ZZ', 'send the name of the country'],
  ['XX', 'send the name of the country'],
])('the country %s', (Country, hint) => {
  expect(found([buyNow({ Country })], 'country-is-a-full-name')).toEqual([
    expect.objectContaining({ finding: 'note', at: '/0/Country', hint }),
  ]);
});

test('an empty date that was written with two digits is told of both', () => {
  const requirements = checkRows(model, [buyNow({ Date: '01/01/70' })]).map(({ requirement }) => requirement);
  expect(requirements).toEqual(['putler/two-digit-years-are-tolerated', 'putler/epoch-dates-are-suspicious']);
});

test('01/01/1970 is a day of the calendar', () => {
  expect(found([buyNow({ Date: '01/01/1970' })], 'date-is-a-calendar-day')).toEqual([]);
});

test.each([
  [refund({ Item_Title: '' }), '/1/Item_Title', 'the refund has no Item_Title'],
  [refund({ Quantity: '' }), '/1/Quantity', 'the refund has no Quantity'],
  [refund({ Item_Title: '', Quantity: '' }), '/1/Item_Title', 'the refund has no Item_Title and no Quantity'],
  [subscription({ Quantity: '' }), '/1/Quantity', 'the subscription has no Quantity'],
])('what the samples leave blank: %#', (row, at, message) => {
  expect(found([buyNow(), row], 'sample-blanks-are-tolerated')).toEqual([
    expect.objectContaining({ finding: 'warning', at, message }),
  ]);
});

test('the types of the connectors say what to send instead', () => {
  const hints = ['Subscription Shopping Cart Payment Received', 'Recurring Payment'].map(
    (Type) => found([subscription({ Type })], 'connector-types-are-tolerated')[0]?.hint,
  );
  expect(hints).toEqual([
    'send Shopping Cart Payment Received with an item row for each product',
    'leave the row out where it only tells of another state; send a payment as Recurring Payment Received',
  ]);
});
