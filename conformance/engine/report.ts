import type { Level } from '../../src/core/requirement.js';

export type Verdict = 'pass' | 'fail' | 'skip' | 'inconclusive';

/** A request and its answer as a report shows them: bodies as text, clipped, and no secret anywhere. */
export interface Exchange {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body?: string;
  };
  /** Absent when no answer came; then `error` says why. */
  readonly response?: {
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly body: string;
  };
  readonly error?: string;
  /** A command line that sends the same request, credentials taken from the environment. */
  readonly curl: string;
  /** What the command line needs besides, where it does not carry the body itself. */
  readonly note?: string;
}

export interface Evidence {
  /** What was sent, in words, where it was one of the examples of the case. */
  readonly example?: string;
  readonly expected: string;
  readonly actual: string;
  /** The rows as first found, and as small as they still fail. */
  readonly batch?: unknown;
  readonly shrunk?: unknown;
  /** The token for `--replay`. */
  readonly replay: string;
  readonly exchanges: readonly Exchange[];
}

export interface Outcome {
  readonly case: string;
  readonly requirements: readonly string[];
  readonly level: Level;
  readonly verdict: Verdict;
  /** Why it was skipped or stayed inconclusive, or how a pass is partial. */
  readonly reason?: string;
  readonly requests: number;
  readonly durationMs: number;
  /** Worth knowing, at level `may`. */
  readonly remarks?: readonly string[];
  /** The reason of its line in the known failures. */
  readonly known?: string;
  readonly evidence?: Evidence;
}

/** The result of one suite against one subject: `reports[]` of `txkit test --report json`. */
export interface SuiteReport {
  readonly api: string;
  readonly subject: string;
  readonly seed: number;
  /** The lowest level whose failures count against `conforms`. */
  readonly level: Level;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly requests: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  /** `null`: cannot be told, see `stopped`, `untested`. */
  readonly conforms: boolean | null;
  /** One line on the whole run, to be read first. */
  readonly diagnosis?: string;
  /** Why the run ended early: the subject died, the budget was used up, an interrupt. */
  readonly stopped?: {
    readonly kind: 'unreachable' | 'unfit' | 'interrupted' | 'internal';
    readonly line: string;
    readonly hint?: string;
  };
  /** Why the observer that was named could not be used; then nothing is known of what is stored. */
  readonly blind?: string;
  /** Requirements of the chosen cases for which no case ran. */
  readonly untested?: readonly string[];
  /** Lines of the known failures that no longer fail. */
  readonly stale?: readonly string[];
  /** Waits that the subject asked for. */
  readonly throttled?: { readonly times: number; readonly waitedMs: number };
  readonly outcomes: readonly Outcome[];
}
