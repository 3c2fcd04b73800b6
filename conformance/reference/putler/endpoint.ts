import type { Row } from '../../../src/apis/putler/row.js';
import type { Subject, SubjectRequest, SubjectResponse } from '../../engine/subject.js';
import { type Answer, type Behaviour, correct, type Refusal } from './behaviour.js';
import { type Credentials, type Incoming, readRequest } from './request.js';
import type { Changes, StoredRow } from './state.js';

export const endpointPath = '/inbound/';
export const observerPath = '/observe/';

export const defaultAccount: Credentials = { email: 'shop@example.com', token: 'reference-token-4711' };

/** A Putler endpoint that behaves as told: its HTTP face over a state of its own, without a socket. */
export function createEndpoint(
  behaviour: Behaviour = correct,
  account: Credentials = defaultAccount,
): Subject {
  const state = new Map<string, readonly StoredRow[]>();
  const keep = (changes: Changes | undefined) => {
    for (const [id, rows] of changes ?? []) {
      if (rows.length > 0) state.set(id, rows);
      else state.delete(id);
    }
  };

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(observerPath)) {
      const id = decodeURIComponent(pathname.slice(observerPath.length));
      return respond(request, { status: 200, body: state.get(id) ?? [] });
    }
    const incoming = readRequest(request);
    return respond(request, handle(incoming));
  };

  function handle(incoming: Incoming): Answer {
    const action = behaviour.actionOf(incoming);
    const status = entryRefusal(incoming, action);
    if (status !== undefined) return refuse(incoming, { status, message: 'Unauthorised User' });
    if (action === 'validate') return behaviour.answerValidate(incoming);
    if (action !== 'store') return refuse(incoming, { status: 404, message: 'Unknown Action' });
    if (incoming.body.byteLength > behaviour.greatestBody) {
      return refuse(incoming, { status: 413, message: 'the body is larger than 30 MB' });
    }
    const body = behaviour.decode(incoming);
    if (!('rows' in body)) return refuse(incoming, body);
    const refusal = behaviour.judge(body.rows, state, incoming);
    if (refusal) return refuse(incoming, refusal);
    keep(behaviour.changes(state, body.rows, incoming));
    return behaviour.answerStore(incoming, body.rows as readonly Row[]);
  }

  function entryRefusal(incoming: Incoming, action: string | undefined): number | undefined {
    const given = behaviour.readCredentials(incoming);
    if (given === undefined) return behaviour.refuseEntry('missing', action, incoming);
    if (given === 'malformed') return behaviour.refuseEntry('malformed', action, incoming);
    return behaviour.admits(given, account, incoming)
      ? undefined
      : behaviour.refuseEntry('wrong', action, incoming);
  }

  function refuse(incoming: Incoming, refusal: Refusal): Answer {
    keep(behaviour.changesOnRefusal(state, refusal, incoming));
    return behaviour.answerRefusal(refusal, incoming);
  }
}

function respond({ method }: SubjectRequest, { status, headers = {}, body }: Answer): SubjectResponse {
  const silent = method === 'HEAD' || body === undefined;
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: silent ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body)),
  };
}
