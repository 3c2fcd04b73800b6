import { asyncProperty, check, PreconditionFailure, sample } from 'fast-check';
import type { RawExchange } from './exchange.js';
import { trialKey } from './replay.js';
import type { AnyCase, Run } from './run.js';
import { caseSeed } from './seeds.js';
import { runTrial, type Tally, type TrialResult } from './trial.js';

type RandomPath = [number, ...number[]];

/** A failure of a random input: as it was found, and as small as it became. */
export interface RandomFailure {
  readonly found: unknown;
  readonly smallest: unknown;
  readonly path: RandomPath;
  readonly expected: string;
  readonly actual: string;
  readonly exchanges: readonly RawExchange[];
}

export interface RandomRuns {
  /** Runs that came to an end, shrinking apart. */
  readonly ran: number;
  readonly undecided: readonly string[];
  readonly failure?: RandomFailure;
  readonly crash?: string;
}

// Said outright, so that what an embedding test suite configures for all of fast-check changes no request.
const settings = {
  randomType: 'xorshift128plus' as const,
  examples: [],
  skipEqualValues: false,
  ignoreEqualValues: false,
};

/** Runs a stretch of a case's random inputs, and shrinks the first failure by asking the subject again. */
export async function runRandom(
  run: Run,
  subjectCase: AnyCase,
  stretch: { readonly from: number; readonly count: number; readonly undecidedAtMost: number },
  tally: Tally,
): Promise<RandomRuns> {
  const arbitrary = subjectCase.random?.();
  if (arbitrary === undefined) return { ran: 0, undecided: [] };
  const undecided: string[] = [];
  let ran = 0;
  let shrinks = 0;
  let failure: RandomFailure | undefined;
  let crash: string | undefined;
  // fast-check tells the path of a failure only at the end; the prefix of a trial needs its own before.
  let parent: RandomPath | undefined;
  let index = stretch.from - 1;

  const property = asyncProperty(arbitrary, async (input) => {
    if (failure !== undefined && shrinks >= run.shrinksAtMost) stop();
    index += 1;
    const path: RandomPath = parent === undefined ? [index] : [...parent, index];
    const key = trialKey({ kind: 'random', path });
    const result: TrialResult = await runTrial(run, subjectCase, input, key, tally);
    if (result.kind === 'cut') stop();
    if (failure === undefined) ran += 1;
    else shrinks += 1;
    if (result.kind === 'refuted') {
      failure = { ...result, path, found: failure === undefined ? input : failure.found, smallest: input };
      parent = path;
      index = -1;
      throw new Error(result.actual);
    }
    if (failure !== undefined) return;
    if (result.kind === 'crashed') crash = result.message;
    if (result.kind === 'undecided') undecided.push(result.reason);
    if (crash !== undefined || undecided.length >= stretch.undecidedAtMost) stop();
  });
  await check(property, {
    ...settings,
    seed: caseSeed(run.seed, subjectCase.id),
    path: String(stretch.from),
    numRuns: stretch.count,
    endOnFailure: false,
  });
  return {
    ran,
    undecided,
    ...(failure === undefined ? {} : { failure }),
    ...(crash === undefined ? {} : { crash }),
  };
}

/** The input at a path, undefined where the path leads nowhere. */
export function inputAt(
  run: Run,
  subjectCase: AnyCase,
  path: RandomPath,
): { readonly input: unknown } | undefined {
  const arbitrary = subjectCase.random?.();
  if (arbitrary === undefined) return undefined;
  const seed = caseSeed(run.seed, subjectCase.id);
  try {
    const found = sample(arbitrary, { ...settings, seed, path: path.join(':'), numRuns: 1 });
    return found.length === 0 ? undefined : { input: found[0] };
  } catch {
    return undefined;
  }
}

/** fast-check takes this, and nothing else that is thrown, as the wish to end without a failure. */
function stop(): never {
  throw new PreconditionFailure(true);
}
