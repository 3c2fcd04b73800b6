import { describe, expect, it } from 'vitest';
import { exitCodeOf, SubjectError, Undecided } from '../../conformance/engine/index.js';
import { answer, batchIn, good, idleClock, outcomeOf, run, sales, subjectOf, tillCase } from './kit.js';

const dropped = () => new SubjectError('dropped', 'the connection ended before an answer');
const late = () => new SubjectError('timeout', 'no answer within 30 s');
const refused = () => new SubjectError('unreachable', 'connect ECONNREFUSED');

const cases = ['a', 'b', 'c'].map((name) => tillCase({ id: `till/${name}` }));
const named = (name: string) => tillCase({ id: `till/${name}` });

describe('a subject that will not do', () => {
  it('is told apart from one that fails', async () => {
    const report = await run(
      cases,
      subjectOf(() => answer(401)),
    );
    expect(report).toMatchObject({
      stopped: { kind: 'unfit', line: 'the till answers 401', hint: 'check the token' },
      conforms: null,
      outcomes: [],
      requests: 1,
    });
    expect(exitCodeOf([report])).toBe(3);
  });

  it('is told when nobody is there', async () => {
    const report = await run(
      cases,
      subjectOf(() => {
        throw refused();
      }),
    );
    expect(report.stopped).toMatchObject({ kind: 'unreachable', line: 'connect ECONNREFUSED' });
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 3]);
  });

  it('is told when it cannot be judged', async () => {
    const { stopped } = await run(
      cases,
      subjectOf(() => answer(429)),
    );
    expect(stopped).toMatchObject({ kind: 'unfit', line: expect.stringContaining('429 5 times in a row') });
  });
});

describe('a subject that dies', () => {
  it('ends the run with what is known, and names the case', async () => {
    let dead = false;
    const subject = subjectOf((request) => {
      if (request.method === 'POST' && batchIn(request)[0]?.amount === 2) dead = true;
      if (dead) throw refused();
      return answer(200);
    });
    const kills = tillCase({
      id: 'till/b',
      examples: [{ name: 'deadly', input: [{ amount: 2, kind: 'sale' as const }] }],
    });
    const clock = idleClock();
    const report = await run([named('a'), kills, named('c')], subject, { concurrency: 1, clock });
    expect(report.outcomes).toMatchObject([
      { verdict: 'pass' },
      { verdict: 'inconclusive', reason: 'the subject stopped answering during this case' },
      { verdict: 'inconclusive', reason: 'the subject stopped answering after till/b' },
    ]);
    expect(report.stopped).toMatchObject({
      kind: 'unreachable',
      line: 'the subject stopped answering during till/b: connect ECONNREFUSED',
    });
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 3]);
    // Whoever watches over it gets a moment to start it again.
    expect(clock.slept).toEqual([500, 2_000]);
  });

  it('does not conform when something failed before', async () => {
    const subject = subjectOf(({ method }, number) => {
      if (number > 2) throw refused();
      return answer(method === 'POST' ? 500 : 200);
    });
    const report = await run(cases, subject, { concurrency: 1 });
    expect([report.conforms, exitCodeOf([report])]).toEqual([false, 1]);
  });

  it('names what else was in flight', async () => {
    let dead = false;
    const subject = subjectOf(({ method }) => {
      dead ||= method === 'POST';
      if (dead) throw refused();
      return answer(200);
    });
    const { stopped, outcomes } = await run(cases, subject, { concurrency: 3 });
    expect(stopped?.line).toBe(
      'the subject stopped answering during till/a, with till/b, till/c in flight or unanswered too: connect ECONNREFUSED',
    );
    expect(outcomes.every(({ verdict }) => verdict === 'inconclusive')).toBe(true);
  });
});

describe('a subject that drops connections', () => {
  it('fails the case when it does so again with nothing else in flight', async () => {
    let flying = 0;
    const alone: boolean[] = [];
    const subject = subjectOf(async (request) => {
      flying += 1;
      await Promise.resolve();
      const drops = batchIn(request)[0]?.amount === 2;
      if (drops) alone.push(flying === 1);
      await Promise.resolve();
      flying -= 1;
      if (drops) throw dropped();
      return answer(200);
    });
    const drops = tillCase({
      id: 'till/drops',
      examples: [{ name: 'two', input: [{ amount: 2, kind: 'sale' as const }] }],
    });
    const many = Array.from({ length: 12 }, (_, index) =>
      tillCase({ id: `till/other-${index}`, random: () => sales.filter(([one]) => one?.amount !== 2) }),
    );
    const report = await run([...many.slice(0, 2), drops, ...many.slice(2)], subject, { concurrency: 4 });
    expect(outcomeOf(report, 'till/drops')).toMatchObject({
      verdict: 'fail',
      evidence: {
        expected: 'the batch is answered with 200',
        actual: expect.stringContaining('dropped without an answer'),
        exchanges: [{ error: 'the connection ended before an answer' }],
      },
    });
    expect(alone).toHaveLength(2);
    expect(alone[1]).toBe(true);
    expect(report.counts).toMatchObject({ pass: 12, fail: 1 });
  });

  it('lets a drop pass that does not repeat, under fresh ids, and remarks on it', async () => {
    const subject = subjectOf((_, number) => {
      if (number === 2) throw dropped();
      return answer(200);
    });
    const report = await run([named('a')], subject);
    expect(report.outcomes).toMatchObject([
      { verdict: 'pass', remarks: [expect.stringContaining('sent again alone')] },
    ]);
    const [first, second] = subject.seen.filter(({ method }) => method === 'POST').map(batchIn);
    expect(first?.[0]?.id).not.toBe(second?.[0]?.id);
  });

  it('shrinks a random input that makes it drop', async () => {
    const subject = subjectOf((request) => {
      if (batchIn(request).some(({ amount }) => amount > 100)) throw dropped();
      return answer(200);
    });
    const report = await run([tillCase({ id: 'till/a', random: () => sales })], subject, { runs: 50 });
    expect(report.outcomes[0]?.evidence?.shrunk).toEqual([{ amount: 101, kind: 'sale' }]);
  });
});

describe('a subject that is slow', () => {
  it('fails where it answers nothing twice', async () => {
    const subject = subjectOf(({ method }) => {
      if (method === 'POST') throw late();
      return answer(200);
    });
    const report = await run([named('a')], subject);
    expect(report.outcomes).toMatchObject([
      { verdict: 'fail', evidence: { actual: expect.stringContaining('no answer within 30 s, twice') } },
    ]);
    expect(report).not.toHaveProperty('stopped');
  });

  it('is not waited for in each case', async () => {
    const subject = subjectOf(({ method }) => {
      if (method === 'POST') throw late();
      return answer(200);
    });
    const report = await run(
      ['a', 'b', 'c', 'd', 'e'].map((name) => named(name)),
      subject,
      { concurrency: 1 },
    );
    expect(report.outcomes.filter(({ verdict }) => verdict === 'fail')).toHaveLength(3);
    expect(report.stopped?.line).toContain('3 requests stayed without an answer');
    expect(exitCodeOf([report])).toBe(1);
  });

  it('is inconclusive where it answers the second time', async () => {
    const subject = subjectOf((_, number) => {
      if (number === 2) throw late();
      return answer(200);
    });
    const report = await run([named('a')], subject);
    expect(report.outcomes).toMatchObject([
      { verdict: 'inconclusive', reason: expect.stringContaining('sent again alone, it was answered') },
    ]);
  });

  it('is given up on, whatever kind of subject it is', async () => {
    const subject = subjectOf(({ method }) => (method === 'POST' ? new Promise(() => {}) : answer(200)));
    const report = await run([named('a')], subject, { timeoutMs: 5 });
    expect(report.outcomes).toMatchObject([
      { verdict: 'fail', evidence: { actual: expect.stringContaining('no answer within 5 ms') } },
    ]);
  });
});

describe('an interrupt', () => {
  it('keeps what is known', async () => {
    const controller = new AbortController();
    const subject = subjectOf((_, number) => {
      if (number === 3) controller.abort();
      return answer(200);
    });
    const report = await run(cases, subject, { signal: controller.signal, concurrency: 1 });
    expect(report.outcomes).toMatchObject([
      { verdict: 'pass' },
      { verdict: 'skip', reason: 'not tested: the run was interrupted' },
      { verdict: 'skip' },
    ]);
    expect(report.stopped).toEqual({ kind: 'interrupted', line: 'the run was interrupted' });
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 130]);
  });

  it('ends a request in flight', async () => {
    const controller = new AbortController();
    const subject = subjectOf(
      ({ method }, _, signal) =>
        new Promise((resolve, reject) => {
          if (method === 'GET') return resolve(answer(200));
          signal?.addEventListener('abort', () => reject(new Error('aborted')));
          controller.abort();
        }),
    );
    const report = await run(cases, subject, { signal: controller.signal });
    expect(report.stopped?.kind).toBe('interrupted');
    expect(report.counts).toMatchObject({ pass: 0, fail: 0, skip: 3 });
  });

  it('says how much of a case ran', async () => {
    const controller = new AbortController();
    const subject = subjectOf((_, number) => {
      if (number === 4) controller.abort();
      return answer(200);
    });
    const report = await run([tillCase({ id: 'till/a', random: () => sales })], subject, {
      signal: controller.signal,
    });
    expect(report.outcomes).toMatchObject([
      { verdict: 'pass', reason: '1 of 1 example, 1 of 5 random runs: the run was interrupted' },
    ]);
  });

  it('before the first request is one too', async () => {
    const report = await run(cases, good(), { signal: AbortSignal.abort() });
    expect([report.stopped?.kind, report.requests, exitCodeOf([report])]).toEqual(['interrupted', 0, 130]);
  });

  it('is not mistaken for what a case makes of it', async () => {
    const controller = new AbortController();
    const swallows = tillCase({
      id: 'till/swallows',
      judge: async (_, world) => {
        controller.abort();
        await world.post([]).catch(() => {
          throw new Undecided('no answer');
        });
      },
    });
    const report = await run([swallows], good(), { signal: controller.signal });
    expect(report.outcomes).toMatchObject([{ verdict: 'skip' }]);
  });
});
