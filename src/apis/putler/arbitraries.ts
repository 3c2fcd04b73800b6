import fc, { type Arbitrary } from 'fast-check';
import { shuffle } from '../../arbitrary/shuffle.js';
import type { TextKind } from '../../arbitrary/text.js';
import { rowsOf } from './draft-rows.js';
import { type Draft, type DraftKind, drafts } from './drafts.js';
import type { Row } from './row.js';
import type { Need } from './rule.js';

/** Kinds of transactions; the items of an order come with it. */
export type TransactionKind = DraftKind | 'refund';

export interface BatchOptions {
  /** What the batch holds at least one of. */
  readonly holds?: Need;
  /** How many transactions at most, refunds not counted. */
  readonly maxTransactions?: number;
  /** `plain`: words as a shop has them; by default any text that JSON, CSV and XML can carry. */
  readonly text?: TextKind;
  /** The kinds to choose from; all by default. */
  readonly kinds?: readonly TransactionKind[];
}

export type OneKindOptions = Omit<BatchOptions, 'holds' | 'kinds'>;

/** A consistent batch: it passes the schema and no rule has anything to say about it. */
export type Batch = readonly Row[];

const mostRefunds = 3;

/**
 * Consistent batches, built and not filtered. They shrink towards one transaction with its required fields; rows
 * of different transactions may be interleaved.
 */
export function batches(options: BatchOptions = {}): Arbitrary<Batch> {
  const { holds = 'anything', text = 'any', kinds = everyKind } = options;
  const refundable = kinds.filter((kind) => kind !== 'refund');
  const refunds = kinds.includes('refund');
  demand(refundable.length > 0, 'batches: name a kind beside refund, for a refund needs what it refunds');
  demand(holds === 'anything' || kinds.includes(holds), `batches: it cannot hold a ${holds} of other kinds`);

  const some = (kind: DraftKind, min: number) => drafts(kind, text, { min, max: refunds ? mostRefunds : 0 });
  const any = oneOf(refundable.map((kind) => some(kind, 0)));
  const { maxTransactions } = options;
  demand(maxTransactions === undefined || maxTransactions >= 1, 'batches: maxTransactions is 1 or more');
  // The needed one comes in only where it is not among the others already: so any one of the others can be what
  // remains after shrinking.
  const needed =
    holds === 'refund'
      ? oneOf(refundable.map((kind) => some(kind, 1)))
      : holds === 'anything'
        ? any
        : some(holds, 0);
  const others = fc.array(any, {
    maxLength: (maxTransactions ?? 8) - 1,
    ...(maxTransactions !== undefined && { size: 'max' as const }),
  });
  return fc.tuple(needed, others, rowOrder).map(([first, rest, order]) => {
    const complete = rest.some((draft) => isHeld(draft, holds));
    return shuffle(rowsOf(complete ? rest : [first, ...rest], text), order);
  });
}

function isHeld({ kind, refunds }: Draft, holds: Need): boolean {
  return holds === 'anything' || (holds === 'refund' ? refunds.length > 0 : kind === holds);
}

/** Batches of orders alone. */
export function orders(options: OneKindOptions = {}): Arbitrary<Batch> {
  return batches({ ...options, kinds: ['order'] });
}

/** Batches of buy-nows alone. */
export function buyNows(options: OneKindOptions = {}): Arbitrary<Batch> {
  return batches({ ...options, kinds: ['buy-now'] });
}

/** Batches of subscription payments alone. */
export function subscriptions(options: OneKindOptions = {}): Arbitrary<Batch> {
  return batches({ ...options, kinds: ['subscription'] });
}

/** Batches with one refund or more, each of an earlier transaction of the batch. */
export function batchesWithRefunds(options: Omit<BatchOptions, 'holds'> = {}): Arbitrary<Batch> {
  return batches({ ...options, holds: 'refund' });
}

const everyKind: readonly TransactionKind[] = ['buy-now', 'order', 'subscription', 'refund'];

// Zero, half of the time and the end of shrinking, leaves the rows as senders write them.
const rowOrder = fc.oneof({ withCrossShrink: true }, fc.constant(0), fc.nat(0xffff_ffff));

function oneOf(choices: readonly Arbitrary<Draft>[]): Arbitrary<Draft> {
  return fc.oneof({ withCrossShrink: true }, ...choices);
}

function demand(condition: boolean, message: string): void {
  if (!condition) throw new TypeError(message);
}
