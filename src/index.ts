export { putler } from './apis/putler/index.js';
export type { RequirementId } from './apis/putler/requirements.js';
export type { Row } from './apis/putler/row.js';
export type { PutlerRule } from './apis/putler/rule.js';
export type { Api, RuleEntry, ValidateOptions, Validation } from './core/api.js';
export type { CheckOptions } from './core/check.js';
export type { Cost, Dialect, Finding, Severity, Words } from './core/finding.js';
export type { Decoded, Format, FormatProblem, Position, ProblemKind } from './core/format.js';
export type { CheckKind, Level, Requirement } from './core/requirement.js';
export type {
  BatchRule,
  BatchSummary,
  Entry,
  Found,
  RowRule,
  Rule,
  Transaction,
  TransactionIndex,
  TransactionRule,
  Violation,
} from './core/rule.js';
