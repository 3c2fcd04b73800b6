import type { Reporter } from './reporter.js';

/** For programs: everything; schema in `schemas/shared/test-report.schema.json`. */
export const json: Reporter = (reports, { version }) =>
  `${JSON.stringify({ tool: 'transaction-testkit', version, reports }, undefined, 2)}\n`;
