import { buyNow } from '../examples.js';
import { defineBatchRule } from '../rule.js';

/** 30 MB in powers of two; from 30,000,000 bytes on the documents leave open what is meant. */
const most = 31_457_280;

export default defineBatchRule({
  id: 'larger-bodies-are-refused',
  requirements: ['putler/larger-bodies-are-refused'],
  finding: 'warning',
  breaksText: true,
  why: 'A request above 30 MB is refused as a whole, after all of it has been sent.',
  keeps: [[buyNow()], [buyNow({ Note: 'x'.repeat(1_000) })]],
  // Rows have no size before they are encoded: test/putler/limits.test.ts has what breaks it.
  breaks: [],
  check({ bytes }) {
    return bytes !== undefined && bytes > most ? { data: bytes } : undefined;
  },
  say: (bytes) => ({
    message: `the body has ${bytes.toLocaleString('en')} bytes, above the limit of 30 MB (${most.toLocaleString('en')} bytes)`,
    hint: `send ${Math.ceil(bytes / 30_000_000)} or more requests, each order whole`,
  }),
});
