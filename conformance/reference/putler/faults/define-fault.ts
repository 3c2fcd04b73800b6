import type { Slug } from '../../../../src/apis/putler/requirements.js';
import type { FaultEntry } from '../../../engine/kit.js';
import type { Behaviour } from '../behaviour.js';

/** The reference endpoint with exactly one thing wrong, as an implementer might have written it. */
export interface Fault extends FaultEntry {
  /** The steps that it does otherwise. */
  change(correct: Behaviour): Partial<Behaviour>;
}

interface Definition {
  readonly requirement: Slug;
  readonly why: string;
  readonly needsObserver?: true;
  change(correct: Behaviour): Partial<Behaviour>;
}

/** Faults by their ids without the API. */
export function defineFaults(definitions: Readonly<Record<string, Definition>>): readonly Fault[] {
  return Object.entries(definitions).map(([id, { requirement, ...rest }]) => ({
    id: `putler/${id}`,
    requirement: `putler/${requirement}`,
    ...rest,
  }));
}

/** Variants that break nothing: every case must let them pass. */
export function defineVariants(
  definitions: Readonly<Record<string, Omit<Definition, 'requirement'>>>,
): readonly Fault[] {
  return Object.entries(definitions).map(([id, rest]) => ({ id: `putler/tolerates-${id}`, ...rest }));
}
