import type { Arbitrary } from 'fast-check';
import { nearMisses } from '../../../src/apis/putler/near-misses.js';
import type { RequirementId } from '../../../src/apis/putler/requirements.js';
import type { Refusal } from './refusal-case.js';

/** Random batches that break exactly one requirement, as inputs of a refusal. */
export function nearMissesFor(requirement: RequirementId): Arbitrary<Refusal> {
  return nearMisses(requirement).map(({ batch }) => ({ rows: batch }));
}
