import type { Unit } from './plan.js';
import { type RandomFailure, runRandom } from './random-runs.js';
import type { TrialPath } from './replay.js';
import type { AnyCase, Run } from './run.js';
import { runTrial, type Tally, type TrialResult } from './trial.js';

/** A failure of a case, whatever found it. */
export interface CaseFailure extends Omit<RandomFailure, 'path'> {
  readonly trial: TrialPath;
}

/** How far one case has come. */
export interface CaseRun {
  readonly case: AnyCase;
  readonly planned: { readonly examples: number; readonly runs: number };
  readonly tally: Tally;
  readonly ran: { examples: number; runs: number };
  /** Decided before any request: why it does not run. */
  readonly set?: { readonly verdict: 'skip' | 'inconclusive'; readonly reason: string };
  readonly undecided: string[];
  failure?: CaseFailure;
  crash?: string;
  /** Requests of its last trial, a better estimate than any other. */
  lastCost?: number;
  durationMs: number;
}

/** One that cannot tell again and again would only spend the patience of all. */
const undecidedAtMost = 3;

export function isOver(one: CaseRun): boolean {
  return (
    one.set !== undefined ||
    one.failure !== undefined ||
    one.crash !== undefined ||
    one.undecided.length >= undecidedAtMost
  );
}

/** Runs one unit of the plan. */
export async function runUnit(run: Run, one: CaseRun, unit: Unit): Promise<void> {
  const began = run.clock.now();
  const before = one.tally.requests;
  try {
    if (unit.kind === 'example') {
      const example = one.case.examples[unit.index];
      const result = await runTrial(run, one.case, example?.input, `e${unit.index}`, one.tally);
      takeResult(one, result, example?.input, { kind: 'example', index: unit.index });
      if (result.kind !== 'cut') one.ran.examples += 1;
    } else {
      await runStretch(run, one, unit.from, unit.count);
    }
  } catch (error) {
    one.crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
  const requests = one.tally.requests - before;
  if (unit.kind === 'example' || unit.count === 1) one.lastCost = requests;
  one.durationMs += run.clock.now() - began;
}

/** Takes over what one trial on its own came to. */
export function takeResult(one: CaseRun, result: TrialResult, input: unknown, trial: TrialPath): void {
  if (result.kind === 'refuted') one.failure = { ...result, found: input, smallest: input, trial };
  if (result.kind === 'undecided') one.undecided.push(result.reason);
  if (result.kind === 'crashed') one.crash = result.message;
}

async function runStretch(run: Run, one: CaseRun, from: number, count: number): Promise<void> {
  const left = undecidedAtMost - one.undecided.length;
  const { ran, undecided, failure, crash } = await runRandom(
    run,
    one.case,
    { from, count, undecidedAtMost: left },
    one.tally,
  );
  one.ran.runs += ran;
  one.undecided.push(...undecided);
  if (failure !== undefined) one.failure = { ...failure, trial: { kind: 'random', path: failure.path } };
  if (crash !== undefined) one.crash = crash;
}
