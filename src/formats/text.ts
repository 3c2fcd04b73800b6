import { decodeWindows1252, guessWideEncoding, sequenceLength } from './encodings.js';

/** Bytes of a file that are not UTF-8, and where the text read for them stands. */
export interface Foreign {
  readonly offset: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  /** The encoding that they are likely in. */
  readonly encoding: string;
}

/** The text of a file without its byte order mark. */
export interface SourceText {
  readonly text: string;
  readonly foreign: readonly Foreign[];
}

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true });

/** The UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * Reads bytes as UTF-8. Bytes that are none are read as windows-1252, which gives every byte a character, so that
 * no text is lost; a file in UTF-16 is read as that.
 */
export function readText(bytes: Uint8Array): SourceText {
  const wide = guessWideEncoding(bytes);
  if (wide !== undefined) return readWide(bytes, wide);
  try {
    return { text: strict.decode(bytes), foreign: [] };
  } catch {
    return readMixed(bytes);
  }
}

function readWide(bytes: Uint8Array, encoding: string): SourceText {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, foreign: [{ offset: 0, length: 0, bytes: bytes.subarray(0, 2), encoding }] };
}

function readMixed(bytes: Uint8Array): SourceText {
  const foreign: Foreign[] = [];
  let text = '';
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && sequenceLength(bytes, end) === 0) end++;
    const own = bytes.subarray(at, end);
    // Only the first piece may lose a byte order mark.
    text += readValid(bytes.subarray(from, at), from === 0);
    foreign.push({ offset: text.length, length: own.length, bytes: own, encoding: singleByteEncoding(own) });
    text += decodeWindows1252(own);
    at = from = end;
  }
  return { text: text + readValid(bytes.subarray(from), from === 0), foreign };
}

const keepingMark = new TextDecoder('utf-8', { ignoreBOM: true });

function readValid(bytes: Uint8Array, first: boolean): string {
  return (first ? strict : keepingMark).decode(bytes);
}

/** The two differ in 0x80 to 0x9F alone, where ISO-8859-1 has nothing that belongs into a text. */
function singleByteEncoding(bytes: Uint8Array): string {
  return bytes.some((byte) => byte < 0xa0) ? 'windows-1252' : 'ISO-8859-1';
}
