import { describe, expect, test } from 'vitest';
import { csv, utf8 } from '../../src/formats/index.js';

const known = new Set(['Date', 'Time', 'Type', 'Gross', 'Item_Title', 'Sales_Tax', 'Reference_Txn_ID']);
const read = (text: string, names?: ReadonlySet<string>) => csv.decode(utf8(text), names);
const written = (rows: Parameters<typeof csv.encode>[0]) => Buffer.from(csv.encode(rows)).toString();

const refundSample = `"Sample CSV with headers for Refund Transaction"
"Date"," Time"," Type"," Gross","Item_Title"," Sales_Tax"," Reference_Txn_ID"
10/29/13,13:05:29,"Shopping Cart Payment Received",50.5,"Shopping Cart",0.5,
10/29/13,14:05:38,"Refund",-20,,,"5X16702303884432U"
`;

describe('the header', () => {
  test.each([known, undefined])("the vendor's refund sample: a caption and padded names", (names) => {
    const { rows, problems, locate } = read(refundSample, names);
    expect(rows[1]).toEqual({
      Date: '10/29/13',
      Time: '14:05:38',
      Type: 'Refund',
      Gross: '-20',
      Item_Title: undefined,
      Sales_Tax: undefined,
      Reference_Txn_ID: '5X16702303884432U',
    });
    expect(problems[0]).toEqual({
      kind: 'caption-line',
      position: { line: 1, column: 1 },
      data: { text: 'Sample CSV with headers for Refund Transaction' },
    });
    expect(problems.slice(1).map(({ kind, data }) => [kind, data.name])).toEqual(
      ['Time', 'Type', 'Gross', 'Sales_Tax', 'Reference_Txn_ID'].map((name) => ['padded-name', name]),
    );
    expect(problems[1]?.position).toEqual({ line: 2, column: 8 });
    expect(locate(1, 'Gross')).toEqual({ line: 4, column: 28 });
  });

  test('a caption of several cells is told by the known names', () => {
    expect(read('Sales,May\nDate,Gross\n1,2\n', known)).toMatchObject({
      rows: [{ Date: '1', Gross: '2' }],
      problems: [{ kind: 'caption-line', data: { text: 'Sales,May' } }],
    });
  });

  test('values where names should be', () => {
    expect(read('10/29/13,16:02:00\n10/29/13,16:02:01\n', known)).toMatchObject({
      rows: [],
      problems: [
        { kind: 'no-header', position: { line: 1, column: 1 }, data: { text: '10/29/13,16:02:00' } },
      ],
    });
  });

  test.each(['date,gross', 'DATE,x', 'item title,x', 'Date'])(
    '%s is a header in another spelling',
    (header) => {
      expect(read(`${header}\n1\n`, known).problems.map(({ kind }) => kind)).not.toContain('no-header');
    },
  );

  test('a header alone is an empty batch', () => {
    expect(read('Date,Gross\n', known)).toMatchObject({ rows: [], problems: [] });
    expect(read('Date,Gross')).toMatchObject({ rows: [], problems: [] });
  });

  test('of two columns with one name the first has the field', () => {
    expect(read('a,b,a\n1,2,3\n')).toMatchObject({
      rows: [{ a: '1', b: '2' }],
      problems: [{ kind: 'duplicate-name', position: { line: 1, column: 5 }, data: { name: 'a' } }],
    });
  });

  test('columns without names are harmless while they are blank', () => {
    const { rows, problems } = read('a,,\n1,,\n2,x,\n');
    expect(rows).toEqual([{ a: '1' }, { a: '2' }]);
    expect(problems).toEqual([
      { kind: 'ragged-row', row: 1, position: { line: 3, column: 1 }, data: { cells: 2, expected: 1 } },
    ]);
  });
});

describe('the rows', () => {
  test('quoting follows RFC 4180, with any line break', () => {
    const text = 'a,b\r\n"x, ""y""","one\r\ntwo"\n c ,"d"\r1,2';
    expect(read(text).rows).toEqual([
      { a: 'x, "y"', b: 'one\r\ntwo' },
      { a: ' c ', b: 'd' },
      { a: '1', b: '2' },
    ]);
  });

  test('blank cells are absent, and every row has the same names', () => {
    const { rows, problems } = read('a,b\n,\n"",1\n');
    expect(rows).toEqual([
      { a: undefined, b: undefined },
      { a: undefined, b: '1' },
    ]);
    expect(rows.map((row) => Object.keys(row as object))).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    expect(problems).toEqual([]);
  });

  test('blank lines are no rows', () => {
    const { rows, problems, locate } = read('\n  \na,b\n\n1,2\n   \n3,4\n\n');
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
    expect(locate(1, 'b')).toEqual({ line: 7, column: 3 });
  });

  test('rows of another width are kept and counted', () => {
    const { rows, problems } = read('a,b\n1\n1,2,3\n"x\ny",2\n1,2,\n');
    expect(rows).toEqual([
      { a: '1', b: undefined },
      { a: '1', b: '2' },
      { a: 'x\ny', b: '2' },
      { a: '1', b: '2' },
    ]);
    expect(problems).toEqual([
      { kind: 'ragged-row', row: 0, position: { line: 2, column: 1 }, data: { cells: 1, expected: 2 } },
      { kind: 'ragged-row', row: 1, position: { line: 3, column: 1 }, data: { cells: 3, expected: 2 } },
      { kind: 'ragged-row', row: 3, position: { line: 6, column: 1 }, data: { cells: 3, expected: 2 } },
    ]);
  });

  test.each([
    ['a,b\n1,"x\n2,y\n', 2, 3, 'never closed'],
    ['a,b\n1,x"y"\n', 2, 4, 'does not begin with one'],
    ['a,b\n"x\n" y,2\n', 3, 2, 'after a closing quote'],
    ['a,b\n"x"\0,2\n', 2, 4, 'after a closing quote'],
    ['a,b\n1, "y"\n', 2, 4, 'does not begin with one'],
  ])('broken quoting: %j', (text, line, column, reason) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'unparsable', position: { line, column } }]);
    expect(problems[0]?.data.reason).toContain(reason);
  });

  test('places hold after quoted line breaks', () => {
    const { locate } = read('a,b\r\n"x\r\n""y",1\r\n,2\r\n');
    expect(locate(0)).toEqual({ line: 2, column: 1 });
    expect(locate(0, 'b')).toEqual({ line: 3, column: 6 });
    expect(locate(0, 'c')).toEqual({ line: 2, column: 1 });
    expect(locate(1, 'b')).toEqual({ line: 4, column: 2 });
  });
});

describe('writing', () => {
  test('the header has every name, in the order of first appearance', () => {
    const rows = [
      { b: 1, a: 'x' },
      { c: true, a: null },
      { a: 'q"u', d: 'l\nn, ' },
    ];
    expect(written(rows)).toBe('b,a,c,d\n1,x,,\n,,true,\n,"q""u",,"l\nn, "\n');
  });

  test('a row without any value survives', () => {
    expect(read(written([{ a: 'x' }, {}])).rows).toEqual([{ a: 'x' }, { a: undefined }]);
    expect(read(written([{ a: 'x', b: 'y' }, {}])).rows).toHaveLength(2);
  });

  test.each([
    [{ a: {} }, '/0/a: '],
    [{ a: [1] }, '/0/a: an array'],
    [{ ' a': '1' }, '/0/ a: '],
    [{ '': '1' }, '/0/: '],
    [{}, '/0: '],
  ])('%j cannot be carried', (row, message) => {
    expect(() => csv.encode([row])).toThrow(TypeError);
    expect(() => csv.encode([row])).toThrow(message);
  });
});
