/** Where quoting is broken in a CSV text. */
export interface BadQuoting {
  readonly offset: number;
  readonly reason: string;
}

export interface Records {
  /** Offset of each record's first character; empty lines are no records. */
  readonly starts: readonly number[];
  readonly badQuoting?: BadQuoting;
}

/** Finds the records of a CSV text, up to the first broken quote. */
export function scanRecords(text: string): Records {
  const starts: number[] = [];
  for (let offset = 0; offset < text.length; offset++) {
    if (isLineBreak(text, offset)) continue;
    starts.push(offset);
    for (;;) {
      const cell = offset;
      offset = endOfCell(text, cell);
      if (offset === -1) {
        return { starts, badQuoting: { offset: cell, reason: 'a quote is opened and never closed' } };
      }
      if (text[offset] !== ',') break;
      offset++;
    }
    if (offset < text.length && !isLineBreak(text, offset)) {
      return { starts, badQuoting: { offset, reason: reasonAt(text, offset) } };
    }
  }
  return { starts };
}

/** Offset of a cell of the record that begins at `start`; `undefined` when the record has fewer cells. */
export function cellOffset(text: string, start: number, index: number): number | undefined {
  let offset = start;
  for (let cell = 0; cell < index; cell++) {
    offset = endOfCell(text, offset);
    if (text[offset] !== ',') return undefined;
    offset++;
  }
  return offset;
}

function isLineBreak(text: string, offset: number): boolean {
  return text[offset] === '\n' || text[offset] === '\r';
}

const unquoted = /[^",\r\n]*/y;

function endOfCell(text: string, start: number): number {
  if (text[start] !== '"') {
    unquoted.lastIndex = start;
    unquoted.test(text);
    return unquoted.lastIndex;
  }
  let quote = text.indexOf('"', start + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? -1 : quote + 1;
}

function reasonAt(text: string, offset: number): string {
  return text[offset] === '"'
    ? 'a quote inside a cell that does not begin with one'
    : "expected ',' or a line break after a closing quote; a quote inside quotes is written twice";
}
