import type { Entry, TransactionIndex } from '../../core/rule.js';
import { type Kind, kindOf, type Row, type Summary } from './row.js';

// What one transaction can tell of another. Everything is a look-up, so that a batch is checked in linear time.

/** The row that a refund gives money back for; undefined where there is none, or where several claim to be it. */
export function saleOf({ sales, head }: Summary): Entry<Row> | undefined {
  return sales === 1 ? head : undefined;
}

/** Whether it is one refund and nothing else. */
export function isRefund({ kinds }: Summary): boolean {
  return kinds.length === 1 && kinds[0] === 'refund';
}

/** Other ways to spell an id: without the spaces around it, and in one letter case. */
export function nearSpellings(id: string): readonly string[] {
  const spellings = [id, id.trim()].flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
  return Array.from(new Set(spellings)).filter((text) => text !== id && text !== '');
}

const kindsWithoutId = new WeakMap<readonly Summary[], ReadonlySet<Kind | undefined>>();

/**
 * Whether a row without an id could be of one of these kinds; one of another Type could be of any. What seems to be
 * missing may then be there, and the missing id is the one mistake to report.
 */
export function mayLackItsId(
  { unidentified }: TransactionIndex<Summary>,
  ...kinds: readonly Kind[]
): boolean {
  let known = kindsWithoutId.get(unidentified);
  if (!known) {
    known = new Set(unidentified.map(({ head }) => kindOf(head.row)));
    kindsWithoutId.set(unidentified, known);
  }
  return known.has(undefined) || kinds.some((kind) => known.has(kind));
}
