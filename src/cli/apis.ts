import { didYouMean } from '../../conformance/engine/select.js';
import { UsageError } from '../../conformance/engine/usage-error.js';
import type { Api } from '../core/api.js';

/** The API with this id, loaded with all others. */
export async function requireApi(id: string): Promise<Api> {
  const { apis } = await import('../apis/index.js');
  const found = apis.find((api) => api.id === id);
  if (found) return found;
  const known = apis.map((api) => api.id);
  throw new UsageError(
    `there is no API "${id}"`,
    `${suggest(id, known)}this version knows ${inWords(known)}`,
  );
}

/** The APIs with these ids; all of them when none is named. */
export async function requireApis(ids: readonly string[]): Promise<readonly Api[]> {
  if (ids.length > 0) return Promise.all([...new Set(ids)].map(requireApi));
  const { apis } = await import('../apis/index.js');
  return apis;
}

/** `did you mean "x"? `, or nothing where no name is near. */
export function suggest(text: string, names: readonly string[]): string {
  const meant = didYouMean(text, names);
  return meant === undefined ? '' : `did you mean "${meant}"? `;
}

/** `a, b or c` */
export function inWords(names: readonly string[], conjunction: 'or' | 'and' | 'nor' = 'and'): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** One of a list of names, as the value of an option or argument. */
export function requireOneOf<Name extends string>(what: string, text: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UsageError(
    `${what}: there is no "${text}"`,
    `${suggest(text, names)}take ${inWords(names, 'or')}`,
  );
}
