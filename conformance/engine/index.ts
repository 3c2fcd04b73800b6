export { createBudget } from './budget.js';
export {
  type Case,
  type CurlCredentials,
  type Example,
  Refuted,
  type SmokeResult,
  type Suite,
  type Trial,
  Undecided,
} from './case.js';
export { type Clock, systemClock } from './clock.js';
export { conforms, counts, countVerdicts, exitCodeOf } from './conclude.js';
export { curlLine, shellQuote } from './curl.js';
export { type RawExchange, recordExchange, redactDeep } from './exchange.js';
export { type KnownFailure, parseKnownFailures } from './known-failures.js';
export { type ObserverOptions, parseObserveHeader } from './observe.js';
export type { Progress, RunOptions } from './options.js';
export { overFetch } from './over-fetch.js';
export { type ClosableSubject, type OverHttpOptions, overHttp } from './over-http.js';
export { type ListenerSubject, overListener } from './over-listener.js';
export { type CaseEvidence, type ExampleEvidence, plan, type Unit } from './plan.js';
export { inWords, parseDuration, parseRate, type Rate } from './quantities.js';
export { formatReplay, parseReplay, type ReplayToken, type TrialPath } from './replay.js';
export type { Evidence, Exchange, Outcome, SuiteReport, Verdict } from './report.js';
export { runSuite } from './run-suite.js';
export {
  didYouMean,
  matches,
  parseShard,
  requireMatches,
  type Selection,
  type Shard,
  select,
} from './select.js';
export {
  type Subject,
  SubjectError,
  type SubjectErrorKind,
  type SubjectRequest,
  type SubjectResponse,
} from './subject.js';
export { UsageError } from './usage-error.js';
