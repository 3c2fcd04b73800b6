import { describe, expect, it } from 'vitest';
import { createPace, retryAfterMs } from '../../conformance/engine/pace.js';
import { answer, good, idleClock, run, subjectOf, textOf, tillCase } from './kit.js';

const cases = ['a', 'b', 'c'].map((name) => tillCase({ id: `till/${name}` }));

describe('a rate', () => {
  it('keeps requests apart', async () => {
    const clock = idleClock();
    const began = clock.now();
    const times: number[] = [];
    const subject = subjectOf(() => {
      times.push(clock.now() - began);
      return answer(200);
    });
    await run(cases, subject, { rate: { requests: 180, perMs: 60_000 }, clock, concurrency: 1 });
    expect(times).toEqual([0, 334, 667, 1_000]);
  });

  it('costs nothing when the run is slower', async () => {
    const clock = idleClock();
    const pace = createPace(clock, { requests: 1, perMs: 100 });
    await pace.turn();
    await clock.sleep(500);
    await pace.turn();
    expect(clock.slept).toEqual([500]);
  });
});

describe('a subject that asks to wait', () => {
  const throttling = (first: ReturnType<typeof answer>[]) =>
    subjectOf((_, number) => first[number - 2] ?? answer(200));

  it.each([
    ['seconds', answer(429, '', { 'retry-after': '7' }), 7_000],
    ['a date', answer(429, '', { 'retry-after': 'Mon, 01 Jan 2024 00:01:00 GMT' }), 60_000],
    ['without saying how long', answer(429), 1_000],
    ['with 503', answer(503, '', { 'retry-after': '3' }), 3_000],
  ])('is obeyed: %s', async (_, busy, waitedMs) => {
    const clock = idleClock();
    const subject = throttling([busy]);
    const report = await run([tillCase({ id: 'till/a' })], subject, { clock });
    expect(clock.slept).toEqual([waitedMs]);
    expect(report).toMatchObject({ conforms: true, throttled: { times: 1, waitedMs }, requests: 3 });
    expect(textOf(subject.seen[1] ?? {})).toBe(textOf(subject.seen[2] ?? {}));
  });

  it('without saying how long gets growing pauses', async () => {
    const clock = idleClock();
    await run([tillCase({ id: 'till/a' })], throttling([answer(429), answer(429), answer(429)]), { clock });
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
  });

  it('for ever or for too long leaves the case inconclusive', async () => {
    const always = subjectOf(({ method }) => answer(method === 'POST' ? 429 : 200));
    const report = await run([tillCase({ id: 'till/a' })], always);
    expect(report.outcomes).toMatchObject([
      { verdict: 'inconclusive', reason: expect.stringContaining('429 5 times in a row') },
    ]);
    const long = throttling([answer(429, '', { 'retry-after': '3600' })]);
    expect((await run([tillCase({ id: 'till/a' })], long)).outcomes[0]?.reason).toBe(
      'the subject answered 429 and asked to wait 60 minutes',
    );
  });

  it('without Retry-After on 503 has answered', async () => {
    const report = await run([tillCase({ id: 'till/a' })], throttling([answer(503)]));
    expect(report.outcomes[0]?.evidence?.actual).toBe('status 503 came');
  });

  it('holds back all requests', async () => {
    const clock = idleClock();
    const pace = createPace(clock);
    expect(pace.heed(answer(429, '', { 'retry-after': '2' }), 1)).toBe('again');
    await pace.turn();
    expect(clock.slept).toEqual([2_000]);
  });

  it('does not show up in a report when it never asked', async () => {
    expect(await run(cases, good())).not.toHaveProperty('throttled');
  });
});

describe('the Retry-After header', () => {
  const now = Date.parse('2024-01-01T00:00:00Z');
  it.each([
    ['0', 0],
    [' 12 ', 12_000],
    ['Mon, 01 Jan 2024 00:00:05 GMT', 5_000],
    ['Mon, 01 Jan 2023 00:00:05 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('%j', (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});
