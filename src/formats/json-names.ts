import { type Duplicate, repeatedNames } from './json-tokens.js';

/**
 * The repeated member names of a valid JSON text, whose second parse this would be, did not counting spare it: a
 * name ends in `":`, so a text with as many of them as its value has members repeats none. A string with `":` in it
 * only costs the exact search.
 */
export function duplicatesIn(text: string, value: unknown): readonly Duplicate[] {
  return countNameEnds(text) === countMembers(value) ? [] : repeatedNames(text);
}

function countNameEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf(':'); at !== -1; at = text.indexOf(':', at + 1)) {
    let before = at - 1;
    while (text.charCodeAt(before) <= 0x20) before--;
    if (text[before] === '"') count++;
  }
  return count;
}

/** Without recursion: nesting may be deeper than the stack. */
function countMembers(value: unknown): number {
  let count = 0;
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    const list = Array.isArray(next);
    for (const member of list ? next : Object.values(next)) {
      if (!list) count++;
      if (typeof member === 'object') open.push(member);
    }
  }
  return count;
}
