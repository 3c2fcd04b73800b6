import type { Mutator } from './mutator.js';

/** The bound itself, and numbers above it. */
export const exclusiveMaximum: Mutator = {
  refuses: ({ exclusiveMaximum: bound }, value) =>
    typeof bound === 'number' && typeof value === 'number' && value >= bound,
  propose: ({ exclusiveMaximum: bound }) =>
    typeof bound === 'number' ? [0, 1, 30, 1000, 0.01].map((above) => bound + above) : [],
};
