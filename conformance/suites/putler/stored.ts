import { buyNow } from '../../../src/apis/putler/examples.js';
import { idOf, kindOf, type Row } from '../../../src/apis/putler/row.js';
import { decimalOf } from '../../../src/core/amount.js';
import { Refuted, Undecided } from '../../engine/case.js';
import type { Client } from './client.js';

/** The ids of a batch, each once, in order of first appearance. */
export function idsOf(rows: readonly Row[]): readonly string[] {
  return Array.from(new Set(rows.flatMap((row) => idOf(row) ?? [])));
}

/** What an observer shows, as rows: an endpoint may nest the items of an order in its main row. */
export function storedRows(entries: readonly unknown[]): readonly Row[] {
  return entries.flatMap((entry) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const lists = Object.values(entry).filter((value) => Array.isArray(value));
    return [entry as Row, ...lists.flatMap((list) => storedRows(list as readonly unknown[]))];
  });
}

export function mainRow(entries: readonly unknown[]): Row | undefined {
  return storedRows(entries).find((row) => kindOf(row) === 'order');
}

export function itemRows(entries: readonly unknown[]): readonly Row[] {
  return storedRows(entries).filter((row) => kindOf(row) === 'item');
}

/** Whether two values are the same however they are written: `5`, `"5"` and `"5.00"` are. */
export function sameValue(left: unknown, right: unknown): boolean {
  const [one, other] = [decimalOf(left), decimalOf(right)];
  return one && other ? one.eq(other) : String(left ?? '') === String(right ?? '');
}

/** Whether some stored row has these values. */
export function holds(entries: readonly unknown[], fields: Row): boolean {
  return storedRows(entries).some((row) =>
    Object.entries(fields).every(([field, value]) => sameValue(row[field], value)),
  );
}

/** Whether some stored row shows a field at all. */
export function shows(entries: readonly unknown[], field: string): boolean {
  return storedRows(entries).some((row) => Object.hasOwn(row, field));
}

/**
 * Demands that some stored row has these values, naming the first that is otherwise. A field that no row shows
 * decides nothing: an observer need not show all that is stored.
 */
export function expectStored(entries: readonly unknown[], fields: Row, what: string): void {
  if (holds(entries, fields)) return;
  const unseen = Object.keys(fields).find((field) => !shows(entries, field));
  if (unseen !== undefined && storedRows(entries).length > 0) {
    throw new Undecided(`the observer does not show ${unseen}`);
  }
  const wanted = Object.entries(fields).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  const shown = storedRows(entries).map((row) =>
    Object.keys(fields)
      .map((field) => `${field} ${JSON.stringify(row[field])}`)
      .join(', '),
  );
  throw new Refuted(
    `${wanted.join(', ')} to be stored ${what}`,
    shown.length === 0 ? 'nothing is stored' : `stored is ${shown.join(' / ')}`,
  );
}

/**
 * Demands that something which must store nothing stores nothing: `act` answers what was done, in words. What
 * comes late is waited for by storing a sale behind it, which shows when all before it has had its effect.
 */
export async function expectNothingStored(
  client: Client,
  ids: readonly string[],
  act: () => Promise<string>,
  what: string,
): Promise<void> {
  for (const id of ids) {
    if ((await client.observe(id)).length > 0) {
      throw new Undecided(
        `something was stored under ${client.prefix}${id} before: run again with another --seed`,
      );
    }
  }
  const answer = await act();
  await client.store([buyNow({ Transaction_ID: 'behind' })]);
  await client.observe('behind', (entries) => entries.length > 0);
  for (const id of ids) {
    const stored = await client.observe(id);
    if (stored.length > 0)
      throw new Refuted(`nothing stored of ${what}`, `${answer}, and ${id} is stored all the same`);
  }
}

/** Items as one text that can be compared: titles and quantities, in no order. */
export function titlesOf(items: readonly Row[]): string {
  return items
    .map((row) => `${row.Item_Title} x ${Number(row.Quantity)}`)
    .sort()
    .join(', ');
}
