import { type Mutator, textExamples } from './mutator.js';

/** The beginnings of the examples. A length of one leaves none, since text of no characters is no text. */
export const minLength: Mutator = {
  refuses: ({ minLength: least }, value) =>
    typeof least === 'number' && typeof value === 'string' && lengthOf(value) < least,
  propose: (node) =>
    typeof node.minLength === 'number' && node.minLength > 1
      ? textExamples(node).flatMap((text) => [text.slice(0, 1), text.slice(0, Number(node.minLength) - 1)])
      : [],
};

// JSON Schema counts characters, not the halves of surrogate pairs.
function lengthOf(text: string): number {
  return Array.from(text).length;
}
