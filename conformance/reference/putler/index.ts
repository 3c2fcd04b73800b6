import type { FaultEntry, Reference, ReferenceOptions } from '../../engine/kit.js';
import { UsageError } from '../../engine/usage-error.js';
import { correct } from './behaviour.js';
import { createEndpoint, defaultAccount, endpointPath, observerPath } from './endpoint.js';
import { faults } from './faults/index.js';

export const faultEntries: readonly FaultEntry[] = faults.map(({ change: _, ...entry }) => entry);

/**
 * The reference endpoint, or one with exactly one fault.
 * @throws UsageError for a fault that there is not.
 */
export function createReference({ fault, credentials }: ReferenceOptions = {}): Reference {
  const account = {
    email: credentials?.email ?? defaultAccount.email,
    token: credentials?.token ?? defaultAccount.token,
  };
  const found =
    fault === undefined ? undefined : faults.find(({ id }) => id === fault || id === `putler/${fault}`);
  if (fault !== undefined && !found) {
    throw new UsageError(`there is no fault ${fault}`, 'txkit list faults --api putler shows them');
  }
  return {
    subject: createEndpoint({ ...correct, ...found?.change(correct) }, account),
    path: endpointPath,
    observePath: `${observerPath}{id}`,
    credentials: { ...account },
  };
}
