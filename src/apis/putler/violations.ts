import type { Big } from 'big.js';
import { sum } from '../../core/amount.js';
import { amountOf, type Field, idOf, type Kind, kindOf, type Row } from './row.js';

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
