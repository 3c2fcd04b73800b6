import { UsageError } from './usage-error.js';

/** One trial, by what makes its input: an example's index, or fast-check's path of a random input. */
export type TrialPath =
  | { readonly kind: 'example'; readonly index: number }
  | { readonly kind: 'random'; readonly path: readonly [number, ...number[]] };

export interface ReplayToken {
  readonly case: string;
  readonly seed: number;
  readonly trial: TrialPath;
}

/** `putler/rejects-positive-refund@12345.r0:1:3`: needs no quotes in a shell. */
export function formatReplay(token: ReplayToken): string {
  const { trial } = token;
  const end = trial.kind === 'example' ? `e${trial.index}` : `r${trial.path.join(':')}`;
  return `${token.case}@${token.seed}.${end}`;
}

export function parseReplay(text: string): ReplayToken {
  const match = /^([^@\s]+)@(\d{1,15})\.(?:e(\d{1,9})|r(\d{1,9}(?::\d{1,9})*))$/.exec(text.trim());
  if (match === null) {
    throw new UsageError(
      `"${text}" is not a replay token`,
      'copy it whole from a report; it looks like api/case-id@12345.e0 or api/case-id@12345.r0:1:3',
    );
  }
  const [, id = '', seed, example, path] = match;
  return {
    case: id,
    seed: Number(seed),
    trial:
      path === undefined
        ? { kind: 'example', index: Number(example) }
        : { kind: 'random', path: path.split(':').map(Number) as [number, ...number[]] },
  };
}

/**
 * The key of a trial's prefix. A path says how many inputs were tried before it while shrinking (all before it at
 * each depth, and itself), so the number of the shrink trial need not be in the token.
 */
export function trialKey(trial: TrialPath): string {
  if (trial.kind === 'example') return `e${trial.index}`;
  const [root, ...shrinks] = trial.path;
  const steps = shrinks.reduce((sum, index) => sum + index + 1, 0);
  return steps === 0 ? `r${root}` : `r${root}s${steps}`;
}
