import fc from 'fast-check';
import { buyNow } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted, Undecided } from '../../../engine/case.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, isAccepted } from '../expectations.js';
import { cart } from '../inputs.js';
import { expectStored, shows, storedRows } from '../stored.js';
import { isThere, storeIn } from '../storing.js';
import { harmlessTexts } from './harmless-texts.js';

// The texts that an endpoint has kept, from each format.

const formats: readonly FormatId[] = ['json', 'csv', 'xml'];

export const keepsTheSameFromEachFormat = defineCase<readonly Row[]>({
  id: 'keeps-the-same-from-each-format',
  requirements: ['formats-store-the-same'],
  expects: 'keeps the same of a batch whether it came as JSON, CSV or XML',
  needsObserver: true,
  examples: [
    {
      name: 'a buy-now',
      input: [
        buyNow({
          Transaction_ID: 'A',
          Name: 'Doe, John & <Sons>',
          Fee: '-1.14',
          Net: '27.86',
          Currency: 'EUR',
        }),
      ],
    },
    { name: 'an order of two items', input: cart },
    {
      name: 'texts that look like numbers',
      input: [
        buyNow({
          Transaction_ID: 'A',
          Zip_Postal_Code: '02134',
          Item_ID: '0042',
          Name: 'true',
          Note: '1e3',
        }),
      ],
    },
  ],
  judge: async (rows, client) => {
    let shown: ReadonlySet<string> | undefined;
    for (const as of formats) {
      const own = rows.map((row) => ({ ...row, Transaction_ID: `${as}-${row.Transaction_ID}` }));
      if (!(await storeIn(client, own, as))) continue;
      const stored = await client.observe(`${as}-A`, isThere);
      // What is seen of JSON, the default, must be seen of the others too.
      shown ??= new Set(storedRows(stored).flatMap((row) => Object.keys(row)));
      for (const { Date: _, Time: __, Transaction_ID: ___, ...fields } of rows) {
        // Which units an order has is for another case.
        const isCounted = (field: string) =>
          field === 'Quantity' && fields.Type === 'Shopping Cart Payment Received';
        const seen = Object.fromEntries(
          Object.entries(fields).filter(([field]) => shown?.has(field) && !isCounted(field)),
        );
        if (as !== 'json') expectShown(stored, seen, as);
        // Texts must be the same to the letter: `02134` is no number.
        const { Zip_Postal_Code, Item_ID, ...others } = seen;
        expectStored(stored, others, `from ${as}`);
        expectText(stored, { Zip_Postal_Code, Item_ID }, as);
      }
    }
  },
});

function expectShown(stored: readonly unknown[], fields: Row, as: FormatId): void {
  const lost = Object.keys(fields).filter((field) => !shows(stored, field));
  if (lost.length > 0) {
    throw new Refuted(`${lost.join(', ')} to be stored from ${as} as from JSON`, 'nothing is stored of it');
  }
}

function expectText(stored: readonly unknown[], fields: Row, as: FormatId): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || storedRows(stored).some((row) => String(row[field]) === value)) continue;
    const shown = storedRows(stored).map((row) => JSON.stringify(row[field]));
    throw new Refuted(
      `${field} ${JSON.stringify(value)} to be stored from ${as}`,
      `stored is ${shown.join(', ')}`,
    );
  }
}

interface Worded {
  readonly text: string;
  readonly as: FormatId;
}

export const keepsTextUnchanged = defineCase<Worded>({
  id: 'keeps-text-unchanged',
  requirements: ['unicode-survives'],
  expects: 'keeps text outside ASCII, and text that programs stumble over, to the letter',
  needsObserver: true,
  examples: harmlessTexts
    .filter(([, text]) => text.length < 100)
    .flatMap(([words, text]) => formats.map((as) => ({ name: `${words}, as ${as}`, input: { text, as } }))),
  random: () =>
    fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `x${text}x`),
      as: fc.constantFrom(...formats),
    }),
  judge: async ({ text, as }, client) => {
    const worded = buyNow({ Transaction_ID: 'A', Name: text, Item_Title: text });
    if (!(await storeIn(client, [worded, buyNow({ Transaction_ID: 'B' })], as))) return;
    const stored = await client.observe('A', isThere);
    for (const field of ['Name', 'Item_Title'] as const) {
      if (storedRows(stored).some((row) => row[field] === text)) continue;
      const shown = storedRows(stored).map((row) => JSON.stringify(row[field]));
      throw new Refuted(
        `${field} ${JSON.stringify(text)} to be kept`,
        `stored is ${shown.join(', ') || 'nothing'}`,
      );
    }
  },
});

export const keepsLongNotes = defineCase<string>({
  id: 'keeps-long-notes',
  requirements: ['unicode-survives'],
  expects: 'keeps a note of 600 characters to its end, where it takes one',
  needsObserver: true,
  examples: [{ name: '600 characters', input: `${'a long note, '.repeat(46)}.` }],
  judge: async (text, client) => {
    const response = await client.store([buyNow({ Transaction_ID: 'A', Note: text })]);
    if (!isAccepted(response)) throw new Undecided(`a long note is not taken: ${answerOf(response)}`);
    expectStored(await client.observe('A', isThere), { Note: text }, 'whole');
  },
});

export const keepsLargeTexts = defineCase<string>({
  id: 'keeps-large-texts',
  requirements: ['unicode-survives'],
  expects: 'keeps each letter of a large body, wherever the body is cut on its way',
  needsObserver: true,
  costly: true,
  examples: [{ name: 'a body of 300,000 bytes, four to a letter', input: '\u{1F600}' }],
  judge: async (letter, client) => {
    const ids = Array.from({ length: 20 }, (_, number) => `T${number}`);
    // Rows of odd lengths, so that a cut at any even place falls inside a letter sooner or later.
    const rows = ids.map((id, number) =>
      buyNow({ Transaction_ID: id, Note: 'x'.repeat(number % 4) + letter.repeat(3_750) }),
    );
    const response = await client.store(rows);
    if (!isAccepted(response)) throw new Undecided(`long notes are not taken: ${answerOf(response)}`);
    for (const id of ids) {
      const stored = storedRows(await client.observe(id, isThere));
      if (stored.some((kept) => String(kept.Note).includes('\uFFFD'))) {
        throw new Refuted(
          'each letter of a note to be kept',
          `the note of ${id} holds a letter that was cut in two`,
        );
      }
    }
  },
});
