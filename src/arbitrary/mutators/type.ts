import type { Mutator, SchemaNode } from './mutator.js';

/** Values of a type that the node does not name. */
export const type: Mutator = {
  refuses: (node, value) => value !== undefined && !typesOf(node).some((name) => isOf(name, value)),
  propose: () => [true, false, {}, { value: 'text' }, [], ['text'], 7, 0, -1.5, 'text'],
};

function typesOf({ type: names }: SchemaNode): readonly string[] {
  return names === undefined ? Object.keys(tests) : ([names].flat() as unknown as readonly string[]);
}

const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: (value) => Number.isInteger(value),
  string: (value) => typeof value === 'string',
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function isOf(name: string, value: unknown): boolean {
  return tests[name]?.(value) ?? false;
}
