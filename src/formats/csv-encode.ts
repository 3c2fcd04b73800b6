import { stringify } from 'csv-stringify/sync';
import { refuse, refuseLoneSurrogates, textOf } from './carry.js';
import { utf8 } from './text.js';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Writes rows below a header of all their names, in the order of first appearance; an absent field is a blank cell. */
export function encodeCsv(rows: Rows): Uint8Array {
  const names = namesOf(rows);
  if (names.length === 0) {
    if (rows.length > 0) throw new TypeError('/0: rows without any field cannot be written as CSV');
    return utf8('');
  }
  const cells = rows.map((row, index) =>
    names.map((name) => (Object.hasOwn(row, name) ? (textOf(row[name], index, name) ?? '') : '')),
  );
  // A blank line is no row, so the blank cell of a single column needs its quotes.
  return utf8(stringify([names, ...cells], { quoted_empty: names.length === 1 }));
}

function namesOf(rows: Rows): readonly string[] {
  const names = new Set<string>();
  rows.forEach((row, index) => {
    for (const name of Object.keys(row)) {
      if (names.has(name)) continue;
      refuseLoneSurrogates(name, index, name);
      if (name === '' || name !== name.trim()) refuse(index, name, 'a column name cannot be blank or padded');
      names.add(name);
    }
  });
  return [...names];
}
