import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { mutationSites, type TiedKeyword } from '../../generated/putler/mutation-sites.js';
import { type Keyword, mutators, refusedBy, type SchemaNode } from '../../src/arbitrary/mutators/index.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });

function keywordsAgainst(node: SchemaNode, value: unknown): readonly string[] {
  ajv.validate({ ...node }, value);
  return (ajv.errors ?? []).map(({ keyword }) => keyword);
}

test('each keyword that a schema ties to a requirement has a mutator', () => {
  // Both types are unions of literals: neither may have a member that the other has not.
  const tied: Record<TiedKeyword, true> = {} as Record<Keyword, true>;
  expect(tied).toEqual({});
  for (const { keyword } of mutationSites) expect(mutators).toHaveProperty(keyword);
});

const sites = mutationSites
  .map(({ pointer, keyword, node }) => ({ pointer, keyword, node, values: refusedBy(keyword, node) }))
  .filter(({ keyword, values }) => keyword !== 'required' && values.length > 0);

describe.each(sites.map((site) => [site.pointer, site] as const))('%s', (_, { keyword, node, values }) => {
  test('Ajv refuses each value on account of the keyword', () => {
    for (const value of values) expect(keywordsAgainst(node, value)).toContain(keyword);
  });

  test('and on account of no other, unless none is that selective', () => {
    const alone = values.filter((value) => keywordsAgainst(node, value).length === 1);
    expect([0, values.length]).toContain(alone.length);
    // A list of allowed texts says all that `type` could say.
    if (alone.length === 0) expect(node).toHaveProperty('enum');
  });

  test('none is blank or comes twice', () => {
    expect(new Set(values).size).toBe(values.length);
    for (const value of values)
      expect(String(value ?? '').trim() === '' && !Array.isArray(value)).toBe(false);
  });
});

test('keywords that the Putler schemas do not use in full', () => {
  expect(refusedBy('minLength', { minLength: 4, examples: ['abcdef'] })).toEqual(['a', 'abc']);
  expect(refusedBy('const', { const: 5 })).toEqual([true, 7, 'text', {}]);
  expect(refusedBy('exclusiveMinimum', { exclusiveMinimum: 10 })).toEqual([10, 9, 8, -990, 9.5]);
  expect(refusedBy('required', {})).toEqual([undefined]);
});
