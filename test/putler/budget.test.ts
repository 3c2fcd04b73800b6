import { describe, expect, test } from 'vitest';
import { plan, runSuite } from '../../conformance/engine/index.js';
import type { FaultEntry } from '../../conformance/engine/kit.js';
import { putlerKit } from '../../conformance/suites/putler/index.js';
import { requirements } from '../../src/apis/putler/requirements.js';

const origin = 'http://reference.invalid';
const requirementsOf = new Map(
  putlerKit.cases.map(({ id, requirements }) => [id, requirements as readonly string[]]),
);
const levelOf = new Map(requirements.map(({ id, level }) => [id, level]));
const costly = putlerKit.cases.filter((one) => one.costly);

function run(fault: FaultEntry | undefined, maxRequests: number, skip: readonly string[] = []) {
  const { subject, path, credentials } = putlerKit.reference(fault && { fault: fault.id });
  const suite = putlerKit.suite({ url: origin + path, credentials });
  const evidence = putlerKit.evidence();
  return runSuite(suite, subject, { subjectName: 'reference', seed: 1, maxRequests, evidence, skip });
}

/**
 * Cases that carry megabytes cannot prove a fault of another requirement, so they are left out there, to save time,
 * and what they would cost is taken off the budget.
 */
async function isKilled(fault: FaultEntry): Promise<boolean> {
  const foreign = costly.filter(({ requirements }) => !requirements.includes(fault.requirement as string));
  const spared = foreign.reduce((sum, { examples }) => sum + examples.length, 0);
  const { outcomes } = await run(
    fault,
    180 - spared,
    foreign.map(({ id }) => id),
  );
  return outcomes.some(
    (outcome) =>
      outcome.verdict === 'fail' && requirementsOf.get(outcome.case)?.includes(fault.requirement as string),
  );
}

describe('a budget of 180 requests', () => {
  test('is kept, exercises every must that needs no observer, and lets the reference conform', async () => {
    const report = await run(undefined, 180);
    expect(report.requests).toBeLessThanOrEqual(180);
    expect(report.counts.fail).toBe(0);
    expect(report.conforms).toBe(true);
    const skipped = report.outcomes.filter(({ verdict }) => verdict === 'skip');
    expect(
      skipped.filter(({ reason }) => !reason?.includes('--observe')).map((outcome) => outcome.case),
    ).toEqual([]);
  });

  const faults = putlerKit.faults.filter(({ requirement, needsObserver }) => requirement && !needsObserver);

  // What each example kills is in the evidence, which the test of the kill matrix holds to be true.
  test('is planned so that at least 95 % of the faults that need no observer are killed', () => {
    const evidence = putlerKit.evidence();
    const planned = putlerKit.cases
      .filter(({ needsObserver }) => !needsObserver)
      .map(({ id, examples, requirements }) => ({
        id,
        examples: examples.length,
        random: false,
        musts: requirements.filter((name) => levelOf.get(name) === 'must'),
      }));
    const killed = new Set<string>();
    // One request finds out whether the subject is there.
    let left = 179;
    for (const unit of plan(planned, { runs: 0, budget: left, evidence })) {
      left -= unit.requests;
      if (left < 0) break;
      if (unit.kind === 'random') continue;
      for (const fault of evidence[unit.case]?.[unit.index]?.kills ?? []) killed.add(`putler/${fault}`);
    }
    const survivors = faults.filter(({ id }) => !killed.has(id)).map(({ id }) => id);
    expect(survivors.length / faults.length, `survived: ${survivors.join(', ')}`).toBeLessThanOrEqual(0.05);
  });

  test('kills, when it is spent, each of a sample of them', async () => {
    const sample = faults.filter((_, index) => index % 8 === 0);
    const survivors: string[] = [];
    for (const fault of sample) if (!(await isKilled(fault))) survivors.push(fault.id);
    expect(sample.length).toBeGreaterThan(15);
    expect(survivors).toEqual([]);
  });

  test('too small for every must does not let an endpoint conform', async () => {
    const report = await run(undefined, 20);
    expect(report.requests).toBeLessThanOrEqual(20);
    expect(report.conforms).toBeNull();
    expect(report.untested?.length).toBeGreaterThan(0);
  });
});
