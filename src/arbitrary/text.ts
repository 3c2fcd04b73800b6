import fc, { type Arbitrary } from 'fast-check';

/** `plain`: words as a shop has them; `any`: also what formats, spreadsheets and databases stumble over. */
export type TextKind = 'any' | 'plain';

/** Text that is never blank and that JSON, CSV and XML can carry. Shrinks to the first of the words. */
export function texts(words: readonly [string, ...string[]], kind: TextKind): Arbitrary<string> {
  const plain = fc.constantFrom(...words);
  if (kind === 'plain') return plain;
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: plain, weight: 6 },
    { arbitrary: fc.constantFrom(...hostileTexts), weight: 3 },
    { arbitrary: composed, weight: 1 },
  );
}

/** Texts of which each once broke something: quoting, encodings, lengths, spreadsheets, guesses at types. */
export const hostileTexts: readonly string[] = [
  'Mug, blue',
  'the "good" one',
  '"',
  '""',
  "O'Neill",
  'two\nlines',
  'carriage\r\nreturn',
  'tab\there',
  ' spaces around ',
  'semi;colon|pipe',
  'back\\slash \\n',
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1:A9)',
  '<b>bold</b>',
  'A & B',
  '&amp; &#65;',
  ']]>',
  '<!-- -->',
  '{"key":"value"}',
  '[1,2]',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '007',
  '1e5',
  '1.0',
  '05/01/2026',
  '%00%20',
  '{{name}} %s',
  '__proto__',
  'constructor',
  "'; DROP TABLE orders; --",
  'Zoë Müller',
  // The same word composed and decomposed: normalising changes one of them.
  'caf\u00e9',
  'cafe\u0301',
  'İstanbul ſtraße',
  'Ελληνικά Кириллица',
  '日本語の商品',
  '한국어',
  'עברית',
  'مرحبا 123',
  // Direction marks, a joiner and a no-break space: invisible, and part of the text.
  'left\u200eright\u200f',
  'no\u00a0break',
  'zero\u200bwidth',
  'line\u2028separator',
  '🙂',
  '👩‍👩‍👧‍👦 family',
  '🇩🇪 flag',
  '𝒳 astral 𠮷',
  'ü'.repeat(60),
];

// A visible letter in front keeps text of spaces alone from being blank.
const composed = fc
  .tuple(fc.constantFrom('x', 'é', '日', '🙂'), fc.string({ unit: 'grapheme', maxLength: 12 }))
  .map(([first, rest]) => first + rest);
