import type { Outcome, SuiteReport } from '../engine/report.js';
import { escapeAttribute as attribute, escapeMarkup } from './escape.js';
import { type Reporter, type ReporterOptions, replayCommandOf } from './reporter.js';
import { conclusionOf, headlineOf, whyExcused } from './words.js';

/**
 * For CI servers. Red is what fails the run: an inconclusive case and a failure that is known or below the level
 * are `skipped` with the reason; where the run as a whole cannot be told, one more test case has an `error`.
 */
export const junit: Reporter = (reports, options) => {
  const suites = reports.map((report) => suiteXml(report, options)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="transaction-testkit">\n${suites}</testsuites>\n`;
};

function suiteXml(report: SuiteReport, options: ReporterOptions): string {
  const cases = report.outcomes.map((outcome) => caseXml(report, outcome, options));
  const whole = wholeXml(report);
  const all = [...cases, ...whole].join('');
  const count = (element: string) => all.split(`<${element} `).length - 1;
  const numbers = `tests="${cases.length + whole.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const when = `time="${seconds(report.durationMs)}" timestamp="${attribute(report.startedAt)}"`;
  const properties = Object.entries({ subject: report.subject, seed: String(report.seed) })
    .map(([name, value]) => `      <property name="${name}" value="${attribute(value)}"/>\n`)
    .join('');
  return `  <testsuite name="${attribute(report.api)}" ${numbers} ${when}>\n    <properties>\n${properties}    </properties>\n${all}  </testsuite>\n`;
}

function caseXml(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  const slug = outcome.case.slice(outcome.case.indexOf('/') + 1);
  const open = `    <testcase classname="${attribute(report.api)}" name="${attribute(slug)}" time="${seconds(outcome.durationMs)}"`;
  const inner = innerXml(report, outcome, options);
  return inner === '' ? `${open}/>\n` : `${open}>\n      ${inner}\n    </testcase>\n`;
}

function innerXml(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  if (outcome.verdict === 'pass') return '';
  if (outcome.verdict === 'skip') return skipped(outcome.reason ?? 'skipped');
  if (outcome.verdict === 'inconclusive') return skipped(`inconclusive: ${outcome.reason}`);
  const excuse = whyExcused(outcome, report.level);
  if (excuse !== undefined) return skipped(`fails (${excuse}): ${headlineOf(outcome)}`);
  return `<failure type="${outcome.level}" message="${attribute(headlineOf(outcome))}">${escapeMarkup(details(report, outcome, options))}</failure>`;
}

function details(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  const { evidence, requirements } = outcome;
  const requirement = options.requirementOf?.(requirements[0] ?? '');
  return [
    `requirement: ${requirements.join(', ')}`,
    ...(requirement === undefined ? [] : [requirement.statement, requirement.source]),
    ...(evidence === undefined
      ? []
      : [
          `expected: ${evidence.expected}`,
          `actual: ${evidence.actual}`,
          `batch: ${JSON.stringify(evidence.shrunk ?? evidence.batch) ?? 'none'}`,
          ...evidence.exchanges.slice(-1).map(({ curl }) => `curl: ${curl}`),
          `replay: ${replayCommandOf(report, evidence.replay, options)}`,
        ]),
  ].join('\n');
}

/** What fails or blocks the run and is no case's. */
function wholeXml(report: SuiteReport): string[] {
  const open = `    <testcase classname="${attribute(report.api)}" name=`;
  const stale = (report.stale ?? []).map(
    (id) =>
      `${open}"${attribute(`${id} (known failure)`)}">\n      <failure type="stale" message="no longer fails: remove its line"></failure>\n    </testcase>\n`,
  );
  if (report.conforms !== null) return stale;
  return [
    ...stale,
    `${open}"the run as a whole">\n      <error type="${report.stopped?.kind ?? 'untested'}" message="${attribute(conclusionOf(report))}"></error>\n    </testcase>\n`,
  ];
}

function skipped(message: string): string {
  return `<skipped message="${attribute(message)}"/>`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}
