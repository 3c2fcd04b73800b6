import { editsOf } from './edits.js';
import type { Mutator } from './mutator.js';

/** The constant with a slip in it. */
export const constant: Mutator = {
  refuses: (node, value) => 'const' in node && value !== undefined && value !== node.const,
  propose: (node) =>
    typeof node.const === 'string' ? [...editsOf(node.const), 'text'] : [true, 7, 'text', {}],
};
