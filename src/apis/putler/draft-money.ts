import type { Line } from './draft-parts.js';
import type { Draft, RefundDraft } from './drafts.js';
import type { Field } from './row.js';

// All in whole minor units, so that what adds up in the draft adds up in the rows.

type Amounts = Readonly<Partial<Record<Field, number>>>;

/** What the lines cost: a paid order has one line at least that is not free. */
export function grossOf(lines: readonly Line[]): readonly number[] {
  const all = lines.map((line) => line.gross);
  return all.some((gross) => gross > 0) ? all : all.with(0, 1);
}

/** What the main row charges beside its lines, and what it comes to; never below what refunds need. */
export function chargesOf(draft: Draft, lines: readonly number[]): { total: number; charges: Amounts } {
  const { shipping, insurance, tax, discount } = draft.charges;
  const goods = lines.reduce((sum, gross) => sum + gross, 0);
  const full = goods + (shipping ?? 0) + (insurance ?? 0) + (tax ?? 0);
  const most = draft.refunds.length > 0 ? full - 1 : full;
  const off = Math.min(portion(goods, discount ?? 0), most);
  return {
    total: full - off,
    charges: {
      ...(shipping !== undefined && { Shipping_and_Handling_Amount: shipping }),
      ...(insurance !== undefined && { Insurance_Amount: insurance }),
      ...(discount !== undefined && { Discount: off }),
      ...(tax !== undefined && { Sales_Tax: tax }),
    },
  };
}

/** How much each refund gives back; those for which nothing is left are dropped. */
export function refundedBy(
  refunds: readonly RefundDraft[],
  total: number,
): readonly { readonly refund: RefundDraft; readonly amount: number }[] {
  let left = total;
  return refunds.flatMap((refund) => {
    if (left === 0) return [];
    const amount = Math.max(1, portion(left, refund.share));
    left -= amount;
    return [{ refund, amount }];
  });
}

/** Fees are taken from a sale and given back with a refund: their sign is the opposite of the Gross. */
export function feeAndNet(gross: number, { feeShare, net }: Pick<Draft, 'feeShare' | 'net'>): Amounts {
  const fee = -portion(gross, feeShare ?? 0);
  return { ...(feeShare !== undefined && { Fee: fee }), ...(net && { Net: gross + fee }) };
}

function portion(amount: number, thousandths: number): number {
  return Math.trunc((amount * thousandths) / 1000);
}
