import fc, { type Arbitrary } from 'fast-check';
import { type Pick, pickBy, pickFrom } from '../core/pick.js';
import type { Violation } from '../core/rule.js';

/** A consistent batch with exactly one requirement broken, labelled with it. */
export interface NearMiss<Row> {
  /** Full id of the requirement that the batch breaks. */
  readonly requirement: string;
  /** What broke it: the id of a rule, or the pointer of a schema keyword. */
  readonly source: string;
  readonly batch: readonly Row[];
}

/** One way to break one requirement. */
export interface NearMissSource<Row> {
  readonly requirement: string;
  /** Further requirements that the same rule or keyword checks. */
  readonly also: readonly string[];
  readonly source: string;
  readonly arbitrary: Arbitrary<NearMiss<Row>>;
}

// More than any violation makes; those that are not made cost nothing.
const mostPicks = 6;

/**
 * Near misses by one violation. Batch and picks shrink each on its own, and whatever they shrink to is broken
 * again by the same violation: the label stays true.
 */
export function nearMissesBy<Row>(
  violation: { readonly apply: Violation<Row>['apply'] },
  label: { readonly requirement: string; readonly source: string },
  batches: Arbitrary<readonly Row[]>,
): Arbitrary<NearMiss<Row>> {
  const picks = fc.array(fc.nat(0xffff), { minLength: mostPicks, maxLength: mostPicks });
  return fc
    .tuple(batches, picks)
    .map(([batch, numbers]) => ({ ...label, batch: violation.apply(batch, pickBy(numbers)) }));
}

/** Where in a batch a value can be set. */
export interface Place {
  readonly row: number;
  readonly field: string;
}

/** Breaks a keyword of the schema: one of the values that it refuses is set, or removed, in one of the places. */
export function setting<Row extends Readonly<Record<string, unknown>>>(
  values: readonly unknown[],
  placesIn: (batch: readonly Row[]) => readonly Place[],
): { apply(batch: readonly Row[], pick: Pick): readonly Row[] } {
  return {
    apply(batch, pick) {
      const { row, field } = pickFrom(pick, placesIn(batch));
      const value = pickFrom(pick, values);
      return batch.with(row, withField(batch[row] as Row, field, value));
    },
  };
}

function withField<Row extends Readonly<Record<string, unknown>>>(
  row: Row,
  field: string,
  value: unknown,
): Row {
  if (value !== undefined) return { ...row, [field]: value };
  const { [field]: _, ...rest } = row;
  return rest as Row;
}
