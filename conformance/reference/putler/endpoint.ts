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
  const keep = async (changes: Changes | undefined) => {
    if (!changes) return;
    if (behaviour.writesEverythingBack) {
      const before = new Map(state);
      await pause(1);
      state.clear();
      for (const [id, rows] of before) state.set(id, rows);
    }
    for (const [id, rows] of changes) {
      if (rows.length > 0) state.set(id, rows);
      else state.delete(id);
    }
  };
  const takeEffect = async (changes: Changes | undefined) => {
    if (behaviour.effectDelayMs === 0) await keep(changes);
    else void pause(behaviour.effectDelayMs).then(() => keep(changes));
  };

  return async (request) => {
    if (behaviour.answerDelayMs > 0) await pause(behaviour.answerDelayMs);
    const { pathname } = new URL(request.url);
    if (pathname.startsWith(observerPath)) {
      const id = decodeURIComponent(pathname.slice(observerPath.length));
      return respond(request, { status: 200, body: behaviour.show(state.get(id) ?? []) });
    }
    return respond(request, await handle(readRequest(request)), behaviour.headHasBody);
  };

  async function handle(incoming: Incoming): Promise<Answer> {
    const action = behaviour.actionOf(incoming);
    const status = entryRefusal(incoming, action);
    if (status !== undefined) return refuse(incoming, { status, message: 'Unauthorised User' });
    if (action === 'validate') {
      await takeEffect(behaviour.changesOnValidate(state, incoming));
      return behaviour.answerValidate(incoming);
    }
    if (action !== 'store') return refuse(incoming, { status: 404, message: 'Unknown Action' });
    if (incoming.body.byteLength > behaviour.greatestBody) {
      return refuse(incoming, { status: 413, message: 'the body is too large' });
    }
    const body = behaviour.decode(incoming);
    if (!('rows' in body)) return refuse(incoming, body);
    const refusal = behaviour.judge(body.rows, state, incoming);
    if (refusal) return refuse(incoming, refusal);
    await takeEffect(behaviour.changes(state, body.rows, incoming));
    return behaviour.answerStore(incoming, body.rows);
  }

  function entryRefusal(incoming: Incoming, action: string | undefined): number | undefined {
    const given = behaviour.readCredentials(incoming);
    if (given === undefined) return behaviour.refuseEntry('missing', action, incoming);
    if (given === 'malformed') return behaviour.refuseEntry('malformed', action, incoming);
    return behaviour.admits(given, account, incoming)
      ? undefined
      : behaviour.refuseEntry('wrong', action, incoming);
  }

  async function refuse(incoming: Incoming, refusal: Refusal): Promise<Answer> {
    await takeEffect(behaviour.changesOnRefusal(state, refusal, incoming));
    return behaviour.answerRefusal(refusal, incoming);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function respond(
  { method }: SubjectRequest,
  { status, headers = {}, body }: Answer,
  headHasBody = false,
): SubjectResponse {
  const silent = (method === 'HEAD' && !headHasBody) || body === undefined;
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: silent ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body)),
  };
}
