import fc, { type Arbitrary } from 'fast-check';
import { nearMissSourcesOf } from '../../../src/apis/putler/near-misses.js';
import type { RequirementId } from '../../../src/apis/putler/requirements.js';
import type { Refusal } from './refusal-case.js';

/**
 * Random batches that break exactly one requirement, as inputs of a refusal: by any of the ways that are known, or by
 * one of them where the documents leave the others open.
 */
export function nearMissesFor(requirement: RequirementId, way?: string): Arbitrary<Refusal> {
  const sources = nearMissSourcesOf({ text: 'plain', maxTransactions: 3 }).filter(
    (source) => source.requirement === requirement && (way === undefined || source.source === way),
  );
  if (sources.length === 0) throw new TypeError(`no batch of rows breaks ${requirement}`);
  return fc.oneof(...sources.map(({ arbitrary }) => arbitrary)).map(({ batch }) => ({ rows: batch }));
}
