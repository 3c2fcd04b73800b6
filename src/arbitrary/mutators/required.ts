import type { Mutator } from './mutator.js';

/** The field that is left out. */
export const required: Mutator = {
  refuses: (_, value) => value === undefined,
  propose: () => [undefined],
};
