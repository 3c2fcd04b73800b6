import type { Mutator } from './mutator.js';

/** Multiples and a half, a quarter, a thousandth more. */
export const multipleOf: Mutator = {
  refuses: ({ multipleOf: unit }, value) =>
    typeof unit === 'number' && typeof value === 'number' && !Number.isInteger(value / unit),
  propose: ({ multipleOf: unit }) =>
    typeof unit === 'number' ? [0.5, 1.5, 2.25, 3.001, 1000.5].map((times) => times * unit) : [],
};
