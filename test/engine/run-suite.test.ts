import { describe, expect, it } from 'vitest';
import { exitCodeOf, type Outcome, Refuted, Undecided } from '../../conformance/engine/index.js';
import { answer, batchIn, good, outcomeOf, run, sales, subjectOf, tillCase, tillSuite } from './kit.js';

const takesSales = tillCase({ id: 'till/takes-sales', random: () => sales });

describe('a run', () => {
  it('conforms when every case passes', async () => {
    const subject = good();
    const report = await run([takesSales, tillCase({ id: 'till/takes-one' })], subject);
    expect(report).toMatchObject({
      api: 'till',
      subject: 'the till',
      seed: 7,
      level: 'must',
      startedAt: '2024-01-01T00:00:00.000Z',
      counts: { pass: 2, fail: 0, skip: 0, inconclusive: 0 },
      conforms: true,
      requests: 1 + 1 + 5 + 1,
    });
    expect(subject.seen).toHaveLength(8);
    expect(report.outcomes.map(({ requests }) => requests)).toEqual([6, 1]);
    expect(exitCodeOf([report])).toBe(0);
  });

  it('shrinks a random failure by asking the subject again', async () => {
    const refusesMuch = subjectOf((request) =>
      answer(batchIn(request).some(({ amount }) => amount > 100) ? 400 : 200),
    );
    const report = await run([takesSales], refusesMuch, { runs: 50 });
    const { verdict, evidence } = outcomeOf(report, 'till/takes-sales');
    expect(verdict).toBe('fail');
    expect(evidence?.shrunk).toEqual([{ amount: 101, kind: 'sale' }]);
    expect(evidence?.batch).not.toEqual(evidence?.shrunk);
    expect(evidence?.replay).toMatch(/^till\/takes-sales@7\.r\d+(:\d+)*$/);
    expect(evidence?.exchanges).toHaveLength(1);
    expect(evidence).toMatchObject({ expected: 'status 200', actual: 'status 400 came' });
    expect(report.conforms).toBe(false);
    expect(exitCodeOf([report])).toBe(1);
  });

  it('replays a shrunk failure with the same bytes', async () => {
    const faulty = () =>
      subjectOf((request) => answer(batchIn(request).some(({ amount }) => amount > 100) ? 500 : 200));
    const first = faulty();
    const { evidence } = outcomeOf(await run([takesSales], first, { runs: 50 }), 'till/takes-sales');
    const token = evidence?.replay as string;
    expect(token).toContain(':');
    const second = faulty();
    const report = await run([takesSales], second, { replay: token, seed: 99 });
    const sent = second.seen.filter(({ method }) => method === 'POST');
    expect(sent).toHaveLength(1);
    expect(evidence?.exchanges[0]?.request.body).toBe(new TextDecoder().decode(sent[0]?.body));
    expect(outcomeOf(report, 'till/takes-sales').evidence?.replay).toBe(token);
    expect(report.seed).toBe(7);
  });

  it('tells the path and the prefix of a trial as fast-check does', async () => {
    const faulty = subjectOf((request) => answer(batchIn(request).length > 1 ? 500 : 200));
    const { evidence } = outcomeOf(await run([takesSales], faulty, { runs: 50 }), 'till/takes-sales');
    const replayed = await run([takesSales], faulty, { replay: evidence?.replay as string });
    expect(outcomeOf(replayed, 'till/takes-sales').evidence?.batch).toEqual(evidence?.shrunk);
  });

  it('spends no more trials on shrinking than it may', async () => {
    const faulty = subjectOf((request) => answer(request.method === 'POST' ? 500 : 200));
    const noExamples = tillCase({ id: 'till/takes-sales', examples: [], random: () => sales });
    const requests = async (shrinksAtMost: number) =>
      outcomeOf(await run([noExamples], faulty, { shrinksAtMost }), 'till/takes-sales').requests;
    expect([await requests(0), await requests(1)]).toEqual([1, 2]);
    expect(await requests(60)).toBeGreaterThan(2);
  });

  it('stops a case at its first failure and shows the example', async () => {
    const examples = [1, 2, 3].map((amount) => ({
      name: `${amount}`,
      input: [{ amount, kind: 'sale' as const }],
    }));
    const faulty = subjectOf((request) =>
      answer(batchIn(request).some(({ amount }) => amount === 2) ? 500 : 200),
    );
    const report = await run([tillCase({ id: 'till/takes-sales', examples, random: () => sales })], faulty);
    const { evidence, requests } = outcomeOf(report, 'till/takes-sales');
    expect(requests).toBe(2);
    expect(evidence).toMatchObject({ batch: [{ amount: 2 }], replay: 'till/takes-sales@7.e1' });
    expect(evidence).not.toHaveProperty('shrunk');
  });

  it('takes a case that cannot tell for inconclusive unless an input fails it', async () => {
    const doubtful = (id: string, last: () => Promise<void>) =>
      tillCase<number>({
        id,
        examples: [0, 1].map((input) => ({ name: `${input}`, input })),
        judge: async (input) => {
          if (input === 0) throw new Undecided('the till was closed');
          await last();
        },
      });
    const report = await run(
      [
        doubtful('till/doubts', async () => {}),
        doubtful('till/fails', async () => {
          throw new Refuted('an open till', 'it was closed');
        }),
        tillCase({ id: 'till/passes' }),
      ],
      good(),
    );
    expect(report.outcomes).toMatchObject([
      { verdict: 'inconclusive', reason: 'the till was closed' },
      { verdict: 'fail', evidence: { expected: 'an open till', replay: 'till/fails@7.e1' } },
      { verdict: 'pass' },
    ]);
  });

  it('counts no doubt among random runs as a failure', async () => {
    const subject = good();
    const doubts = tillCase({
      id: 'till/doubts',
      random: () => sales,
      judge: async (batch: unknown[], world) => {
        await world.post([]);
        if (batch.length > 1) throw new Undecided('more than one');
      },
    });
    const report = await run([doubts], subject, { runs: 50 });
    expect(report.outcomes).toMatchObject([{ verdict: 'inconclusive', reason: 'more than one' }]);
    expect(report.conforms).toBeNull();
    expect(exitCodeOf([report])).toBe(3);
    // It gives up after the third doubt.
    expect(subject.seen.length).toBeLessThan(20);
  });

  it('lets one inconclusive case among passing ones stand', async () => {
    const doubts = tillCase({
      id: 'till/doubts',
      judge: async () => {
        throw new Undecided('who knows');
      },
    });
    const report = await run([doubts, tillCase({ id: 'till/passes' })], good());
    expect(report.conforms).toBe(true);
    expect(exitCodeOf([report])).toBe(0);
  });

  it('owns up to its own faults', async () => {
    const broken = tillCase({
      id: 'till/broken',
      judge: async () => {
        (undefined as unknown as string).trim();
      },
    });
    const generates = tillCase({
      id: 'till/generates-nothing',
      examples: [],
      random: () => {
        throw new RangeError('no such arbitrary');
      },
    });
    const report = await run([broken, generates, tillCase({ id: 'till/passes' })], good());
    expect(report.outcomes.map(({ verdict }) => verdict)).toEqual(['inconclusive', 'inconclusive', 'pass']);
    expect(report.outcomes[0]?.reason).toMatch(/failed in the kit itself: TypeError: /);
    expect(report.outcomes[1]?.reason).toContain('RangeError: no such arbitrary');
    expect(report.stopped).toMatchObject({ kind: 'internal' });
    expect(JSON.stringify(report)).not.toContain('.ts:');
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 3]);
  });

  it('counts only failures at or above the level', async () => {
    const refuses = subjectOf(({ method }) => answer(method === 'POST' ? 500 : 200));
    const cases = [tillCase({ id: 'till/should-take' }), tillCase({ id: 'till/may-take' })];
    const conformsAt = async (level: 'must' | 'should' | 'may') =>
      (await run(cases, refuses, { level })).conforms;
    expect([await conformsAt('must'), await conformsAt('should'), await conformsAt('may')]).toEqual([
      true,
      false,
      false,
    ]);
    const may = await run([tillCase({ id: 'till/takes-sales', level: 'may' })], refuses);
    expect(may.outcomes[0]).toMatchObject({ level: 'may', verdict: 'fail' });
    expect([exitCodeOf([may]), exitCodeOf([may], 'may')]).toEqual([0, 1]);
  });

  it('reports each case when it is over and how far it is', async () => {
    const told: Outcome[] = [];
    const progress: string[] = [];
    await run([takesSales, tillCase({ id: 'till/takes-one' })], good(), {
      concurrency: 1,
      onOutcome: (outcome) => told.push(outcome),
      onProgress: (one) => progress.push(`${one.case} ${one.casesDone}/${one.cases} ${one.requests}`),
    });
    expect(told.map((one) => one.case)).toEqual(['till/takes-sales', 'till/takes-one']);
    expect(progress).toEqual(['till/takes-sales 0/2 2', 'till/takes-sales 1/2 7', 'till/takes-one 2/2 8']);
  });

  it('stops after the first failure when asked to', async () => {
    const subject = subjectOf(({ method }) => answer(method === 'POST' ? 500 : 200));
    const cases = ['a', 'b', 'c'].map((name) => tillCase({ id: `till/${name}` }));
    const report = await run(cases, subject, { bail: true, concurrency: 1 });
    expect(report.outcomes).toMatchObject([
      { verdict: 'fail' },
      { verdict: 'skip', reason: 'not tested: the run stopped at the first failure' },
      { verdict: 'skip' },
    ]);
    expect(subject.seen).toHaveLength(2);
    expect(exitCodeOf([report])).toBe(1);
  });

  it('hands remarks on once', async () => {
    const remarks = tillCase({
      id: 'till/remarks',
      random: () => sales,
      judge: async (_, { trial }) => trial.remark('the till is dusty'),
    });
    const report = await run([remarks], good());
    expect(report.outcomes[0]?.remarks).toEqual(['the till is dusty']);
  });

  it('lets the suite say what the outcomes mean together', async () => {
    const suite = tillSuite([tillCase({ id: 'till/takes-one' })], {
      diagnose: (outcomes) =>
        outcomes.every(({ verdict }) => verdict === 'fail') ? 'the till refuses everything' : undefined,
    });
    const refusing = subjectOf(({ method }) => answer(method === 'POST' ? 400 : 200));
    expect((await run(suite, refusing)).diagnosis).toBe('the till refuses everything');
    expect(await run(suite, good())).not.toHaveProperty('diagnosis');
  });

  it('proves nothing by running nothing', async () => {
    const report = await run([tillCase({ id: 'till/reads', needsObserver: true })], good());
    expect(report.outcomes).toMatchObject([
      { verdict: 'skip', reason: expect.stringContaining('--observe') },
    ]);
    expect([report.conforms, exitCodeOf([report])]).toEqual([null, 2]);
    expect(exitCodeOf([])).toBe(2);
    const empty = await run([tillCase({ id: 'till/empty', examples: [], random: () => sales })], good(), {
      runs: 0,
    });
    expect(empty.outcomes).toMatchObject([{ verdict: 'skip' }]);
  });
});
