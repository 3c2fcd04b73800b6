import type { Fault } from './define-fault.js';

/** All faults and harmless variants, in the order of the requirements. */
export const faults: readonly Fault[] = [];
