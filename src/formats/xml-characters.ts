const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';

/** Source of a regular expression for a name, with the `u` flag (XML 1.0, 2.3). */
export const namePattern = `[${nameStart}][-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040${nameStart}]*`;

const wholeName = new RegExp(`^${namePattern}$`, 'u');

// Patterns over code points are slow, and these settle nearly all that is met.
const plainName = /^[A-Za-z_][\w.-]*$/;
const unusual = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

export function isName(text: string): boolean {
  return plainName.test(text) || wholeName.test(text);
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Offset of the first character that XML 1.0 cannot hold, escaped or not; -1 when there is none. */
export function forbiddenAt(text: string): number {
  return unusual.test(text) ? text.search(forbidden) : -1;
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/**
 * The character that a reference stands for, given what is between `&` and `;`. `undefined` for an entity that XML
 * does not define itself; the empty string for the number of a character that XML cannot hold.
 */
export function referenced(reference: string): string | undefined {
  if (!reference.startsWith('#')) return predefined.get(reference);
  const code = Number(reference.startsWith('#x') ? `0${reference.slice(1)}` : reference.slice(1));
  if (code > 0x10ffff) return '';
  const character = String.fromCodePoint(code);
  return forbiddenAt(character) === -1 ? character : '';
}

/** Text with its references read; those of a well-formed text all have a character. */
export function unescapeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;]*);/g, (written, reference: string) => referenced(reference) ?? written);
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** A carriage return that is not escaped is read as a line feed. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => escapes[character] as string);
}
