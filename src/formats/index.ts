import type { Format } from '../core/format.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';
import { xml } from './xml.js';

export { csv } from './csv.js';
export { json } from './json.js';
export { ndjson } from './ndjson.js';
export { readText, type SourceText, utf8 } from './text.js';
export { createXmlFormat, type XmlShape, xml } from './xml.js';

export const formats: readonly Format[] = [json, ndjson, csv, xml];

/** The format with this id. */
export function formatOf(id: string): Format | undefined {
  return formats.find((format) => format.id === id);
}

/** The format of a file, by the ending of its name. */
export function formatForFile(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find(({ extensions }) => extensions.includes(ending));
}
