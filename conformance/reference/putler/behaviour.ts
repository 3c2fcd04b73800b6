import { putler } from '../../../src/apis/putler/index.js';
import type { Row } from '../../../src/apis/putler/row.js';
import type { Finding } from '../../../src/core/finding.js';
import type { Format } from '../../../src/core/format.js';
import { csv, json, xml } from '../../../src/formats/index.js';
import {
  basicCredentials,
  type Credentials,
  type Incoming,
  parameter,
  parameterCredentials,
} from './request.js';
import { type Changes, changesOf, type State, type StoredRow } from './state.js';

/** Why a request is not carried out: the status and words about it. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** The field that it is about. */
  readonly field?: string;
}

/** What decoding a body comes to. */
export type Body = { readonly rows: readonly Row[] } | Refusal;

/** An answer before it is HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; absent for an empty body. */
  readonly body?: unknown;
}

/**
 * What a correct endpoint does, in the order in which it does it. Each step is a pure function, so that a fault is
 * the same endpoint with one of them changed.
 */
export interface Behaviour {
  /** Whether the answer to HEAD carries the body that GET would have. */
  readonly headHasBody: boolean;
  /** The greatest size of a body in bytes. */
  readonly greatestBody: number;
  readCredentials(incoming: Incoming): Credentials | 'malformed' | undefined;
  admits(given: Credentials, account: Credentials, incoming: Incoming): boolean;
  /** The status for a request that is not let in; `why` says what its credentials are. */
  refuseEntry(
    why: 'malformed' | 'missing' | 'wrong',
    action: string | undefined,
    incoming: Incoming,
  ): number | undefined;
  /** `validate`, `store`, or something that the endpoint does not know. */
  actionOf(incoming: Incoming): string | undefined;
  decode(incoming: Incoming): Body;
  /** Why the rows are refused; undefined when they are taken. */
  judge(rows: readonly Row[], state: State, incoming: Incoming): Refusal | undefined;
  changes(state: State, rows: readonly Row[], incoming: Incoming): Changes;
  /** What is kept although the request was refused: nothing. */
  changesOnRefusal(state: State, refusal: Refusal, incoming: Incoming): Changes | undefined;
  /** What a validation changes: nothing. */
  changesOnValidate(state: State, incoming: Incoming): Changes | undefined;
  answerValidate(incoming: Incoming): Answer;
  answerStore(incoming: Incoming, rows: readonly Row[]): Answer;
  answerRefusal(refusal: Refusal, incoming: Incoming): Answer;
  /** What the observer shows of a transaction. */
  show(rows: readonly StoredRow[]): readonly unknown[];
  /** How long an answer, and then the effect of a store, takes. */
  readonly answerDelayMs: number;
  readonly effectDelayMs: number;
  /** Whether each store reads everything, adds to it and writes everything back, so that two at once lose one. */
  readonly writesEverythingBack: boolean;
}

const formats: Readonly<Record<string, Format>> = {
  'application/json': json,
  'text/csv': csv,
  'application/xml': xml,
  'text/xml': xml,
};

/** The format that a request declares: JSON when it declares none. */
export function formatOf({ mediaType = 'application/json' }: Incoming): Format | undefined {
  return formats[mediaType];
}

export const correct: Behaviour = {
  headHasBody: false,
  greatestBody: 30 * 1_048_576,

  readCredentials: (incoming) => basicCredentials(incoming) ?? parameterCredentials(incoming),

  admits: (given, account) => given.email === account.email && given.token === account.token,

  refuseEntry: () => 401,

  actionOf(incoming) {
    const action = parameter(incoming, 'action');
    if (action !== undefined) return action;
    return { HEAD: 'validate', POST: 'store' }[incoming.method];
  },

  decode(incoming) {
    const format = formatOf(incoming);
    if (!format) return { status: 400, message: `Content-Type ${incoming.mediaType} is not read here` };
    const { rows, findings } = readBody(incoming.body, format.id);
    const [error] = findings;
    return error ? { status: 400, message: error } : { rows };
  },

  judge(rows) {
    const [error] = errorsIn(rows);
    return error && refusalOf(error);
  },

  changes: changesOf,

  changesOnRefusal: () => undefined,

  changesOnValidate: () => undefined,

  answerValidate: () => ({ status: 200, body: { ACK: 'Success', MESSAGE: 'Valid user' } }),

  answerStore: (_, rows) => ({
    status: 200,
    body: { ACK: 'Success', MESSAGE: `${rows.length} rows stored` },
  }),

  answerRefusal: ({ status, message, field }) => ({
    status,
    body: { ACK: 'Failure', MESSAGE: message, ...(field !== undefined && { FIELD: field }) },
  }),

  show: (rows) => rows,

  answerDelayMs: 0,
  effectDelayMs: 0,
  writesEverythingBack: false,
};

function readBody(bytes: Uint8Array, format: string): { rows: readonly Row[]; findings: readonly string[] } {
  const decoded = putler.parse(bytes, { format });
  const harmless = new Set(['padded-name', 'not-utf-8', 'duplicate-name']);
  const problems = decoded.problems.filter(({ kind }) => !harmless.has(kind));
  return {
    rows: decoded.rows as readonly Row[],
    findings: problems.map(({ kind, data }) => `${kind} ${data.reason ?? ''}`),
  };
}

/** What is wrong with the rows, as far as it makes a correct endpoint refuse them. */
export function errorsIn(rows: readonly Row[]): readonly Finding[] {
  return putler.check(rows).filter(({ finding }) => finding === 'error');
}

export function refusalOf(error: Finding): Refusal {
  const [, field] = error.at.slice(1).split('/');
  return { status: 400, message: error.message, ...(field !== undefined && { field }) };
}
