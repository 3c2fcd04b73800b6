import { readFile } from 'node:fs/promises';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import { reasonOf } from '../write-whole.js';

export async function readKnownIds(file: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--known-ids ${file} cannot be read: ${reasonOf(error)}`);
  }
  return parseKnownIds(text, file);
}

/** Transaction ids, one a line or as a JSON array. */
export function parseKnownIds(text: string, file: string): ReadonlySet<string> {
  const content = text.replace(/^\ufeff/, '');
  if (!content.trimStart().startsWith('[')) {
    return new Set(
      content
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  }
  const wanted = 'give one id a line, or a JSON array of strings';
  let ids: unknown;
  try {
    ids = JSON.parse(content);
  } catch {
    throw new UsageError(`--known-ids ${file} begins like a JSON array and is none`, wanted);
  }
  const isId = (id: unknown): id is string | number => typeof id === 'string' || typeof id === 'number';
  if (!Array.isArray(ids) || !ids.every(isId)) {
    throw new UsageError(`--known-ids ${file} holds something else than ids`, wanted);
  }
  return new Set(ids.map(String));
}
