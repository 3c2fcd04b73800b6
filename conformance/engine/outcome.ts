import type { Level } from '../../src/core/requirement.js';
import type { CaseFailure, CaseRun } from './case-run.js';
import { recordExchange } from './exchange.js';
import type { KnownFailure } from './known-failures.js';
import { formatReplay } from './replay.js';
import type { Evidence, Outcome, Verdict } from './report.js';
import type { AnyCase, AnySuite, Run } from './run.js';

export function levelOf(suite: AnySuite, one: AnyCase): Level {
  return one.level ?? suite.levelOf(one.requirements[0]);
}

/** What a case came to, once nothing more of it will run. */
export function toOutcome(run: Run, one: CaseRun, known: KnownFailure | undefined): Outcome {
  const { verdict, reason } = verdictOf(run, one);
  return {
    case: one.case.id,
    requirements: one.case.requirements,
    level: levelOf(run.suite, one.case),
    verdict,
    ...(reason === undefined ? {} : { reason }),
    requests: one.tally.requests,
    durationMs: one.durationMs,
    ...(one.tally.remarks.size === 0 ? {} : { remarks: [...one.tally.remarks] }),
    ...(verdict === 'fail' && known !== undefined ? { known: known.reason } : {}),
    ...(one.failure === undefined ? {} : { evidence: toEvidence(run, one.case, one.failure) }),
  };
}

/** Whether the case is cut off for want of budget before it said anything. */
export function lacksBudget(run: Run, one: CaseRun): boolean {
  return !isSaying(one) && run.halt === undefined && !run.signal?.aborted;
}

function isSaying(one: CaseRun): boolean {
  const { set, failure, crash, undecided, ran } = one;
  return (
    set !== undefined ||
    failure !== undefined ||
    crash !== undefined ||
    undecided.length > 0 ||
    ran.examples + ran.runs > 0
  );
}

function verdictOf(run: Run, one: CaseRun): { readonly verdict: Verdict; readonly reason?: string } {
  if (one.set !== undefined) return one.set;
  if (one.failure !== undefined) return { verdict: 'fail' };
  if (one.crash !== undefined) {
    return { verdict: 'inconclusive', reason: `the case failed in the kit itself: ${one.crash}` };
  }
  const first = one.undecided[0];
  if (first !== undefined) return { verdict: 'inconclusive', reason: first };

  const { examples, runs } = one.planned;
  const complete = one.ran.examples === examples && one.ran.runs === runs;
  if (complete && examples + runs > 0) return { verdict: 'pass' };
  if (examples + runs === 0)
    return { verdict: 'skip', reason: 'it has no example and no random runs were asked for' };
  if (run.halt?.kind === 'unreachable') {
    return { verdict: 'inconclusive', reason: `the subject stopped answering after ${run.halt.during}` };
  }
  const cause = causeOf(run);
  if (!isSaying(one)) return { verdict: 'skip', reason: `not tested: ${cause}` };
  const parts = [
    ...(examples > 0
      ? [`${one.ran.examples} of ${examples} ${examples === 1 ? 'example' : 'examples'}`]
      : []),
    ...(runs > 0 ? [one.ran.runs === 0 ? 'no random runs' : `${one.ran.runs} of ${runs} random runs`] : []),
  ];
  return { verdict: 'pass', reason: `${parts.join(', ')}: ${cause}` };
}

function causeOf(run: Run): string {
  if (run.signal?.aborted || run.halt?.kind === 'interrupted') return 'the run was interrupted';
  if (run.halt?.kind === 'bail') return 'the run stopped at the first failure';
  return `the budget of ${run.budget.limit} requests was used up`;
}

function toEvidence(run: Run, one: AnyCase, failure: CaseFailure): Evidence {
  const { suite, redact, seed } = run;
  const batch = clipped(suite.batchOf(failure.found));
  const shrunk = failure.found === failure.smallest ? undefined : clipped(suite.batchOf(failure.smallest));
  const { trial } = failure;
  const example = trial.kind === 'example' ? one.examples[trial.index]?.name : undefined;
  return {
    ...(example === undefined ? {} : { example }),
    expected: failure.expected,
    actual: failure.actual,
    ...(batch === undefined ? {} : { batch }),
    ...(shrunk === undefined ? {} : { shrunk }),
    replay: formatReplay({ case: one.id, seed, trial: failure.trial }),
    exchanges: failure.exchanges.map((raw) =>
      recordExchange(raw, {
        redact,
        ...(suite.curlCredentials === undefined
          ? {}
          : { curlCredentials: (request) => suite.curlCredentials?.(request) }),
      }),
    ),
  };
}

const batchAtMost = 50_000;
const rowsShown = 20;

/** A batch of thousands of rows is in nobody's interest; the token sends it again. */
function clipped(batch: unknown): unknown {
  const size = JSON.stringify(batch)?.length ?? 0;
  if (size <= batchAtMost) return batch;
  const all = `${size.toLocaleString('en')} characters as JSON`;
  if (!Array.isArray(batch) || JSON.stringify(batch.slice(0, rowsShown)).length > batchAtMost) {
    return `[clipped: ${all}]`;
  }
  return [...batch.slice(0, rowsShown), `[clipped: ${batch.length.toLocaleString('en')} rows in all]`];
}
