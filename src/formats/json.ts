import type { Decoded, Format, FormatProblem } from '../core/format.js';
import { jsonOf } from './json-encode.js';
import { explain } from './json-flaw.js';
import { duplicatesIn } from './json-names.js';
import { parseExactly } from './json-numbers.js';
import { elementOffsets, memberOffset } from './json-tokens.js';
import { lastAtOrBefore, linesOf } from './lines.js';
import { notUtf8 } from './not-utf-8.js';
import { noRows } from './nothing.js';
import { readText, utf8 } from './text.js';

/** A JSON array of rows. */
export const json: Format = {
  id: 'json',
  mediaType: 'application/json',
  extensions: ['json'],
  decode,
  encode: (rows) => utf8(rows.length === 0 ? '[]\n' : `[\n${rows.map(jsonOf).join(',\n')}\n]\n`),
};

function decode(bytes: Uint8Array): Decoded {
  const source = readText(bytes);
  const { text } = source;
  const lines = linesOf(text);
  const none = (problem: FormatProblem) => noRows(problem, ...notUtf8(source, lines, () => []));

  if (text.trim() === '') return none({ kind: 'empty', data: {} });
  let value: unknown;
  try {
    value = parseExactly(text);
  } catch (error) {
    const { offset, reason } = explain(text, error);
    return none({ kind: 'unparsable', position: lines.positionAt(offset), data: { reason } });
  }
  if (!Array.isArray(value)) {
    const position = lines.positionAt(text.search(/\S/));
    return none({ kind: 'not-an-array', position, data: { found: kindOf(value) } });
  }

  let offsets: readonly number[] | undefined;
  const starts = () => {
    offsets ??= elementOffsets(text);
    return offsets;
  };
  const duplicates = duplicatesIn(text, value).map(
    ({ name, offset }): FormatProblem => ({
      kind: 'duplicate-name',
      row: lastAtOrBefore(starts(), offset),
      position: lines.positionAt(offset),
      data: { name },
    }),
  );
  return {
    rows: value,
    problems: [...duplicates, ...notUtf8(source, lines, starts)],
    locate(row, field) {
      const start = starts()[row];
      if (start === undefined) return undefined;
      const member = field === undefined ? undefined : memberOffset(text, start, field);
      return lines.positionAt(member ?? start);
    },
  };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
