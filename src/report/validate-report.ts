import type { Dialect, Finding, Severity } from '../core/finding.js';

/** Whether a file would be taken: an error refuses it, a warning lets it pass, notes count for nothing. */
export type FileVerdict = 'accept' | 'warn' | 'reject';

/** What checking one file came to. */
export interface FileReport {
  readonly file: string;
  readonly api: string;
  readonly operation: string;
  readonly part: 'request' | 'response';
  readonly format: string;
  readonly dialect: Dialect;
  readonly verdict: FileVerdict;
  readonly rows: number;
  readonly transactions: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly Finding[];
}

/** The result of `txkit validate`, see schemas/shared/validate-report.schema.json. */
export interface ValidateReport {
  readonly tool: string;
  readonly version: string;
  readonly files: readonly FileReport[];
}

export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { finding } of findings) counts[finding] += 1;
  return counts;
}

export function verdictOf(counts: Readonly<Record<Severity, number>>): FileVerdict {
  if (counts.error > 0) return 'reject';
  return counts.warning > 0 ? 'warn' : 'accept';
}
