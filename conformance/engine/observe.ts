import { Undecided } from './case.js';
import type { Clock } from './clock.js';
import { BudgetUsedUp, Interrupted } from './halts.js';
import { type Subject, SubjectError, type SubjectRequest, type SubjectResponse } from './subject.js';
import { UsageError } from './usage-error.js';

export interface ObserverOptions {
  /** An URL with `{id}`: GET answers 200 with a JSON array of what is stored under that id. */
  readonly template: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an effect may take to show: the endpoint's own promise. Without it the run measures. */
  readonly settleMs?: number | undefined;
  /** Where it is not read through the subject under test. */
  readonly subject?: Subject | undefined;
}

/** `Name: value` as `--observe-header` takes it. */
export function parseObserveHeader(text: string): [name: string, value: string] {
  const match = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*:\s*(.*?)\s*$/.exec(text);
  if (match === null) {
    throw new UsageError(
      // The text may hold a secret.
      'an observer header has no name',
      "give the name, a colon and the value, for example 'X-Api-Key: …'",
    );
  }
  return [(match[1] as string).toLowerCase(), match[2] as string];
}

export function requireTemplate(template: string): void {
  const url = template.replaceAll('{id}', 'x');
  if (template.includes('{id}') && URL.canParse(url) && /^https?:/i.test(url)) return;
  throw new UsageError(
    'the observer is not an URL with {id}',
    'give an URL such as https://example.com/stored/{id}; quote it for the shell',
  );
}

export function observeRequest(options: ObserverOptions, id: string): SubjectRequest {
  return {
    method: 'GET',
    url: options.template.replaceAll('{id}', () => encodeURIComponent(id)),
    headers: { accept: 'application/json', ...options.headers },
  };
}

export const observeVariable = 'TXKIT_OBSERVE_HEADER';

/** The observer's headers as secrets, for the report. */
export function secretHeadersOf(options: ObserverOptions): Record<string, string> {
  return Object.fromEntries(Object.keys(options.headers ?? {}).map((name) => [name, observeVariable]));
}

/** What is stored according to one answer of the observer; anything but a list cannot be judged by. */
export function storedIn(response: SubjectResponse): readonly unknown[] {
  const { status, body } = response;
  if (status !== 200) throw new Undecided(`the observer answered ${status} instead of 200 with a JSON array`);
  const text = new TextDecoder().decode(body);
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    const type = response.headers['content-type'] ?? 'no content type';
    throw new Undecided(
      `the observer answered something that is not JSON (${type}, ${body.byteLength} bytes)`,
    );
  }
  if (!Array.isArray(stored)) {
    throw new Undecided('the observer answered JSON that is not an array');
  }
  return stored;
}

/** One reading, whatever goes wrong with the observer told as what it is: not the subject's fault. */
export async function readStored(
  options: ObserverOptions,
  id: string,
  send: (request: SubjectRequest) => Promise<SubjectResponse>,
): Promise<readonly unknown[]> {
  try {
    return storedIn(await send(observeRequest(options, id)));
  } catch (error) {
    if (error instanceof Undecided || error instanceof BudgetUsedUp || error instanceof Interrupted)
      throw error;
    if (error instanceof SubjectError) throw new Undecided(`the observer gave no answer: ${error.message}`);
    throw error;
  }
}

const firstPauseMs = 25;
const longestPauseMs = 30_000;

/** Reads with growing pauses until it is settled or the patience ends, then answers the last reading. */
export async function readUntil(
  read: () => Promise<readonly unknown[]>,
  settled: (stored: readonly unknown[]) => boolean,
  patienceMs: number,
  clock: Clock,
  signal?: AbortSignal,
): Promise<readonly unknown[]> {
  const end = clock.now() + patienceMs;
  for (let pause = firstPauseMs; ; pause = Math.min(pause * 2, longestPauseMs)) {
    const late = clock.now() >= end;
    const stored = await read();
    if (late || settled(stored)) return stored;
    await clock.sleep(Math.min(pause, Math.max(1, end - clock.now())), signal);
  }
}
