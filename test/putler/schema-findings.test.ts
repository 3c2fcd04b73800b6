import { describe, expect, test } from 'vitest';
import { constraints } from '../../generated/putler/constraints.js';
import { buyNow, item, order, refund, subscription, without } from '../../src/apis/putler/examples.js';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { type CheckOptions, checkRows } from '../../src/core/check.js';

const check = (rows: readonly unknown[], options?: CheckOptions) => checkRows(model, rows, options);
const [main = {}, line = {}] = order({ Gross: '20.00' }, item('Mug', '2'));
const sold = buyNow();
const returned = refund({ Reference_Txn_ID: 'BUY1' });

const send = (field: string) => `send ${field} in each row`;
const flat = (field: string, name: string) =>
  `${field} is ${name}, but rows are flat: a field holds text or a number`;
const noUnits = 'send the number of units, 1 or more';
const decimal = 'send digits with a decimal point, as in 12.50';
const minus = 'send the refunded amount with a minus sign';
const timely = 'send the time in GMT with two digits each, as in 14:05:38';
const dated = 'send two digits for the month, two for the day and four for the year, as in 05/01/2026';
const separately = 'send one field for each value';

interface Refusal {
  /** The keyword, as the validator names it: more than one where two schemas refuse the same. */
  readonly by: string;
  readonly rows: readonly unknown[];
  readonly requirement: string;
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

const absent = (kind: string, by: string, rows: readonly Row[], field: string, index = 0): Refusal => ({
  by: `${by}.schema.json#/required#${field}`,
  rows: without(rows, index, field),
  requirement: 'required-fields-are-present',
  at: `/${index}/${field}`,
  message: `${field} is missing`,
  hint:
    kind === 'order' && field === 'Quantity'
      ? `${send(field)}, on the main row the sum over its items`
      : send(field),
});

const defined = (
  by: string,
  fields: Row,
  requirement: string,
  message: string,
  hint: string,
  row: Row = sold,
): Refusal => ({
  by: by.includes('.schema.json') ? by : `fields.schema.json#/$defs/${by}`,
  rows: row === returned ? [sold, { ...row, ...fields }] : [{ ...row, ...fields }],
  requirement,
  at: `/${row === returned ? 1 : 0}/${Object.keys(fields)[0]}`,
  message,
  hint,
});

const textFields = Object.keys(constraints).flatMap(
  (path) => /^fields\.schema\.json#\/properties\/(\w+)\/type$/.exec(path)?.[1] ?? [],
);

const refusals: readonly Refusal[] = [
  absent('any', 'fields', [sold], 'Date'),
  absent('any', 'fields', [sold], 'Time'),
  absent('any', 'fields', [sold], 'Type'),
  absent('any', 'fields', [sold], 'Transaction_ID'),
  absent('buy-now', 'buy-now-row', [sold], 'Item_Title'),
  absent('buy-now', 'buy-now-row', [sold], 'Quantity'),
  absent('order', 'order-row', [main, line], 'Item_Title'),
  absent('order', 'order-row', [main, line], 'Quantity'),
  absent('item', 'item-row', [main, line], 'Item_Title', 1),
  absent('item', 'item-row', [main, line], 'Quantity', 1),
  absent('subscription', 'subscription-row', [subscription()], 'Item_Title'),
  {
    ...absent('subscription', 'subscription-row', [subscription()], 'Subscription_ID'),
    requirement: 'subscription-has-subscription-id',
    message: 'the subscription row has no Subscription_ID',
    hint: 'send the id of the subscription',
  },
  {
    ...absent('refund', 'refund-row', [sold, returned], 'Reference_Txn_ID', 1),
    requirement: 'refund-names-its-transaction',
    message: 'the refund has no Reference_Txn_ID',
    hint: 'send the Transaction_ID of the transaction that is refunded',
  },
  {
    ...absent('refund', 'refund-row', [sold, returned], 'Gross', 1),
    requirement: 'refund-gross-is-negative',
    message: 'Gross of the refund is missing',
    hint: minus,
  },
  {
    by: 'order-row.schema.json#/properties/Item_Title/const',
    rows: [{ ...main, Item_Title: 'Mug' }, line],
    requirement: 'main-row-is-titled-shopping-cart',
    at: '/0/Item_Title',
    message: 'Item_Title of the main row is "Mug"',
    hint: 'send "Shopping Cart" there, and the products in the item rows',
  },
  ...textFields
    .filter((field) => field !== 'Invoice_Number')
    .map((field) =>
      defined(
        `fields.schema.json#/properties/${field}/type`,
        { [field]: { value: 'x' } },
        'body-is-an-array',
        flat(field, 'an object'),
        separately,
      ),
    ),
  defined(
    'fields.schema.json#/properties/Invoice_Number/type',
    { Invoice_Number: ['RT-9871'] },
    'invoice-number-is-known',
    'Invoice_Number is a list, but a field holds text or a number',
    'send the number as text',
  ),
  defined(
    'date/type',
    { Date: 20260501 },
    'date-is-a-calendar-day',
    'Date 20260501 is not MM/DD/YYYY',
    dated,
  ),
  defined(
    'date/pattern',
    { Date: '2026-05-01T12:00:00Z' },
    'date-is-a-calendar-day',
    'Date "2026-05-01T12:00:00Z" is not MM/DD/YYYY',
    'send 05/01/2026',
  ),
  defined(
    'date/pattern',
    { Date: '31/12/2025' },
    'date-is-a-calendar-day',
    'Date "31/12/2025" is not MM/DD/YYYY',
    'there is no month 31: the month comes first, the day second',
  ),
  defined(
    'date/pattern',
    { Date: '2026-13-01' },
    'date-is-a-calendar-day',
    'Date "2026-13-01" is not MM/DD/YYYY',
    dated,
  ),
  defined(
    'time/type',
    { Time: 120000 },
    'time-is-24-hour',
    'Time 120000 is not HH:MM:SS on a 24-hour clock',
    timely,
  ),
  defined(
    'time/pattern',
    { Time: '24:00:00' },
    'time-is-24-hour',
    'Time "24:00:00" is not HH:MM:SS on a 24-hour clock',
    'hours go from 00 to 23, minutes and seconds from 00 to 59',
  ),
  defined(
    'time/pattern',
    { Time: '12:00' },
    'time-is-24-hour',
    'Time "12:00" is not HH:MM:SS on a 24-hour clock',
    timely,
  ),
  defined(
    'type/type',
    { Type: 5 },
    'type-is-documented',
    'Type 5 is none of the documented types',
    'send one of "Shopping Cart Payment Received", "Shopping Cart Item", "Web Accept Payment Received", "Refund", "Recurring Payment Received"',
  ),
  defined(
    'type/enum',
    { Type: 'Shopping Cart Items' },
    'type-is-documented',
    'Type "Shopping Cart Items" is none of the documented types',
    'did you mean "Shopping Cart Item"?',
  ),
  defined(
    'status/enum',
    { Status: 'paid' },
    'status-is-documented',
    'Status "paid" is none of the documented statuses',
    'send one of "Pending", "Completed", "Cancelled", "Refunded", "Partially Refunded"',
  ),
  defined(
    'status/enum',
    { Status: 'Compleeted' },
    'status-is-documented',
    'Status "Compleeted" is none of the documented statuses',
    'did you mean "Completed"?',
  ),
  defined(
    'identifier/type',
    { Transaction_ID: ['BUY1'] },
    'body-is-an-array',
    flat('Transaction_ID', 'a list'),
    separately,
  ),
  defined(
    'reference/type',
    { Reference_Txn_ID: true },
    'body-is-an-array',
    flat('Reference_Txn_ID', 'a boolean'),
    separately,
  ),
  defined(
    'quantity/type',
    { Quantity: true },
    'quantity-is-positive',
    'Quantity true is no whole number above zero',
    noUnits,
  ),
  defined(
    'quantity/exclusiveMinimum',
    { Quantity: 0 },
    'quantity-is-positive',
    'Quantity 0 is no whole number above zero',
    noUnits,
  ),
  defined(
    'quantity/multipleOf',
    { Quantity: 1.5 },
    'quantity-is-positive',
    'Quantity 1.5 is no whole number above zero',
    noUnits,
  ),
  defined(
    'quantity/pattern',
    { Quantity: '-2' },
    'quantity-is-positive',
    'Quantity "-2" is no whole number above zero',
    noUnits,
  ),
  defined('amount/type', { Gross: [29] }, 'amounts-are-decimal', 'Gross [29] is no decimal number', decimal),
  defined('amount/type', { Fee: Number.NaN }, 'amounts-are-decimal', 'Fee NaN is no decimal number', decimal),
  defined(
    'amount/pattern',
    { Balance: 'much' },
    'amounts-are-decimal',
    'Balance "much" is no decimal number',
    decimal,
  ),
  defined(
    'amount/pattern',
    { Sales_Tax: '1e3' },
    'amounts-are-decimal',
    'Sales_Tax "1e3" is no decimal number',
    decimal,
  ),
  defined(
    'amount/pattern',
    { Gross: '$1,234.50' },
    'amounts-have-no-symbols',
    'Gross "$1,234.50" carries a currency sign and a separator of thousands',
    'send 1234.50',
  ),
  defined(
    'amount/pattern',
    { Shipping_and_Handling_Amount: '12,5' },
    'amounts-have-no-symbols',
    'Shipping_and_Handling_Amount "12,5" carries a decimal comma',
    'send 12.5',
  ),
  defined(
    'negativeAmount/type',
    { Gross: false },
    'amounts-are-decimal',
    'Gross false is no decimal number',
    decimal,
    returned,
  ),
  defined(
    'negativeAmount/exclusiveMaximum',
    { Gross: 0 },
    'refund-gross-is-negative',
    'Gross of the refund is 0, but it must be below zero',
    minus,
    returned,
  ),
  defined(
    'negativeAmount/pattern',
    { Gross: '+20.00' },
    'refund-gross-is-negative',
    'Gross of the refund is +20.00, but it must be below zero',
    `${minus}: -20.00`,
    returned,
  ),
  defined(
    'negativeAmount/pattern',
    { Gross: '-0.00' },
    'refund-gross-is-negative',
    'Gross of the refund is -0.00, but it must be below zero',
    minus,
    returned,
  ),
  defined(
    'negativeAmount/pattern',
    { Gross: 'all' },
    'amounts-are-decimal',
    'Gross "all" is no decimal number',
    decimal,
    returned,
  ),
  defined(
    'negativeAmount/pattern',
    { Gross: '$20' },
    'amounts-have-no-symbols',
    'Gross "$20" carries a currency sign',
    'send -20',
    returned,
  ),
  defined(
    'currency/type',
    { Currency: 840 },
    'currency-has-three-letters',
    'Currency 840 is no code of three letters',
    'send the ISO 4217 code, as in USD, or leave it out for USD',
  ),
  defined(
    'currency/pattern',
    { Currency: 'Euro' },
    'currency-has-three-letters',
    'Currency "Euro" is no code of three letters',
    'send the ISO 4217 code, as in USD, or leave it out for USD',
  ),
  defined(
    'email/type',
    { From_Email_Address: 5 },
    'email-is-an-address',
    'From_Email_Address 5 has not the form of an email address',
    'send one address, as in john@example.com, or leave it out',
  ),
  defined(
    'email/pattern',
    { From_Email_Address: 'john at example.com' },
    'email-is-an-address',
    'From_Email_Address "john at example.com" has not the form of an email address',
    'send one address, as in john@example.com, or leave it out',
  ),
];

// What the text demands is an error; what an example or the sense of a field shows, a warning.
const shown = ['email-is-an-address', 'invoice-number-is-known'];
const severityOf = (requirement: string) => (shown.includes(requirement) ? 'warning' : 'error');

test.each(refusals)('$by: $message', ({ rows, requirement, at, message, hint }) => {
  const found = check(rows);
  const finding = severityOf(requirement);
  expect(found).toEqual([
    expect.objectContaining({ requirement: `putler/${requirement}`, finding, at, message, hint }),
  ]);
});

test('each keyword that a row can break is among them', () => {
  // A row's kind is chosen by its Type, what is no object never reaches a schema, and a blank id is an absent one.
  const unreachable =
    /-row\.schema\.json#\/(type|properties\/Type\/const)$|^fields\.schema\.json#\/type$|identifier\/minLength$/;
  const ofRows = Object.keys(constraints).filter(
    (path) => /^(fields|.*-row)\.schema\.json/.test(path) && !unreachable.test(path),
  );
  expect(ofRows.filter((path) => !refusals.some(({ by }) => by === path))).toEqual([]);
});

describe('what is blank or null is absent', () => {
  test.each(['', '  ', null])('%j', (blank) => {
    const fields = { Status: blank, Currency: blank, Gross: blank, From_Email_Address: blank, Note: blank };
    expect(check([{ ...sold, ...fields }])).toEqual([]);
    expect(check([{ ...sold, Transaction_ID: blank }])).toEqual([
      expect.objectContaining({ requirement: 'putler/required-fields-are-present', at: '/0/Transaction_ID' }),
    ]);
  });
});

test('what is no text and no number is one mistake, also where the text is bound', () => {
  expect(check([{ ...main, Item_Title: ['Shopping Cart'] }, line])).toEqual([
    expect.objectContaining({ requirement: 'putler/body-is-an-array', at: '/0/Item_Title' }),
  ]);
});

describe('an unknown Type', () => {
  test('skips no check of the fields that all rows have', () => {
    const found = check([{ ...sold, Type: 'Sale', Time: 'noon', Gross: '$5', Transaction_ID: undefined }]);
    expect(found.map(({ requirement, at }) => [requirement, at])).toEqual(
      expect.arrayContaining([
        ['putler/type-is-documented', '/0/Type'],
        ['putler/time-is-24-hour', '/0/Time'],
        ['putler/amounts-have-no-symbols', '/0/Gross'],
        ['putler/required-fields-are-present', '/0/Transaction_ID'],
      ]),
    );
    expect(found).toHaveLength(4);
  });

  test('and an unknown Status have names that are no properties of objects', () => {
    const found = check([{ ...sold, Type: '__proto__', Status: 'constructor' }]);
    expect(found.map(({ hint }) => hint)).toEqual([
      expect.stringContaining('send one of'),
      expect.stringContaining('send one of'),
    ]);
  });
});

describe('dialects', () => {
  const severities = (row: Row) =>
    (['strict', 'default', 'lenient'] as const).map((dialect) =>
      check([row], { dialect }).map(({ requirement, finding }) => `${finding} ${requirement.slice(7)}`),
    );

  test.each([
    ['Complete', 'did you mean "Completed"?'],
    ['Canceled', 'did you mean "Cancelled"?'],
  ])('%s is met in the field', (Status, hint) => {
    const row = { ...sold, Status };
    expect(severities(row)).toEqual([
      ['error status-is-documented'],
      ['error status-is-documented'],
      ['warning status-is-documented'],
    ]);
    expect(check([row])[0]?.hint).toBe(hint);
  });

  test.each(['Delete', 'Failed', 'Shipped'])('%s is a status of the connectors', (Status) => {
    expect(severities({ ...sold, Status })).toEqual([
      ['error connector-statuses-are-tolerated'],
      ['warning connector-statuses-are-tolerated'],
      ['warning connector-statuses-are-tolerated'],
    ]);
  });

  test.each(['completed', 'COMPLETED', 'partially_refunded', 'Partially-Refunded'])(
    '%s is misspelt',
    (Status) => {
      expect(severities({ ...sold, Status })).toEqual([
        ['error spelling-is-exact'],
        ['error spelling-is-exact'],
        ['error spelling-is-exact'],
      ]);
    },
  );

  test.each([
    ['02:05:38 PM', 'send 14:05:38'],
    ['12:05:38 AM', 'send 00:05:38'],
    ['9:05:38 AM', 'send 09:05:38'],
  ])('%s is met in the field', (Time, hint) => {
    const row = { ...sold, Time };
    expect(severities(row)).toEqual([
      ['error time-is-24-hour'],
      ['error time-is-24-hour'],
      ['warning time-is-24-hour'],
    ]);
    expect(check([row])[0]?.hint).toBe(hint);
  });

  test('a time that is simply wrong is not', () => {
    expect(severities({ ...sold, Time: '25:00:00' })[2]).toEqual(['error time-is-24-hour']);
  });
});

test('what is no row says so', () => {
  for (const [value, name] of [
    [null, 'null'],
    [['x'], 'a list'],
    ['x', 'text'],
    [5, 'a number'],
  ] as const) {
    expect(check([sold, value])).toEqual([
      expect.objectContaining({
        requirement: 'putler/body-is-an-array',
        finding: 'error',
        at: '/1',
        message: `row 2 is ${name}, not an object of fields`,
      }),
    ]);
  }
});

test('nothing that a value holds makes the check throw', () => {
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  for (const value of [
    circle,
    5n,
    Symbol('x'),
    () => 5,
    Object.create(null),
    new Date(Number.NaN),
    '\ud800',
  ]) {
    const row = Object.fromEntries(
      Object.keys({ ...main, ...returned, Fee: 1, Currency: 'USD' }).map((field) => [field, value]),
    );
    expect(check([row, { ...returned, Gross: value, Quantity: value }]).length).toBeGreaterThan(0);
    expect(
      check([
        { ...sold, Type: value },
        { ...main, Date: value, Time: value },
      ]).length,
    ).toBeGreaterThan(0);
  }
});

test('a long value is cut short between its characters', () => {
  const [found] = check([{ ...sold, Gross: '😀'.repeat(200) }]);
  expect(found?.message).toBe(`Gross "${'😀'.repeat(56)}..." is no decimal number`);
});
