import { randomInt } from 'node:crypto';
import type { Level } from '../../src/core/requirement.js';
import type { Clock } from './clock.js';
import type { KnownFailure } from './known-failures.js';
import { type ObserverOptions, requireTemplate } from './observe.js';
import type { CaseEvidence } from './plan.js';
import type { Rate } from './quantities.js';
import type { Outcome } from './report.js';
import type { Selection } from './select.js';
import { UsageError } from './usage-error.js';

/** How far a run has come. */
export interface Progress {
  readonly api: string;
  readonly casesDone: number;
  readonly cases: number;
  readonly requests: number;
  /** The case whose unit ended last. */
  readonly case: string;
}

export interface RunOptions extends Selection {
  /** How reports call the subject. */
  readonly subjectName: string;
  /** Everything that is sent follows from it; random without it. */
  readonly seed?: number | undefined;
  /** The lowest level whose failures count; must by default. */
  readonly level?: Level | undefined;
  /** Random runs of a case that has random inputs; 20 by default. */
  readonly runs?: number | undefined;
  /** Trials in flight at once; 4 by default. On a budget they run one after another. */
  readonly concurrency?: number | undefined;
  readonly maxRequests?: number | undefined;
  readonly rate?: Rate | undefined;
  /** How long to wait for one answer; 30 s by default. */
  readonly timeoutMs?: number | undefined;
  readonly observer?: ObserverOptions | undefined;
  readonly knownFailures?: readonly KnownFailure[] | undefined;
  /** The token of a failure: this one trial and nothing else. */
  readonly replay?: string | undefined;
  readonly bail?: boolean | undefined;
  readonly evidence?: CaseEvidence | undefined;
  /** Trials that shrinking may spend; 60 by default. */
  readonly shrinksAtMost?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each case when it is over. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly clock?: Clock | undefined;
}

export function requireSense(options: RunOptions): void {
  const { seed, runs, concurrency, maxRequests, timeoutMs, shrinksAtMost, observer } = options;
  requireInteger('the seed', seed, 0);
  requireInteger('the number of random runs', runs, 0);
  requireInteger('the concurrency', concurrency, 1);
  requireInteger('the budget of requests', maxRequests, 1);
  requireInteger('the number of shrink trials', shrinksAtMost, 0);
  if (timeoutMs !== undefined && !(timeoutMs > 0)) throw new UsageError('the timeout is not above zero');
  if (observer !== undefined) requireTemplate(observer.template);
}

export function anySeed(): number {
  return randomInt(2 ** 31);
}

function requireInteger(name: string, value: number | undefined, least: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
  throw new UsageError(`${name} is ${value}`, `give a whole number from ${least}`);
}
