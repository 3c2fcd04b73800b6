import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Api } from '../../core/api.js';
import { readText } from '../../formats/text.js';
import { inWords, suggest } from '../apis.js';

/** Formats that a later version reads, and why somebody would ask for them now. */
const notYet = new Set(['har', 'form']);

/** The format that `--format` names. */
export function requireFormat(api: Api, id: string): string {
  const known = api.formats.map((format) => format.id);
  if (known.includes(id)) return id;
  if (notYet.has(id)) throw new UsageError(`--format: ${id} is not read for ${api.id} yet`, reads(api));
  throw new UsageError(`--format: there is no "${id}"`, `${suggest(id, known)}${reads(api)}`);
}

/** The format that the ending of a file's name stands for; undefined where it stands for none. */
export function formatByName(api: Api, file: string): string | undefined {
  const ending = endingOf(file);
  return api.formats.find(({ extensions }) => extensions.includes(ending))?.id;
}

/** Why a file of this name is left unread; undefined where it is not. */
export function whyUnread(api: Api, file: string): string | undefined {
  const ending = endingOf(file);
  const known = api.formats.some(({ id }) => id === ending);
  return notYet.has(ending) && !known ? `${ending} is not read for ${api.id} yet; ${reads(api)}` : undefined;
}

function endingOf(file: string): string {
  return /[^/\\]\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

function reads(api: Api): string {
  const known = api.formats.map((format) => format.id);
  return `this version reads ${api.id} as ${inWords(known, 'or')}`;
}

const enoughToTell = 64 * 1024;

/** The format that the first characters look like: whatever is neither JSON nor XML is taken for CSV. */
export function formatByContent(api: Api, bytes: Uint8Array): string {
  const text = readText(bytes.subarray(0, enoughToTell)).text.trimStart();
  const guess = text.startsWith('<')
    ? 'xml'
    : text.startsWith('{')
      ? ofObjects(text)
      : text.startsWith('[')
        ? 'json'
        : 'csv';
  const known = api.formats.map((format) => format.id);
  return known.includes(guess) ? guess : (known[0] as string);
}

// Two objects without a comma between them are lines.
function ofObjects(text: string): 'json' | 'ndjson' {
  return /^\{[^\r\n]*\}[ \t]*\r?\n\s*\{/.test(text) ? 'ndjson' : 'json';
}
