import type { Kind, Row } from './row.js';
import { typeOf } from './row.js';

// Small consistent rows that the examples of rules and cases are written with: each states only what matters to it.

const moment = { Date: '05/01/2026', Time: '12:00:00' } as const;

function row(kind: Kind, fields: Row): Row {
  return { ...moment, Type: typeOf(kind), Status: 'Completed', ...fields };
}

/** An order of one main row and its items; the main Quantity is the sum over the items unless it is given. */
export function order(fields: Row, ...items: readonly Row[]): readonly Row[] {
  const id = fields.Transaction_ID ?? 'ORD1';
  const sum = items.reduce((total, item) => total + Number(item.Quantity ?? 1), 0);
  return [
    row('order', { Transaction_ID: id, Item_Title: 'Shopping Cart', Quantity: String(sum), ...fields }),
    ...items.map((item) => row('item', { Transaction_ID: id, ...sharedBy(fields), ...item })),
  ];
}

/** The fields of an item row, of the same transaction as its order. */
export function item(title: string, quantity: string | number, fields: Row = {}): Row {
  return { Item_Title: title, Quantity: quantity, ...fields };
}

export function buyNow(fields: Row = {}): Row {
  return row('buy-now', {
    Transaction_ID: 'BUY1',
    Item_Title: 'Mug',
    Quantity: '1',
    Gross: '29.00',
    ...fields,
  });
}

export function refund(fields: Row = {}): Row {
  return row('refund', {
    Date: '05/02/2026',
    Transaction_ID: 'ORD1_R1',
    Reference_Txn_ID: 'ORD1',
    Item_Title: 'Mug',
    Quantity: '1',
    Gross: '-10.00',
    ...fields,
  });
}

export function subscription(fields: Row = {}): Row {
  return row('subscription', {
    Transaction_ID: 'SUB1',
    Item_Title: 'Weather Updates',
    Quantity: '1',
    Gross: '2.00',
    Subscription_ID: 'Sub-1',
    ...fields,
  });
}

/** The rows without a field in the row at an index. */
export function without(rows: readonly Row[], index: number, ...fields: readonly string[]): readonly Row[] {
  return change(rows, index, Object.fromEntries(fields.map((field) => [field, undefined])));
}

/** The rows with other fields in the row at an index; a field that is undefined is left out. */
export function change(rows: readonly Row[], index: number, fields: Row): readonly Row[] {
  return rows.map((row, at) => (at === index ? defined({ ...row, ...fields }) : row));
}

function defined(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const shared = ['Date', 'Time', 'Status', 'Currency', 'Name', 'From_Email_Address'];

// What the rows of one order agree on.
function sharedBy(fields: Row): Row {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => shared.includes(field)));
}
