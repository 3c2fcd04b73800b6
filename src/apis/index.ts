import type { Api } from '../core/api.js';
import { putler } from './putler/index.js';

/** The APIs that this version knows, in the order of the catalogue. */
export const apis: readonly Api[] = [putler];
