import type { Decoded, Format, FormatProblem } from '../core/format.js';
import { jsonOf } from './json-encode.js';
import { explain } from './json-flaw.js';
import { duplicatesIn } from './json-names.js';
import { parseExactly } from './json-numbers.js';
import { memberOffset } from './json-tokens.js';
import { linesOf } from './lines.js';
import { notUtf8 } from './not-utf-8.js';
import { noRows } from './nothing.js';
import { readText, utf8 } from './text.js';

/** One JSON object a line. A line that is none costs itself alone. */
export const ndjson: Format = {
  id: 'ndjson',
  mediaType: 'application/x-ndjson',
  extensions: ['ndjson', 'jsonl'],
  decode,
  encode: (rows) => utf8(rows.map((row, index) => `${jsonOf(row, index)}\n`).join('')),
};

function decode(bytes: Uint8Array): Decoded {
  const source = readText(bytes);
  const { text } = source;
  const lines = linesOf(text);
  const rows: unknown[] = [];
  const starts: number[] = [];
  const problems: FormatProblem[] = [];
  const report = (problem: Omit<FormatProblem, 'position'>, offset: number) =>
    problems.push({ ...problem, position: lines.positionAt(offset) });

  const first = text.search(/\S/);
  if (first === -1) problems.push({ kind: 'empty', data: {} });
  else if (isOneArray(text)) {
    report({ kind: 'unparsable', data: { reason: 'one JSON array, where each line is an object' } }, first);
    return noRows(...problems, ...notUtf8(source, lines, () => []));
  }

  for (const found of text.matchAll(/[^\r\n]+/g)) {
    const line = found[0];
    if (line.trim() === '') continue;
    let row: unknown;
    try {
      row = parseExactly(line);
    } catch (error) {
      const { offset, reason } = explain(line, error);
      report({ kind: 'unparsable', data: { reason } }, found.index + offset);
      continue;
    }
    for (const { name, offset } of duplicatesIn(line, row)) {
      report({ kind: 'duplicate-name', row: rows.length, data: { name } }, found.index + offset);
    }
    starts.push(found.index + line.search(/\S/));
    rows.push(row);
  }

  problems.push(...notUtf8(source, lines, () => starts));
  return {
    rows,
    problems,
    locate(row, field) {
      const start = starts[row];
      if (start === undefined) return undefined;
      const member = field === undefined ? undefined : memberOffset(text, start, field);
      return lines.positionAt(member ?? start);
    },
  };
}

/** An array over several lines is told from a first line that is one by that line being no JSON. */
function isOneArray(text: string): boolean {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[')) return false;
  return isJson(trimmed) || !isJson(/^.*/.exec(trimmed)?.[0] ?? '');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
