import { describe, expect, it } from 'vitest';
import {
  exitCodeOf,
  matches,
  parseDuration,
  parseKnownFailures,
  parseRate,
  parseReplay,
  parseShard,
  UsageError,
} from '../../conformance/engine/index.js';
import { parseObserveHeader } from '../../conformance/engine/observe.js';
import { answer, good, outcomeOf, run, subjectOf, tillCase } from './kit.js';

const cases = ['takes-sales', 'takes-refunds', 'rejects-debts', 'keeps-order'].map((name) =>
  tillCase({ id: `till/${name}` }),
);
const ids = cases.map(({ id }) => id);

async function chosen(options: Parameters<typeof run>[2]): Promise<string[]> {
  return (await run(cases, good(), options)).outcomes.map((one) => one.case.slice('till/'.length));
}

describe('choosing cases', () => {
  it.each([
    ['*', ['takes-sales', 'takes-refunds', 'rejects-debts', 'keeps-order']],
    ['till/takes-*', ['takes-sales', 'takes-refunds']],
    ['takes-*', ['takes-sales', 'takes-refunds']],
    ['{takes,rejects}-?e*', ['takes-refunds', 'rejects-debts']],
    ['keeps-order', ['keeps-order']],
  ])('knows the pattern %s', async (pattern, expected) => {
    expect(await chosen({ only: [pattern] })).toEqual(expected);
  });

  it('takes patterns literally otherwise', () => {
    expect(matches('takes.sales', 'till/takes-sales')).toBe(false);
    expect(matches('akes-sales', 'till/takes-sales')).toBe(false);
    expect(() => matches('{takes', 'till/takes-sales')).toThrow(UsageError);
  });

  it('skips', async () => {
    expect(await chosen({ only: ['takes-*'], skip: ['*refunds'] })).toEqual(['takes-sales']);
  });

  it('refuses a pattern that matches nothing, with what may be meant', async () => {
    await expect(run(cases, good(), { only: ['takes-sale'] })).rejects.toMatchObject({
      name: 'UsageError',
      message: 'no case matches "takes-sale"',
      hint: 'did you mean "takes-sales"?',
    });
    await expect(run(cases, good(), { skip: ['nothing-like-it'] })).rejects.toMatchObject({
      hint: expect.stringContaining('txkit list cases'),
    });
  });

  it('splits into shards that miss and repeat nothing', async () => {
    const shards = await Promise.all([1, 2, 3].map((index) => chosen({ shard: { index, count: 3 } })));
    expect(shards.flat().sort()).toEqual(ids.map((id) => id.slice('till/'.length)).sort());
    expect(parseShard('2/3')).toEqual({ index: 2, count: 3 });
    for (const text of ['0/3', '4/3', 'x', '1/']) expect(() => parseShard(text)).toThrow(UsageError);
  });
});

describe('known failures', () => {
  const text = '# till\n\ntill/takes-sales  the drawer is stuck\ntakes-refunds\tticket 12\n';

  it('are lines of an id and a reason', () => {
    expect(parseKnownFailures(text, ids)).toEqual([
      { case: 'till/takes-sales', reason: 'the drawer is stuck', line: 3 },
      { case: 'till/takes-refunds', reason: 'ticket 12', line: 4 },
    ]);
  });

  it.each([
    ['till/takes-sale  typo', 'known.txt, line 1: there is no case till/takes-sale', 'till/takes-sales'],
    ['\ntill/takes-sales', 'known.txt, line 2: till/takes-sales has no reason', 'why'],
    ['takes-sales a\ntill/takes-sales b', 'line 2: till/takes-sales is listed twice', 'line 1'],
  ])('%j is refused', (content, message, hint) => {
    const parse = () => parseKnownFailures(content, ids, 'known.txt');
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(message);
    expect(parse).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
  });

  it('asks for the API where several have the case', () => {
    const both = () => parseKnownFailures('takes-sales  why', ['till/takes-sales', 'bank/takes-sales']);
    expect(both).toThrow('a case of several APIs');
  });

  it('do not fail a run, and fail it once they pass', async () => {
    const knownFailures = parseKnownFailures('takes-sales  the drawer is stuck', ids);
    const refusing = subjectOf(({ method }) => answer(method === 'POST' ? 500 : 200));
    const failing = await run(cases, refusing, { knownFailures, only: ['takes-sales'] });
    expect(outcomeOf(failing, 'till/takes-sales')).toMatchObject({
      verdict: 'fail',
      known: 'the drawer is stuck',
    });
    expect([failing.conforms, exitCodeOf([failing])]).toEqual([true, 0]);

    const mended = await run(cases, good(), { knownFailures });
    expect(mended.stale).toEqual(['till/takes-sales']);
    expect([mended.conforms, exitCodeOf([mended])]).toEqual([false, 1]);

    const elsewhere = await run(cases, good(), { knownFailures, only: ['keeps-order'] });
    expect(elsewhere.conforms).toBe(true);
  });
});

describe('what is typed', () => {
  it('reads rates and durations', () => {
    expect([parseRate('180/m'), parseRate('5/s'), parseRate('1000/h')]).toEqual([
      { requests: 180, perMs: 60_000 },
      { requests: 5, perMs: 1_000 },
      { requests: 1_000, perMs: 3_600_000 },
    ]);
    expect(['500ms', '30s', '40m', '1.5h'].map(parseDuration)).toEqual([500, 30_000, 2_400_000, 5_400_000]);
    for (const text of ['', '5', '5/d', '0/s', 'x/m']) expect(() => parseRate(text)).toThrow(UsageError);
    for (const text of ['', '5', '-1s', 's']) expect(() => parseDuration(text)).toThrow(UsageError);
  });

  it('reads replay tokens', () => {
    expect(parseReplay('till/takes-sales@12345.e0')).toEqual({
      case: 'till/takes-sales',
      seed: 12_345,
      trial: { kind: 'example', index: 0 },
    });
    expect(parseReplay('till/takes-sales@1.r0:1:3').trial).toEqual({ kind: 'random', path: [0, 1, 3] });
    for (const text of ['', 'x', 'till/a@1', 'till/a@1.q0', 'till/a@1.r0:', 'till/a@-1.e0', 'a@1.e0 x']) {
      expect(() => parseReplay(text)).toThrow(UsageError);
    }
  });

  it('refuses tokens that lead nowhere', async () => {
    await expect(run(cases, good(), { replay: 'till/takes-sale@1.e0' })).rejects.toThrow('there is no case');
    await expect(run(cases, good(), { replay: 'till/takes-sales@1.e9' })).rejects.toThrow(
      'leads to no input',
    );
    await expect(run(cases, good(), { replay: 'till/takes-sales@1.r0' })).rejects.toThrow(
      'leads to no input',
    );
  });

  it('reads observer headers without repeating what may be a secret', () => {
    expect(parseObserveHeader('X-Api-Key:  abc:def ')).toEqual(['x-api-key', 'abc:def']);
    const parse = () => parseObserveHeader('hunter2');
    expect(parse).toThrow(UsageError);
    expect(parse).not.toThrow(/hunter2/);
  });

  it.each([
    [{ seed: -1 }, 'the seed is -1'],
    [{ seed: 1.5 }, 'the seed is 1.5'],
    [{ runs: -1 }, 'the number of random runs is -1'],
    [{ concurrency: 0 }, 'the concurrency is 0'],
    [{ maxRequests: 0 }, 'the budget of requests is 0'],
    [{ timeoutMs: 0 }, 'the timeout is not above zero'],
    [{ observer: { template: 'http://till.test/' } }, 'the observer is not an URL with {id}'],
    [{ observer: { template: '{id}' } }, 'the observer is not an URL with {id}'],
  ])('refuses %j', async (options, message) => {
    await expect(run(cases, good(), options)).rejects.toThrow(message);
  });
});
