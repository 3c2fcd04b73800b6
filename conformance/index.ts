export type { Subject, SubjectRequest, SubjectResponse } from './engine/index.js';
export {
  type Evidence,
  type Exchange,
  exitCodeOf,
  type Outcome,
  SubjectError,
  type SuiteReport,
  UsageError,
  type Verdict,
} from './engine/index.js';
export type { CaseEntry, FaultEntry } from './engine/kit.js';
export { reporterNames, reporters } from './report/index.js';
export { runSuite, type SuiteRunOptions } from './run.js';
export { over, reference, type Target } from './target.js';
