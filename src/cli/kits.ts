import type { Kit } from '../../conformance/engine/kit.js';

/** The conformance kits; loaded only by what needs them, since they take longer than all the rest. */
export async function loadKits(): Promise<readonly Kit[]> {
  const { kits } = await import('../../conformance/suites/index.js');
  return kits;
}
