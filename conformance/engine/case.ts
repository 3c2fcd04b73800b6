import type { Arbitrary } from 'fast-check';
import type { Level } from '../../src/core/requirement.js';
import type { Outcome } from './report.js';
import type { SubjectRequest, SubjectResponse } from './subject.js';

/** What an explicit example sends, with the words that name it in a report. */
export interface Example<Input> {
  readonly name: string;
  readonly input: Input;
}

/**
 * One stimulus with its expectation. `World` is what the API's suite gives a case to work with: a client that
 * sends over the trial. A case keeps no state of its own.
 */
export interface Case<World, Input = unknown> {
  /** Full id, `putler/rejects-positive-refund`. */
  readonly id: string;
  /** Full ids; a failure accuses the first. */
  readonly requirements: readonly [string, ...string[]];
  /** Where a failure is less binding than the requirement. */
  readonly level?: Level;
  /** What a conforming endpoint does, one lower-case line. */
  readonly expects: string;
  readonly needsObserver?: true;
  /** Carries so much that the kill matrix tries it only on faults of its own requirements and on harmless variants. */
  readonly costly?: true;
  /** Smallest first; every run begins with these. */
  readonly examples: readonly Example<Input>[];
  /** Random inputs, made only when they are wanted. */
  readonly random?: () => Arbitrary<Input>;
  /** Resolves when the endpoint did right; throws `Refuted` when it did not, `Undecided` when it cannot be told. */
  judge(input: Input, world: World): Promise<void>;
}

/** The endpoint did something that its documents rule out. */
export class Refuted extends Error {
  override readonly name = 'Refuted';
  constructor(
    readonly expected: string,
    readonly actual: string,
  ) {
    super(`expected ${expected}, but ${actual}`);
  }
}

/** It cannot be told whether the endpoint did right. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

/** What one trial (one example or one random run of a case) may do. The engine counts, paces and records it. */
export interface Trial {
  /** Begins every transaction id of this trial: unique to the run, the case and the trial. */
  readonly prefix: string;
  /** Rejects with `SubjectError` when no answer came. */
  send(request: SubjectRequest): Promise<SubjectResponse>;
  /**
   * What is stored under an id, read again with growing pauses until `settled` holds or the patience ends; then
   * the last reading. Without `settled` one reading. Where nothing should show, `settled` is "something shows", so
   * that an endpoint which stores late is given the time to be wrong. Present when the run has an observer.
   */
  readonly observe?: (
    id: string,
    settled?: (stored: readonly unknown[]) => boolean,
  ) => Promise<readonly unknown[]>;
  /** Something worth knowing that fails nothing; reported at level `may`. */
  remark(text: string): void;
}

/** Everything that a run needs to know of an API's conformance cases. */
export interface Suite<World> {
  readonly api: string;
  readonly cases: readonly Case<World, never>[];
  /** Level of a requirement by its full id. */
  levelOf(requirement: string): Level;
  world(trial: Trial): World;
  /**
   * Asks whether the subject can be tested at all: reachable, and taking the credentials. Answers a clear line
   * when it cannot.
   */
  smoke(world: World): Promise<SmokeResult>;
  /** With an observer: stores one small transaction and answers its id, so that the engine learns how soon effects show. */
  calibrate?(world: World): Promise<string>;
  /** The rows that an input sends, for the report; undefined where it sends none. */
  batchOf(input: unknown): unknown;
  /**
   * Replaces every secret in a text, in each of its encodings, best by the name of the environment variable that
   * holds it (`$TXKIT_TOKEN`): a `curl` line then takes it from there.
   */
  redact(text: string): string;
  /** How a `curl` line gets the credentials of a request; undefined where the request carries none. */
  curlCredentials?(request: SubjectRequest): CurlCredentials | undefined;
  /** How late the documents let an effect show, for the advice of a run that saw none. */
  readonly settlesWithinMinutes?: number;
  /** One line on the whole run, where its outcomes together say more than each: a subject that refuses everything. */
  diagnose?(outcomes: readonly Outcome[]): string | undefined;
}

export interface CurlCredentials {
  /** Shell words that are used as they are: `-u "$TXKIT_EMAIL:$TXKIT_TOKEN"`. */
  readonly arguments: string;
  /** Names, in lower case, of the headers which the arguments stand for. */
  readonly headers: readonly string[];
}

export type SmokeResult =
  | { readonly ready: true }
  /** `refusal`: the subject answers and will not do for a test: exit 2 or 3 with this line and nothing else. */
  | { readonly ready: false; readonly line: string; readonly hint: string };
