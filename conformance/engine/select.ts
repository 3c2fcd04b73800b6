import { closest, distance } from 'fastest-levenshtein';
import { UsageError } from './usage-error.js';

/** The expression of a pattern with `*`, `?` and `{a,b}`; the API in front of a case id may be left out. */
export function globToRegExp(pattern: string): RegExp {
  let source = '';
  let depth = 0;
  for (const character of pattern) {
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else if (character === '{') {
      depth += 1;
      source += '(?:';
    } else if (character === '}' && depth > 0) {
      depth -= 1;
      source += ')';
    } else if (character === ',' && depth > 0) source += '|';
    else source += character.replace(/[\\^$+.()|[\]{}]/, '\\$&');
  }
  if (depth > 0) throw new UsageError(`the pattern "${pattern}" opens a brace that it does not close`);
  return new RegExp(`^(?:[^/]*/)?(?:${source})$`);
}

export function matches(pattern: string, id: string): boolean {
  return globToRegExp(pattern).test(id);
}

/** A pattern that matches nothing is a mistake and not an empty run. */
export function requireMatches(patterns: readonly string[], ids: readonly string[]): void {
  for (const pattern of patterns) {
    if (ids.some((id) => matches(pattern, id))) continue;
    const meant = didYouMean(pattern, ids);
    throw new UsageError(
      `no case matches "${pattern}"`,
      meant === undefined ? '`txkit list cases` shows them all' : `did you mean "${meant}"?`,
    );
  }
}

/** The nearest name, where one is near enough to be meant. */
export function didYouMean(text: string, names: readonly string[]): string | undefined {
  const short = names.map((name) => (text.includes('/') ? name : name.slice(name.indexOf('/') + 1)));
  if (short.length === 0) return undefined;
  const nearest = closest(text, short);
  return distance(text, nearest) <= Math.max(3, text.length / 3) ? nearest : undefined;
}

export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

export function parseShard(text: string): Shard {
  const match = /^(\d+)\/(\d+)$/.exec(text.trim());
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || index < 1 || index > count) {
    throw new UsageError(
      `"${text}" is not a shard`,
      'give its number and how many there are, for example 1/3',
    );
  }
  return { index, count };
}

export interface Selection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  readonly shard?: Shard | undefined;
}

/** The chosen ones in the order given. */
export function select<Item extends { readonly id: string }>(
  items: readonly Item[],
  selection: Selection,
): readonly Item[] {
  const { only = [], skip = [], shard } = selection;
  requireMatches(
    [...only, ...skip],
    items.map(({ id }) => id),
  );
  return items
    .filter(({ id }) => only.length === 0 || only.some((pattern) => matches(pattern, id)))
    .filter(({ id }) => !skip.some((pattern) => matches(pattern, id)))
    .filter((_, index) => shard === undefined || index % shard.count === shard.index - 1);
}
