import { banner, type Schema } from './schemas.js';

/** One keyword of a schema that stands for one or more requirements. */
export interface Constraint {
  /** Where Ajv says an error of this keyword comes from; a field name behind a hash for `required`. */
  readonly schemaPath: string;
  /** File and JSON Pointer of the keyword. */
  readonly pointer: string;
  readonly keyword: string;
  readonly requirements: readonly string[];
}

/** Every keyword that `x-requirements` ties to a requirement. Throws for a tied keyword that is not there. */
export function readConstraints(api: string, schemas: ReadonlyMap<string, Schema>): readonly Constraint[] {
  const constraints: Constraint[] = [];
  for (const [name, schema] of schemas) {
    const file = `${name}.schema.json`;
    walk(schema, '', (node, pointer) => {
      const tied = node['x-requirements'] as Record<string, unknown> | undefined;
      for (const [keyword, target] of Object.entries(tied ?? {})) {
        const at = `${file}#${pointer}/${keyword}`;
        if (!(keyword in node))
          throw new Error(`${api}/${at}: x-requirements names a keyword that is not there`);
        if (keyword === 'required') {
          const required = node.required as readonly string[];
          const byField = target as Record<string, string>;
          if (required.join() !== Object.keys(byField).join()) {
            throw new Error(`${api}/${at}: x-requirements does not list the required fields in their order`);
          }
          for (const field of required) {
            add(`${at}#${field}`, `${at}/${required.indexOf(field)}`, keyword, [byField[field] as string]);
          }
        } else add(at, at, keyword, [target].flat() as string[]);
      }
    });
  }
  return constraints;

  function add(schemaPath: string, pointer: string, keyword: string, requirements: readonly string[]) {
    constraints.push({ schemaPath, pointer: `schemas/${api}/${pointer}`, keyword, requirements });
  }
}

function walk(node: unknown, pointer: string, visit: (node: Schema, pointer: string) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) visit(node as Schema, pointer);
  for (const [key, inner] of Object.entries(node)) {
    if (key !== 'x-requirements' && key !== 'examples') walk(inner, `${pointer}/${key}`, visit);
  }
}

/** A module with the table of an API: schema path -> requirements. */
export function generateConstraints(constraints: readonly Constraint[]): string {
  const rows = constraints.map(
    ({ schemaPath, pointer, requirements }) =>
      `  ${JSON.stringify(schemaPath)}: { pointer: ${JSON.stringify(pointer)}, requirements: ${JSON.stringify(requirements)} },\n`,
  );
  return `${banner}
/** Which requirement a keyword of a schema stands for, by the place that the validator names in its errors. */
export const constraints: Readonly<
  Record<string, { readonly pointer: string; readonly requirements: readonly string[] }>
> = {
${rows.join('')}};
`;
}
