import type { FormatProblem } from '../core/format.js';

/** Which record is the header, and what stands above it. */
export interface HeaderPlace {
  readonly header: number | undefined;
  readonly caption?: string;
}

/**
 * Tells a header from a caption and from values. With known names, a header is a line with one of them; without,
 * a line of one cell above a wider one is a caption, and any other first line is the header.
 */
export function findHeader(
  records: readonly (readonly string[])[],
  first: number,
  knownNames: ReadonlySet<string> | undefined,
): HeaderPlace {
  const top = records[first] ?? [];
  const next = records[first + 1] ?? [];
  const caption = { header: first + 1, caption: top.join(',') };
  if (!knownNames) return top.length === 1 && next.length > 1 ? caption : { header: first };

  // A header in another spelling is still a header: its names are judged one by one later.
  const known = new Set(Array.from(knownNames, letters));
  const isHeader = (cells: readonly string[]) => cells.some((cell) => known.has(letters(cell)));
  if (isHeader(top)) return { header: first };
  return isHeader(next) ? caption : { header: undefined };
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** The columns of a CSV file: the name of each, or `undefined` where its cells belong to no field. */
export interface Columns {
  readonly names: readonly (string | undefined)[];
  readonly unnamed: readonly number[];
  readonly problems: readonly (Omit<FormatProblem, 'position'> & { readonly column: number })[];
}

/** Reads a header. The first of two columns with one name has the field, as the first of two elements in XML. */
export function readHeader(cells: readonly string[]): Columns {
  const seen = new Set<string>();
  const unnamed: number[] = [];
  const problems: Columns['problems'][number][] = [];
  const names = cells.map((cell, column) => {
    const name = cell.trim();
    if (name === '') {
      unnamed.push(column);
      return undefined;
    }
    if (name !== cell) problems.push({ kind: 'padded-name', column, data: { name, text: cell } });
    if (seen.has(name)) {
      problems.push({ kind: 'duplicate-name', column, data: { name } });
      return undefined;
    }
    seen.add(name);
    return name;
  });
  return { names, unnamed, problems };
}
