import { describe, expect, test } from 'vitest';
import { runSuite } from '../../conformance/engine/index.js';
import type { FaultEntry } from '../../conformance/engine/kit.js';
import { putlerKit } from '../../conformance/suites/putler/index.js';

const origin = 'http://reference.invalid';
const requirementsOf = new Map(
  putlerKit.cases.map(({ id, requirements }) => [id, requirements as readonly string[]]),
);
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

  test('kills at least 95 % of the faults that need no observer', async () => {
    const faults = putlerKit.faults.filter(({ requirement, needsObserver }) => requirement && !needsObserver);
    const survivors: string[] = [];
    for (const fault of faults) if (!(await isKilled(fault))) survivors.push(fault.id);
    expect(survivors.length / faults.length, `survived: ${survivors.join(', ')}`).toBeLessThanOrEqual(0.05);
  });

  test('too small for every must does not let an endpoint conform', async () => {
    const report = await run(undefined, 20);
    expect(report.requests).toBeLessThanOrEqual(20);
    expect(report.conforms).toBeNull();
    expect(report.untested?.length).toBeGreaterThan(0);
  });
});
