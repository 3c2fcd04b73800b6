import { constants } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import type { Context } from '../context.js';
import { reasonOf } from '../write-whole.js';

/** The content of a file, or why it cannot be read. */
export type Read = { readonly bytes: Uint8Array } | { readonly unreadable: string };

/** Reads a file; `-` is standard input. */
export async function readBytes(file: string, context: Context): Promise<Read> {
  try {
    if (file !== '-' && (await stat(file)).isDirectory()) {
      return {
        unreadable: `it is a folder; name the files in it, as in ${file.replace(/[/\\]$/, '')}/*.json`,
      };
    }
    const bytes = file === '-' ? await context.readStandardInput() : await readFile(file);
    // Longer than the longest text there can be.
    if (bytes.byteLength > constants.MAX_STRING_LENGTH) {
      return {
        unreadable: `it is larger than ${constants.MAX_STRING_LENGTH >> 20} MiB; split it, each order whole`,
      };
    }
    return { bytes };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}
