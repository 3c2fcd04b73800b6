import type { Kit } from '../../conformance/engine/kit.js';

/** The conformance kits; loaded only by what needs them, since they take longer than all the rest. */
export async function loadKits(): Promise<readonly Kit[]> {
  const suites: string = '../../conformance/suites/index.js';
  const { kits } = (await import(suites)) as { kits: readonly Kit[] };
  return kits;
}

export async function loadKit(api: string): Promise<Kit | undefined> {
  return (await loadKits()).find((kit) => kit.api === api);
}
