import { readFile } from 'node:fs/promises';

/** The text of a committed generated file. */
export function readGenerated(file: string): Promise<string> {
  return readFile(new URL(`../generated/${file}`, import.meta.url), 'utf8');
}
