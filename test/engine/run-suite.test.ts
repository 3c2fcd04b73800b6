import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../conformance/engine/index.js';
import { answer, batchIn, good, outcomeOf, run, sales, subjectOf, tillCase } from './kit.js';

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
});
