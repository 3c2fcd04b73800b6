import { type CaseRun, takeResult } from './case-run.js';
import type { RunOptions } from './options.js';
import { type PlannedCase, plan, type Unit } from './plan.js';
import { inputAt } from './random-runs.js';
import { parseReplay, type ReplayToken, trialKey } from './replay.js';
import type { AnyCase, AnySuite, Run } from './run.js';
import { didYouMean } from './select.js';
import { runTrial } from './trial.js';
import { UsageError } from './usage-error.js';

export interface Replay extends ReplayToken {
  readonly target: AnyCase;
}

/** The case of a token, its id with or without the API. */
export function findReplay(suite: AnySuite, text: string): Replay {
  const token = parseReplay(text);
  const ids = suite.cases.map(({ id }) => id);
  const target = (suite.cases as readonly AnyCase[]).find(
    ({ id }) => id === token.case || id === `${suite.api}/${token.case}`,
  );
  if (target === undefined) {
    const meant = didYouMean(token.case, ids);
    throw new UsageError(
      `there is no case ${token.case} to replay`,
      meant === undefined ? 'the token may come from another version' : `did you mean "${meant}"?`,
    );
  }
  const { trial } = token;
  const leads =
    trial.kind === 'example' ? target.examples[trial.index] !== undefined : target.random !== undefined;
  if (!leads) throw notFound(text);
  return { ...token, target };
}

/** Runs the trial of a token. */
export async function runReplay(run: Run, one: CaseRun, replay: Replay, text: string): Promise<void> {
  const { trial, target } = replay;
  const began = run.clock.now();
  const found =
    trial.kind === 'example'
      ? { input: target.examples[trial.index]?.input }
      : inputAt(run, target, [...trial.path] as [number, ...number[]]);
  if (found === undefined) throw notFound(text);
  const result = await runTrial(run, target, found.input, trialKey(trial), one.tally);
  takeResult(one, result, found.input, trial);
  if (result.kind !== 'cut') one.ran[trial.kind === 'example' ? 'examples' : 'runs'] += 1;
  one.durationMs += run.clock.now() - began;
}

function notFound(text: string): UsageError {
  return new UsageError(
    `the replay token ${text} leads to no input`,
    'it may come from another version of the case',
  );
}

/** The cases of a run with what is already clear about them. */
export function beginCases(
  run: Run,
  chosen: readonly AnyCase[],
  options: RunOptions,
  replay?: Replay,
): CaseRun[] {
  const { runs = 20 } = options;
  return chosen.map((one) => {
    const set = alreadyClear(run, one);
    const random = one.random === undefined ? 0 : runs;
    const planned =
      replay === undefined
        ? { examples: one.examples.length, runs: random }
        : replay.trial.kind === 'example'
          ? { examples: 1, runs: 0 }
          : { examples: 0, runs: 1 };
    return {
      case: one,
      planned,
      tally: { requests: 0, remarks: new Set() },
      ran: { examples: 0, runs: 0 },
      ...(set === undefined ? {} : { set }),
      undecided: [],
      durationMs: 0,
    };
  });
}

function alreadyClear(run: Run, one: AnyCase): CaseRun['set'] {
  if (one.needsObserver === undefined) return undefined;
  if (run.observer === undefined) {
    return { verdict: 'skip', reason: 'needs an observer to read back what is stored: --observe' };
  }
  if (run.patience !== undefined && 'blind' in run.patience) {
    return { verdict: 'inconclusive', reason: run.patience.blind };
  }
  return undefined;
}

export function planUnits(run: Run, cases: readonly CaseRun[], options: RunOptions): readonly Unit[] {
  const { runs = 20, evidence } = options;
  const planned = cases
    .filter(({ set }) => set === undefined)
    .map(
      ({ case: one }): PlannedCase => ({
        id: one.id,
        examples: one.examples.length,
        random: one.random !== undefined,
        musts: one.requirements.filter((id) => run.suite.levelOf(id) === 'must'),
      }),
    );
  const budget = run.budget.limit === undefined ? undefined : run.budget.left();
  return plan(planned, { runs, budget, evidence });
}
