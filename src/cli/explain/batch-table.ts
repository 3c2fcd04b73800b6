import { columns } from '../columns.js';

const widestTable = 100;

/** A small batch with its fields downwards and its rows across, or as JSON lines where that gets too wide. */
export function batchTable(batch: unknown, indent: string): string {
  const rows = Array.isArray(batch) ? batch : [batch];
  if (!rows.every(isFlat)) return jsonLines(rows, indent);
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = columns(
    fields.map((field) => [field, ...rows.map((row) => (row[field] === undefined ? '·' : cell(row[field])))]),
    indent,
  );
  return table.split('\n').every((line) => line.length <= widestTable) ? table : jsonLines(rows, indent);
}

function jsonLines(rows: readonly unknown[], indent: string): string {
  return rows.map((row) => `${indent}${JSON.stringify(row)}\n`).join('');
}

function isFlat(row: unknown): row is Record<string, unknown> {
  return (
    typeof row === 'object' &&
    row !== null &&
    Object.values(row).every((value) => typeof value !== 'object' || value === null)
  );
}

// Text stands as it is unless that hides something: a number, blanks, characters that do not print.
function cell(value: unknown): string {
  const plain = typeof value === 'string' && /^\S(.*\S)?$/u.test(value) && !/\p{C}| {2}/u.test(value);
  return plain ? (value as string) : JSON.stringify(value);
}
