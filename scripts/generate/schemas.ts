import { readdir, readFile } from 'node:fs/promises';

export type Schema = { readonly [keyword: string]: unknown };

/** The schemas of an API by file name without its ending, in alphabetical order. */
export async function readSchemas(api: string): Promise<ReadonlyMap<string, Schema>> {
  const folder = new URL(`../../schemas/${api}/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.schema.json')).sort();
  const read = async (file: string) =>
    [file.replace('.schema.json', ''), JSON.parse(await readFile(new URL(file, folder), 'utf8'))] as const;
  return new Map(await Promise.all(files.map(read)));
}

/** The APIs that have schemas: the folder `shared` is of no API. */
export async function listApis(): Promise<readonly string[]> {
  const folders = await readdir(new URL('../../schemas/', import.meta.url));
  return folders.filter((folder) => folder !== 'shared').sort();
}

export const banner = '// Written by `npm run generate` from schemas/: do not edit.\n';
