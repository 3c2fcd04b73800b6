import { didYouMean, matches, parseReplay, requireMatches } from '../../../conformance/engine/index.js';
import type { Kit } from '../../../conformance/engine/kit.js';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Api } from '../../core/api.js';
import { requireApis } from '../apis.js';
import { loadKits } from '../kits.js';
import { naming } from '../values.js';
import type { TestOptions } from './settings.js';

export interface Tested {
  readonly api: Api;
  readonly kit: Kit;
  /** The patterns of `--case` and `--skip` that say something about this API. */
  readonly only: readonly string[] | undefined;
  readonly skip: readonly string[] | undefined;
}

/** The APIs that a run tests: those named, or those that the patterns or the replay token leave. */
export async function chooseApis(ids: readonly string[], options: TestOptions): Promise<readonly Tested[]> {
  const apis = await requireApis(ids);
  const kits = await loadKits();
  const all = apis.flatMap((api) => kits.filter((kit) => kit.api === api.id).map((kit) => ({ api, kit })));
  const caseIds = all.flatMap(({ kit }) => kit.cases.map(({ id }) => id));
  const { case: only = [], skip = [], replay } = options;
  naming('--case', () => requireMatches(only, caseIds));
  naming('--skip', () => requireMatches(skip, caseIds));

  const replayed = replay === undefined ? undefined : replayedCase(replay, caseIds);
  const chosen = all.flatMap(({ api, kit }) => {
    const own = (patterns: readonly string[]) =>
      patterns.filter((pattern) => kit.cases.some(({ id }) => matches(pattern, id)));
    const ownOnly = own(only);
    if (only.length > 0 && ownOnly.length === 0) return [];
    if (replayed !== undefined && !kit.cases.some(({ id }) => id === replayed)) return [];
    return [
      {
        api,
        kit,
        only: only.length > 0 ? ownOnly : undefined,
        skip: skip.length > 0 ? own(skip) : undefined,
      },
    ];
  });
  if (options.url !== undefined && chosen.length > 1) {
    throw new UsageError('--url is of one API', `say which: ${chosen.map(({ api }) => api.id).join(', ')}`);
  }
  return chosen;
}

function replayedCase(token: string, caseIds: readonly string[]): string {
  const { case: id } = naming('--replay', () => parseReplay(token));
  if (caseIds.includes(id)) return id;
  const meant = didYouMean(id, caseIds);
  throw new UsageError(
    `--replay: there is no case ${id}`,
    meant === undefined
      ? 'the token is of another version, or of an API that is not tested'
      : `did you mean "${meant}"?`,
  );
}
