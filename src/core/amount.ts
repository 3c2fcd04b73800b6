import { Big } from 'big.js';

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * The exact decimal of a value as it travels: a JSON number, or a string in plain decimal form.
 * `undefined` for everything else, blanks included; never throws.
 */
export function decimalOf(value: unknown): Big | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? new Big(String(value)) : undefined;
  if (typeof value !== 'string' || !decimal.test(value)) return undefined;
  return new Big(value.replace(/^\+/, '').replace(/\.$/, ''));
}

/** The sum of exact decimals. */
export function sum(amounts: Iterable<Big>): Big {
  let total = new Big(0);
  for (const amount of amounts) total = total.plus(amount);
  return total;
}
