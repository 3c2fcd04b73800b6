import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv, json, ndjson, utf8, xml } from '../../src/formats/index.js';

type Row = Record<string, string | undefined>;

/** Lines as any reader counts them, to hold `locate` against. */
function from(bytes: Uint8Array, place: { line: number; column: number } | undefined): string {
  const text = new TextDecoder().decode(bytes);
  let start = 0;
  const lineBreaks = /\r\n|\n|\r/g;
  for (let line = 1; line < (place?.line ?? 0); line++) {
    lineBreaks.exec(text);
    start = lineBreaks.lastIndex;
  }
  return text.slice(start + (place?.column ?? 0) - 1);
}

const marks = fc.constantFrom(
  '"',
  ',',
  '\n',
  '\r',
  '\r\n',
  "'",
  '<',
  '>',
  '&',
  ']]>',
  ':',
  '\\',
  ' ',
  '\t',
  '\u2028',
  '😀',
  '&lt;',
  '\ufeff',
);
const anyText = fc
  .array(fc.oneof(marks, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const xmlText = anyText.map((text) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''),
);
const field = fc.oneof(fc.constantFrom('Date', 'Item_Title', '__proto__', 'constructor', 'é', '1'), anyText);
const column = field.map((name) => name.trim()).filter((name) => name !== '');
const element = fc.oneof(
  fc.constantFrom('Date', 'Item_Title', '__proto__', 'constructor', 'é'),
  fc.stringMatching(/^[A-Za-z_][\w.-]{0,9}$/),
);

/** Blank text is left out where blank means absent. */
const rowsOf = (name: fc.Arbitrary<string>, value: fc.Arbitrary<string>): fc.Arbitrary<Row[]> =>
  fc.array(
    fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 5 }).map((members) => {
      const row: Row = {};
      for (const [key, own] of members) {
        Object.defineProperty(row, key, { value: own, writable: true, enumerable: true, configurable: true });
      }
      return row;
    }),
    { minLength: 1, maxLength: 6 },
  );

const formats = [
  { format: json, rows: rowsOf(field, anyText), opening: (value: string) => JSON.stringify(value) },
  { format: ndjson, rows: rowsOf(field, anyText), opening: (value: string) => JSON.stringify(value) },
  {
    format: csv,
    rows: rowsOf(
      column,
      anyText.map((text) => text || 'x'),
    ),
    opening: (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value),
  },
  {
    format: xml,
    rows: rowsOf(
      element,
      xmlText.map((text) => text || 'x'),
    ),
    opening: (_: string, name: string) => `<${name}>`,
  },
];

const present = (row: unknown) => Object.entries(row as Row).filter(([, value]) => value !== undefined);
const byName = (members: readonly [string, unknown][]) =>
  members.toSorted(([left], [right]) => (left < right ? -1 : 1));

describe.each(formats)('$format.id', ({ format, rows: anyRows, opening }) => {
  test('rows come back as they were written', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const decoded = format.decode(format.encode(rows));
        expect(decoded.problems).toEqual([]);
        expect(decoded.rows.map((row) => byName(present(row)))).toEqual(
          rows.map((row) => byName(present(row))),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('absent fields stay absent', () => {
    fc.assert(
      fc.property(anyRows, fc.infiniteStream(fc.boolean()), (rows, absent) => {
        const holed = rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [name, absent.next().value ? undefined : value]),
          ),
        );
        const { rows: decoded, problems } = format.decode(format.encode(holed));
        expect(problems).toEqual([]);
        expect(decoded.map((row) => byName(present(row)))).toEqual(holed.map((row) => byName(present(row))));
      }),
    );
  });

  test('the same rows make the same bytes', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(format.encode(structuredClone(rows))).toEqual(format.encode(rows));
      }),
    );
  });

  test('every value is where it is said to be', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bytes = format.encode(rows);
        const { locate } = format.decode(bytes);
        rows.forEach((row, index) => {
          for (const [name, value] of present(row)) {
            const rest = from(bytes, locate(index, name));
            expect(rest.startsWith(opening(value as string, name))).toBe(true);
          }
        });
      }),
    );
  });

  test('no bytes make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { rows, problems, locate } = format.decode(bytes);
        expect(rows.length + problems.length).toBeGreaterThanOrEqual(0);
        locate(0, 'a');
      }),
      { numRuns: 300 },
    );
  });

  test('no change of an encoding makes it throw, and each problem is of a row that is there', () => {
    const change = fc.record({
      at: fc.nat(),
      remove: fc.nat(4),
      insert: fc.oneof(marks.map(utf8), fc.uint8Array({ maxLength: 3 })),
    });
    fc.assert(
      fc.property(anyRows, fc.array(change, { minLength: 1, maxLength: 4 }), (rows, changes) => {
        let bytes: Uint8Array = format.encode(rows);
        for (const { at, remove, insert } of changes) {
          const start = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, start), insert, bytes.subarray(start + remove)]);
        }
        const decoded = format.decode(bytes, new Set(['Date', 'Item_Title']));
        decoded.rows.forEach((row, index) => {
          for (const name of Object.keys(Object(row))) expect(decoded.locate(index, name)).toBeDefined();
        });
        for (const { row } of decoded.problems) expect(row ?? -1).toBeLessThan(decoded.rows.length);
      }),
      { numRuns: 300 },
    );
  });
});

test('numbers and truth values come back as their text where every value is text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.bigInt()),
      (value) => {
        for (const format of [csv, xml]) {
          expect(format.decode(format.encode([{ a: value }])).rows).toEqual([{ a: String(value) }]);
        }
      },
    ),
  );
});

test('JSON values come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ noUnicodeString: false }))), (rows) => {
      for (const format of [json, ndjson]) {
        const { rows: decoded } = format.decode(format.encode(rows));
        expect(JSON.stringify(decoded)).toBe(JSON.stringify(rows));
      }
    }),
  );
});
