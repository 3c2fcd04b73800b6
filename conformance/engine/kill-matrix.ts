import type { Suite } from './case.js';
import { createRun } from './create-run.js';
import type { FaultEntry, Kit } from './kit.js';
import type { CaseEvidence } from './plan.js';
import type { AnyCase, AnySuite } from './run.js';
import { runTrial, type TrialResult } from './trial.js';

/** How one fault fared: by which examples, as `case#index`, it was killed. */
export interface FaultRecord {
  readonly fault: FaultEntry;
  readonly killedBy: readonly { readonly case: string; readonly example: number }[];
  /** Whether one of these cases names the requirement that the fault breaks. */
  readonly rightReason: boolean;
}

export interface KillMatrix {
  /** Requests and kills of each example. */
  readonly evidence: CaseEvidence;
  readonly faults: readonly FaultRecord[];
  /** Examples that fail against the reference itself: there must be none. */
  readonly falseAlarms: readonly string[];
}

export interface ExampleResult {
  readonly case: string;
  readonly example: number;
  readonly result: TrialResult;
  readonly requests: number;
}

const seed = 1;

/** Which cases are tried on a fault: all, or those that name its requirement, which are all that can kill it rightly. */
export type Breadth = 'all' | 'own';

/** Tries each example of the cases on a reference endpoint with one fault, or on the reference itself. */
export async function tryExamples(
  kit: Kit,
  fault?: FaultEntry,
  breadth: Breadth = 'all',
): Promise<readonly ExampleResult[]> {
  const origin = 'http://reference.invalid';
  const reference = kit.reference(fault && { fault: fault.id });
  const suite = kit.suite({ url: origin + reference.path, credentials: reference.credentials });
  // A harmless variant may show effects late; a fault shows them at once, so there is nothing to wait for.
  const settleMs = fault?.requirement === undefined ? 40 : 0;
  const observer = { template: origin + reference.observePath, settleMs };
  const run = createRun(
    suite as unknown as AnySuite,
    reference.subject,
    { subjectName: kit.api, observer },
    seed,
  );
  const results: ExampleResult[] = [];
  for (const one of (suite as Suite<unknown>).cases as readonly AnyCase[]) {
    const { requirement } = fault ?? {};
    const isForeign = requirement !== undefined && !one.requirements.includes(requirement);
    if (isForeign && (one.costly || breadth === 'own')) continue;
    for (const [example, { input }] of one.examples.entries()) {
      const tally = { requests: 0, remarks: new Set<string>() };
      const result = await runTrial(run, one, input, `e${example}`, tally);
      results.push({ case: one.id, example, result, requests: tally.requests });
    }
  }
  return results;
}

/** Each fault against each example: what the suite is worth. */
export async function killMatrix(kit: Kit, breadth: Breadth = 'all'): Promise<KillMatrix> {
  const requirementsOf = new Map(kit.cases.map((one) => [one.id, one.requirements as readonly string[]]));
  const evidence: Record<string, { requests: number; kills: string[] }[]> = {};
  const falseAlarms: string[] = [];
  for (const { case: id, example, result, requests } of await tryExamples(kit)) {
    const list = evidence[id] ?? [];
    evidence[id] = list;
    list.push({ requests, kills: [] });
    if (result.kind !== 'passed') falseAlarms.push(`${id}#${example}: ${JSON.stringify(result)}`);
  }
  const faults: FaultRecord[] = [];
  for (const fault of kit.faults) {
    const { requirement } = fault;
    const killedBy = (await tryExamples(kit, fault, breadth)).filter(
      ({ result }) => result.kind === 'refuted',
    );
    const right = killedBy.filter(
      (kill) => requirement !== undefined && requirementsOf.get(kill.case)?.includes(requirement),
    );
    for (const { case: id, example } of right) evidence[id]?.[example]?.kills.push(fault.id);
    faults.push({
      fault,
      killedBy: killedBy.map(({ case: id, example }) => ({ case: id, example })),
      rightReason: right.length > 0,
    });
  }
  return { evidence, faults, falseAlarms };
}
