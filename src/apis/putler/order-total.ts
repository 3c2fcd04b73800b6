import { Big } from 'big.js';
import { sum } from '../../core/amount.js';
import { amountOf, amountsOf, type Field, type Order } from './row.js';

const further = [
  'Shipping_and_Handling_Amount',
  'Insurance_Amount',
  'Sales_Tax',
  'Discount',
] as const satisfies readonly Field[];

/** The Gross of an order beside what its item rows say. */
export interface OrderTotal {
  readonly stated: Big;
  readonly lines: readonly Big[];
  /** What the item rows come to with shipping, insurance and tax, less the discount. */
  readonly due: Big;
  readonly addsUp: boolean;
  /** The order costs something and each of its items nothing. */
  readonly allZero: boolean;
}

/** The totals of an order; undefined where its main row or one of its items gives no Gross, or a wrong amount. */
export function totalOf({ main, items }: Order): OrderTotal | undefined {
  const [stated] = amountsOf([main], 'Gross') ?? [];
  const lines = amountsOf(items, 'Gross');
  if (!stated || !lines || further.some((field) => main.refused.has(field))) return undefined;

  // Of the main row alone: connectors repeat the amounts of the order on each of its item rows.
  const [shipping, insurance, tax, discount] = further.map(
    (field) => amountOf(main.row, field) ?? new Big(0),
  );
  const net = sum([...lines, shipping as Big, insurance as Big]);
  // Shops differ in whether the lines hold the tax and the discount already, and in the sign of the discount.
  const taxes = [tax as Big, new Big(0)];
  const discounts = [discount as Big, (discount as Big).abs(), new Big(0)];
  const sums = taxes.flatMap((added) => discounts.map((taken) => net.plus(added).minus(taken)));
  return {
    stated,
    lines,
    due: sums[0] as Big,
    // Fractions of a cent are left over where a shop does not round its lines.
    addsUp: sums.some((amount) => amount.minus(stated).abs().lt('0.01')),
    allZero: stated.gt(0) && lines.every((line) => line.eq(0)),
  };
}
