import type { Position } from '../core/format.js';

/** Finds line and column of offsets into a text; its line breaks are CRLF, LF and CR. */
export interface Lines {
  positionAt(offset: number): Position;
}

/** The text is not looked at before the first question. */
export function linesOf(text: string): Lines {
  let starts: readonly number[] | undefined;
  return {
    positionAt(offset) {
      starts ??= lineStarts(text);
      const line = lastAtOrBefore(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return starts;
}

/** Index of the last of the ascending numbers that is not above the limit; -1 when all are. */
export function lastAtOrBefore(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
