import { distance } from 'fastest-levenshtein';
import { documentedTypes, type Type } from './row.js';

export const documentedStatuses = [
  'Pending',
  'Completed',
  'Cancelled',
  'Refunded',
  'Partially Refunded',
] as const;
export type Status = (typeof documentedStatuses)[number];

/** Types of the vendor's own connectors that the document does not list. */
const connectorTypes: ReadonlySet<unknown> = new Set([
  'Subscription Payment Received',
  'Subscription Shopping Cart Payment Received',
  'Recurring Payment',
]);

export function isConnectorType(value: unknown): boolean {
  return connectorTypes.has(value);
}

/** Statuses that old public clients are known to misspell. */
export const knownMisspellings: Readonly<Record<string, Status>> = {
  Complete: 'Completed',
  Canceled: 'Cancelled',
};

/**
 * Whether a status is one that the vendor's newer connector sends beside the documented ones: `Delete`, `Failed`, or
 * a shop's own, which begins with a capital. What nearly is a documented status is a misspelling instead.
 */
export function isConnectorStatus(value: unknown): boolean {
  if (typeof value !== 'string' || (documentedStatuses as readonly string[]).includes(value)) return false;
  if (value === 'Delete' || value === 'Failed') return true;
  return /^[A-Z]/.test(value) && nearest(value, documentedStatuses) === undefined;
}

/** The documented spelling of a value that differs from it only in letter case, spaces, hyphens and underscores. */
export function respelt(value: unknown, documented: readonly string[]): string | undefined {
  if (typeof value !== 'string' || documented.includes(value)) return undefined;
  const folded = fold(value);
  return documented.find((spelling) => fold(spelling) === folded);
}

export function respeltType(value: unknown): Type | undefined {
  return respelt(value, documentedTypes) as Type | undefined;
}

export function respeltStatus(value: unknown): Status | undefined {
  return respelt(value, documentedStatuses) as Status | undefined;
}

/** The one of the known words that was probably meant: at most a third of its letters differ. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const difference = distance(folded, fold(candidate));
    if (difference < least) [best, least] = [candidate, difference];
  }
  return best !== undefined && least <= Math.floor(fold(best).length / 3) ? best : undefined;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}
