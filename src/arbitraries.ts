import * as putlerArbitraries from './apis/putler/arbitraries.js';

/** The arbitraries of each API, by its id. */
const apis = { putler: putlerArbitraries } as const;

export type ApiWithArbitraries = keyof typeof apis;

type Of<Api extends ApiWithArbitraries> = (typeof apis)[Api];

/** Consistent batches of an API: they pass its schema and no rule has anything to say about them. */
export function batches<Api extends ApiWithArbitraries>(
  api: Api,
  options?: Parameters<Of<Api>['batches']>[0],
): ReturnType<Of<Api>['batches']> {
  return apiOf(api).batches(options) as ReturnType<Of<Api>['batches']>;
}

function apiOf<Api extends ApiWithArbitraries>(api: Api): Of<Api> {
  if (Object.hasOwn(apis, api)) return apis[api];
  throw new TypeError(`the first argument names the API, one of ${Object.keys(apis).join(', ')}`);
}

export type { Batch, BatchOptions, OneKindOptions, TransactionKind } from './apis/putler/arbitraries.js';
export const putler: typeof putlerArbitraries = putlerArbitraries;
