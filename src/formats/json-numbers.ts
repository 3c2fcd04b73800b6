/** A number long enough, or with an exponent, to be more than a double holds; may also match inside a string. */
const candidates = /(?:^|[:[,])\s*(-?(?:\d[\d.]{15,}|[\d.]+(?=[eE]))[\d.eE+-]*)/g;

/**
 * Parses JSON, keeping each number that JavaScript cannot hold exactly as the string of its digits.
 * Node 20 does not show the source of a number to a reviver, so the text is rewritten, where a scan finds a reason.
 */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  const pieces: string[] = [];
  let from = 0;
  const isInString = stringFinder(text);
  for (const candidate of text.matchAll(candidates)) {
    const number = candidate[1] as string;
    const end = candidate.index + candidate[0].length;
    const start = end - number.length;
    if (isExact(number) || isInString(start)) continue;
    pieces.push(text.slice(from, start), `"${number}"`);
    from = end;
  }
  if (from === 0) return value;
  return JSON.parse(pieces.join('') + text.slice(from));
}

/** Tells whether an offset into a JSON text is inside a string; to be asked in ascending order. */
function stringFinder(text: string): (offset: number) => boolean {
  let outside = 0;
  return (offset) => {
    for (;;) {
      const opening = text.indexOf('"', outside);
      if (opening === -1 || opening > offset) return false;
      const end = endOfString(text, opening);
      if (end > offset) return true;
      outside = end;
    }
  };
}

const stringToken = /"[^"\\]*(?:\\.[^"\\]*)*"/y;

function endOfString(text: string, opening: number): number {
  stringToken.lastIndex = opening;
  stringToken.test(text);
  return stringToken.lastIndex;
}

function isExact(number: string): boolean {
  return canonical(number) === canonical(String(Number(number)));
}

/** One form for each decimal: its significant digits and the power of ten that they count. */
function canonical(number: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return whole === '' ? number : '0';
  return `${sign}${significant}e${Number(power) - fraction.length + digits.length - significant.length}`;
}
