import { Refuted, type SmokeResult, Undecided } from './case.js';
import { BudgetUsedUp } from './halts.js';
import { openTrial } from './open-trial.js';
import type { Run } from './run.js';
import { trialPrefix } from './seeds.js';
import { SubjectError } from './subject.js';

/** What a subject that cannot be tested looks like from outside. */
export type Unready =
  | { readonly kind: 'unreachable' | 'unfit'; readonly line: string; readonly hint: string }
  | { readonly kind: 'internal' | 'interrupted'; readonly line: string }
  | { readonly kind: 'budget' };

/** Asks the subject whether it can be tested; undefined when it can. */
export async function smoke(run: Run): Promise<Unready | undefined> {
  const opened = openTrial(run, trialPrefix(run.seed, 'smoke', `s${run.smokes++}`));
  let result: SmokeResult;
  try {
    result = await run.suite.smoke(run.suite.world(opened.trial));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await opened.quiet();
    if (opened.cutShort() === 'interrupted') return { kind: 'interrupted', line: 'the run was interrupted' };
    if (error instanceof BudgetUsedUp) return { kind: 'budget' };
    if (error instanceof SubjectError) {
      return { kind: 'unreachable', line: message, hint: 'start the endpoint, or correct --url' };
    }
    if (error instanceof Undecided || error instanceof Refuted) {
      return {
        kind: 'unfit',
        line: message,
        hint: 'nothing was tested: the endpoint has to answer this first',
      };
    }
    return { kind: 'internal', line: `the first request failed in the kit itself: ${message}` };
  }
  await opened.quiet();
  return result.ready ? undefined : { kind: 'unfit', line: result.line, hint: result.hint };
}

/** A crashed endpoint may be started again by whoever watches over it. */
const pausesMs = [0, 500, 2_000];

/** Whether a subject that gave no answer lives. */
export async function lives(
  run: Run,
): Promise<{ readonly alive: true } | { readonly alive: false; readonly line: string }> {
  let line = '';
  for (const pause of pausesMs) {
    if (pause > 0) await run.clock.sleep(pause, run.signal);
    const unready = await smoke(run);
    if (unready === undefined) return { alive: true };
    line = unready.kind === 'budget' ? 'the budget was used up before it could be asked again' : unready.line;
    if (unready.kind === 'budget' || unready.kind === 'interrupted') break;
  }
  return { alive: false, line };
}
