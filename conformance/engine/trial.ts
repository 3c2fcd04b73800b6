import { Refuted, Undecided } from './case.js';
import type { RawExchange } from './exchange.js';
import { openTrial } from './open-trial.js';
import type { AnyCase, Run } from './run.js';
import { trialPrefix } from './seeds.js';
import { lives } from './smoke.js';
import { SubjectError } from './subject.js';

/** How one trial ended. */
export type TrialResult =
  | { readonly kind: 'passed' }
  | {
      readonly kind: 'refuted';
      readonly expected: string;
      readonly actual: string;
      readonly exchanges: readonly RawExchange[];
    }
  | { readonly kind: 'undecided'; readonly reason: string }
  /** The case threw something else: the kit is wrong. */
  | { readonly kind: 'crashed'; readonly message: string }
  /** Budget or run ended: it says nothing. */
  | { readonly kind: 'cut' };

/** What the trials of a case add up. */
export interface Tally {
  requests: number;
  readonly remarks: Set<string>;
}

/** Each costs the patience twice: a subject that hangs on everything is not waited for in each case. */
const hangsAtMost = 3;

type Unanswered = {
  readonly kind: 'unanswered';
  readonly error: SubjectError;
  readonly exchanges: readonly RawExchange[];
};

/** Judges one input. Where no answer came it finds out first whether the subject lives, and tries once more alone. */
export async function runTrial(
  run: Run,
  subjectCase: AnyCase,
  input: unknown,
  key: string,
  tally: Tally,
): Promise<TrialResult> {
  run.busy.add(subjectCase.id);
  try {
    const first = await run.gate.shared(() => attempt(run, subjectCase, input, key, tally));
    if (first.kind !== 'unanswered') return first;
    return await run.gate.alone(() => again(run, subjectCase, input, key, tally, first));
  } finally {
    run.busy.delete(subjectCase.id);
  }
}

async function again(
  run: Run,
  subjectCase: AnyCase,
  input: unknown,
  key: string,
  tally: Tally,
  first: Unanswered,
): Promise<TrialResult> {
  if (run.halt !== undefined) return { kind: 'cut' };
  const life = await lives(run).catch(() => ({ alive: false as const, line: 'the run was interrupted' }));
  if (run.signal?.aborted) return { kind: 'cut' };
  if (!life.alive) {
    if (run.budget.left() < 1) return { kind: 'undecided', reason: `${first.error.message}; ${life.line}` };
    const others = [...run.busy].filter((id) => id !== subjectCase.id);
    const beside = others.length === 0 ? '' : `, with ${others.join(', ')} in flight or unanswered too`;
    run.halt = {
      kind: 'unreachable',
      during: subjectCase.id,
      line: `the subject stopped answering during ${subjectCase.id}${beside}: ${life.line}`,
    };
    return { kind: 'undecided', reason: 'the subject stopped answering during this case' };
  }
  // Its first ids may be taken: the subject may have stored them before the connection ended.
  const second = await attempt(run, subjectCase, input, `${key}x`, tally);
  const late = first.error.kind === 'timeout';
  if (second.kind === 'unanswered') {
    const unanswered = late && second.error.kind === 'timeout';
    // What carries much may simply take longer than the patience.
    if (subjectCase.costly && (late || second.error.kind === 'timeout')) {
      return { kind: 'undecided', reason: `${second.error.message}, twice, the second time alone` };
    }
    if (unanswered) {
      run.hangs += 1;
      if (run.hangs >= hangsAtMost) {
        run.halt = {
          kind: 'unreachable',
          during: subjectCase.id,
          line: `${run.hangs} requests stayed without an answer, the last during ${subjectCase.id}: ${second.error.message}`,
        };
      }
      const actual = `${second.error.message}, twice, the second time with nothing else in flight`;
      return { kind: 'refuted', expected: subjectCase.expects, actual, exchanges: second.exchanges };
    }
    const actual =
      'the connection was dropped without an answer, twice, the second time with nothing else in flight';
    return { kind: 'refuted', expected: subjectCase.expects, actual, exchanges: second.exchanges };
  }
  if (second.kind === 'passed' && late) {
    return { kind: 'undecided', reason: `${first.error.message}; sent again alone, it was answered` };
  }
  tally.remarks.add('one request got no answer and was answered when it was sent again alone');
  return second;
}

async function attempt(
  run: Run,
  subjectCase: AnyCase,
  input: unknown,
  key: string,
  tally: Tally,
): Promise<TrialResult | Unanswered> {
  if (run.halt !== undefined || run.signal?.aborted) return { kind: 'cut' };
  const opened = openTrial(run, trialPrefix(run.seed, subjectCase.id, key));
  try {
    const result = await judge(run, subjectCase, input, opened);
    await opened.quiet();
    for (const remark of opened.remarks) tally.remarks.add(remark);
    return opened.cutShort() === undefined ? result : { kind: 'cut' };
  } finally {
    tally.requests += opened.requests();
  }
}

async function judge(
  run: Run,
  subjectCase: AnyCase,
  input: unknown,
  { trial, exchanges }: ReturnType<typeof openTrial>,
): Promise<TrialResult | Unanswered> {
  try {
    await subjectCase.judge(input, run.suite.world(trial));
    return { kind: 'passed' };
  } catch (error) {
    if (error instanceof Refuted) {
      return { kind: 'refuted', expected: error.expected, actual: error.actual, exchanges };
    }
    if (error instanceof Undecided) return { kind: 'undecided', reason: error.message };
    if (error instanceof SubjectError) return { kind: 'unanswered', error, exchanges };
    return {
      kind: 'crashed',
      message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}
