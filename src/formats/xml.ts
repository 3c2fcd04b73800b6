import type { Decoded, Format, FormatProblem } from '../core/format.js';
import { linesOf } from './lines.js';
import { notUtf8 } from './not-utf-8.js';
import { noRows } from './nothing.js';
import { readText, type SourceText, utf8 } from './text.js';
import { isName } from './xml-characters.js';
import { elementsOf } from './xml-encode.js';
import { childrenAt } from './xml-places.js';
import { elementsIn, readValue, rootContent, textIn, type XmlContent } from './xml-rows.js';
import { outlineOf } from './xml-well-formed.js';

/** The names that rows are written under; they are read under any. */
export interface XmlShape {
  readonly root: string;
  readonly row: string;
}

/** An element for each row inside one root, and an element for each field inside its row. Values are strings. */
export function createXmlFormat({ root, row }: XmlShape): Format {
  for (const name of [root, row]) {
    if (!isName(name)) throw new TypeError(`${JSON.stringify(name)} is no XML name`);
  }
  return {
    id: 'xml',
    mediaType: 'application/xml',
    extensions: ['xml'],
    decode,
    encode(rows) {
      const elements = rows.map((own, index) => `<${row}>${elementsOf(own, index)}</${row}>\n`);
      return utf8(`<?xml version="1.0" encoding="UTF-8"?>\n<${root}>\n${elements.join('')}</${root}>\n`);
    },
  };
}

export const xml: Format = createXmlFormat({ root: 'transactions', row: 'transaction' });

function decode(bytes: Uint8Array): Decoded {
  const source = withDeclaredEncoding(readText(bytes));
  const { text } = source;
  const lines = linesOf(text);
  const none = (problem: FormatProblem) => noRows(problem, ...notUtf8(source, lines, () => []));

  if (text.trim() === '') return none({ kind: 'empty', data: {} });
  const outline = outlineOf(text);
  if ('kind' in outline) {
    const { kind, offset, reason } = outline;
    const data = kind === 'unparsable' ? { reason } : { text: reason };
    return none({ kind, position: lines.positionAt(offset), data });
  }
  const content = rootContent(text, outline);
  const elements = elementsIn(content);
  if (textIn(content).trim() !== '') {
    const found = elements.length === 0 ? 'an element with text alone' : 'rows with text between them';
    return none({ kind: 'not-an-array', position: lines.positionAt(outline.root), data: { found } });
  }

  let offsets: readonly number[] | undefined;
  const starts = () => {
    offsets ??= childrenAt(text, outline.root).map(({ offset }) => offset);
    return offsets;
  };
  const fieldsOf = (row: number) => childrenAt(text, starts()[row] ?? 0);

  const repeats: FormatProblem[] = [];
  const rows = elements.map((fields, row) =>
    readRow(fields, (name, index) => {
      const position = lines.positionAt(fieldsOf(row)[index]?.offset ?? 0);
      repeats.push({ kind: 'duplicate-name', row, position, data: { name } });
    }),
  );
  return {
    rows,
    problems: [...repeats, ...notUtf8(source, lines, starts)],
    locate(row, field) {
      const start = starts()[row];
      if (start === undefined) return undefined;
      const own = field === undefined ? undefined : fieldsOf(row).find(({ name }) => name === field);
      return lines.positionAt(own?.offset ?? start);
    },
  };
}

/** An element with text and no fields is no row, and is kept as its text for a schema to refuse. */
function readRow(fields: XmlContent, repeated: (name: string, index: number) => void): unknown {
  const value = readValue(fields, repeated);
  return value === undefined || (typeof value === 'string' && value.trim() === '') ? {} : value;
}

/** What a declaration names is likelier than what the bytes alone suggest. */
function withDeclaredEncoding({ text, foreign }: SourceText): SourceText {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(text.slice(0, 200))?.[1];
  if (declared === undefined || /^utf-?(?:8|16)/i.test(declared)) return { text, foreign };
  return { text, foreign: foreign.map((run) => ({ ...run, encoding: declared })) };
}
