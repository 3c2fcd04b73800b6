import type { Kit } from '../engine/kit.js';
import { putlerKit } from './putler/index.js';

/** The conformance kits of all APIs. */
export const kits: readonly Kit[] = [putlerKit];
