/** How many bytes the UTF-8 sequence at an index has; zero where there is none. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + length; next++) {
    const byte = bytes[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/**
 * UTF-16 by its byte order mark; without one, by every other byte of the beginning being NUL, as the markup and
 * the ASCII names that all these files begin with make it.
 */
export function guessWideEncoding(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const length = Math.min(bytes.length, 32);
  if (length < 4 || bytes.length % 2 === 1) return undefined;
  if (isNulAtEach(bytes, 1, length)) return 'UTF-16LE';
  if (isNulAtEach(bytes, 0, length)) return 'UTF-16BE';
  return undefined;
}

function isNulAtEach(bytes: Uint8Array, parity: 0 | 1, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if ((bytes[at] === 0) !== (at % 2 === parity)) return false;
  }
  return true;
}

/** What windows-1252 has in 0x80 to 0x9F; elsewhere its bytes are code points. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Reads windows-1252. Node 20's own decoder for it reads ISO-8859-1 instead. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windows1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}
