import type { Outcome, SuiteReport } from '../engine/report.js';
import { type Reporter, type ReporterOptions, replayCommandOf } from './reporter.js';
import { byReason, conclusionOf, countsLine, headlineOf, whyExcused } from './words.js';

/** Workflow commands of GitHub Actions: errors for what fails the run, warnings for what is worth a look. */
export const github: Reporter = (reports, options) =>
  reports
    .flatMap((report) => linesOf(report, options))
    .map((line) => `${line}\n`)
    .join('');

function linesOf(report: SuiteReport, options: ReporterOptions): string[] {
  const { outcomes, stale = [], diagnosis } = report;
  const failed = outcomes.filter(({ verdict }) => verdict === 'fail');
  const inconclusive = outcomes.filter(({ verdict }) => verdict === 'inconclusive');
  const kind = report.conforms === true ? 'notice' : report.conforms === false ? 'error' : 'warning';
  return [
    ...(diagnosis === undefined ? [] : [command('warning', report.api, diagnosis)]),
    ...failed.map((outcome) =>
      command(
        whyExcused(outcome, report.level) === undefined ? 'error' : 'warning',
        outcome.case,
        messageOf(report, outcome, options),
      ),
    ),
    ...stale.map((id) => command('error', id, 'a known failure that no longer fails: remove its line')),
    ...byReason(inconclusive).map(([reason, cases]) =>
      command('warning', 'inconclusive', `${reason}\n${cases.join('\n')}`),
    ),
    command(
      kind,
      `${report.api} against ${report.subject}`,
      `${conclusionOf(report)}\n${countsLine(report)}`,
    ),
  ];
}

function messageOf(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  const [accused = ''] = outcome.requirements;
  const statement = options.requirementOf?.(accused)?.statement;
  const excuse = whyExcused(outcome, report.level);
  return [
    ...(excuse === undefined ? [] : [excuse]),
    `${outcome.level} ${accused}${statement === undefined ? '' : `: ${statement}`}`,
    headlineOf(outcome),
    ...(outcome.evidence === undefined
      ? []
      : [`replay: ${replayCommandOf(report, outcome.evidence.replay, options)}`]),
  ].join('\n');
}

function command(kind: 'error' | 'warning' | 'notice', title: string, message: string): string {
  return `::${kind} title=${escapeProperty(title)}::${escapeData(message)}`;
}

function escapeData(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string): string {
  return escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
