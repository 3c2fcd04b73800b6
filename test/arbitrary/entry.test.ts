import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../src/apis/putler/rules/index.js';
import { batches, nearMisses, putler } from '../../src/arbitraries.js';

test('the API is the first argument', () => {
  const [batch] = fc.sample(batches('putler', { holds: 'refund' }), { seed: 1, numRuns: 1 });
  expect(batch?.some((row) => row.Type === 'Refund')).toBe(true);
  const [miss] = fc.sample(nearMisses('putler', 'putler/refund-gross-is-negative'), { seed: 1, numRuns: 1 });
  expect(miss?.requirement).toBe('putler/refund-gross-is-negative');
  expect(() => batches('shopify' as 'putler')).toThrow(/first argument names the API, one of putler/);
  expect(() => nearMisses('toString' as 'putler')).toThrow(TypeError);
});

test('near misses of any requirement come by rules and by schemas', () => {
  const misses = fc.sample(nearMisses('putler'), { seed: 2, numRuns: 300 });
  expect(new Set(misses.map(({ requirement }) => requirement)).size).toBeGreaterThan(30);
  const ids = new Set(rules.map(({ id }) => id));
  expect(misses.some(({ source }) => ids.has(source))).toBe(true);
  expect(misses.some(({ source }) => source.startsWith('schemas/putler/'))).toBe(true);
});

test('near misses can be as plain and as small as batches', () => {
  const plain = putler.nearMisses('putler/order-has-items', { text: 'plain', maxTransactions: 1 });
  for (const { batch } of fc.sample(plain, { seed: 3, numRuns: 50 })) {
    expect(batch.filter((row) => row.Type !== 'Refund')).toHaveLength(1);
  }
});
