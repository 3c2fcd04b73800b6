import { describe, expect, test } from 'vitest';
import { createXmlFormat, utf8, xml } from '../../src/formats/index.js';

const read = (text: string) => xml.decode(utf8(text));
const inRow = (fields: string) => read(`<r><t>${fields}</t></r>`);
const written = (rows: Parameters<typeof xml.encode>[0]) => Buffer.from(xml.encode(rows)).toString();

describe('reading', () => {
  test('any root, a child for each row, a grandchild for each field', () => {
    const { rows, problems } = read('<Orders>\n <o><Date>1</Date></o>\n <p><Time>2</Time></p>\n</Orders>\n');
    expect(rows).toEqual([{ Date: '1' }, { Time: '2' }]);
    expect(problems).toEqual([]);
  });

  test('text is kept exactly', () => {
    const fields = '<a>  x\r\ny </a><b>1.50</b><c>true</c><d> </d><e>&lt;&#233;&#x1F600;&#13;&amp;lt;</e>';
    expect(inRow(fields).rows).toEqual([{ a: '  x\ny ', b: '1.50', c: 'true', d: ' ', e: '<é😀\r&lt;' }]);
  });

  test('CDATA is text; comments, instructions and attributes are nothing', () => {
    const text = `<?xml version='1.0'?><?go it's?><!-- ' --><r a='>'><t b="<?">`.replace('<?"', '?"');
    const { rows, problems, locate } = read(
      `${text}<a x="&quot;">1<![CDATA[<&amp;]]><!-- > -->2<?pi ">"?></a><b/></t></r><!-- end -->\n`,
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([{ a: '1<&amp;2', b: undefined }]);
    expect(locate(0, 'a')).toEqual({ line: 1, column: text.length + 1 });
  });

  test('an empty element is an absent field', () => {
    expect(inRow('<a/><b></b><c><![CDATA[]]></c><d><!-- x --></d>').rows).toEqual([
      { a: undefined, b: undefined, c: undefined, d: undefined },
    ]);
  });

  test('a field with elements is an object, and a row without any is its text', () => {
    expect(read('<r><t><a>x<b>1</b><b>2</b></a></t><t>text</t><t> </t></r>')).toMatchObject({
      rows: [{ a: { b: '1', '#text': 'x' } }, 'text', {}],
      problems: [{ kind: 'duplicate-name', row: 0, data: { name: 'b' } }],
    });
  });

  test('the first of two fields with one name holds', () => {
    const { rows, problems } = read('<r>\n<t><a>1</a><b/>\n<a>2</a></t>\n</r>');
    expect(rows).toEqual([{ a: '1', b: undefined }]);
    expect(problems).toEqual([
      { kind: 'duplicate-name', row: 0, position: { line: 3, column: 1 }, data: { name: 'a' } },
    ]);
  });

  test('places are those of elements', () => {
    const { locate } = read(
      '<r>\r\n\r\n <t><a x="</t>">1</a>\r\n<b><a/></b></t>\r\n<t/></r>'.replace('</t>"', '/t>"'),
    );
    expect(locate(0)).toEqual({ line: 3, column: 2 });
    expect(locate(0, 'a')).toEqual({ line: 3, column: 5 });
    expect(locate(0, 'b')).toEqual({ line: 4, column: 1 });
    expect(locate(0, 'c')).toEqual({ line: 3, column: 2 });
    expect(locate(1, 'a')).toEqual({ line: 5, column: 1 });
  });

  test.each(['<r/>', '<r></r>', '<r>\n <!-- none --> </r>'])('%s is an empty batch', (text) => {
    expect(read(text)).toMatchObject({ rows: [], problems: [] });
  });

  test.each(['<r>text</r>', '<r><t/>text</r>'])('%s is no list of rows', (text) => {
    expect(read(text)).toMatchObject({ rows: [], problems: [{ kind: 'not-an-array' }] });
  });
});

describe('document types and entities', () => {
  const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  test.each([
    ['billion laughs', `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]><r><t><a>&l9;</a></t></r>`, '<!DOCTYPE'],
    [
      'external entity',
      '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><t><a>&x;</a></t></r>',
      '<!DOCTYPE',
    ],
    ['external type', '<?xml version="1.0"?><!DOCTYPE r SYSTEM "http://example.com/r.dtd"><r/>', '<!DOCTYPE'],
    ['plain type', '<!doctype html><html/>', '<!doctype'],
    ['definition', '<r><!ENTITY a "b"></r>', '<!ENTITY'],
    ['undeclared entity', '<r><t><a>caf&eacute;</a></t></r>', '&eacute;'],
    ['entity in an attribute', '<r><t a="&foo;"/></r>', '&foo;'],
  ])('%s is refused unread', (_, text, refused) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'document-type', data: { text: refused } }]);
  });

  test('in CDATA and comments they are but text', () => {
    expect(inRow('<a><![CDATA[<!DOCTYPE r> &foo;]]></a><!-- <!DOCTYPE &foo; -->')).toMatchObject({
      rows: [{ a: '<!DOCTYPE r> &foo;' }],
      problems: [],
    });
  });
});

describe('what is not well-formed', () => {
  test.each([
    ['<r><t></r></t>', 7],
    ['<r><t>', 4],
    ['<r/><r/>', 5],
    ['<r></r>x', 8],
    ['x<r/>', 1],
    ['x', 1],
    ['<!-- only -->', 14],
    ['</r>', 1],
    ['<r>a & b</r>', 6],
    ['<r>&#0;</r>', 4],
    ['<r>&#xD800;</r>', 4],
    ['<r>&#x110000;</r>', 4],
    ['<r>&lt</r>', 4],
    ['<r>a < b</r>', 6],
    ['<r a="<"/>', 1],
    ['<r a="&"/>', 7],
    ['<r a=1/>', 1],
    ['<r a/>', 1],
    ['<r a="1" a="2"/>', 10],
    ['<r a="1"b="2"/>', 1],
    ['<1/>', 1],
    ['<r', 1],
    ['<r></r', 4],
    ['<r><![CDATA[x]]</r>', 4],
    ['<![CDATA[x]]><r/>', 1],
    ['<r><!-- x</r>', 4],
    ['<r><!-- x -- y --></r>', 11],
    ['<r>]]></r>', 4],
    ['<r><?pi</r>', 4],
    ['<r><? pi?></r>', 4],
    ['<r>\u0001</r>', 4],
    ['<r>\uffff</r>', 4],
    [' <?xml version="1.0"?><r/>', 2],
    ['<?xml?><r/>', 1],
    ['<?xml encoding="UTF-8"?><r/>', 1],
    ['<r><!FOO></r>', 4],
    [`${'<r>'.repeat(200)}${'</r>'.repeat(200)}`, 301],
  ])('%s', (text, column) => {
    const { rows, problems } = read(text);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'unparsable', position: { line: 1, column } }]);
    expect(problems[0]?.data.reason).not.toBe('');
  });
});

describe('writing', () => {
  test('rows stand in lines, fields in their order, absent ones nowhere', () => {
    expect(written([{ Date: 'a<b>&\r', Gross: 1.5, Note: undefined, Fee: null }, {}])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<transactions>\n' +
        '<transaction><Date>a&lt;b&gt;&amp;&#13;</Date><Gross>1.5</Gross></transaction>\n' +
        '<transaction></transaction>\n</transactions>\n',
    );
  });

  test('in another shape', () => {
    const shaped = createXmlFormat({ root: 'Orders', row: 'Order' });
    const bytes = shaped.encode([{ a: '1' }]);
    expect(Buffer.from(bytes).toString()).toContain('<Orders>\n<Order><a>1</a></Order>\n</Orders>');
    expect(shaped.decode(bytes).rows).toEqual([{ a: '1' }]);
    expect(() => createXmlFormat({ root: 'a b', row: 'c' })).toThrow(TypeError);
  });

  test.each([
    [{ a: '\0' }, '/0/a: '],
    [{ a: '\ufffe' }, '/0/a: '],
    [{ 'a b': '1' }, '/0/a b: '],
    [{ '1a': '1' }, '/0/1a: '],
    [{ a: {} }, '/0/a: '],
  ])('%j cannot be carried', (row, message) => {
    expect(() => xml.encode([row])).toThrow(TypeError);
    expect(() => xml.encode([row])).toThrow(message);
  });
});
