import { CsvError, parse } from 'csv-parse/sync';
import type { Decoded, Format, FormatProblem } from '../core/format.js';
import { cellOffset, type Records, scanRecords } from './csv-cells.js';
import { encodeCsv } from './csv-encode.js';
import { findHeader, readHeader } from './csv-header.js';
import { rowBuilder } from './csv-rows.js';
import { type Lines, linesOf } from './lines.js';
import { notUtf8 } from './not-utf-8.js';
import { noRows } from './nothing.js';
import { readText } from './text.js';

/** Comma-separated values with a header row (RFC 4180). Values are strings; a blank cell is an absent field. */
export const csv: Format = {
  id: 'csv',
  mediaType: 'text/csv',
  extensions: ['csv'],
  decode,
  encode: encodeCsv,
};

function decode(bytes: Uint8Array, knownNames?: ReadonlySet<string>): Decoded {
  const source = readText(bytes);
  const { text } = source;
  const lines = linesOf(text);
  const foreign = () => notUtf8(source, lines, () => []);

  const records = readRecords(text, lines);
  if ('kind' in records) return noRows(records, ...foreign());
  const first = records.findIndex((cells) => !isBlank(cells));
  if (first === -1) return noRows({ kind: 'empty', data: {} }, ...foreign());
  const { header, caption } = findHeader(records, first, knownNames);

  let scanned: Records | undefined;
  const startOf = (record: number) => {
    scanned ??= scanRecords(text);
    return scanned.starts[record] ?? 0;
  };
  const cellAt = (record: number, column: number) =>
    lines.positionAt(cellOffset(text, startOf(record), column) ?? startOf(record));

  if (header === undefined) {
    const data = { text: records[first]?.join(',') ?? '' };
    return noRows({ kind: 'no-header', position: cellAt(first, 0), data }, ...foreign());
  }
  const problems: FormatProblem[] = [];
  if (caption !== undefined) {
    problems.push({ kind: 'caption-line', position: cellAt(first, 0), data: { text: caption } });
  }
  const columns = readHeader(records[header] ?? []);
  for (const { column, ...problem } of columns.problems) {
    problems.push({ ...problem, position: cellAt(header, column) });
  }

  const width = columns.names.length;
  const build = rowBuilder(columns.names);
  const rows: unknown[] = [];
  const recordOf: number[] = [];
  for (let record = header + 1; record < records.length; record++) {
    const cells = records[record] as readonly string[];
    if (width > 1 && isBlank(cells)) continue;
    const counts = raggedness(cells, width, columns.unnamed);
    if (counts)
      problems.push({ kind: 'ragged-row', row: rows.length, position: cellAt(record, 0), data: counts });
    recordOf.push(record);
    rows.push(build(cells));
  }
  problems.push(...notUtf8(source, lines, () => recordOf.map(startOf)));

  return {
    rows,
    problems,
    locate(row, field) {
      const record = recordOf[row];
      if (record === undefined) return undefined;
      return cellAt(record, field === undefined ? 0 : Math.max(0, columns.names.indexOf(field)));
    },
  };
}

/** A line with nothing but spaces is no row, unless the file has one column and the line may be its value. */
function isBlank(cells: readonly string[]): boolean {
  return cells.length === 1 && cells[0]?.trim() === '';
}

function readRecords(text: string, lines: Lines): readonly (readonly string[])[] | FormatProblem {
  // csv-parse takes a NUL after a closing quote for the end of the file.
  const badQuoting = text.includes('"\0') ? scanRecords(text).badQuoting : undefined;
  if (badQuoting) return unparsable(lines, badQuoting.offset, badQuoting.reason);
  try {
    return parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const found = scanRecords(text).badQuoting ?? { offset: text.length, reason: error.message };
    return unparsable(lines, found.offset, found.reason);
  }
}

function unparsable(lines: Lines, offset: number, reason: string): FormatProblem {
  return { kind: 'unparsable', position: lines.positionAt(offset), data: { reason } };
}

/**
 * A value under a column without a name belongs to no field, so its row counts as having a cell more than there are
 * names; blank cells there are what a comma at the end of each line makes, and harmless.
 */
function raggedness(cells: readonly string[], width: number, unnamed: readonly number[]) {
  if (cells.length !== width) return { cells: cells.length, expected: width };
  if (unnamed.length === 0) return undefined;
  const filled = unnamed.filter((column) => cells[column] !== '').length;
  const expected = width - unnamed.length;
  return filled === 0 ? undefined : { cells: expected + filled, expected };
}
