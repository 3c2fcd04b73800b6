import fc, { type Arbitrary } from 'fast-check';
import { type NearMiss, type NearMissSource, nearMissesBy, setting } from '../../arbitrary/near-misses.js';
import { type BatchOptions, batches } from './arbitraries.js';
import { type Refusal, refusals } from './refusals.js';
import type { RequirementId } from './requirements.js';
import { type Kind, kindOf, type Row } from './row.js';
import type { Need } from './rule.js';
import { rules } from './rules/index.js';

export type NearMissOptions = Pick<BatchOptions, 'maxTransactions' | 'text'>;

const saleKinds = ['order', 'buy-now', 'subscription'] as const;

/** Every way to break a requirement by rows: the `violate` of each rule, and each tied keyword of the schemas. */
export function nearMissSourcesOf(options: NearMissOptions = {}): readonly NearMissSource<Row>[] {
  const small = { maxTransactions: 4, ...options };
  const holding = (holds: Need) => batches({ ...small, holds });
  return [
    ...rules.flatMap(({ id: source, requirements, violate }): NearMissSource<Row>[] => {
      if (!violate) return [];
      const [requirement, ...also] = requirements;
      const arbitrary = nearMissesBy(violate, { requirement, source }, holding(violate.needs));
      return [{ requirement, also, source, arbitrary }];
    }),
    ...refusals.map((refusal): NearMissSource<Row> => {
      const { requirement, source } = refusal;
      const arbitrary = nearMissesBy(settingOf(refusal), { requirement, source }, needOf(refusal, holding));
      return { requirement, also: [], source, arbitrary };
    }),
  ];
}

export const nearMissSources: readonly NearMissSource<Row>[] = nearMissSourcesOf();

/**
 * Consistent batches with exactly one requirement broken, and the requirement's id: the given one, or any.
 * @throws TypeError when no batch of rows breaks the requirement.
 */
export function nearMisses(requirement?: RequirementId, options?: NearMissOptions): Arbitrary<NearMiss<Row>> {
  const sources = options ? nearMissSourcesOf(options) : nearMissSources;
  const fitting =
    requirement === undefined
      ? sources
      : sources.filter((source) => source.requirement === requirement || source.also.includes(requirement));
  if (fitting.length === 0) throw new TypeError(`nearMisses: no batch of rows breaks ${requirement}`);
  // First among requirements, then among the ways to break it: some have twenty, most have one.
  const labels = Array.from(new Set(fitting.map((source) => source.requirement)));
  return fc.oneof(
    ...labels.map((label) => {
      const ways = fitting.filter((source) => source.requirement === label);
      return fc.oneof(...ways.map(({ arbitrary }) => arbitrary));
    }),
  );
}

function settingOf({ places, values }: Refusal) {
  return setting<Row>(values, (batch) =>
    batch.flatMap((row, index) => {
      const kind = kindOf(row);
      return places.flatMap((place) => (place.kind === kind ? { row: index, field: place.field } : []));
    }),
  );
}

// Each batch holds a buy-now, an order or a subscription; whoever can be broken on all of them needs nothing else.
function needOf({ places }: Refusal, holding: (holds: Need) => Arbitrary<readonly Row[]>) {
  const kinds = new Set(places.map(({ kind }): Exclude<Kind, 'item'> => (kind === 'item' ? 'order' : kind)));
  if (saleKinds.every((kind) => kinds.has(kind))) return holding('anything');
  return fc.oneof(...Array.from(kinds, holding));
}
