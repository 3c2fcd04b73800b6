import type { CaseRun } from './case-run.js';
import { conforms, countVerdicts } from './conclude.js';
import type { RunOptions } from './options.js';
import { lacksBudget } from './outcome.js';
import type { Outcome, SuiteReport } from './report.js';
import type { Run } from './run.js';
import type { Unready } from './smoke.js';

/** The report of a run, without redacting. */
export function summarise(
  run: Run,
  options: RunOptions,
  began: number,
  cases: readonly CaseRun[],
  outcomes: readonly Outcome[],
  unready: Unready | undefined,
): SuiteReport {
  const { suite, budget, pace } = run;
  const level = options.level ?? 'must';
  const stopped = whyStopped(run, cases, unready);
  const untested = untestedOf(run, cases);
  const blind = blindnessOf(run);
  const stale = staleOf(options, cases, outcomes);
  const throttled = pace.throttled();
  const diagnosis = suite.diagnose?.(outcomes);
  return {
    api: suite.api,
    subject: options.subjectName,
    seed: run.seed,
    level,
    startedAt: new Date(began).toISOString(),
    durationMs: run.clock.now() - began,
    requests: budget.spent(),
    counts: countVerdicts(outcomes),
    conforms: conforms(
      {
        outcomes,
        stale,
        stopped: stopped !== undefined,
        mustUntested: untested.mustForBudget || blind !== undefined,
      },
      level,
    ),
    ...(diagnosis === undefined ? {} : { diagnosis }),
    ...(stopped === undefined ? {} : { stopped }),
    ...(blind === undefined ? {} : { blind }),
    ...(untested.all.length === 0 ? {} : { untested: untested.all }),
    ...(stale.length === 0 ? {} : { stale }),
    ...(throttled.times === 0 ? {} : { throttled }),
    outcomes,
  };
}

/** Whoever names an observer wants to know what is stored: where it shows nothing, that cannot be told. */
function blindnessOf({ patience }: Run): string | undefined {
  return patience !== undefined && 'blind' in patience ? patience.blind : undefined;
}

function whyStopped(
  run: Run,
  cases: readonly CaseRun[],
  unready: Unready | undefined,
): SuiteReport['stopped'] {
  if (unready !== undefined && unready.kind !== 'budget') return unready;
  if (run.signal?.aborted) return { kind: 'interrupted', line: 'the run was interrupted' };
  if (run.halt?.kind === 'unreachable') {
    return {
      kind: 'unreachable',
      line: run.halt.line,
      hint: `see what the endpoint logged; --case ${run.halt.during} runs that case alone`,
    };
  }
  const crashed = cases.filter(({ crash }) => crash !== undefined);
  const [first] = crashed;
  if (first === undefined) return undefined;
  const more = crashed.length === 1 ? '' : ` (and ${crashed.length - 1} more cases)`;
  return {
    kind: 'internal',
    line: `${first.case.id} failed in the kit itself: ${first.crash}${more}`,
    hint: 'this is a fault of transaction-testkit, not of the endpoint; please report it',
  };
}

function untestedOf(run: Run, cases: readonly CaseRun[]) {
  const exercised = new Set(
    cases
      .filter(
        ({ ran, failure, undecided }) =>
          ran.examples + ran.runs > 0 || failure !== undefined || undecided.length > 0,
      )
      .flatMap(({ case: one }) => one.requirements),
  );
  const all = [...new Set(cases.flatMap(({ case: one }) => one.requirements))].filter(
    (id) => !exercised.has(id),
  );
  const wanting = new Set(
    cases.filter((one) => lacksBudget(run, one)).flatMap(({ case: one }) => one.requirements),
  );
  return { all, mustForBudget: all.some((id) => wanting.has(id) && run.suite.levelOf(id) === 'must') };
}

/** A line is stale when its case ran to a pass; a case that did not run proves nothing. */
function staleOf(options: RunOptions, cases: readonly CaseRun[], outcomes: readonly Outcome[]): string[] {
  const passed = new Set(
    outcomes
      .filter((outcome, index) => {
        const one = cases[index];
        return (
          outcome.verdict === 'pass' &&
          one?.ran.examples === one?.planned.examples &&
          one?.ran.runs === one?.planned.runs
        );
      })
      .map((outcome) => outcome.case),
  );
  if (options.replay !== undefined) return [];
  return (options.knownFailures ?? []).map((known) => known.case).filter((id) => passed.has(id));
}
