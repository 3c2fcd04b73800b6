import { writeAmount } from '../../arbitrary/decimal.js';
import type { TextKind } from '../../arbitrary/text.js';
import { chargesOf, feeAndNet, grossOf, refundedBy } from './draft-money.js';
import type { Line } from './draft-parts.js';
import { currencies, type Draft, exampleMoment } from './drafts.js';
import { type FreshId, freshIds } from './fresh-ids.js';
import { type Kind, type Row, typeOf } from './row.js';

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
  const start = (type: Kind, title: string | number) =>
    ({ ...momentAt(draft.second), Type: typeOf(type), Transaction_ID: id, Item_Title: title }) as const;
  const [first] = lines;
  const units = lines.reduce((sum, line) => sum + line.quantity, 0);

  const main: Row = {
    ...start(kind, kind === 'order' ? 'Shopping Cart' : first.title),
    Quantity: writeQuantity(units, draft),
    ...state,
    ...name,
    ...(says && {
      Gross: write(total),
      ...written(feeAndNet(total, draft), write),
      ...written(charges, write),
    }),
    ...(kind !== 'order' && detailsOf(first)),
    ...(kind === 'subscription' && { Subscription_ID: draft.subscription }),
    ...address,
  };
  const items = lines.map(
    (line, index): Row => ({
      ...start('item', line.title),
      Quantity: writeQuantity(line.quantity, draft),
      ...(repeats !== 'least' && { ...state, ...name }),
      ...(says && draft.gross !== 'main' && { Gross: write(gross[index] as number) }),
      ...detailsOf(line),
      ...(repeats === 'most' && address),
    }),
  );
  const refundRows = refunds.map(({ refund, amount }): Row => {
    const { Status: _, ...currency } = state;
    return {
      ...momentAt(draft.second + refund.delay),
      Type: typeOf('refund'),
      // Mostly the order's id with a suffix, as the document and the connectors have it.
      Transaction_ID: freshId(refund.id % 3 === 0 ? refund.id : 0, (count) => `${id}_R${count}`),
      Reference_Txn_ID: id,
      Item_Title: first.title,
      Quantity: writeQuantity(1, draft),
      ...(refund.status && { Status: 'Completed' }),
      ...currency,
      ...(refund.customer && name),
      Gross: write(-amount),
      ...written(feeAndNet(-amount, refund), write),
      ...(refund.note !== undefined && { Note: refund.note }),
    };
  });
  return [main, ...(kind === 'order' ? items : []), ...refundRows];
}

type Write = (minor: number) => string | number;

function writerOf({ currency, amounts }: Draft): Write {
  const decimals = currencies[currency ?? 'USD'];
  return (minor) => writeAmount(minor, decimals, amounts);
}

function written(amounts: Readonly<Record<string, number>>, write: Write): Row {
  return Object.fromEntries(Object.entries(amounts).map(([field, minor]) => [field, write(minor)]));
}

function writeQuantity(quantity: number, { quantities }: Draft): string | number {
  if (quantities === 'number') return quantity;
  return quantities === 'padded' ? `${quantity}.0000` : String(quantity);
}

// What the rows of one order agree on, beside their moment.
function stateOf(draft: Draft, left: number): Row {
  const { currency, status } = draft;
  const refunded = draft.refunds.length > 0;
  const told = left === 0 ? 'Refunded' : 'Partially Refunded';
  const said = !refunded ? status : draft.tellsRefunds ? told : status && 'Completed';
  return {
    ...(said !== undefined && { Status: said }),
    ...(currency !== undefined && { Currency: currency }),
  };
}

function customerOf({ customer }: Draft, write: Write): { readonly name: Row; readonly address: Row } {
  const { balance, Name, From_Email_Address, ...address } = customer;
  return {
    name: {
      ...(Name !== undefined && { Name }),
      ...(From_Email_Address !== undefined && { From_Email_Address }),
    },
    address: { ...address, ...(balance !== undefined && { Balance: write(balance) }) },
  };
}

function detailsOf({ details }: Line): Row {
  const { Item_ID, options } = details;
  return { ...(Item_ID !== undefined && { Item_ID }), ...options };
}

function momentAt(second: number): { readonly Date: string; readonly Time: string } {
  const iso = new Date((exampleMoment + second) * 1000).toISOString();
  const [year, month, day] = iso.slice(0, 10).split('-');
  return { Date: `${month}/${day}/${year}`, Time: iso.slice(11, 19) };
}
