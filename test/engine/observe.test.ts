import { describe, expect, it } from 'vitest';
import { Refuted, type SubjectRequest, Undecided } from '../../conformance/engine/index.js';
import { answer, batchIn, idleClock, outcomeOf, run, subjectOf, tillCase, tillSuite } from './kit.js';

const observer = { template: 'http://ledger.test/stored/{id}?all=1' };

/** A till whose ledger shows a sale a while after it was taken. */
function till(clock: ReturnType<typeof idleClock>, delayMs: number, loses = false) {
  const stored = new Map<string, number>();
  return subjectOf((request) => {
    if (request.method === 'POST') {
      for (const { id } of batchIn(request)) stored.set(id, clock.now());
      return answer(200);
    }
    if (!request.url.startsWith('http://ledger.test/')) return answer(200);
    const id = decodeURIComponent(new URL(request.url).pathname.split('/').at(-1) ?? '');
    const since = stored.get(id);
    const shows = since !== undefined && clock.now() - since >= delayMs && !(loses && !id.includes('c0-'));
    return answer(200, JSON.stringify(shows ? [{ id }] : []));
  });
}

const keeps = tillCase({
  id: 'till/keeps-sales',
  needsObserver: true,
  judge: async (_, world) => {
    await world.post([{ amount: 1, kind: 'sale' }]);
    const stored = await world.trial.observe?.(`${world.trial.prefix}0`, (rows) => rows.length === 1);
    if (stored?.length !== 1) throw new Refuted('one sale stored', `${stored?.length} were`);
  },
});

const suite = tillSuite([keeps, tillCase({ id: 'till/takes-one' })], {
  calibrate: async (world) => {
    await world.post([{ amount: 1, kind: 'sale' }]);
    return `${world.trial.prefix}0`;
  },
  settlesWithinMinutes: 40,
});

describe('an observer', () => {
  it('is read until the effect shows, as patiently as the calibration taught', async () => {
    const clock = idleClock();
    const report = await run(suite, till(clock, 400), { observer, clock });
    expect(outcomeOf(report, 'till/keeps-sales').verdict).toBe('pass');
    expect(report.conforms).toBe(true);
  });

  it('fails an effect that does not show within the patience', async () => {
    const clock = idleClock();
    const began = clock.now();
    const report = await run(suite, till(clock, 0, true), { observer, clock });
    expect(outcomeOf(report, 'till/keeps-sales').evidence).toMatchObject({ actual: '0 were' });
    // It showed at once, so a second is plenty.
    expect(clock.now() - began).toBe(1_000);
  });

  it('is waited for ten times as long as the calibration took', async () => {
    const clock = idleClock();
    const began = clock.now();
    await run(suite, till(clock, 375, true), { observer, clock });
    expect(clock.now() - began).toBe(375 + 3_750);
  });

  it('that shows nothing leaves its cases inconclusive and says what helps', async () => {
    const clock = idleClock();
    const report = await run(suite, till(clock, 60_000), { observer, clock });
    expect(outcomeOf(report, 'till/keeps-sales')).toMatchObject({
      verdict: 'inconclusive',
      reason:
        'nothing showed at the observer within 5 s of being stored; the documents allow up to 40 minutes, and --settle 40m waits that long',
      requests: 0,
    });
    // Nothing failed, and nothing is known of what is stored.
    expect(report.conforms).toBeNull();
    expect(report.blind).toContain('nothing showed at the observer');
  });

  it('is believed when the endpoint promised how late it may be', async () => {
    const late = idleClock();
    const patient = await run(suite, till(late, 60_000), {
      observer: { ...observer, settleMs: 70_000 },
      clock: late,
    });
    expect(outcomeOf(patient, 'till/keeps-sales').verdict).toBe('pass');
    const never = idleClock();
    const report = await run(suite, till(never, 60_000), {
      observer: { ...observer, settleMs: 1_000 },
      clock: never,
    });
    expect(outcomeOf(report, 'till/keeps-sales').verdict).toBe('fail');
    const once = idleClock();
    await run(suite, till(once, 60_000), { observer: { ...observer, settleMs: 0 }, clock: once });
    expect(once.slept).toEqual([]);
  });

  it.each([
    ['answers otherwise', answer(404, 'no'), 'the observer answered 404 instead of 200 with a JSON array'],
    ['answers no JSON', answer(200, '<p>', { 'content-type': 'text/html' }), 'not JSON (text/html, 3 bytes)'],
    ['answers no array', answer(200, '{}'), 'the observer answered JSON that is not an array'],
  ])('that %s proves nothing', async (_, reading, reason) => {
    const subject = subjectOf(({ url }) => (url.startsWith('http://ledger.test/') ? reading : answer(200)));
    for (const settleMs of [undefined, 0]) {
      const report = await run(suite, subject, { observer: { ...observer, settleMs } });
      expect(outcomeOf(report, 'till/keeps-sales')).toMatchObject({
        verdict: 'inconclusive',
        reason: expect.stringContaining(reason),
      });
      expect(outcomeOf(report, 'till/takes-one').verdict).toBe('pass');
    }
  });

  it('that is not there proves nothing and kills nothing', async () => {
    const gone = subjectOf(() => {
      throw new TypeError('nobody');
    });
    const subject = subjectOf(() => answer(200));
    const { SubjectError } = await import('../../conformance/engine/index.js');
    const refused = subjectOf(() => {
      throw new SubjectError('unreachable', 'connect ECONNREFUSED');
    });
    const report = await run(suite, subject, { observer: { ...observer, subject: refused, settleMs: 0 } });
    expect(outcomeOf(report, 'till/keeps-sales').reason).toBe(
      'the observer gave no answer: connect ECONNREFUSED',
    );
    expect(report).not.toHaveProperty('stopped');
    expect(gone.seen).toEqual([]);
    expect(subject.seen.every(({ url }) => url.startsWith('http://till.test/'))).toBe(true);
  });

  it('is read by id, with its headers, and not asked for when no case needs it', async () => {
    const seen: SubjectRequest[] = [];
    const ledger = subjectOf((request) => {
      seen.push(request);
      return answer(200, '[]');
    });
    const odd = tillCase({
      id: 'till/odd',
      needsObserver: true,
      judge: async (_, { trial }) => {
        await trial.observe?.('a/b ü{id}$&');
      },
    });
    const headers = { 'x-api-key': 'k' };
    const options = { observer: { ...observer, headers, subject: ledger, settleMs: 0 } };
    await run(
      [odd],
      subjectOf(() => answer(200)),
      options,
    );
    expect(seen).toEqual([
      {
        method: 'GET',
        url: 'http://ledger.test/stored/a%2Fb%20%C3%BC%7Bid%7D%24%26?all=1',
        headers: { accept: 'application/json', 'x-api-key': 'k' },
      },
    ]);
    await run(
      suite,
      subjectOf(() => answer(200)),
      { observer: { ...observer, subject: ledger }, only: ['takes-one'] },
    );
    expect(seen).toHaveLength(1);
  });

  it('whose calibration cannot store says so', async () => {
    const refusing = tillSuite([keeps], {
      calibrate: async () => {
        throw new Undecided('the till takes nothing');
      },
    });
    const report = await run(
      refusing,
      subjectOf(() => answer(200)),
      { observer },
    );
    expect(report.outcomes).toMatchObject([{ verdict: 'inconclusive', reason: 'the till takes nothing' }]);
  });

  it('shows only its last reading as evidence', async () => {
    const clock = idleClock();
    const report = await run(suite, till(clock, 0, true), { observer, clock });
    const { evidence } = outcomeOf(report, 'till/keeps-sales');
    expect(evidence?.exchanges.map(({ request }) => request.method)).toEqual(['POST', 'GET']);
  });
});
