import type { Big } from 'big.js';
import { amountFields, documentedFields } from '../../../src/apis/putler/fields.js';
import { idOf, kindOf, type Row } from '../../../src/apis/putler/row.js';
import { decimalOf, sum } from '../../../src/core/amount.js';

/** A row as it is kept: the documented fields as text, defaults filled in. */
export type StoredRow = Readonly<Record<string, string>>;

/** What the endpoint holds: the rows of each transaction by its id. */
export type State = ReadonlyMap<string, readonly StoredRow[]>;

/** Transactions that take the place of what was held under their ids. */
export type Changes = ReadonlyMap<string, readonly StoredRow[]>;

/** What storing a batch changes: each transaction of it replaces the one with its id, items included. */
export function changesOf(_state: State, rows: readonly Row[]): Changes {
  const changes = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const id = idOf(row) as string;
    const stored = changes.get(id) ?? [];
    stored.push(storedRow(row));
    changes.set(id, stored);
  }
  for (const stored of changes.values()) countUnits(stored);
  return changes;
}

/** A row with its values as text, unknown fields left out and the documented defaults filled in. */
export function storedRow(row: Row): StoredRow {
  const stored = storedFields(row);
  stored.Currency ??= 'USD';
  for (const field of amountFields) stored[field] ??= '0.00';
  return stored;
}

/** The documented fields that a row gives, as text. */
export function storedFields(row: Row): Record<string, string> {
  const stored: Record<string, string> = {};
  for (const field of documentedFields) {
    const value = row[field];
    if (value !== undefined && value !== null && value !== '') stored[field] = String(value);
  }
  return stored;
}

// Whatever the main row says, the items' quantities count.
function countUnits(rows: StoredRow[]): void {
  const main = rows.findIndex((row) => kindOf(row) === 'order');
  const units = rows
    .filter((row) => kindOf(row) === 'item')
    .map(({ Quantity }) => decimalOf(Quantity) as Big);
  if (main >= 0 && units.length > 0)
    rows[main] = { ...(rows[main] as StoredRow), Quantity: sum(units).toString() };
}
