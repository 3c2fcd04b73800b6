import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../conformance/engine/index.js';
import { answer, good, idleClock, outcomeOf, run, sales, subjectOf, tillCase } from './kit.js';

const examples = [1, 2, 3, 4].map((amount) => ({
  name: `${amount}`,
  input: [{ amount, kind: 'sale' as const }],
}));
const four = (id: string) => tillCase({ id, examples, random: () => sales });
const evidence = Object.fromEntries(
  ['a', 'b', 'c', 'should-d'].map((name) => [
    `till/${name}`,
    examples.map(() => ({ requests: 1, kills: [] })),
  ]),
);

describe('a budget', () => {
  it.each([1, 2, 5, 9, 17, 30])('of %i requests is never exceeded', async (maxRequests) => {
    const subject = good();
    const report = await run([four('till/a'), four('till/b')], subject, {
      maxRequests,
      evidence,
      concurrency: 8,
    });
    expect(subject.seen.length).toBeLessThanOrEqual(maxRequests);
    expect(report.requests).toBe(subject.seen.length);
  });

  it('says how much of a case ran', async () => {
    const report = await run([four('till/a'), four('till/b')], good(), { maxRequests: 4, evidence });
    expect(report.outcomes).toMatchObject([
      { verdict: 'pass', reason: '2 of 4 examples, no random runs: the budget of 4 requests was used up' },
      { verdict: 'pass', reason: '1 of 4 examples, no random runs: the budget of 4 requests was used up' },
    ]);
    expect(report.conforms).toBe(true);
    const more = await run([four('till/a'), four('till/b')], good(), { maxRequests: 12, evidence });
    expect(more.outcomes[0]?.reason).toMatch(/^4 of 4 examples, 2 of 5 random runs: /);
  });

  it('cannot tell when a must requirement stays untested', async () => {
    const cases = ['a', 'b', 'c'].map((name) => four(`till/${name}`));
    const report = await run(cases, good(), { maxRequests: 3, evidence });
    expect(outcomeOf(report, 'till/c')).toMatchObject({
      verdict: 'skip',
      reason: 'not tested: the budget of 3 requests was used up',
    });
    expect(report.untested).toEqual(['till/c']);
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 3]);
  });

  it('can tell when only a lesser requirement stays untested', async () => {
    const cases = ['should-d', 'a', 'b'].map((name) => four(`till/${name}`));
    const report = await run(cases, good(), { maxRequests: 3, evidence });
    expect(report.untested).toEqual(['till/should-d']);
    expect([report.conforms, exitCodeOf([report])]).toEqual([true, 0]);
  });

  it('does not blame itself for a missing observer', async () => {
    const report = await run([four('till/a'), tillCase({ id: 'till/b', needsObserver: true })], good(), {
      maxRequests: 100,
      evidence,
    });
    expect(report.untested).toEqual(['till/b']);
    expect(report.conforms).toBe(true);
  });

  it('does not take a trial that it cut off for a failure', async () => {
    const three = tillCase({
      id: 'till/three',
      judge: async (_, world) => {
        for (let sent = 0; sent < 3; sent += 1) await world.post([]);
      },
    });
    const report = await run([three], good(), {
      maxRequests: 3,
      evidence: { 'till/three': [{ requests: 1, kills: [] }] },
    });
    expect(report.outcomes).toMatchObject([{ verdict: 'skip', requests: 2 }]);
    expect(exitCodeOf([report])).toBe(2);
  });

  it('learns what a case costs', async () => {
    const subject = good();
    const three = tillCase({
      id: 'till/three',
      examples,
      judge: async (_, world) => {
        for (let sent = 0; sent < 3; sent += 1) await world.post([]);
      },
    });
    await run([three], subject, { maxRequests: 6, evidence: {} });
    // One trial of three after the first question; two requests cannot hold another.
    expect(subject.seen).toHaveLength(4);
  });

  it('ends shrinking and keeps the failure', async () => {
    const subject = subjectOf(({ method }) => answer(method === 'POST' ? 500 : 200));
    const shrinks = tillCase({ id: 'till/a', examples: [], random: () => sales });
    const report = await run([shrinks], subject, { maxRequests: 3, evidence });
    expect(report.outcomes).toMatchObject([{ verdict: 'fail', requests: 2 }]);
    expect(subject.seen).toHaveLength(3);
  });

  it('spends the same whatever the concurrency', async () => {
    const sent = async (concurrency: number) => {
      const subject = good();
      await run([four('till/a'), four('till/b'), four('till/c')], subject, {
        maxRequests: 20,
        evidence,
        concurrency,
      });
      return subject.seen.map(({ body }) => new TextDecoder().decode(body));
    };
    expect(await sent(8)).toEqual(await sent(1));
  });

  it('pays for repeats too', async () => {
    const subject = subjectOf((_, number) => (number % 2 === 0 ? answer(429) : answer(200)));
    const clock = idleClock();
    const report = await run([four('till/a')], subject, { maxRequests: 5, evidence, clock });
    expect(subject.seen).toHaveLength(5);
    expect(report.throttled).toEqual({ times: 2, waitedMs: 2_000 });
    expect(report.outcomes[0]?.reason).toMatch(/^2 of 4 examples/);
  });
});
