import { writeAmount } from '../../arbitrary/decimal.js';
import type { TextKind } from '../../arbitrary/text.js';
import { chargesOf, feeAndNet, grossOf, refundedBy } from './draft-money.js';
import type { Line } from './draft-parts.js';
import { currencies, type Draft, exampleMoment } from './drafts.js';
import { type FreshId, freshIds } from './fresh-ids.js';
import { type Field, type Kind, type Row, typeOf } from './row.js';

// The document asks to split what is longer.
const mostRows = 2000;

/** The rows of drafts, consistent whatever the drafts are. What would make the batch too long is left out. */
export function rowsOf(drafts: readonly Draft[], text: TextKind): readonly Row[] {
  const freshId = freshIds(text);
  const rows: Row[] = [];
  for (const draft of drafts) {
    const own = transactionRows(draft, freshId);
    if (rows.length + own.length > mostRows) break;
    for (const row of own) rows.push(row);
  }
  return rows;
}

const types = {
  order: typeOf('order'),
  item: typeOf('item'),
  'buy-now': typeOf('buy-now'),
  subscription: typeOf('subscription'),
  refund: typeOf('refund'),
} as const;

const stems = { order: 'ORD', 'buy-now': 'BUY', subscription: 'SUB' } as const;

function transactionRows(draft: Draft, freshId: FreshId): readonly Row[] {
  const { kind, lines, repeats } = draft;
  const id = freshId(draft.id, (count) => `${stems[kind]}${count}`);
  const write = writerOf(draft);
  const says = draft.gross !== 'none' || draft.refunds.length > 0;
  const gross = grossOf(lines);
  const { total, charges } = chargesOf(draft, gross);
  const refunds = refundedBy(draft.refunds, total);
  const { name, address } = customerOf(draft, write);
  const state = stateOf(draft, total - refunds.reduce((sum, { amount }) => sum + amount, 0));
  const moment = momentAt(draft.second);
  const start = (type: Kind, title: string | number, quantity: number): Cells => ({
    Date: moment.Date,
    Time: moment.Time,
    Type: types[type],
    Transaction_ID: id,
    Item_Title: title,
    Quantity: writeQuantity(quantity, draft),
  });
  const [first] = lines;
  const units = lines.reduce((sum, line) => sum + line.quantity, 0);

  const rows = [start(kind, kind === 'order' ? 'Shopping Cart' : first.title, units)];
  const [main] = rows as [Cells];
  put(main, state);
  put(main, name);
  if (says) {
    main.Gross = write(total);
    put(main, feeAndNet(total, draft), write);
    put(main, charges, write);
  }
  if (kind !== 'order') putDetails(main, first);
  if (kind === 'subscription') main.Subscription_ID = draft.subscription;
  put(main, address);

  if (kind === 'order') {
    for (const [index, line] of lines.entries()) {
      const item = start('item', line.title, line.quantity);
      if (repeats !== 'least') {
        put(item, state);
        put(item, name);
      }
      if (says && draft.gross !== 'main') item.Gross = write(gross[index] as number);
      putDetails(item, line);
      if (repeats === 'most') put(item, address);
      rows.push(item);
    }
  }
  for (const { refund, amount } of refunds) {
    const moment = momentAt(draft.second + refund.delay);
    const row: Cells = {
      Date: moment.Date,
      Time: moment.Time,
      Type: types.refund,
      // Mostly the order's id with a suffix, as the document and the connectors have it.
      Transaction_ID: freshId(refund.id % 3 === 0 ? refund.id : 0, (count) => `${id}_R${count}`),
      Reference_Txn_ID: id,
      Item_Title: first.title,
      Quantity: writeQuantity(1, draft),
    };
    if (refund.status) row.Status = 'Completed';
    if (draft.currency) row.Currency = draft.currency;
    if (refund.customer) put(row, name);
    row.Gross = write(-amount);
    put(row, feeAndNet(-amount, refund), write);
    if (refund.note !== undefined) row.Note = refund.note;
    rows.push(row);
  }
  return rows;
}

type Cells = Partial<Record<Field, unknown>>;

// Assigned one by one: spreading objects of so many shapes takes several times as long.
function put(row: Cells, fields: Cells, write?: Write): void {
  for (const field in fields) {
    const value = fields[field as Field];
    row[field as Field] = write ? write(value as number) : value;
  }
}

function putDetails(row: Cells, { details }: Line): void {
  if (details.Item_ID !== undefined) row.Item_ID = details.Item_ID;
  if (details.options) put(row, details.options);
}

type Write = (minor: number) => string | number;

function writerOf({ currency, amounts }: Draft): Write {
  const decimals = currencies[currency ?? 'USD'];
  return (minor) => writeAmount(minor, decimals, amounts);
}

function writeQuantity(quantity: number, { quantities }: Draft): string | number {
  if (quantities === 'number') return quantity;
  return quantities === 'padded' ? `${quantity}.0000` : String(quantity);
}

// What the rows of one order agree on, beside their moment.
function stateOf(draft: Draft, left: number): Cells {
  const { currency, status } = draft;
  const refunded = draft.refunds.length > 0;
  const told = left === 0 ? 'Refunded' : 'Partially Refunded';
  const said = !refunded ? status : draft.tellsRefunds ? told : status && 'Completed';
  const state: Cells = {};
  if (said) state.Status = said;
  if (currency) state.Currency = currency;
  return state;
}

function customerOf({ customer }: Draft, write: Write): { readonly name: Cells; readonly address: Cells } {
  const name: Cells = {};
  const address: Cells = {};
  for (const [field, value] of Object.entries(customer)) {
    if (field === 'balance') address.Balance = write(value as number);
    else if (field === 'Name' || field === 'From_Email_Address') name[field] = value;
    else address[field as Field] = value;
  }
  return { name, address };
}

function momentAt(second: number): { readonly Date: string; readonly Time: string } {
  const time = new Date((exampleMoment + second) * 1000);
  return {
    Date: `${two(time.getUTCMonth() + 1)}/${two(time.getUTCDate())}/${time.getUTCFullYear()}`,
    Time: `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`,
  };
}

function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
