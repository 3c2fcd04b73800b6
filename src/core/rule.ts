import type { Cost, Severity, Words } from './finding.js';
import type { Pick } from './pick.js';

/** One row of a batch with its place in it. */
export interface Entry<Row> {
  readonly row: Row;
  /** Zero-based index in the batch. */
  readonly index: number;
  /** The fields whose value the schema refused: a rule leaves them alone, so that one mistake gives one finding. */
  readonly refused: ReadonlySet<string>;
}

/** The rows of a batch that share one transaction id, in their order. */
export interface Transaction<Row> {
  readonly id: string;
  readonly entries: readonly Entry<Row>[];
}

/** What rules may ask about the other transactions of the batch. */
export interface TransactionIndex<Summary> {
  /** The transaction of the batch with this id. */
  find(id: string): Summary | undefined;
  /** Whether the sender said that this id was sent earlier (`--known-ids`). */
  isKnown(id: string): boolean;
  /** The transactions of the batch that refer to this id (refunds of it). */
  referringTo(id: string): readonly Summary[];
  /** The rows whose id is missing or refused: they may belong to any transaction of the batch. */
  readonly unidentified: readonly Summary[];
}

/** Counts over a whole batch, gathered while its rows go by. */
export interface BatchSummary {
  readonly rows: number;
  /** Size of the encoded batch, where it came from bytes. */
  readonly bytes?: number;
  /** Every field name of the batch with the index of the first row that has it. */
  readonly fields: ReadonlyMap<string, number>;
  /** How many rows each transaction has and where its first one stands, in order of first appearance. */
  readonly transactions: readonly { readonly id: string; readonly rows: number; readonly first: number }[];
}

/** Something that a rule found: where, and the data that its words are made of. */
export interface Found<Data> {
  /** Index of the row; a row rule may leave it out. */
  readonly row?: number;
  readonly field?: string;
  readonly data: Data;
  /** Overrides the rule's own cost. */
  readonly cost?: Cost;
}

export type FoundBy<Data> = Found<Data> | readonly Found<Data>[] | undefined;

interface RuleBase<Row, Data> extends Cost {
  /** What is true when the rule is kept; the same as the file's name. */
  readonly id: string;
  /** Full ids of the requirements that it checks; its findings name the first. */
  readonly requirements: readonly [string, ...string[]];
  /** Why it matters to the sender. */
  readonly why: string;
  /** Batches that keep the rule, and batches that break it and nothing else. */
  readonly keeps: readonly (readonly Row[])[];
  readonly breaks: readonly (readonly Row[])[];
  say(data: Data): Words;
  /** How to break exactly this rule in a consistent batch; absent where no batch of rows can break it. */
  readonly violate?: Violation<Row>;
}

/** Breaks one requirement in a consistent batch. */
export interface Violation<Row> {
  /** What the batch must hold at least one of for this to be possible. */
  readonly needs: string;
  /** A pure function: the given batch is not changed. */
  apply(batch: readonly Row[], pick: Pick): readonly Row[];
}

export interface RowRule<Row, Summary, Data = unknown> extends RuleBase<Row, Data> {
  readonly scope: 'row';
  check(entry: Entry<Row>, index: TransactionIndex<Summary>): FoundBy<Data>;
}

export interface TransactionRule<Row, Summary, Data = unknown> extends RuleBase<Row, Data> {
  readonly scope: 'transaction';
  check(transaction: Transaction<Row>, index: TransactionIndex<Summary>): FoundBy<Data>;
}

export interface BatchRule<Row, Data = unknown> extends RuleBase<Row, Data> {
  readonly scope: 'batch';
  check(batch: BatchSummary): FoundBy<Data>;
}

export type Rule<Row, Summary> = RowRule<Row, Summary> | TransactionRule<Row, Summary> | BatchRule<Row>;

export type { Cost, Severity, Words };
