import type { Mutator } from './mutator.js';

/** The bound itself, and numbers below it. */
export const exclusiveMinimum: Mutator = {
  refuses: ({ exclusiveMinimum: bound }, value) =>
    typeof bound === 'number' && typeof value === 'number' && value <= bound,
  propose: ({ exclusiveMinimum: bound }) =>
    typeof bound === 'number' ? [0, 1, 2, 1000, 0.5].map((below) => bound - below) : [],
};
