import type { BatchRule, RowRule, Rule, TransactionRule, Violation } from '../../core/rule.js';
import type { RequirementId } from './requirements.js';
import type { Field, Row, Summary } from './row.js';

type Typed<Definition> = Omit<Definition, 'scope' | 'requirements' | 'violate'> & {
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
  readonly violate?: PutlerViolation;
};

/** What a batch must hold for a violation to be possible. */
export type Need = 'order' | 'buy-now' | 'refund' | 'subscription' | 'anything';

export interface PutlerViolation extends Violation<Row> {
  readonly needs: Need;
}

export type PutlerRule = Rule<Row, Summary> & { readonly violate?: PutlerViolation };

/** A rule about one row. */
export function defineRowRule<Data>(rule: Typed<RowRule<Row, Summary, Data>>): PutlerRule {
  return { scope: 'row', ...rule } as PutlerRule;
}

/** A rule about the rows of one transaction. */
export function defineTransactionRule<Data>(rule: Typed<TransactionRule<Row, Summary, Data>>): PutlerRule {
  return { scope: 'transaction', ...rule } as PutlerRule;
}

/** A rule about the batch as a whole. */
export function defineBatchRule<Data>(rule: Typed<BatchRule<Row, Data>>): PutlerRule {
  return { scope: 'batch', ...rule } as PutlerRule;
}

export type { Field, Row, Summary };
