import type { Reporter } from './reporter.js';

/** For programs that read lines: one an outcome, with the API, then one that sums each report up. */
export const ndjson: Reporter = (reports, { version }) =>
  reports
    .flatMap(({ outcomes, ...summary }) => [
      ...outcomes.map((outcome) => ({ type: 'outcome', api: summary.api, ...outcome })),
      { type: 'summary', tool: 'transaction-testkit', version, ...summary },
    ])
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
