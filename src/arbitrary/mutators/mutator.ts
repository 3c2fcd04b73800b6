/** The keywords of one schema node, with examples of what it accepts. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** How to break one keyword of JSON Schema. */
export interface Mutator {
  /** Whether this keyword of the node refuses a value; `undefined` stands for a value that is left out. */
  refuses(node: SchemaNode, value: unknown): boolean;
  /** Values that it may refuse, always the same ones in the same order. */
  propose(node: SchemaNode): readonly unknown[];
}

/** The examples of a node that are text. */
export function textExamples({ examples }: SchemaNode): readonly string[] {
  return ((examples ?? []) as readonly unknown[]).filter((example) => typeof example === 'string');
}
