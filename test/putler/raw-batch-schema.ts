import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/putler/', import.meta.url);

/** A validator of batches made of nothing but the published JSON files. */
export function rawBatchSchema(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false });
  const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
  const schemas = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  ajv.addSchema(schemas);
  const { $id } = schemas[files.indexOf('batch.schema.json')];
  return ajv.getSchema($id) as ValidateFunction;
}
