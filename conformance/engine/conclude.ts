import type { Level } from '../../src/core/requirement.js';
import type { Outcome, SuiteReport, Verdict } from './report.js';

const rank: Readonly<Record<Level, number>> = { must: 2, should: 1, may: 0 };

/** Whether a failure of this outcome counts against the subject. */
export function counts(outcome: Outcome, level: Level): boolean {
  return outcome.verdict === 'fail' && outcome.known === undefined && rank[outcome.level] >= rank[level];
}

export function countVerdicts(outcomes: readonly Outcome[]): Record<Verdict, number> {
  const sums: Record<Verdict, number> = { pass: 0, fail: 0, skip: 0, inconclusive: 0 };
  for (const { verdict } of outcomes) sums[verdict] += 1;
  return sums;
}

export interface Grounds {
  readonly outcomes: readonly Outcome[];
  readonly stale: readonly string[];
  readonly stopped: boolean;
  /** A requirement of level must stayed unexercised for want of budget, or of an observer that shows anything. */
  readonly mustUntested: boolean;
}

/**
 * A failure is a fact whatever else happened; without one, a run that ended early or proved nothing cannot tell.
 * An inconclusive case does not turn a run that proved something: it is listed.
 */
export function conforms(grounds: Grounds, level: Level): boolean | null {
  const { outcomes, stale, stopped, mustUntested } = grounds;
  if (outcomes.some((outcome) => counts(outcome, level)) || stale.length > 0) return false;
  const judged = outcomes.some(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  return stopped || mustUntested || !judged ? null : true;
}

/**
 * 0 conforms, 1 does not, 2 nothing was tested, 3 cannot be told, 130 interrupted. A level other than that of the
 * run judges its failures anew.
 */
export function exitCodeOf(reports: readonly SuiteReport[], level?: Level): 0 | 1 | 2 | 3 | 130 {
  if (reports.some(({ stopped }) => stopped?.kind === 'interrupted')) return 130;
  const refuted = (report: SuiteReport) =>
    level === undefined || level === report.level
      ? report.conforms === false
      : report.outcomes.some((outcome) => counts(outcome, level)) || (report.stale ?? []).length > 0;
  if (reports.some(refuted)) return 1;
  if (reports.some(({ stopped }) => stopped !== undefined)) return 3;
  const nothingTested = ({ outcomes }: SuiteReport) => outcomes.every(({ verdict }) => verdict === 'skip');
  if (reports.length === 0 || reports.some(nothingTested)) return 2;
  return reports.some((report) => report.conforms === null) ? 3 : 0;
}
