import fc, { type Arbitrary } from 'fast-check';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import { type ApiWithArbitraries, batches, nearMisses } from '../../arbitraries.js';
import type { Api } from '../../core/api.js';
import { suggest } from '../apis.js';

/** A batch, and for a near miss what it breaks. */
export interface Generated {
  readonly requirement?: string;
  /** Which rule or keyword of a schema was broken. */
  readonly source?: string;
  readonly batch: readonly unknown[];
}

export interface Wanted {
  readonly count: number;
  readonly seed: number;
  readonly text: 'plain' | 'any';
  readonly maxTransactions: number | undefined;
  readonly nearMisses: boolean;
  readonly requirement: string | undefined;
}

/** The requirement that near misses shall break, by its id with or without the API. */
export function requireBreakable(api: Api, id: string): string {
  const full = api.requirements.find((one) => one.id === id || one.id === `${api.id}/${id}`)?.id;
  if (full !== undefined) return full;
  const known = api.requirements.map((one) => one.id);
  throw new UsageError(
    `--near-misses: there is no requirement "${id}"`,
    `${suggest(id, known)}txkit list requirements shows them all`,
  );
}

/** The same seed gives the same batches, however many are asked for. */
export function generateBatches(api: Api, wanted: Wanted): readonly Generated[] {
  return fc.sample(arbitraryOf(api, wanted), { seed: wanted.seed, numRuns: wanted.count });
}

function arbitraryOf(api: Api, wanted: Wanted): Arbitrary<Generated> {
  const { text, maxTransactions, nearMisses: broken, requirement } = wanted;
  const id = api.id as ApiWithArbitraries;
  const options = { text, ...(maxTransactions !== undefined && { maxTransactions }) };
  if (!broken) return batches(id, options).map((batch) => ({ batch }));
  try {
    return nearMisses(id, requirement as Parameters<typeof nearMisses>[1], options);
  } catch (error) {
    if (requirement === undefined || !(error instanceof TypeError)) throw error;
    throw new UsageError(
      `--near-misses: no batch of rows breaks ${requirement}`,
      `txkit explain ${requirement} says what checks it`,
    );
  }
}
