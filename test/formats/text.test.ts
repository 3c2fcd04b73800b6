import { describe, expect, test } from 'vitest';
import { csv, formatForFile, formatOf, json, ndjson, readText, utf8, xml } from '../../src/formats/index.js';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe('reading bytes', () => {
  test('a byte order mark is no part of the text', () => {
    expect(readText(utf8('\ufeffé'))).toEqual({ text: 'é', foreign: [] });
  });

  test('a mark that is not first is text', () => {
    expect(readText(utf8('a\ufeff')).text).toBe('a\ufeff');
    expect(readText(Uint8Array.of(0xe9, 0xef, 0xbb, 0xbf)).text).toBe('é\ufeff');
  });

  test('a foreign byte is kept as text, and UTF-8 beside it is read as that', () => {
    const { text, foreign } = readText(Buffer.concat([utf8('zoë '), latin1('zo\xeb \x80')]));
    expect(text).toBe('zoë zoë €');
    expect(foreign).toMatchObject([
      { offset: 6, length: 1, encoding: 'ISO-8859-1' },
      { offset: 8, length: 1, encoding: 'windows-1252' },
    ]);
  });

  test.each([
    ['overlong', [0xc0, 0xaf]],
    ['surrogate', [0xed, 0xa0, 0x80]],
    ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['cut short', [0xe2, 0x82]],
  ])('%s: not UTF-8, and every byte keeps a character', (_, bytes) => {
    const { text, foreign } = readText(Uint8Array.from(bytes));
    expect(text).toHaveLength(bytes.length);
    expect(foreign).toHaveLength(1);
  });

  test.each([
    ['UTF-16LE', wide('[{"a":"é"}]')],
    ['UTF-16BE', swapped(wide('[{"a":"é"}]'))],
    ['UTF-16LE', wide('[{"a":"x"}]', '')],
    ['UTF-16BE', swapped(wide('[{"a":"x"}]', ''))],
  ])('%s is named once and read', (encoding, bytes) => {
    const { rows, problems } = json.decode(bytes);
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { kind: 'not-utf-8', position: { line: 1, column: 1 }, data: { encoding } },
    ]);
    expect(problems[0]?.row).toBeUndefined();
  });
});

describe('rows with bytes that are not UTF-8', () => {
  const files = {
    json: '[{"a":"ok"},\n{"a":"G\xe9n\xe9rique"}]',
    ndjson: '{"a":"ok"}\n{"a":"G\xe9n\xe9rique"}',
    csv: 'a\nok\nG\xe9n\xe9rique\n',
    xml: '<r><t><a>ok</a></t>\n<t><a>G\xe9n\xe9rique</a></t></r>',
  };
  test.each(Object.entries(files))(
    '%s: one problem names the row, the bytes and the encoding',
    (id, text) => {
      const { rows, problems } = formatOf(id)?.decode(latin1(text)) ?? { rows: [], problems: [] };
      expect(rows[1]).toEqual({ a: 'Générique' });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({
        kind: 'not-utf-8',
        row: 1,
        position: { line: id === 'csv' ? 3 : 2 },
        data: { bytes: 'e9 e9', encoding: 'ISO-8859-1', text: 'Générique' },
      });
    },
  );

  test('in a header they belong to no row', () => {
    const { problems } = csv.decode(latin1('Pr\xe9nom,b\nx,y\n'));
    expect(problems).toEqual([
      {
        kind: 'not-utf-8',
        position: { line: 1, column: 3 },
        data: { bytes: 'e9', encoding: 'ISO-8859-1', text: 'Prénom' },
      },
    ]);
  });

  test('what an XML declaration names is the encoding', () => {
    const { problems, rows } = xml.decode(
      latin1('<?xml version="1.0" encoding="iso-8859-15"?><r><t><a>\xe9</a></t></r>'),
    );
    expect(rows).toEqual([{ a: 'é' }]);
    expect(problems).toMatchObject([{ kind: 'not-utf-8', row: 0, data: { encoding: 'iso-8859-15' } }]);
  });
});

describe('finding a format', () => {
  test('by id', () => {
    expect(['json', 'ndjson', 'csv', 'xml'].map(formatOf)).toEqual([json, ndjson, csv, xml]);
    expect(formatOf('yaml')).toBeUndefined();
  });

  test('by the name of a file', () => {
    expect(formatForFile('orders/May.CSV')).toBe(csv);
    expect(formatForFile('a.b.jsonl')).toBe(ndjson);
    expect(formatForFile('a.csv/data')).toBeUndefined();
    expect(formatForFile('json')).toBeUndefined();
  });
});

describe.each([json, ndjson, csv, xml])('$id', (format) => {
  test.each(['', ' \r\n\n ', '\ufeff'])('nothing but blanks is empty: %j', (text) => {
    expect(format.decode(utf8(text))).toMatchObject({ rows: [], problems: [{ kind: 'empty' }] });
  });

  test('a byte order mark moves no column', () => {
    const bytes = format.encode([{ a: '1', b: '2' }]);
    const marked = format.decode(Buffer.concat([Uint8Array.of(0xef, 0xbb, 0xbf), bytes]));
    const plain = format.decode(bytes);
    expect(marked.rows).toEqual(plain.rows);
    expect(marked.problems).toEqual([]);
    expect(marked.locate(0, 'b')).toEqual(plain.locate(0, 'b'));
  });

  test.each([
    ['a lone surrogate', { a: 'x\ud800' }],
    ['a number that is none', { a: Number.NaN }],
    ['a function', { a: () => 1 }],
  ])('%s cannot be written', (_, row) => {
    expect(() => format.encode([{ a: 'x' }, row])).toThrow(/^\/1\/a: /);
    expect(() => format.encode([{ a: 'x' }, row])).toThrow(TypeError);
  });

  test('no name is special', () => {
    const row = JSON.parse(
      '{"__proto__":"1","constructor":"2","toString":"3","hasOwnProperty":"4","prototype":"5"}',
    );
    const { rows, problems } = format.decode(format.encode([row]));
    expect(problems).toEqual([]);
    expect(Object.entries(rows[0] as object)).toEqual(Object.entries(row));
    expect(Object.getPrototypeOf(rows[0])).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });

  test('a row that is not there has no place', () => {
    expect(format.decode(format.encode([{ a: '1' }])).locate(1)).toBeUndefined();
    expect(format.decode(utf8('')).locate(0)).toBeUndefined();
  });
});
