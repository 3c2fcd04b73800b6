import type { Arbitrary } from 'fast-check';
import {
  type Batch,
  type BatchOptions,
  batchesWithRefunds,
  buyNows,
  orders,
  batches as putlerBatches,
  subscriptions,
} from './apis/putler/arbitraries.js';
import {
  type NearMissOptions,
  nearMissSources,
  nearMisses as putlerNearMisses,
} from './apis/putler/near-misses.js';
import type { RequirementId } from './apis/putler/requirements.js';
import type { NearMiss } from './arbitrary/near-misses.js';

/** Arbitraries of the Putler Inbound API. */
export const putler = {
  batches: putlerBatches,
  orders,
  buyNows,
  subscriptions,
  batchesWithRefunds,
  nearMisses: putlerNearMisses,
  nearMissSources,
} as const;

/** What the arbitraries of an API take and give; each API that has some is a line here. */
interface Typing {
  putler: {
    options: BatchOptions;
    batch: Batch;
    requirement: RequirementId;
    nearMissOptions: NearMissOptions;
  };
}

/** Ids of the APIs that have arbitraries. */
export type ApiWithArbitraries = keyof Typing;

interface Arbitraries<Of extends Typing[ApiWithArbitraries]> {
  batches(options?: Of['options']): Arbitrary<Of['batch']>;
  nearMisses(
    requirement?: Of['requirement'],
    options?: Of['nearMissOptions'],
  ): Arbitrary<NearMiss<Of['batch'][number]>>;
}

const apis: { readonly [Api in ApiWithArbitraries]: Arbitraries<Typing[Api]> } = { putler };

/**
 * Consistent batches of an API: they pass its schema and no rule has anything to say about them.
 * @throws TypeError when no API has this id, or when an option contradicts another.
 */
export function batches<Api extends ApiWithArbitraries>(
  api: Api,
  options?: Typing[Api]['options'],
): Arbitrary<Typing[Api]['batch']> {
  return apiOf(api).batches(options);
}

/**
 * Batches of an API with exactly one requirement broken, and its id: the given requirement, or any.
 * @throws TypeError when no API has this id, or when no batch of rows breaks the requirement.
 */
export function nearMisses<Api extends ApiWithArbitraries>(
  api: Api,
  requirement?: Typing[Api]['requirement'],
  options?: Typing[Api]['nearMissOptions'],
): Arbitrary<NearMiss<Typing[Api]['batch'][number]>> {
  return apiOf(api).nearMisses(requirement, options);
}

function apiOf<Api extends ApiWithArbitraries>(api: Api): Arbitraries<Typing[Api]> {
  if (Object.hasOwn(apis, api)) return apis[api];
  throw new TypeError(`the first argument names the API, one of ${Object.keys(apis).join(', ')}`);
}

export type { Batch, BatchOptions, OneKindOptions, TransactionKind } from './apis/putler/arbitraries.js';
export type { NearMissOptions } from './apis/putler/near-misses.js';
export type { NearMiss, NearMissSource } from './arbitrary/near-misses.js';
export type { TextKind } from './arbitrary/text.js';
