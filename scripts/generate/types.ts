import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { banner, type Schema } from './schemas.js';

/**
 * TypeScript types of an API's schemas. Each schema that builds on another by `allOf` becomes one flat interface:
 * required fields are required there, and a union of them narrows on its constant.
 */
export async function generateTypes(schemas: ReadonlyMap<string, Schema>): Promise<string> {
  const titled = new Map(Array.from(schemas, ([name, schema]) => [name, flatten(schema, schemas)]));
  const root = {
    title: 'Unused',
    $defs: Object.fromEntries(titled),
    anyOf: Array.from(titled.keys(), (name) => ({ $ref: `#/$defs/${name}` })),
  };
  const text = await compile(root as JSONSchema, 'Unused', {
    additionalProperties: false,
    bannerComment: banner,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
    unreachableDefinitions: false,
  });
  return text.replace(/export type Unused =[^;]*;\n+/, '');
}

function flatten(schema: Schema, schemas: ReadonlyMap<string, Schema>): Schema {
  const { $id, $schema, $defs, allOf, ...own } = schema as Record<string, unknown>;
  let properties = own.properties as Record<string, unknown> | undefined;
  let required = own.required as readonly string[] | undefined;
  for (const part of (allOf as readonly { $ref: string }[] | undefined) ?? []) {
    const base = schemas.get(part.$ref.replace('.schema.json', ''));
    if (!base) throw new Error(`${part.$ref} is no schema of this API`);
    properties = { ...(base.properties as object), ...properties };
    required = [...((base.required as readonly string[]) ?? []), ...(required ?? [])];
  }
  const whole = inline({ ...own, ...(properties && { properties }) }, schemas) as Schema;
  return { ...whole, ...(required && { required }), ...(own.title !== undefined && { title: own.title }) };
}

// References to whole schemas stay references, so that each becomes one type; references to a definition are
// written out, and titles of mere fields dropped, or each field would become a type of its own.
function inline(value: unknown, schemas: ReadonlyMap<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((element) => inline(element, schemas));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref, title, ...rest } = value as Record<string, unknown>;
  // A property named `title` is a schema; the annotation is a string.
  const kept = typeof title === 'string' || title === undefined ? rest : { title, ...rest };
  const written = Object.fromEntries(
    Object.entries(kept).map(([key, inner]) => [key, inline(inner, schemas)]),
  );
  if (typeof $ref !== 'string') return written;
  const [file = '', pointer] = $ref.split('#/$defs/');
  const name = file.replace('.schema.json', '');
  if (pointer === undefined) return { ...written, $ref: `#/$defs/${name}` };
  const definitions = schemas.get(name)?.$defs as Record<string, Schema> | undefined;
  const definition = definitions?.[pointer];
  if (!definition) throw new Error(`${$ref} leads nowhere`);
  return { ...(inline(definition, schemas) as object), ...written };
}
