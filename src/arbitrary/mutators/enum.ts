import { editsOf } from './edits.js';
import type { Mutator, SchemaNode } from './mutator.js';

/** The listed texts with a slip in each, and values that are nothing like them. */
export const enumeration: Mutator = {
  refuses: (node, value) => Array.isArray(node.enum) && value !== undefined && !node.enum.includes(value),
  propose: (node) => [
    ...textsOf(node).flatMap(editsOf),
    ...textsOf(node).map((text) => `${text}, ${text}`),
    7,
    true,
    {},
  ],
};

function textsOf({ enum: listed }: SchemaNode): readonly string[] {
  return ((listed ?? []) as readonly unknown[]).filter((value) => typeof value === 'string');
}
