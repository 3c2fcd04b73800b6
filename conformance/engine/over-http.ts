import { request as requestOfNode } from 'node:http';
import { request as requestOfNodeTls } from 'node:https';
import { Agent, request as requestOfUndici } from 'undici';
import { toSubjectError } from './network-errors.js';
import { withPatience } from './patience.js';
import { sendHead } from './send-head.js';
import type { Subject, SubjectRequest, SubjectResponse } from './subject.js';

/** A subject that holds connections or a server. */
export interface ClosableSubject extends Subject, AsyncDisposable {
  close(): Promise<void>;
}

export interface OverHttpOptions {
  readonly timeoutMs?: number | undefined;
  /** Connections kept to one origin. */
  readonly concurrency?: number | undefined;
}

/** An endpoint may refuse a body of this size before it has read it. */
const largeBody = 64 * 1024;

/** The subject behind the URLs of the requests. Follows no redirect and decodes nothing. */
export function overHttp(options: OverHttpOptions = {}): ClosableSubject {
  const { timeoutMs = 30_000, concurrency } = options;
  const agent = new Agent({
    pipelining: 1,
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: timeoutMs },
    ...(concurrency === undefined ? {} : { connections: concurrency }),
  });

  const subject = async (request: SubjectRequest, signal?: AbortSignal): Promise<SubjectResponse> => {
    const prepared = withoutUserInfo(request);
    const send = senderOf(request);
    try {
      return await withPatience(timeoutMs, signal, (ended) => send(prepared, ended, agent));
    } catch (error) {
      throw toSubjectError(error) ?? error;
    }
  };
  const close = () => agent.destroy();
  return Object.assign(subject, { close, [Symbol.asyncDispose]: close });
}

type Send = (request: SubjectRequest, signal: AbortSignal, agent: Agent) => Promise<SubjectResponse>;

function senderOf({ method, body }: SubjectRequest): Send {
  if (method === 'HEAD') {
    return async (request, signal) => {
      const { headers, ...answer } = await sendHead(request, signal);
      return { ...answer, headers: joined(headers) };
    };
  }
  return (body?.byteLength ?? 0) >= largeBody ? sendWithNode : sendWithUndici;
}

async function sendWithUndici(
  request: SubjectRequest,
  signal: AbortSignal,
  agent: Agent,
): Promise<SubjectResponse> {
  const { statusCode, headers, body } = await requestOfUndici(request.url, {
    dispatcher: agent,
    method: request.method as 'GET',
    headers: { ...request.headers },
    body: request.body ?? null,
    signal,
  });
  return { status: statusCode, headers: joined(headers), body: new Uint8Array(await body.arrayBuffer()) };
}

/**
 * undici loses about every second answer that comes while it still writes the body and the connection then ends;
 * node:http lost none. It is slower, which a large body hides.
 */
function sendWithNode(request: SubjectRequest, signal: AbortSignal): Promise<SubjectResponse> {
  const send = request.url.startsWith('https:') ? requestOfNodeTls : requestOfNode;
  const { body } = request;
  const length = body === undefined ? {} : { 'content-length': body.byteLength };
  return new Promise((resolve, reject) => {
    const outgoing = send(request.url, {
      method: request.method,
      headers: { ...request.headers, ...length },
      agent: false,
      signal,
    });
    outgoing.on('socket', (socket) => socket.on('error', reject));
    outgoing.on('error', reject);
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        resolve({
          status: incoming.statusCode ?? 0,
          headers: joined(incoming.headers),
          body: new Uint8Array(Buffer.concat(chunks)),
        });
        // Nobody reads the rest of the body.
        outgoing.destroy();
      });
    });
    outgoing.end(body);
  });
}

function joined(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}

/** `https://user:password@host` as browsers and curl take it. */
function withoutUserInfo(request: SubjectRequest): SubjectRequest {
  if (!request.url.includes('@')) return request;
  const url = new URL(request.url);
  const { username, password } = url;
  if (username === '' && password === '') return request;
  url.username = '';
  url.password = '';
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  return { ...request, url: url.href, headers: { authorization, ...request.headers } };
}
