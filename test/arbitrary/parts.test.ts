import { Big } from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeAmount } from '../../src/arbitrary/decimal.js';
import { shuffle } from '../../src/arbitrary/shuffle.js';
import { someOf } from '../../src/arbitrary/sparse.js';
import { texts } from '../../src/arbitrary/text.js';
import { walkShrinks } from './walk-shrinks.js';

test('an amount is exact in each style', () => {
  const styles = fc.constantFrom('fixed', 'short', 'number');
  const minors = fc.integer({ min: -1e13, max: 1e13 });
  fc.assert(
    fc.property(minors, fc.constantFrom(0, 2, 3), styles, (minor, decimals, style) => {
      const written = writeAmount(minor, decimals, style as 'fixed');
      expect(new Big(String(written)).times(10 ** decimals).eq(minor)).toBe(true);
      expect(String(written)).not.toMatch(/e|^-0(\.0*)?$/);
    }),
    { seed: 1 },
  );
  expect(writeAmount(-5, 2, 'fixed')).toBe('-0.05');
  expect(writeAmount(1200, 0, 'short')).toBe('1200');
  expect(writeAmount(1200, 2, 'short')).toBe('12');
  expect(writeAmount(1250, 2, 'number')).toBe(12.5);
});

test('some fields are none, one, many or all of them, and shrink by being left out', () => {
  const arbitrary = someOf({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9), d: fc.nat(9) });
  const sizes = fc.sample(arbitrary, { seed: 1, numRuns: 300 }).map((fields) => Object.keys(fields).length);
  expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3, 4]));
  const fails = fc.check(
    fc.property(arbitrary, (fields) => fields.c === undefined),
    { seed: 1 },
  );
  expect(fails.counterexample).toEqual([{ c: 0 }]);
  expect(walkShrinks(arbitrary, 2, 50).every((fields) => Object.keys(fields).length < 4)).toBe(true);
});

test('someOf refuses more fields than it can choose among', () => {
  const fields = Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`f${index}`, fc.nat()]));
  expect(() => someOf(fields)).toThrow(TypeError);
});

test('shuffling keeps all elements, and seed zero their order', () => {
  const list = Array.from({ length: 20 }, (_, index) => index);
  expect(shuffle(list, 0)).toBe(list);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0xffff_ffff }), (seed) => {
      const shuffled = shuffle(list, seed);
      expect([...shuffled].sort((left, right) => left - right)).toEqual(list);
      expect(shuffle(list, seed)).toEqual(shuffled);
    }),
    { seed: 1 },
  );
  expect(shuffle(list, 1)).not.toEqual(list);
});

test('texts are never blank and hold only characters that XML has', () => {
  // XML 1.0, production 2.
  const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u;
  fc.assert(
    fc.property(texts(['word'], 'any'), (text) => {
      expect(text.trim()).not.toBe('');
      expect(text).toMatch(characters);
    }),
    { seed: 1, numRuns: 2000 },
  );
  expect(fc.sample(texts(['word'], 'plain'), 20)).toEqual(Array(20).fill('word'));
});
