import type { BatchSummary } from '../../core/rule.js';

/** The rows that one request should hold at most. */
export const recommendedRows = 2_000;

/** Some transactions of a batch that fit into one request together. */
export interface Share {
  /** The last of its transactions, in order of first appearance. */
  readonly last: string;
  readonly rows: number;
}

/** Divides a batch so that each transaction stays whole: one that is too large by itself has a share of its own. */
export function splitByOrder(transactions: BatchSummary['transactions']): readonly Share[] {
  const shares: Share[] = [];
  let open: Share | undefined;
  for (const { id, rows } of transactions) {
    const together: number = (open?.rows ?? 0) + rows;
    if (open && together > recommendedRows) {
      shares.push(open);
      open = { last: id, rows };
    } else open = { last: id, rows: together };
  }
  return open ? [...shares, open] : shares;
}
