import { didYouMean } from './select.js';
import { UsageError } from './usage-error.js';

/** A failure that is known and does not count, with the reason why. */
export interface KnownFailure {
  readonly case: string;
  readonly reason: string;
  readonly line: number;
}

/** Lines `case-id  reason`; `#` begins a comment line. Ids may leave out the API where only one has such a case. */
export function parseKnownFailures(
  text: string,
  caseIds: readonly string[],
  file = 'known failures',
): readonly KnownFailure[] {
  const known = new Map<string, KnownFailure>();
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    const trimmed = content.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const at = `${file}, line ${index + 1}`;
    const [, id = '', reason = ''] = /^(\S+)\s*(.*)$/.exec(trimmed) ?? [];
    const full = fullId(id, caseIds, at);
    if (reason === '') {
      throw new UsageError(`${at}: ${id} has no reason`, 'say after the id why it is known to fail');
    }
    const earlier = known.get(full);
    if (earlier !== undefined) {
      throw new UsageError(`${at}: ${id} is listed twice`, `remove it here or in line ${earlier.line}`);
    }
    known.set(full, { case: full, reason, line: index + 1 });
  }
  return [...known.values()];
}

function fullId(id: string, caseIds: readonly string[], at: string): string {
  if (caseIds.includes(id)) return id;
  const ending = caseIds.filter((one) => one.endsWith(`/${id}`));
  if (ending.length === 1) return ending[0] as string;
  if (ending.length > 1) {
    throw new UsageError(`${at}: ${id} is a case of several APIs`, `say which: ${ending.join(', ')}`);
  }
  const meant = didYouMean(id, caseIds);
  throw new UsageError(
    `${at}: there is no case ${id}`,
    meant === undefined ? '`txkit list cases` shows them all' : `did you mean "${meant}"?`,
  );
}
