import { assert, constantFrom, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trialPrefix } from '../../conformance/engine/seeds.js';
import { answer, batchIn, run, sales, subjectOf, textOf, tillCase } from './kit.js';

const names = Array.from({ length: 24 }, (_, index) => `case-${index}`);
const cases = names.map((name) => tillCase({ id: `till/${name}`, random: () => sales }));

/** Refuses some batches, answers in an order of its own, and tells what it saw. */
function restless() {
  let turn = 0;
  return subjectOf(async (request) => {
    turn += 1;
    for (let tick = (turn * 7) % 11; tick > 0; tick -= 1) await Promise.resolve();
    return answer(batchIn(request).some(({ amount }) => amount > 900) ? 400 : 200);
  });
}

async function sent(options: Parameters<typeof run>[2]): Promise<string[]> {
  const subject = restless();
  await run(cases, subject, options);
  return subject.seen
    .filter(({ method }) => method === 'POST')
    .map((request) => `${request.url} ${JSON.stringify(request.headers)} ${textOf(request)}`)
    .sort();
}

describe('the same seed', () => {
  it('sends the same bytes whatever the concurrency', async () => {
    const alone = await sent({ concurrency: 1 });
    expect(alone.length).toBeGreaterThan(names.length * 3);
    expect(await sent({ concurrency: 8 })).toEqual(alone);
  });

  it('sends the same bytes whatever else runs', async () => {
    const all = new Set(await sent({}));
    const some = await sent({ only: ['case-1*'] });
    expect(some.length).toBeGreaterThan(0);
    expect(some.filter((line) => !all.has(line))).toEqual([]);
    const shards = [
      await sent({ shard: { index: 1, count: 2 } }),
      await sent({ shard: { index: 2, count: 2 } }),
    ];
    expect(shards.flat().sort()).toEqual([...all].sort());
  });

  it('sends on a budget what it sends without', async () => {
    const all = new Set(await sent({}));
    const some = await sent({ maxRequests: 60 });
    expect(some.length).toBeGreaterThan(30);
    expect(some.filter((line) => !all.has(line))).toEqual([]);
  });

  it('is needed for that', async () => {
    const one = await sent({ seed: 1 });
    expect((await sent({ seed: 2 })).filter((line) => one.includes(line))).toEqual([]);
  });
});

describe('a prefix', () => {
  const keys = tuple(constantFrom('e', 'r'), nat(200), nat(60)).map(([kind, index, step]) =>
    kind === 'e' || step === 0 ? `${kind}${index}` : `r${index}s${step}`,
  );
  const trials = tuple(integer({ min: 0, max: 2 ** 31 }), constantFrom(...names), keys);

  it('begins no id of another trial', () => {
    expect(() =>
      assert(
        property(trials, trials, (one, other) => {
          const same = JSON.stringify(one) === JSON.stringify(other);
          return trialPrefix(...other).startsWith(trialPrefix(...one)) === same;
        }),
        { numRuns: 2_000 },
      ),
    ).not.toThrow();
  });

  it('is short and of letters, digits and a hyphen', () => {
    expect(trialPrefix(12_345, 'till/takes-sales', 'r3s12')).toMatch(/^tk9ix[0-9a-z]{6}r3s12-$/);
    expect(trialPrefix(2 ** 31, 'till/takes-sales', 'r99s60').length).toBeLessThanOrEqual(24);
  });

  // The bytes of a seed are for ever: a token must replay with a later version too.
  it('stays what it is', () => {
    expect(trialPrefix(7, 'till/takes-sales', 'e0')).toMatchInlineSnapshot(`"tk7f4x385e0-"`);
  });

  it('differs for all trials of a run, repeats included', async () => {
    const subject = restless();
    await run(cases, subject, { seed: 3 });
    const prefixes = subject.seen.flatMap((request) =>
      batchIn(request)
        .slice(0, 1)
        .map(({ id }) => id),
    );
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});
