import type { Level } from '../../src/core/requirement.js';
import { counts } from '../engine/conclude.js';
import type { Outcome, SuiteReport } from '../engine/report.js';

// What all reporters say in the same words.

/** The last word on one report: conforms, does not, or why it cannot be told. */
export function conclusionOf(report: SuiteReport): string {
  if (report.conforms === true) return `conforms${butFor(report)}`;
  if (report.conforms === false) return `does not conform: ${shortcomings(report).join('; ')}`;
  return `cannot be told: ${whyUntold(report)}`;
}

export function countsLine({ counts: sums, outcomes }: SuiteReport): string {
  const known = outcomes.filter((one) => one.known !== undefined).length;
  const failed = `${sums.fail} failed${known === 0 ? '' : ` (${known} known)`}`;
  return `${sums.pass} passed, ${failed}, ${sums.skip} skipped, ${sums.inconclusive} inconclusive`;
}

/** The one line for a case that is shown in one line. */
export function headlineOf(outcome: Outcome): string {
  if (outcome.evidence !== undefined) {
    return `expected ${outcome.evidence.expected}; actual: ${outcome.evidence.actual}`;
  }
  return outcome.reason ?? outcome.verdict;
}

/** Outcomes with the same reason, most frequent first. */
export function byReason(
  outcomes: readonly Outcome[],
): readonly (readonly [reason: string, cases: readonly string[]])[] {
  const groups = new Map<string, string[]>();
  for (const { reason = 'no reason', case: id } of outcomes) {
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [id]);
    else group.push(id);
  }
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}

/** Why an outcome that failed does not fail the run; undefined where it does. */
export function whyExcused(outcome: Outcome, level: Level): string | undefined {
  if (counts(outcome, level)) return undefined;
  return outcome.known === undefined
    ? `a ${outcome.level}, below the ${level} of this run`
    : `known: ${outcome.known}`;
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function shortcomings(report: SuiteReport): string[] {
  const { level, outcomes, stale = [] } = report;
  const failing = outcomes.filter((outcome) => counts(outcome, level));
  const failed = new Set(failing.map(({ requirements }) => requirements[0]));
  const judged = outcomes.filter(
    (one) => (one.verdict === 'pass' || one.verdict === 'fail') && within(one.level, level),
  );
  const all = new Set(judged.map(({ requirements }) => requirements[0]));
  const kind =
    level === 'must'
      ? 'must requirements'
      : level === 'should'
        ? 'must and should requirements'
        : 'requirements';
  return [
    ...(failing.length === 0 ? [] : [`${failed.size} of ${all.size} ${kind} failed`]),
    ...(stale.length === 0
      ? []
      : [`${plural(stale.length, 'known failure')} no longer ${stale.length === 1 ? 'fails' : 'fail'}`]),
  ];
}

function within(level: Level, least: Level): boolean {
  const order: readonly Level[] = ['must', 'should', 'may'];
  return order.indexOf(level) <= order.indexOf(least);
}

function butFor({ counts: sums, untested = [] }: SuiteReport): string {
  const rest = [
    ...(sums.inconclusive === 0 ? [] : [`${sums.inconclusive} inconclusive`]),
    ...(untested.length === 0 ? [] : [`${plural(untested.length, 'requirement')} not tested`]),
  ];
  return rest.length === 0 ? '' : ` (${rest.join(', ')})`;
}

function whyUntold(report: SuiteReport): string {
  const { stopped, counts: sums, untested = [], outcomes } = report;
  if (stopped !== undefined) return stopped.line;
  if (outcomes.length === 0) return 'there was no case to run';
  if (sums.pass + sums.fail + sums.inconclusive === 0) return 'nothing was tested, every case was skipped';
  if (sums.pass + sums.fail === 0) return 'no case could be judged';
  if (report.blind !== undefined) return `the observer could not be used: ${report.blind}`;
  return `${plural(untested.length, 'requirement')} not tested, for want of budget among others`;
}
