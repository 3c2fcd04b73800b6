import { calibrate, type Patience } from './calibrate.js';
import type { Suite } from './case.js';
import { type CaseRun, isOver, runUnit } from './case-run.js';
import { counts } from './conclude.js';
import { createRun } from './create-run.js';
import { redactDeep } from './exchange.js';
import { Interrupted } from './halts.js';
import { readStored } from './observe.js';
import { openTrial } from './open-trial.js';
import { anySeed, type RunOptions, requireSense } from './options.js';
import { toOutcome } from './outcome.js';
import type { Unit } from './plan.js';
import { beginCases, findReplay, planUnits, runReplay } from './prepare.js';
import type { Outcome, SuiteReport } from './report.js';
import type { AnyCase, AnySuite, Run } from './run.js';
import { trialPrefix } from './seeds.js';
import { select } from './select.js';
import { smoke, type Unready } from './smoke.js';
import type { Subject } from './subject.js';
import { summarise } from './summarise.js';

/**
 * Runs the cases of a suite against a subject and reports. Throws `UsageError` where the options make no sense;
 * whatever the subject does ends in the report.
 */
export async function runSuite<World>(
  suite: Suite<World>,
  subject: Subject,
  options: RunOptions,
): Promise<SuiteReport> {
  requireSense(options);
  const anySuite = suite as unknown as AnySuite;
  const replay = options.replay === undefined ? undefined : findReplay(anySuite, options.replay);
  const chosen =
    replay === undefined ? select(anySuite.cases as readonly AnyCase[], options) : [replay.target];
  const run = createRun(anySuite, subject, options, replay?.seed ?? options.seed ?? anySeed());
  const began = run.clock.now();
  const report = (cases: readonly CaseRun[], outcomes: readonly Outcome[], unready?: Unready) =>
    redactDeep(summarise(run, options, began, cases, outcomes, unready), run.redact);

  const unready = (await smoke(run)) ?? (await settlePatience(run, chosen));
  if (unready !== undefined && unready.kind !== 'budget') return report([], [], unready);

  const cases = beginCases(run, chosen, options, replay);
  const known = new Map(options.knownFailures?.map((one) => [one.case, one]));
  const outcomes = new Map<CaseRun, Outcome>();
  const finish = (one: CaseRun) => {
    if (outcomes.has(one)) return;
    const outcome = redactDeep(toOutcome(run, one, known.get(one.case.id)), run.redact);
    outcomes.set(one, outcome);
    if (options.bail && counts(outcome, options.level ?? 'must')) run.halt ??= { kind: 'bail' };
    options.onOutcome?.(outcome);
  };
  const told = (one: CaseRun) =>
    options.onProgress?.({
      api: suite.api,
      casesDone: outcomes.size,
      cases: cases.length,
      requests: run.budget.spent(),
      case: one.case.id,
    });

  for (const one of cases) if (one.set !== undefined) finish(one);
  const [only] = cases;
  if (replay !== undefined && only !== undefined) {
    if (only.set === undefined) await runReplay(run, only, replay, options.replay as string);
    finish(only);
  } else {
    await runLanes(
      run,
      lanesOf(planUnits(run, cases, options), cases, run),
      options.concurrency ?? 4,
      finish,
      told,
    );
  }
  for (const one of cases) finish(one);
  return report(
    cases,
    cases.map((one) => outcomes.get(one) as Outcome),
  );
}

/** Learns how long to wait for effects where some case needs to know and nobody said. */
async function settlePatience(run: Run, chosen: readonly AnyCase[]): Promise<Unready | undefined> {
  const { observer, suite } = run;
  if (observer === undefined || run.patience !== undefined) return undefined;
  if (!chosen.some(({ needsObserver }) => needsObserver)) return undefined;
  const opened = openTrial(run, trialPrefix(run.seed, 'calibrate', 'c0'));
  try {
    run.patience = await learn(run, opened.trial);
  } catch (error) {
    return error instanceof Interrupted || run.signal?.aborted
      ? { kind: 'interrupted', line: 'the run was interrupted' }
      : { kind: 'budget' };
  } finally {
    await opened.quiet();
  }
  return undefined;

  async function learn({ clock, signal }: Run, trial: typeof opened.trial): Promise<Patience> {
    if (suite.calibrate === undefined || observer === undefined) return { patienceMs: 5_000 };
    return calibrate({
      store: async () => (await suite.calibrate?.(suite.world(trial))) as string,
      read: (id) => readStored(observer, id, (request) => opened.sendTo(request, observer.subject)),
      clock,
      signal,
      settlesWithinMinutes: suite.settlesWithinMinutes,
    });
  }
}

interface Lane {
  readonly units: readonly { readonly unit: Unit; readonly one: CaseRun; readonly last: boolean }[];
}

/** What runs in order: each case on its own, or on a budget everything, so that what it buys hangs on no timing. */
function lanesOf(units: readonly Unit[], cases: readonly CaseRun[], run: Run): Lane[] {
  const byId = new Map(cases.map((one) => [one.case.id, one]));
  const lastOf = new Map(units.map((unit) => [unit.case, unit]));
  const entries = units.map((unit) => ({
    unit,
    one: byId.get(unit.case) as CaseRun,
    last: lastOf.get(unit.case) === unit,
  }));
  if (run.budget.limit !== undefined) return [{ units: entries }];
  return cases
    .map((one) => ({ units: entries.filter((entry) => entry.one === one) }))
    .filter(({ units }) => units.length > 0);
}

async function runLanes(
  run: Run,
  lanes: readonly Lane[],
  concurrency: number,
  finish: (one: CaseRun) => void,
  told: (one: CaseRun) => void,
): Promise<void> {
  const waiting = lanes.values();
  const worker = async () => {
    for (const { units } of waiting) {
      for (const { unit, one, last } of units) {
        if (isHalted(run)) return;
        const affordable = run.budget.left() >= (one.lastCost ?? unit.requests);
        if (!isOver(one) && affordable) await runUnit(run, one, unit);
        if ((last || isOver(one)) && (isOver(one) || !isHalted(run))) finish(one);
        told(one);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

function isHalted(run: Run): boolean {
  return run.halt !== undefined || run.signal?.aborted === true;
}
