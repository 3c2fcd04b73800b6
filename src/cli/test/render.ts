import { type SuiteReport, shellQuote } from '../../../conformance/engine/index.js';
import {
  conclusionOf,
  countsLine,
  type ReporterName,
  type ReporterOptions,
  reporters,
} from '../../../conformance/report/index.js';
import { colorsFor, noColors } from '../colors.js';
import type { Context } from '../context.js';
import { version } from '../version.js';
import type { Tested } from './choose-apis.js';
import type { TestOptions } from './settings.js';

/** The reports in the words of a format. */
export function renderer(
  reports: readonly SuiteReport[],
  tested: readonly Tested[],
  options: TestOptions,
  context: Context,
): (format: ReporterName, toFile: boolean) => string {
  const requirements = new Map(tested.flatMap(({ api }) => api.requirements.map((one) => [one.id, one])));
  const colors = colorsFor(context.stdout, context, options.color);
  const wording: ReporterOptions = {
    version: version(),
    requirementOf: (id) => requirements.get(id),
    replayCommand: (report, token) => replayCommand(report, token, options),
  };
  return (format, toFile) => {
    const brief = format === 'text' && !toFile && options.quiet && context.exitCode === 0;
    if (brief)
      return reports
        .map((report) => `${report.api}: ${countsLine(report)}; ${conclusionOf(report)}\n`)
        .join('');
    return reporters[format](reports, { ...wording, colors: toFile ? noColors : colors });
  };
}

/** The command that repeats one failure; credentials are left to the environment. */
export function replayCommand({ api }: SuiteReport, token: string, options: TestOptions): string {
  const { url, observe, settle, xmlShape, timeout } = options;
  const repeated = { url, observe, settle, 'xml-shape': xmlShape, timeout };
  const words = Object.entries(repeated).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, shellQuote(value)],
  );
  if (options.yesThisIsProduction) words.push('--yes-this-is-production');
  return ['txkit test', api, ...words, '--replay', token].join(' ');
}
