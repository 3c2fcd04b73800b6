import type { Big } from 'big.js';
import { sum } from '../../core/amount.js';
import { amountOf, type Field, idOf, type Kind, kindOf, type Row, textOf } from './row.js';

// What violations need to find their way in a consistent batch. Indices, because a violation answers a changed copy.

export interface PlacedOrder {
  readonly id: string;
  readonly main: number;
  readonly items: readonly number[];
}

/** The orders of a consistent batch. */
export function ordersIn(batch: readonly Row[]): readonly PlacedOrder[] {
  return indicesOf(batch, 'order').map((main) => {
    const id = idOf(batch[main] as Row) as string;
    return { id, main, items: indicesOf(batch, 'item').filter((index) => idOf(batch[index] as Row) === id) };
  });
}

/** The indices of the rows of these kinds. */
export function indicesOf(batch: readonly Row[], ...kinds: readonly Kind[]): readonly number[] {
  return batch.flatMap((row, index) => (kinds.includes(kindOf(row) as Kind) ? [index] : []));
}

/** The exact sum of a field over some rows. */
export function total(batch: readonly Row[], indices: readonly number[], field: Field): Big {
  return sum(indices.flatMap((index) => amountOf(batch[index] as Row, field) ?? []));
}

/**
 * The indices of all rows that belong together with a row: those of its transaction, or of the one that it
 * refunds, and the refunds of that.
 */
export function wholeTransaction(batch: readonly Row[], index: number): readonly number[] {
  const root = rootOf(batch[index] as Row);
  return batch.flatMap((row, at) => (at === index || rootOf(row) === root ? [at] : []));
}

function rootOf(row: Row): string | undefined {
  return (kindOf(row) === 'refund' ? textOf(row, 'Reference_Txn_ID') : undefined) ?? idOf(row);
}

/** The batch with other fields in the rows at some indices. */
export function changeAll(
  batch: readonly Row[],
  indices: readonly number[],
  fieldsOf: (row: Row) => Row,
): readonly Row[] {
  return batch.map((row, index) => (indices.includes(index) ? { ...row, ...fieldsOf(row) } : row));
}
