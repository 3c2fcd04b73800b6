import type { FormatProblem } from '../core/format.js';
import { type Lines, lastAtOrBefore } from './lines.js';
import type { Foreign, SourceText } from './text.js';

/**
 * One problem for each row with bytes that are not UTF-8, or for each line where they stand in no row.
 * The row starts are asked for only where there are such bytes.
 */
export function notUtf8(
  { text, foreign }: SourceText,
  lines: Lines,
  rowStarts: () => readonly number[],
): readonly FormatProblem[] {
  if (foreign.length === 0) return [];
  const starts = rowStarts();
  const groups = new Map<string, { row: number; runs: [Foreign, ...Foreign[]] }>();
  for (const run of foreign) {
    // A file in another encoding as a whole is one problem, and of no row.
    const row = run.length === 0 ? -1 : lastAtOrBefore(starts, run.offset);
    const place = row === -1 ? `line ${lines.positionAt(run.offset).line}` : `row ${row}`;
    const group = groups.get(place);
    if (group) group.runs.push(run);
    else groups.set(place, { row, runs: [run] });
  }
  return Array.from(groups.values(), ({ row, runs }) => ({
    kind: 'not-utf-8',
    ...(row !== -1 && { row }),
    position: lines.positionAt(runs[0].offset),
    data: { bytes: hexadecimal(runs), encoding: likeliest(runs), text: wordAt(text, runs[0]) },
  }));
}

const bytesShown = 8;

function hexadecimal(runs: readonly Foreign[]): string {
  const bytes = runs.slice(0, bytesShown).flatMap((run) => [...run.bytes.subarray(0, bytesShown)]);
  return bytes
    .slice(0, bytesShown)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(' ');
}

/** One byte that only windows-1252 has a character for decides for all of them. */
function likeliest(runs: readonly [Foreign, ...Foreign[]]): string {
  return (runs.find(({ encoding }) => encoding !== 'ISO-8859-1') ?? runs[0]).encoding;
}

const lettersShown = 20;

/** The word that the bytes stand in, as it was read. */
function wordAt(text: string, { offset, length }: Foreign): string {
  const before = /[^\s"',;<>]*$/.exec(text.slice(Math.max(0, offset - lettersShown), offset))?.[0] ?? '';
  const after = /^[^\s"',;<>]*/.exec(text.slice(offset + length, offset + length + lettersShown))?.[0] ?? '';
  return before + text.slice(offset, offset + Math.min(length, lettersShown)) + after;
}
