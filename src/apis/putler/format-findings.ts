import { type Dialect, type Finding, severityIn } from '../../core/finding.js';
import type { Decoded, ProblemKind } from '../../core/format.js';
import { toPointer } from '../../core/pointer.js';
import { type FormatRule, formatRules } from './format-rules.js';

const ruleOf = new Map(
  formatRules.flatMap((rule) => Object.keys(rule.says).map((kind) => [kind as ProblemKind, rule] as const)),
);

/** What decoding noticed, as findings. */
export function formatFindings(decoded: Decoded, dialect: Dialect): readonly Finding[] {
  return decoded.problems.map(({ kind, row, position, data }) => {
    const rule = ruleOf.get(kind) as FormatRule;
    const place = position ?? (row === undefined ? undefined : decoded.locate(row));
    return {
      requirement: rule.requirements[0],
      finding: severityIn(dialect, rule),
      at: row === undefined ? '' : toPointer([row]),
      ...place,
      ...(rule.says[kind]?.(data) ?? { message: kind }),
    };
  });
}
