import type { Decoded, FormatProblem } from '../core/format.js';

/** What decoding gives where there is nothing to decode. */
export function noRows(...problems: readonly FormatProblem[]): Decoded {
  return { rows: [], problems, locate: () => undefined };
}
