import { describe, expect, it } from 'vitest';
import { type CaseEvidence, plan, type Unit } from '../../conformance/engine/index.js';
import type { PlannedCase } from '../../conformance/engine/plan.js';

const one = (id: string, changes: Partial<PlannedCase> = {}): PlannedCase => ({
  id,
  examples: 1,
  random: false,
  musts: [id],
  ...changes,
});

const names = (units: readonly Unit[]) =>
  units.map((unit) =>
    unit.kind === 'example' ? `${unit.case}.e${unit.index}` : `${unit.case}.r${unit.from}x${unit.count}`,
  );

const planned = (cases: PlannedCase[], budget?: number, evidence: CaseEvidence = {}, runs = 0) =>
  names(plan(cases, { runs, budget, evidence }));

describe('a plan without a budget', () => {
  it('is the catalogue', () => {
    const cases = [
      one('a', { examples: 2, random: true }),
      one('b'),
      one('c', { examples: 0, random: true }),
    ];
    expect(planned(cases, undefined, {}, 5)).toEqual(['a.e0', 'a.e1', 'a.r0x5', 'b.e0', 'c.r0x5']);
    expect(planned(cases)).toEqual(['a.e0', 'a.e1', 'b.e0']);
  });
});

describe('a plan on a budget', () => {
  it('begins with one example of every must', () => {
    const cases = [one('a', { examples: 3 }), one('b', { musts: [] }), one('c')];
    expect(planned(cases, 100)).toEqual(['a.e0', 'c.e0', 'b.e0', 'a.e1', 'a.e2']);
  });

  it('takes the example that proves most for a request', () => {
    const cases = [one('a', { examples: 2 }), one('b', { musts: [] }), one('c', { musts: [] })];
    const evidence: CaseEvidence = {
      a: [
        { requests: 1, kills: ['x'] },
        { requests: 2, kills: ['x', 'y', 'z'] },
      ],
      b: [{ requests: 10, kills: ['p', 'q', 'r', 's', 't'] }],
      c: [{ requests: 1, kills: ['x', 'y', 'z'] }],
    };
    // After c nothing of a is new, so its cheapest example exercises its requirement.
    expect(planned(cases, 100, evidence)).toEqual(['a.e0', 'c.e0', 'b.e0', 'a.e1']);
  });

  it('gives up faults for musts where it has to choose', () => {
    const cases = [one('many', { musts: [] }), one('a'), one('b')];
    const evidence: CaseEvidence = {
      many: [{ requests: 4, kills: ['u', 'v', 'w', 'x', 'y'] }],
      a: [{ requests: 2, kills: [] }],
      b: [{ requests: 2, kills: [] }],
    };
    expect(planned(cases, 5, evidence).slice(0, 2)).toEqual(['a.e0', 'b.e0']);
    expect(planned(cases, 8, evidence).slice(0, 3)).toEqual(['a.e0', 'b.e0', 'many.e0']);
  });

  it('exercises as many musts as it can where it cannot reach all', () => {
    const cases = [one('dear'), one('a'), one('b'), one('c')];
    const evidence: CaseEvidence = Object.fromEntries(
      cases.map(({ id }) => [id, [{ requests: id === 'dear' ? 6 : 2, kills: [] }]]),
    );
    expect(planned(cases, 6, evidence).slice(0, 3)).toEqual(['a.e0', 'b.e0', 'c.e0']);
  });

  it('leaves a must to the case that shares it', () => {
    const cases = [
      one('a', { musts: ['m1'] }),
      one('b', { musts: ['m2'] }),
      one('both', { musts: ['m1', 'm2'] }),
    ];
    expect(planned(cases, 2)[0]).toBe('both.e0');
  });

  it('ends with random runs, round robin', () => {
    const cases = [
      one('a', { random: true }),
      one('b', { random: true }),
      one('c', { examples: 0, random: true }),
    ];
    expect(planned(cases, 100, {}, 2)).toEqual([
      'a.e0',
      'b.e0',
      'c.r0x1',
      'a.r0x1',
      'b.r0x1',
      'a.r1x1',
      'b.r1x1',
      'c.r1x1',
    ]);
  });

  it('drops nothing and says the same each time', () => {
    const cases = Array.from({ length: 60 }, (_, index) =>
      one(`case-${index}`, { examples: 1 + (index % 4), musts: index % 3 === 0 ? [] : [`m${index % 20}`] }),
    );
    const evidence: CaseEvidence = Object.fromEntries(
      cases.map(({ id, examples }, index) => [
        id,
        Array.from({ length: examples }, (_, example) => ({
          requests: 1 + ((index + example) % 3),
          kills: [`f${(index * 7 + example) % 31}`, `f${(index * 3) % 31}`],
        })),
      ]),
    );
    const units = planned(cases, 80, evidence);
    expect(units).toEqual(planned(cases, 80, evidence));
    expect([...units].sort()).toEqual(planned(cases).sort());
    // Every must is exercised within the budget.
    const musts = new Set<string>();
    let spent = 0;
    for (const unit of plan(cases, { runs: 0, budget: 80, evidence })) {
      spent += unit.requests;
      if (spent > 80) break;
      for (const must of cases.find(({ id }) => id === unit.case)?.musts ?? []) musts.add(must);
    }
    expect(musts.size).toBe(new Set(cases.flatMap((each) => each.musts)).size);
  });
});
