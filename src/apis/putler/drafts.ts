import fc, { type Arbitrary } from 'fast-check';
import { someOf } from '../../arbitrary/sparse.js';
import type { TextKind } from '../../arbitrary/text.js';
import { type Customer, customers, type Line, lines } from './draft-parts.js';

// What transactions are made of before they are rows: choices that any combination of is consistent. Amounts are
// whole minor units or shares of others, refunds hang on what they refund, and rows agree because they are
// written from one draft.

export const currencies = {
  USD: 2,
  EUR: 2,
  GBP: 2,
  JPY: 0,
  KWD: 3,
  INR: 2,
  BRL: 2,
  CHF: 2,
  KRW: 0,
  TND: 3,
} as const;
export type Currency = keyof typeof currencies;

/** What refers to nothing and stands for itself; an item needs its order, and a refund what it refunds. */
export type DraftKind = 'buy-now' | 'order' | 'subscription';

export interface RefundDraft {
  readonly id: number;
  /** Seconds after what it refunds. */
  readonly delay: number;
  /** How much of what is left to refund, in thousandths; all of it by default. */
  readonly share: number;
  readonly feeShare: number | undefined;
  readonly net: boolean;
  readonly status: boolean;
  readonly customer: boolean;
  readonly note: string | undefined;
}

export interface Draft {
  readonly kind: DraftKind;
  readonly id: number;
  /** Seconds from the moment of the document's example. */
  readonly second: number;
  readonly currency: Currency | undefined;
  readonly status: 'Completed' | 'Pending' | 'Cancelled' | undefined;
  /** Whether Status tells of refunds, where there are any. */
  readonly tellsRefunds: boolean;
  readonly amounts: 'fixed' | 'short' | 'number';
  readonly quantities: 'text' | 'number' | 'padded';
  /** Which rows say what they cost. */
  readonly gross: 'none' | 'main' | 'all';
  readonly charges: Charges;
  readonly feeShare: number | undefined;
  readonly net: boolean;
  readonly customer: Customer;
  /** What of the main row the item rows repeat: as the document's example, as its samples, as the connectors. */
  readonly repeats: 'least' | 'customer' | 'most';
  readonly lines: readonly [Line, ...Line[]];
  readonly subscription: string;
  readonly refunds: readonly RefundDraft[];
}

/** Minor units; the discount is a share of the items, in thousandths. */
export interface Charges {
  readonly shipping?: number;
  readonly insurance?: number;
  readonly tax?: number;
  readonly discount?: number;
}

/** 05/01/2026 12:00:00, the moment of the document's example. */
export const exampleMoment: number = Date.UTC(2026, 4, 1, 12) / 1000;
const earliest = Date.UTC(2000, 0, 1) / 1000 - exampleMoment;
const latest = Date.UTC(2035, 0, 1) / 1000 - 1 - exampleMoment;
// With its refunds a year later still before the document's example: an endpoint may take no sale of tomorrow.
const latestPlain = -366 * 86_400;
const yearInSeconds = 364 * 86_400;

const share = fc.integer({ min: 0, max: 1000 });
// A discount of everything makes the order free.
const discounts = fc.oneof({ arbitrary: share, weight: 8 }, { arbitrary: fc.constant(1000), weight: 1 });
const feeShare = fc.constantFrom(undefined, undefined, 0, 14, 29, 39, 120);
const cents = fc.integer({ min: 0, max: 50_000 });
const identity = fc.nat(0xffff_ffff);

/** Drafts of transactions of a kind, with so many refunds of each at least and at most. */
export function drafts(
  kind: DraftKind,
  text: TextKind,
  refunds: { readonly min: number; readonly max: number },
): Arbitrary<Draft> {
  return fc.record<Draft>({
    kind: fc.constant(kind),
    id: identity,
    second: fc.integer({ min: earliest, max: text === 'plain' ? latestPlain : latest }),
    currency: fc.constantFrom<(Currency | undefined)[]>(
      undefined,
      'USD',
      'USD',
      ...(Object.keys(currencies) as Currency[]).filter((code) => text === 'any' || currencies[code] < 3),
    ),
    status: fc.constantFrom(
      undefined,
      'Completed',
      'Completed',
      'Completed',
      'Completed',
      'Pending',
      'Cancelled',
    ),
    tellsRefunds: fc.boolean(),
    amounts:
      text === 'plain' ? fc.constantFrom('fixed', 'short') : fc.constantFrom('fixed', 'short', 'number'),
    // Some clients write 2.0000 or a JSON number, and some endpoints read neither: cases of their own ask for that.
    quantities: text === 'plain' ? fc.constant('text' as const) : fc.constantFrom('text', 'number', 'padded'),
    gross: kind === 'order' ? fc.constantFrom('none', 'all', 'all', 'main') : fc.constantFrom('none', 'all'),
    charges: someOf<Charges>({ shipping: cents, insurance: cents, tax: cents, discount: discounts }),
    feeShare,
    net: fc.boolean(),
    customer: customers(text),
    repeats: kind === 'order' ? fc.constantFrom('least', 'customer', 'most') : fc.constant('least'),
    lines: lines(text, kind === 'order' ? 5 : 1),
    subscription:
      kind === 'subscription' ? fc.constantFrom('Sub-1', 'Sub-7562396', 'I-BW452GLLEP1G') : fc.constant(''),
    refunds: refundLists(refunds),
  });
}

// Most sales are never refunded.
function refundLists({ min, max }: { readonly min: number; readonly max: number }) {
  const none = fc.constant<readonly RefundDraft[]>([]);
  if (max === 0) return none;
  const some = fc.array(refundDrafts, { minLength: 1, maxLength: max, size: 'max' });
  if (min > 0) return some;
  return fc.oneof({ withCrossShrink: true }, { arbitrary: none, weight: 3 }, { arbitrary: some, weight: 1 });
}

const refundDrafts: Arbitrary<RefundDraft> = fc.record<RefundDraft>({
  id: identity,
  delay: fc.integer({ min: 0, max: yearInSeconds }),
  share: fc.integer({ min: 0, max: 1000 }).map((missing) => 1000 - missing),
  feeShare,
  net: fc.boolean(),
  status: fc.boolean(),
  customer: fc.boolean(),
  note: fc.constantFrom(undefined, undefined, 'wrong size', 'came broken'),
});
