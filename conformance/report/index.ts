import { github } from './github.js';
import { html } from './html.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { ndjson } from './ndjson.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

export { type Reporter, type ReporterOptions, replayCommandOf } from './reporter.js';
export { conclusionOf, countsLine } from './words.js';

/** By the names that `--report` takes. */
export const reporters = { text, json, ndjson, junit, html, github } satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;

export const reporterNames = Object.keys(reporters) as readonly ReporterName[];
