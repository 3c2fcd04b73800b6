import { describe, expect, test } from 'vitest';
import { json, ndjson, utf8 } from '../../src/formats/index.js';

const read = (text: string) => json.decode(utf8(text));
const problemOf = (text: string) => read(text).problems[0];

describe('json', () => {
  test.each([
    ['{"a":1}', 'an object'],
    [' "a"', 'a string'],
    ['1', 'a number'],
    ['true', 'a boolean'],
    ['null', 'null'],
  ])('%s is not an array', (text, found) => {
    expect(read(text)).toMatchObject({ rows: [], problems: [{ kind: 'not-an-array', data: { found } }] });
  });

  test('elements that are no objects are kept', () => {
    expect(read('[{},null,"x",[1]]')).toMatchObject({ rows: [{}, null, 'x', [1]], problems: [] });
  });

  test("the vendor's own example, printed without the braces of its rows", () => {
    const text = '[\n    "Date": "05/01/2026",\n    "Time": "12:00:00"\n  ,\n    "Date": "05/01/2026"\n]';
    expect(read(text)).toMatchObject({
      rows: [],
      problems: [
        {
          kind: 'unparsable',
          position: { line: 2, column: 5 },
          data: { reason: 'the braces { } around each row are missing' },
        },
      ],
    });
  });

  test.each([
    ['[{"a":1 "b":2}]', 9, "expected ',' or '}' after a value"],
    ['[{"a":1} {"b":2}]', 10, "expected ',' or ']' after a value"],
    ['[{"a" 1}]', 7, "expected ':' after a member name"],
    ['[{"a":1,}]', 9, "',' is too many"],
    ['[{"a":1},]', 10, "',' is too many"],
    ["[{'a':1}]", 3, 'double quotes'],
    ['[{"a":"the "big" one"}]', 13, 'a quote inside one'],
    ['[{"a":"x\ny"}]', 7, 'not closed on its line'],
    ['[{"a":01}]', 8, "expected ','"],
    ['[{"a":NaN}]', 7, 'no JSON value'],
    ['[1] // one', 5, 'comment'],
    ['[{"a":1}', 9, "expected ',' or ']'"],
    ['[] []', 4, 'more text after the end'],
  ])('%s says where and why', (text, column, reason) => {
    const problem = problemOf(text);
    expect(problem).toMatchObject({ kind: 'unparsable', position: { line: 1, column } });
    expect(problem?.data.reason).toContain(reason);
  });

  test('nesting that no stack holds is refused, or read', () => {
    expect(problemOf('['.repeat(100_000))?.kind).toBe('unparsable');
    const deep = read(`[{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`);
    expect(deep.problems).toEqual([]);
    expect(deep.locate(0, 'a')).toEqual({ line: 1, column: 7 });
  });

  test('a repeated name is reported where it is repeated, and its last value holds', () => {
    const text = '[{"a":1},\n{"a":1,"b":{"c":1,"c":2},"\\u0061":3}]';
    const { rows, problems, locate } = read(text);
    expect(rows[1]).toEqual({ a: 3, b: { c: 2 } });
    expect(problems).toEqual([
      { kind: 'duplicate-name', row: 1, position: { line: 2, column: 19 }, data: { name: 'c' } },
      { kind: 'duplicate-name', row: 1, position: { line: 2, column: 26 }, data: { name: 'a' } },
    ]);
    expect(locate(1, 'a')).toEqual({ line: 2, column: 35 });
  });

  test('text that looks like a name repeats none', () => {
    expect(read('[{"a" :":","b":"x\\": y","c":"\\\\"}]').problems).toEqual([]);
  });

  test.each([
    ['12345678901234567890', '12345678901234567890'],
    ['-9007199254740993', '-9007199254740993'],
    ['0.12345678901234567890', '0.12345678901234567890'],
    ['1e400', '1e400'],
    ['1E-400', '1E-400'],
    ['9007199254740992', 9007199254740992],
    ['0.1', 0.1],
    ['1.00000000000000000000', 1],
    ['0.00000000000000000000', 0],
    ['1e21', 1e21],
    ['-0.000000000000000001', -1e-18],
  ])('the number %s is read without loss', (text, value) => {
    expect(read(`[{"a":${text}},[${text}, ${text}]]`).rows).toEqual([{ a: value }, [value, value]]);
  });

  test('digits inside a string stay where they are', () => {
    const value = ':12345678901234567890 "[ 1e400\\';
    const rows = [{ a: value, b: 1 }];
    const text = JSON.stringify(rows).replace('1}]', '12345678901234567890}]');
    expect(read(text).rows).toEqual([{ a: value, b: '12345678901234567890' }]);
  });

  test('places are those of values; an absent field has that of its row', () => {
    const { locate } = read('[\r\n  {"a": 1,\r\n   "b": {"a": 2}, "c": [3]},\r\n "x"]');
    expect(locate(0)).toEqual({ line: 2, column: 3 });
    expect(locate(0, 'a')).toEqual({ line: 2, column: 9 });
    expect(locate(0, 'b')).toEqual({ line: 3, column: 9 });
    expect(locate(0, 'c')).toEqual({ line: 3, column: 24 });
    expect(locate(0, 'd')).toEqual({ line: 2, column: 3 });
    expect(locate(1, 'a')).toEqual({ line: 4, column: 2 });
  });

  test('absent fields are left out, and a row stands on a line', () => {
    const bytes = json.encode([{ a: 1, b: undefined }, { c: null }]);
    expect(Buffer.from(bytes).toString()).toBe('[\n{"a":1},\n{"c":null}\n]\n');
    expect(read(Buffer.from(json.encode([])).toString())).toMatchObject({ rows: [], problems: [] });
  });

  test('a value that contains itself, and a big integer, are refused by place', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => json.encode([{ a: loop }])).toThrow('/0/a: a value that contains itself');
    expect(() => json.encode([{ a: 1n }])).toThrow('/0/a: JSON has no bigint');
  });
});

describe('ndjson', () => {
  const lines = (text: string) => ndjson.decode(utf8(text));

  test('a broken line costs itself alone', () => {
    const { rows, problems, locate } = lines('{"a":1}\r\n\r\n{"a":}\n  {"a":3}\n"x"\n');
    expect(rows).toEqual([{ a: 1 }, { a: 3 }, 'x']);
    expect(problems).toMatchObject([{ kind: 'unparsable', position: { line: 3, column: 6 } }]);
    expect(locate(1)).toEqual({ line: 4, column: 3 });
    expect(locate(1, 'a')).toEqual({ line: 4, column: 8 });
  });

  test.each(['[{"a":1},{"a":2}]', '[\n{"a":1},\n{"a":2}\n]', '[\n{"a":1},\n{"a":2}\n'])(
    'a JSON array is named as such: %j',
    (text) => {
      const { rows, problems } = lines(text);
      expect(rows).toEqual([]);
      expect(problems).toHaveLength(1);
      expect(problems[0]?.data.reason).toContain('one JSON array');
    },
  );

  test('a line that is an array is a row among others', () => {
    expect(lines('[1]\n{"a":1}').rows).toEqual([[1], { a: 1 }]);
  });

  test('names and numbers are held as in json', () => {
    const { rows, problems } = lines('{}\n{"a":1,"a":12345678901234567890}\n12345678901234567890');
    expect(rows).toEqual([{}, { a: '12345678901234567890' }, '12345678901234567890']);
    expect(problems).toMatchObject([{ kind: 'duplicate-name', row: 1, position: { line: 2, column: 8 } }]);
  });
});
