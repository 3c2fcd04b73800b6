import colorsOf from 'picocolors';
import type { Outcome, SuiteReport } from '../engine/report.js';
import { type Reporter, type ReporterOptions, replayCommandOf } from './reporter.js';
import { byReason, conclusionOf, countsLine, headlineOf, plural, whyExcused } from './words.js';

type Colors = ReturnType<typeof colorsOf.createColors>;

const shownInFull = 10;
const batchAtMost = 1_500;

/** For people: what fails the run first and in full, the rest in lines. */
export const text: Reporter = (reports, options) => {
  const parts = reports.map((report) => reportText(report, options));
  return `${parts.join('\n\n')}\n`;
};

function reportText(report: SuiteReport, options: ReporterOptions): string {
  const colors = options.colors ?? colorsOf.createColors(false);
  if (report.stopped !== undefined && report.outcomes.length === 0) return endedLine(report, colors);
  const failed = report.outcomes.filter(({ verdict }) => verdict === 'fail');
  const counting = failed
    .filter((one) => whyExcused(one, report.level) === undefined)
    .sort((left, right) => plainness(left) - plainness(right));
  const excused = failed.filter((one) => whyExcused(one, report.level) !== undefined);
  const seconds = (report.durationMs / 1_000).toFixed(1);
  const blocks = [
    `${colors.bold(report.api)} against ${report.subject} ${colors.dim(`seed ${report.seed}, ${plural(report.requests, 'request')}, ${seconds} s`)}`,
    ...(report.diagnosis === undefined ? [] : [colors.yellow(printable(report.diagnosis))]),
    ...counting.slice(0, shownInFull).map((one) => failureText(report, one, options)),
    ...inLines(
      colors.red(`${counting.length - shownInFull} more failed`),
      counting.slice(shownInFull).map((one) => `${one.case}: ${headlineOf(one)}`),
    ),
    ...inLines(
      colors.yellow('failed, without failing the run'),
      excused.map((one) => `${one.case} (${whyExcused(one, report.level)}): ${headlineOf(one)}`),
    ),
    ...inLines(colors.red('known failures that no longer fail: remove their lines'), report.stale ?? []),
    ...reasons(report, 'inconclusive', colors.yellow('inconclusive')),
    ...reasons(report, 'skip', colors.dim('skipped')),
    ...inLines('passed in part', partial(report.outcomes)),
    ...inLines(
      'remarks',
      firstOf(
        report.outcomes.flatMap((one) => (one.remarks ?? []).map((remark) => `${one.case}: ${remark}`)),
      ),
    ),
    ...inLines(
      'requirements that no case tested',
      firstOf(
        (report.untested ?? []).map((id) => {
          const level = options.requirementOf?.(id)?.level;
          return level === undefined ? id : `${id} (${level})`;
        }),
      ),
    ),
    lastLines(report, options),
  ];
  return blocks.join('\n\n');
}

/** A run that ended before its first case has one thing to say. */
function endedLine(report: SuiteReport, colors: Colors): string {
  const { api, subject, stopped } = report;
  const hint = stopped?.hint === undefined ? '' : `; ${stopped.hint}`;
  return `${colors.bold(api)} against ${subject}: ${colors.yellow(printable(conclusionOf(report)))}${hint}`;
}

// A failure of an example written by hand says most plainly what is wrong; random batches come behind.
function plainness({ evidence }: Outcome): number {
  return evidence?.shrunk !== undefined && /\.r[\d:]+$/.test(evidence.replay) ? 1 : 0;
}

function failureText(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  const colors = options.colors ?? colorsOf.createColors(false);
  const { evidence } = outcome;
  const [accused = ''] = outcome.requirements;
  const requirement = options.requirementOf?.(accused);
  const batch = evidence?.shrunk ?? evidence?.batch;
  const last = evidence?.exchanges.at(-1);
  const rows: (readonly [string, string | undefined])[] = [
    [outcome.level, accused],
    ['', requirement?.statement],
    ['', requirement === undefined ? undefined : colors.dim(requirement.source)],
    ['sent', evidence?.example && printable(evidence.example)],
    ['expected', evidence && printable(evidence.expected)],
    ['actual', evidence && printable(evidence.actual)],
    ['batch', batch === undefined ? undefined : batchText(batch)],
    ['curl', last && printable(last.curl)],
    ['', last?.note],
    ['replay', evidence === undefined ? undefined : replayCommandOf(report, evidence.replay, options)],
  ];
  const lines = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(10)}${indented(value, 12)}`],
  );
  return [`${colors.red(colors.bold('fail'))}  ${colors.bold(outcome.case)}`, ...lines].join('\n');
}

function batchText(batch: unknown): string {
  const short = JSON.stringify(batch);
  const shown = short.length <= 80 ? short : JSON.stringify(batch, undefined, 2);
  return shown.length <= batchAtMost
    ? shown
    : `${shown.slice(0, batchAtMost)}… [clipped, whole in --report json]`;
}

/** What a subject says must not steer the terminal. */
function printable(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');
}

function indented(value: string, by: number): string {
  return value.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function inLines(title: string, lines: readonly string[]): string[] {
  return lines.length === 0
    ? []
    : [[title, ...lines.map((line) => `  ${indented(printable(line), 4)}`)].join('\n')];
}

function firstOf(lines: readonly string[]): readonly string[] {
  const more = lines.length - shownInFull;
  return more <= 1 ? lines : [...lines.slice(0, shownInFull), `and ${more} more, all in --report json`];
}

function reasons(report: SuiteReport, verdict: 'skip' | 'inconclusive', title: string): string[] {
  const outcomes = report.outcomes.filter((one) => one.verdict === verdict);
  return inLines(
    title,
    byReason(outcomes).map(([reason, cases]) => {
      const who = cases.length <= 3 ? cases.join(', ') : plural(cases.length, 'case');
      return `${who}: ${reason}`;
    }),
  );
}

function partial(outcomes: readonly Outcome[]): string[] {
  const some = outcomes.filter(({ verdict, reason }) => verdict === 'pass' && reason !== undefined);
  if (some.length <= 3) return some.map((one) => `${one.case}: ${one.reason}`);
  return [`${plural(some.length, 'case')}: see --report json for how much of each ran`];
}

function lastLines(report: SuiteReport, options: ReporterOptions): string {
  const colors = options.colors ?? colorsOf.createColors(false);
  const { throttled, stopped } = report;
  const paint =
    report.conforms === true ? colors.green : report.conforms === false ? colors.red : colors.yellow;
  return [
    ...(throttled === undefined
      ? []
      : [
          `the subject asked to wait ${plural(throttled.times, 'time')}, ${Math.round(throttled.waitedMs / 1_000)} s in all`,
        ]),
    countsLine(report),
    paint(colors.bold(printable(conclusionOf(report)))),
    ...(stopped?.hint === undefined ? [] : [stopped.hint]),
  ].join('\n');
}
