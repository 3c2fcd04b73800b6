import { constant } from './const.js';
import { enumeration } from './enum.js';
import { exclusiveMaximum } from './exclusive-maximum.js';
import { exclusiveMinimum } from './exclusive-minimum.js';
import { minLength } from './min-length.js';
import { multipleOf } from './multiple-of.js';
import type { Mutator, SchemaNode } from './mutator.js';
import { pattern } from './pattern.js';
import { required } from './required.js';
import { type } from './type.js';

export type Keyword =
  | 'const'
  | 'enum'
  | 'exclusiveMaximum'
  | 'exclusiveMinimum'
  | 'minLength'
  | 'multipleOf'
  | 'pattern'
  | 'required'
  | 'type';

/** One mutator for each keyword that the schemas tie to requirements. */
export const mutators: { readonly [Name in Keyword]: Mutator } = {
  const: constant,
  enum: enumeration,
  exclusiveMaximum,
  exclusiveMinimum,
  minLength,
  multipleOf,
  pattern,
  required,
  type,
};

/**
 * Values that a keyword of the node refuses and, where there are such, no other of its keywords. `undefined` is
 * the removal of the value; blank text is none of them, since blank means absent.
 */
export function refusedBy(keyword: Keyword, node: SchemaNode): readonly unknown[] {
  const refused = mutators[keyword]
    .propose(node)
    .filter((value) => mutators[keyword].refuses(node, value) && !isBlank(value));
  const others = (Object.keys(mutators) as Keyword[]).filter((name) => name !== keyword && name in node);
  const byItAlone = refused.filter((value) => !others.some((name) => mutators[name].refuses(node, value)));
  return Array.from(new Set(byItAlone.length > 0 ? byItAlone : refused));
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

export type { Mutator, SchemaNode } from './mutator.js';
