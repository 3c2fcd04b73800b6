import { every, keeps, reads, rewrites } from './changes.js';
import { defineFaults } from './define-fault.js';

const isXml = (mediaType: string | undefined) => mediaType?.endsWith('/xml') === true;

export const textFaults = defineFaults({
  'reads-bytes-as-latin-1': {
    requirement: 'unicode-survives',
    why: 'the body is read without an encoding, and the default is not UTF-8',
    needsObserver: true,
    change: (correct) => ({
      decode: (incoming) =>
        correct.decode({
          ...incoming,
          body: new TextEncoder().encode(Buffer.from(incoming.body).toString('latin1')),
        }),
    }),
  },
  'drops-what-is-not-ascii': {
    requirement: 'unicode-survives',
    why: 'the column has an old character set, and the database puts question marks',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [field, value.replace(/[^\x20-\x7e\n\t]/g, '?')]),
          ),
        ),
      ),
  },
  'cuts-emoji': {
    requirement: 'unicode-survives',
    why: 'the column holds three bytes a character',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              field,
              value.replace(/[\u{10000}-\u{10ffff}].*/su, ''),
            ]),
          ),
        ),
      ),
  },
  'escapes-for-html': {
    requirement: 'unicode-survives',
    why: 'texts are escaped when they come in, not when they are shown',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              field,
              value.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
            ]),
          ),
        ),
      ),
  },
  'keeps-xml-entities': {
    requirement: 'unicode-survives',
    why: 'the XML reader hands out text as it stands, and only XML has entities',
    needsObserver: true,
    change: (correct) =>
      rewrites(correct, 'application/xml', (text) => text.replaceAll('&amp;', '&amp;amp;')),
  },
  'cuts-long-texts': {
    requirement: 'unicode-survives',
    why: 'the column holds 255 characters, and the database cuts what is longer without a word',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, ...(row.Note && { Note: row.Note.slice(0, 255) }) })),
      ),
  },
  'reads-entities-twice': {
    requirement: 'unicode-survives',
    why: 'texts are decoded for HTML when they come in, whatever they came from',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, value]) => [
              field,
              value.replaceAll('&amp;', '&').replaceAll('&#39;', "'"),
            ]),
          ),
        ),
      ),
  },
  'cuts-letters-in-two': {
    requirement: 'unicode-survives',
    why: 'each piece of the body is made text on its own, and a letter may stand across two',
    needsObserver: true,
    change: (correct) => ({
      decode(incoming) {
        const piece = 65_537;
        const pieces = Array.from({ length: Math.ceil(incoming.body.byteLength / piece) }, (_, number) =>
          Buffer.from(incoming.body.subarray(number * piece, (number + 1) * piece)).toString('utf8'),
        );
        return correct.decode({ ...incoming, body: new TextEncoder().encode(pieces.join('')) });
      },
    }),
  },
  'trims-and-folds-case': {
    requirement: 'unicode-survives',
    why: 'names are tidied up: each word in one case',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) => (row.Name === undefined ? row : { ...row, Name: row.Name.toLowerCase() })),
      ),
  },
  'forgets-names-from-xml': {
    requirement: 'formats-store-the-same',
    why: 'the mapping of the XML reader lists the fields by hand, and one is missing',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { mediaType }) =>
        isXml(mediaType) ? rows.map(({ Name: _, Note: __, ...row }) => row) : rows,
      ),
  },
  'reads-csv-cells-as-numbers': {
    requirement: 'formats-store-the-same',
    why: 'the CSV reader casts what looks like a number, and leading zeros go',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { mediaType }) =>
        mediaType === 'text/csv'
          ? rows.map((row) =>
              Object.fromEntries(
                Object.entries(row).map(([field, value]) => [
                  field,
                  typeof value === 'string' && /^\d[\d.e]*$/.test(value) ? Number(value) : value,
                ]),
              ),
            )
          : rows,
      ),
  },
  'keeps-the-first-item-from-csv': {
    requirement: 'formats-store-the-same',
    why: 'the CSV reader groups rows into an object by id and type, and the last of each wins',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { mediaType }) =>
        mediaType === 'text/csv'
          ? Array.from(new Map(rows.map((row) => [`${row.Transaction_ID} ${row.Type}`, row])).values())
          : rows,
      ),
  },
});
