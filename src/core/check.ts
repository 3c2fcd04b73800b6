import { type Dialect, type Draft, type Finding, severityIn } from './finding.js';
import { toPointer } from './pointer.js';
import type { BatchSummary, Entry, FoundBy, Rule, Transaction, TransactionIndex } from './rule.js';

/** What the checker must know of an API to check its batches. */
export interface BatchModel<Row, Summary> {
  /** The row as the rules see it, blanks absent; or what is wrong with an entry that is no row at all. */
  readRow(value: unknown, index: number): Row | Draft;
  /** What the schema finds in a row. */
  checkRow(row: Row, index: number): readonly Draft[];
  idOf(row: Row): string | undefined;
  /** What other transactions may want to know of this one. */
  summarize(transaction: Transaction<Row>): Summary;
  /** The id of the transaction that this one refers to. */
  refersTo(summary: Summary): string | undefined;
  readonly rules: readonly Rule<Row, Summary>[];
}

export interface CheckOptions {
  readonly dialect?: Dialect;
  /** Transaction ids that were sent earlier. */
  readonly knownIds?: ReadonlySet<string>;
  /** Size of the encoded batch in bytes. */
  readonly bytes?: number;
  /** Where a value stands in the file that the rows came from. */
  readonly locate?: (row: number, field?: string) => { line: number; column: number } | undefined;
}

/**
 * Checks the rows of one batch: each row by the schema and the row rules, each transaction by the transaction
 * rules, and the counts by the batch rules. Time is linear in the rows. Never throws on bad data.
 */
export function checkRows<Row, Summary>(
  model: BatchModel<Row, Summary>,
  rows: readonly unknown[],
  options: CheckOptions = {},
): readonly Finding[] {
  const drafts: Draft[] = [];
  const entries = readEntries(model, rows, drafts);
  const { transactions, unidentified } = group(model, entries);
  const index = indexOf(model, transactions, unidentified, options.knownIds);
  const summary = summarizeBatch(rows.length, entries, transactions, options.bytes);

  for (const rule of model.rules) {
    const report = (found: FoundBy<unknown>, entry?: Entry<Row>, id?: string) => {
      if (found === undefined) return;
      for (const one of Array.isArray(found) ? found : [found]) {
        drafts.push(draftOf(rule, one, entry, id ?? (entry && model.idOf(entry.row))));
      }
    };
    if (rule.scope === 'row') for (const entry of entries) report(rule.check(entry, index), entry);
    else if (rule.scope === 'transaction') {
      for (const transaction of transactions)
        report(rule.check(transaction, index), undefined, transaction.id);
    } else report(rule.check(summary));
  }
  return drafts.sort(byPlace).map((draft) => place(draft, options));
}

function readEntries<Row, Summary>(
  model: BatchModel<Row, Summary>,
  rows: readonly unknown[],
  drafts: Draft[],
): readonly Entry<Row>[] {
  const entries: Entry<Row>[] = [];
  rows.forEach((value, index) => {
    const row = model.readRow(value, index);
    if (isDraft(row)) {
      drafts.push(row);
      return;
    }
    const found = model.checkRow(row, index);
    for (const draft of found) drafts.push(draft);
    entries.push({ row, index, refused: found.length === 0 ? nothing : fieldsOf(found) });
  });
  return entries;
}

const nothing: ReadonlySet<string> = new Set();

function fieldsOf(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(drafts.flatMap(({ field }) => field ?? []));
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'requirement' in value && 'message' in value;
}

function group<Row, Summary>(model: BatchModel<Row, Summary>, entries: readonly Entry<Row>[]) {
  const byId = new Map<string, Entry<Row>[]>();
  const unidentified: Entry<Row>[] = [];
  for (const entry of entries) {
    const id = model.idOf(entry.row);
    if (id === undefined) {
      unidentified.push(entry);
      continue;
    }
    const rows = byId.get(id);
    if (rows) rows.push(entry);
    else byId.set(id, [entry]);
  }
  const transactions = Array.from(byId, ([id, own]): Transaction<Row> => ({ id, entries: own }));
  return { transactions, unidentified };
}

function indexOf<Row, Summary>(
  model: BatchModel<Row, Summary>,
  transactions: readonly Transaction<Row>[],
  unidentified: readonly Entry<Row>[],
  knownIds: ReadonlySet<string> = nothing,
): TransactionIndex<Summary> {
  const summaries = new Map<string, Summary>();
  const referring = new Map<string, Summary[]>();
  const none: readonly Summary[] = [];
  for (const transaction of transactions) {
    const summary = model.summarize(transaction);
    summaries.set(transaction.id, summary);
    const target = model.refersTo(summary);
    if (target === undefined) continue;
    const list = referring.get(target);
    if (list) list.push(summary);
    else referring.set(target, [summary]);
  }
  return {
    find: (id) => summaries.get(id),
    isKnown: (id) => knownIds.has(id),
    referringTo: (id) => referring.get(id) ?? none,
    unidentified: unidentified.map((entry) => model.summarize({ id: '', entries: [entry] })),
  };
}

function summarizeBatch<Row>(
  rows: number,
  entries: readonly Entry<Row>[],
  transactions: readonly Transaction<Row>[],
  bytes: number | undefined,
): BatchSummary {
  const fields = new Map<string, number>();
  for (const { row, index } of entries) {
    for (const field in row) if (row[field] !== undefined && !fields.has(field)) fields.set(field, index);
  }
  return {
    rows,
    ...(bytes !== undefined && { bytes }),
    fields,
    transactions: transactions.map(({ id, entries: own }) => ({
      id,
      rows: own.length,
      first: own[0]?.index ?? 0,
    })),
  };
}

function draftOf<Row, Summary>(
  rule: Rule<Row, Summary>,
  found: Exclude<FoundBy<unknown>, undefined | readonly unknown[]>,
  entry: Entry<Row> | undefined,
  id: string | undefined,
): Draft {
  const { finding, breaksText, metInTheField } = found.cost ?? rule;
  const row = found.row ?? entry?.index;
  return {
    requirement: rule.requirements[0],
    finding,
    ...(breaksText !== undefined && { breaksText }),
    ...(metInTheField !== undefined && { metInTheField }),
    ...(row !== undefined && { row }),
    ...(found.field !== undefined && { field: found.field }),
    ...(id !== undefined && { id }),
    ...rule.say(found.data),
  };
}

function byPlace(left: Draft, right: Draft): number {
  return (left.row ?? -1) - (right.row ?? -1);
}

/** Gives a draft its pointer, its line and column, and its severity in the dialect. */
export function place(draft: Draft, { dialect = 'default', locate }: CheckOptions): Finding {
  const { requirement, row, field, id, message, hint } = draft;
  const position = row === undefined ? undefined : locate?.(row, field);
  return {
    requirement,
    finding: severityIn(dialect, draft),
    at: row === undefined ? '' : toPointer(field === undefined ? [row] : [row, field]),
    ...(position && { line: position.line, column: position.column }),
    ...(id !== undefined && { id }),
    message,
    ...(hint !== undefined && { hint }),
  };
}
