import type { Big } from 'big.js';
import type { PutlerBatch, PutlerRow } from '../../../generated/putler/types.js';
import { decimalOf } from '../../core/amount.js';
import type { Entry, Transaction } from '../../core/rule.js';

/** A row as it travels: any fields, blanks absent. */
export type Row = Readonly<Record<string, unknown>>;
export type Field = keyof PutlerBatch[number];
export type Type = PutlerRow['Type'];

/** What a row is, by its Type. */
export type Kind = 'order' | 'item' | 'buy-now' | 'refund' | 'subscription';

const kinds: Readonly<Record<Type, Kind>> = {
  'Shopping Cart Payment Received': 'order',
  'Shopping Cart Item': 'item',
  'Web Accept Payment Received': 'buy-now',
  Refund: 'refund',
  'Recurring Payment Received': 'subscription',
};

export const documentedTypes = Object.keys(kinds) as readonly Type[];

/** The kind of a row; undefined when its Type is none of the documented ones. */
export function kindOf(row: Row): Kind | undefined {
  const type = row.Type;
  return typeof type === 'string' && Object.hasOwn(kinds, type) ? kinds[type as Type] : undefined;
}

/** The Type that rows of a kind have. */
export function typeOf(kind: Kind): Type {
  return documentedTypes.find((type) => kinds[type] === kind) as Type;
}

/** A value as text: numbers as they are written; undefined for an absent or blank one. */
export function textOf(row: Row, field: Field): string | undefined {
  const value = row[field];
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The exact decimal in a field; undefined when it is absent or no decimal. */
export function amountOf(row: Row, field: Field): Big | undefined {
  return decimalOf(row[field]);
}

/** The decimals in a field of some rows; undefined as soon as one is absent or refused. */
export function amountsOf(entries: readonly Entry<Row>[], field: Field): readonly Big[] | undefined {
  const amounts: Big[] = [];
  for (const { row, refused } of entries) {
    const amount = refused.has(field) ? undefined : amountOf(row, field);
    if (!amount) return undefined;
    amounts.push(amount);
  }
  return amounts;
}

export function idOf(row: Row): string | undefined {
  return textOf(row, 'Transaction_ID');
}

/** The rows of one transaction by what they are. */
export interface Parts {
  readonly mains: readonly Entry<Row>[];
  readonly items: readonly Entry<Row>[];
  /** Buy-nows, refunds and subscriptions. */
  readonly singles: readonly Entry<Row>[];
  /** Rows whose Type is not documented: what they do to the transaction cannot be told. */
  readonly others: readonly Entry<Row>[];
}

export function partsOf(transaction: Transaction<Row>): Parts {
  const mains: Entry<Row>[] = [];
  const items: Entry<Row>[] = [];
  const singles: Entry<Row>[] = [];
  const others: Entry<Row>[] = [];
  for (const entry of transaction.entries) {
    const kind = kindOf(entry.row);
    const part = kind === 'order' ? mains : kind === 'item' ? items : kind === undefined ? others : singles;
    part.push(entry);
  }
  return { mains, items, singles, others };
}

/** An order whose rows can be compared: one main row, its items, and nothing else. */
export interface Order {
  readonly main: Entry<Row>;
  readonly items: readonly [Entry<Row>, ...Entry<Row>[]];
}

/** The order that a transaction is; undefined when it is something else, or an order that is not whole. */
export function orderOf(transaction: Transaction<Row>): Order | undefined {
  const { mains, items, singles, others } = partsOf(transaction);
  const [main, second] = mains;
  if (!main || second || items.length === 0 || singles.length > 0 || others.length > 0) return undefined;
  return { main, items: items as [Entry<Row>, ...Entry<Row>[]] };
}

/** What a transaction looks like to the others of its batch. */
export interface Summary {
  readonly id: string;
  /** The kinds of its rows in their order; undefined for a row of another Type. */
  readonly kinds: readonly (Kind | undefined)[];
  /** How many of its rows are sales: main rows, buy-nows, subscriptions. */
  readonly sales: number;
  /** The row that stands for it: that of the sale, else of the refund, else the first. */
  readonly head: Entry<Row>;
  /** The transaction that it refunds, or `nowhere`; a row of another Type may be a refund as well. */
  readonly reference?: string;
}

/** What a refund refers to that names no transaction, or that names several: an id is never empty. */
export const nowhere = '';

export function summarize(transaction: Transaction<Row>): Summary {
  const { mains, singles } = partsOf(transaction);
  // A sale before a refund, so that the order of the rows does not matter.
  const sales = [...mains, ...singles.filter(({ row }) => kindOf(row) !== 'refund')];
  const head = sales[0] ?? singles[0] ?? (transaction.entries[0] as Entry<Row>);
  const reference = sales.length > 0 ? undefined : referenceOf(transaction.entries);
  return {
    id: transaction.id,
    kinds: transaction.entries.map((entry) => kindOf(entry.row)),
    sales: sales.length,
    head,
    ...(reference !== undefined && { reference }),
  };
}

function referenceOf(entries: readonly Entry<Row>[]): string | undefined {
  const references = entries.flatMap(({ row }) => {
    const kind = kindOf(row);
    const reference = textOf(row, 'Reference_Txn_ID');
    if (kind === 'refund') return reference ?? nowhere;
    return kind === undefined ? (reference ?? []) : [];
  });
  return new Set(references).size > 1 ? nowhere : references[0];
}
