import { reference } from '../../conformance/index.js';
import { conformance } from '../../conformance/vitest.js';

// What a user of the kit writes: one test for each case, here against the reference endpoint.
conformance('putler', reference('putler'), { seed: 1, runs: 5 });
