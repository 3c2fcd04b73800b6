import { editsOf } from './edits.js';
import { type Mutator, textExamples } from './mutator.js';

/** The examples with a character dropped, doubled, replaced or inserted, where that breaks the pattern. */
export const pattern: Mutator = {
  refuses: (node, value) =>
    typeof node.pattern === 'string' &&
    typeof value === 'string' &&
    !new RegExp(node.pattern, 'u').test(value),
  propose: (node) => textExamples(node).flatMap(editsOf),
};
