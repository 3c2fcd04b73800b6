import { type Constraint, readConstraints } from './constraints.js';
import { banner, type Schema } from './schemas.js';

/** A tied keyword with all the places of the data that it judges. */
interface Site extends Constraint {
  /** The keywords of its schema node that judge single values, with its examples; empty for an object's. */
  readonly node: Schema;
  /** JSON Pointers into the data by the schema that the data is of; an asterisk for each element of a list. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** Where a value can be changed so that one tied keyword refuses it. */
export function readMutationSites(api: string, schemas: ReadonlyMap<string, Schema>): readonly Site[] {
  const places = new Map<string, Map<string, string[]>>();
  const nodes = new Map<string, Schema>();
  for (const [name, schema] of schemas) visit(schema, `${name}.schema.json#`, '', name);

  return readConstraints(api, schemas).flatMap((constraint) => {
    const at = constraint.schemaPath.slice(0, constraint.schemaPath.lastIndexOf(`/${constraint.keyword}`));
    const missing = constraint.keyword === 'required' ? `/${constraint.schemaPath.split('#').at(-1)}` : '';
    const found = places.get(at);
    if (!found) throw new Error(`${api}/${constraint.schemaPath}: no schema leads to it`);
    const own = Object.fromEntries(
      Array.from(found, ([name, paths]) => [name, paths.map((path) => path + missing)]),
    );
    return { ...constraint, places: own, node: nodes.get(at) as Schema };
  });

  function visit(node: Schema, at: string, path: string, root: string): void {
    const ofValues = node.properties || node.required ? [] : Object.entries(node);
    nodes.set(at, Object.fromEntries(ofValues.filter(([keyword]) => kept.has(keyword))));
    const byRoot = places.get(at) ?? new Map<string, string[]>();
    places.set(at, byRoot.set(root, [...(byRoot.get(root) ?? []), path]));

    if (typeof node.$ref === 'string') follow(node.$ref, path, root);
    for (const [index, part] of ((node.allOf ?? []) as readonly Schema[]).entries()) {
      visit(part, `${at}/allOf/${index}`, path, root);
    }
    for (const [field, inner] of Object.entries((node.properties ?? {}) as Record<string, Schema>)) {
      visit(inner, `${at}/properties/${field}`, `${path}/${field}`, root);
    }
    if (node.items) visit(node.items as Schema, `${at}/items`, `${path}/*`, root);
  }

  function follow(reference: string, path: string, root: string): void {
    const [file = '', pointer = ''] = reference.split('#');
    let node: unknown = schemas.get(file.replace('.schema.json', ''));
    for (const key of pointer.split('/').slice(1))
      node = (node as Record<string, unknown> | undefined)?.[key];
    if (!node) throw new Error(`${api}/${reference} leads nowhere`);
    visit(node as Schema, `${file}#${pointer}`, path, root);
  }
}

const kept: ReadonlySet<string> = new Set([
  'type',
  'pattern',
  'enum',
  'const',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'examples',
]);

/** A module with the mutation sites of an API. */
export function generateMutationSites(sites: readonly Site[]): string {
  const rows = sites.map(
    ({ pointer, keyword, requirements, node, places }) =>
      `  ${JSON.stringify({ pointer, keyword, requirements, node, places })},\n`,
  );
  const keywords = Array.from(new Set(sites.map(({ keyword }) => keyword))).sort();
  return `${banner}
/** The keywords of the schemas that stand for requirements. */
export type TiedKeyword =
${keywords.map((keyword) => `  | ${JSON.stringify(keyword)}\n`).join('')};

/** Where a value can be changed so that a keyword of the schema refuses it: see src/arbitrary/mutators. */
export const mutationSites: readonly {
  readonly pointer: string;
  readonly keyword: TiedKeyword;
  readonly requirements: readonly string[];
  readonly node: Readonly<Record<string, unknown>>;
  /** JSON Pointers into the data, by the schema that the data is of. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}[] = [
${rows.join('')}];
`;
}
