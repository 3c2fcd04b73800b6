import { buyNow } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted } from '../expectations.js';

// Texts that every customer may have.

/** Text that a shop's customers do have and that a careless program stumbles over. */
export const harmlessTexts: readonly (readonly [words: string, text: string])[] = [
  ['an apostrophe', "O'Brien"],
  ['letters with accents', 'Zoë Ångström'],
  ['a backslash', 'C:\\temp\\new'],
  ['a per cent sign', '100% cotton %s %d'],
  ['an emoji', 'Mug 😀'],
  ['Chinese', '李小龙'],
  ['right to left', 'שלום עולם'],
  ['an ampersand and angle brackets', 'Salt & <Pepper>'],
  ['double quotes', 'the "best" mug'],
  ['braces and dollar signs', '{name} {{price}} $1'],
  ['the surname Null', 'Null'],
  ['a semicolon and two hyphens', 'Robert; -- Tables'],
  ['a combining mark', 'Cafe\u0301'],
  ['an equals sign in front', '=1+1'],
  ['an entity written out', 'Salt &amp; Pepper &#39;'],
];

export const acceptsHarmlessText = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-harmless-text',
  requirements: ['post-stores', 'valid-input-never-answers-5xx'],
  expects: 'takes whatever text a customer may have in a name, a product or a note',
  examples: [
    ...harmlessTexts.map(([words, text]) => ({
      name: words,
      input: { rows: [buyNow({ Name: text, Item_Title: text, Note: text })], as: 'json' as const },
    })),
    ...harmlessTexts.slice(0, 6).map(([words, text]) => ({
      name: `${words}, as CSV`,
      input: { rows: [buyNow({ Name: text, Item_Title: text, Note: text })], as: 'csv' as const },
    })),
  ],
  judge: async ({ rows, as }, client) => expectAccepted(await client.store(rows, { as }), 'harmless text'),
});

/** Text that the documents allow as well, and that limits and filters which they do not mention may stop. */
const oddTexts: readonly (readonly [words: string, text: string])[] = [
  ['a tab', 'one\ttwo'],
  ['a line break', 'one\ntwo'],
  ['a line separator', 'one\u2028two'],
  ['a note of 1,000 characters', 'long '.repeat(200).trimEnd()],
];

export const acceptsOddText = defineCase<{ readonly rows: readonly Row[] }>({
  id: 'accepts-odd-text',
  requirements: ['valid-input-never-answers-5xx', 'post-stores'],
  level: 'should',
  expects: 'takes notes that are long or have white space of all kinds',
  examples: oddTexts.map(([words, text]) => ({ name: words, input: { rows: [buyNow({ Note: text })] } })),
  judge: async ({ rows }, client) => expectAccepted(await client.store(rows), 'an odd but harmless note'),
});
