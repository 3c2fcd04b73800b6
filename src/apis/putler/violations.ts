import { Big } from 'big.js';
import { sum } from '../../core/amount.js';
import type { Pick } from '../../core/pick.js';
import { amountOf, type Field, idOf, type Kind, kindOf, type Row, textOf } from './row.js';

// What violations need to find their way in a consistent batch. Indices, because a violation answers a changed copy.

export interface PlacedOrder {
  readonly id: string;
  readonly main: number;
  readonly items: readonly [number, ...number[]];
}

/** The orders of a consistent batch. */
export function ordersIn(batch: readonly Row[]): readonly PlacedOrder[] {
  return indicesOf(batch, 'order').map((main) => {
    const id = idOf(batch[main] as Row) as string;
    const items = indicesOf(batch, 'item').filter((index) => idOf(batch[index] as Row) === id);
    return { id, main, items: items as [number, ...number[]] };
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

/** An id that no row of the batch has or refers to: longer than all of them. */
export function freshId(batch: readonly Row[]): string {
  const ids = batch.flatMap((row) => [idOf(row) ?? '', textOf(row, 'Reference_Txn_ID') ?? '']);
  return `${ids.reduce((longest, id) => (id.length > longest.length ? id : longest), '')}-x`;
}

/** The batch with one more row, somewhere. */
export function withRow(batch: readonly Row[], row: Row, pick: Pick): readonly Row[] {
  return batch.toSpliced(pick(batch.length + 1), 0, row);
}

/**
 * A Gross for an order that is more than all its amounts together and than what was refunded of it, so that its rows
 * do not add up to it, and its refunds stay within it.
 */
export function grossAbove(batch: readonly Row[], { id, main, items }: PlacedOrder, pick: Pick): string {
  const refunds = indicesOf(batch, 'refund').filter(
    (index) => textOf(batch[index] as Row, 'Reference_Txn_ID') === id,
  );
  const amounts = [
    ...[...items, ...refunds].map((index) => amountOf(batch[index] as Row, 'Gross')),
    ...(['Gross', 'Shipping_and_Handling_Amount', 'Insurance_Amount', 'Sales_Tax', 'Discount'] as const).map(
      (field) => amountOf(batch[main] as Row, field),
    ),
  ];
  return sum(amounts.flatMap((amount) => amount?.abs() ?? []))
    .plus(1)
    .plus(new Big(pick(10_000)).div(100))
    .toFixed();
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
