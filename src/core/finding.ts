/** What a finding costs the sender: refused; accepted but probably not what is meant; worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * How strictly findings are judged: `strict` holds the text alone, `lenient` takes what clients in the field do.
 */
export type Dialect = 'strict' | 'default' | 'lenient';

/** What a rule or a schema reports about a batch. */
export interface Finding {
  /** Full id of the requirement that is broken, `putler/refund-gross-is-negative`. */
  readonly requirement: string;
  readonly finding: Severity;
  /** JSON Pointer into the batch: `/3/Gross`, `/3`, or the empty string for the batch as a whole. */
  readonly at: string;
  /** One-based line and column of the value in the file, where it came from one. */
  readonly line?: number;
  readonly column?: number;
  /** The id of the transaction that the finding is about. */
  readonly id?: string;
  /** What is wrong, one lower-case line without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
}

/** The words of a finding: what is wrong and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
}

/** What a finding of some requirement costs, and how the dialects change that. */
export interface Cost {
  readonly finding: Severity;
  /** The text forbids it, although it is met in the field: a warning that `strict` turns into an error. */
  readonly breaksText?: boolean;
  /** A public client is known to send it: an error that `lenient` turns into a warning. */
  readonly metInTheField?: boolean;
}

/** The severity of a cost in a dialect. */
export function severityIn(dialect: Dialect, cost: Cost): Severity {
  if (dialect === 'strict' && cost.breaksText && cost.finding === 'warning') return 'error';
  if (dialect === 'lenient' && cost.metInTheField && cost.finding === 'error') return 'warning';
  return cost.finding;
}

/** A finding before it is placed in a file and judged in a dialect. */
export interface Draft extends Cost, Words {
  readonly requirement: string;
  /** Zero-based index of the row, absent for a finding about the batch as a whole. */
  readonly row?: number;
  readonly field?: string;
  readonly id?: string;
}
