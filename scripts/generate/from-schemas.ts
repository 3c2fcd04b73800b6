import { generateConstraints, readConstraints } from './constraints.js';
import { generateMutationSites, readMutationSites } from './mutation-sites.js';
import { listApis, readSchemas } from './schemas.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';

export type Files = ReadonlyMap<string, string>;

/** What follows from the schemas, by its path under generated/. */
export async function fromSchemas(): Promise<Files> {
  const files = new Map<string, string>();
  for (const api of await listApis()) {
    const schemas = await readSchemas(api);
    const { code, declarations } = await generateValidators(schemas);
    files.set(`${api}/types.ts`, await generateTypes(schemas));
    files.set(`${api}/validators.js`, code);
    files.set(`${api}/validators.d.ts`, declarations);
    files.set(`${api}/constraints.ts`, generateConstraints(readConstraints(api, schemas)));
    files.set(`${api}/mutation-sites.ts`, generateMutationSites(readMutationSites(api, schemas)));
  }
  return files;
}
