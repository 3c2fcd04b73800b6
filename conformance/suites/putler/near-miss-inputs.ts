import fc, { type Arbitrary } from 'fast-check';
import { nearMissSourcesOf } from '../../../src/apis/putler/near-misses.js';
import type { RequirementId } from '../../../src/apis/putler/requirements.js';
import type { Refusal } from './refusal-case.js';

let sources: ReturnType<typeof nearMissSourcesOf> | undefined;

/**
 * Random batches that break exactly one requirement, as inputs of a refusal: by any of the ways that are known, or by
 * one of them where the documents leave the others open.
 */
export function nearMissesFor(requirement: RequirementId, way?: string): Arbitrary<Refusal> {
  sources ??= nearMissSourcesOf({ text: 'plain', maxTransactions: 3 });
  const fitting = sources.filter(
    (source) => source.requirement === requirement && (way === undefined || source.source === way),
  );
  if (fitting.length === 0) throw new TypeError(`no batch of rows breaks ${requirement}`);
  return fc.oneof(...fitting.map(({ arbitrary }) => arbitrary)).map(({ batch }) => ({ rows: batch }));
}
