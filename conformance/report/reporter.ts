import type { Colors } from 'picocolors/types.js';
import type { Requirement } from '../../src/core/requirement.js';
import type { SuiteReport } from '../engine/report.js';

export interface ReporterOptions {
  /** The version of this package. */
  readonly version: string;
  /** Looks a requirement up by its full id. */
  readonly requirementOf?: ((id: string) => Requirement | undefined) | undefined;
  /** The command that replays a failure. */
  readonly replayCommand?: ((report: SuiteReport, token: string) => string) | undefined;
  /** What colours a text; without it the text stays plain. */
  readonly colors?: Colors | undefined;
}

/** Words for the reports of a run: pure, printing is for the caller. */
export type Reporter = (reports: readonly SuiteReport[], options: ReporterOptions) => string;

export function replayCommandOf(report: SuiteReport, token: string, options: ReporterOptions): string {
  if (options.replayCommand !== undefined) return options.replayCommand(report, token);
  const url = /^https?:\/\//.test(report.subject) ? ` --url '${report.subject.replaceAll("'", '%27')}'` : '';
  return `txkit test ${report.api}${url} --replay ${token}`;
}
