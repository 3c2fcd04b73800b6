import { type Arbitrary, array, constantFrom, integer, record } from 'fast-check';
import {
  type Case,
  type Clock,
  Refuted,
  type RunOptions,
  runSuite,
  type Subject,
  type SubjectRequest,
  type SubjectResponse,
  type Suite,
  type SuiteReport,
  type Trial,
} from '../../conformance/engine/index.js';

// A till that takes lists of sales, made up for these tests.

export const secret = 'hunter2-s3cret';

export interface Sale {
  readonly amount: number;
  readonly kind: 'sale' | 'refund';
}

export interface World {
  readonly trial: Trial;
  /** Sends sales under ids of the trial. */
  post(sales: readonly Sale[]): Promise<SubjectResponse>;
}

export type TillCase = Case<World, never>;

export function tillCase<Input>(
  definition: Partial<Case<World, Input>> & Pick<Case<World, Input>, 'id'>,
): TillCase {
  const { id } = definition;
  return {
    requirements: [`till/${id.slice('till/'.length)}`],
    expects: 'the batch is answered with 200',
    examples: [{ name: 'one sale', input: [{ amount: 1, kind: 'sale' }] as Input }],
    judge: async (input: Input, world: World) =>
      expectStatus(await world.post(input as readonly Sale[]), 200),
    ...definition,
  } as unknown as TillCase;
}

export function expectStatus(response: SubjectResponse, status: number): void {
  if (response.status !== status) throw new Refuted(`status ${status}`, `status ${response.status} came`);
}

export const sales: Arbitrary<Sale[]> = array(
  record({ amount: integer({ min: 0, max: 1_000 }), kind: constantFrom('sale' as const, 'refund' as const) }),
  { minLength: 1, maxLength: 5 },
);

export function worldOf(trial: Trial): World {
  return {
    trial,
    post: (batch) =>
      trial.send({
        method: 'POST',
        url: 'http://till.test/sales',
        headers: {
          'content-type': 'application/json',
          authorization: `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`,
        },
        body: new TextEncoder().encode(
          JSON.stringify(batch.map((sale, index) => ({ id: `${trial.prefix}${index}`, ...sale }))),
        ),
      }),
  };
}

export function tillSuite(cases: readonly TillCase[], changes: Partial<Suite<World>> = {}): Suite<World> {
  return {
    api: 'till',
    cases,
    levelOf: (id) => (id.includes('may') ? 'may' : id.includes('should') ? 'should' : 'must'),
    world: worldOf,
    smoke: async ({ trial }) => {
      const { status } = await trial.send({ method: 'GET', url: 'http://till.test/', headers: {} });
      return status === 200
        ? { ready: true }
        : { ready: false, line: `the till answers ${status}`, hint: 'check the token' };
    },
    batchOf: (input) => input,
    redact: (text) => text.replaceAll(secret, '$TXKIT_TOKEN'),
    ...changes,
  };
}

export function answer(status: number, body = '', headers: Record<string, string> = {}): SubjectResponse {
  return { status, headers, body: new TextEncoder().encode(body) };
}

/** A subject from a plain function, with the requests that it saw. */
export function subjectOf(
  reply: (
    request: SubjectRequest,
    number: number,
    signal?: AbortSignal,
  ) => SubjectResponse | Promise<SubjectResponse>,
): Subject & { readonly seen: SubjectRequest[] } {
  const seen: SubjectRequest[] = [];
  const subject = async (request: SubjectRequest, signal?: AbortSignal) => {
    seen.push(request);
    return reply(request, seen.length, signal);
  };
  return Object.assign(subject, { seen });
}

export const textOf = (message: { readonly body?: Uint8Array }) => new TextDecoder().decode(message.body);

export function batchIn(request: SubjectRequest): (Sale & { id: string })[] {
  return request.method === 'POST' ? JSON.parse(textOf(request)) : [];
}

/** Time that passes only when somebody sleeps. */
export function idleClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2024, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

export const good = () => subjectOf(() => answer(200));

export function run(
  cases: readonly TillCase[] | Suite<World>,
  subject: Subject,
  options: Partial<RunOptions> = {},
): Promise<SuiteReport> {
  const suite = 'api' in cases ? cases : tillSuite(cases);
  return runSuite(suite, subject, {
    subjectName: 'the till',
    seed: 7,
    runs: 5,
    clock: idleClock(),
    ...options,
  });
}

/** What became of one case. */
export function outcomeOf(report: SuiteReport, id: string) {
  const outcome = report.outcomes.find((one) => one.case === id);
  if (outcome === undefined) throw new Error(`no outcome of ${id}`);
  return outcome;
}
