import { request as requestOfNode } from 'node:http';
import { request as requestOfNodeTls } from 'node:https';
import type { Socket } from 'node:net';
import type { SubjectRequest } from './subject.js';

/** The answer to HEAD as node:http reads it, and what was sent behind its headers, where nothing belongs. */
export interface HeadAnswer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Uint8Array;
}

/** How long to listen for a body that must not come, where the server leaves the connection open. */
const listenMs = 50;

/**
 * Sends HEAD on a connection of its own. HTTP clients take what follows the headers for the next answer, or for an
 * error; here it is kept, since a body there is what a case looks for.
 */
export function sendHead(request: SubjectRequest, signal: AbortSignal): Promise<HeadAnswer> {
  const send = request.url.startsWith('https:') ? requestOfNodeTls : requestOfNode;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let answer: Omit<HeadAnswer, 'body'> | undefined;
    const outgoing = send(request.url, {
      method: 'HEAD',
      headers: { ...request.headers },
      agent: false,
      signal,
    });

    const end = () => {
      if (answer) resolve({ ...answer, body: behindHeaders(Buffer.concat(chunks)) });
      outgoing.destroy();
    };
    // A body behind the headers is an error to the parser, and no error to us.
    const fail = (error: unknown) => (answer ? end() : reject(error));
    outgoing.on('error', fail);
    outgoing.on('socket', (socket: Socket) => {
      socket.prependListener('data', (chunk: Buffer) => chunks.push(chunk));
      socket.on('error', fail);
      socket.on('close', end);
    });
    outgoing.on('response', (incoming) => {
      answer = { status: incoming.statusCode ?? 0, headers: incoming.headers };
      incoming.resume();
      setTimeout(end, listenMs);
    });
    outgoing.end();
  });
}

function behindHeaders(bytes: Buffer): Uint8Array {
  const end = bytes.indexOf('\r\n\r\n');
  return new Uint8Array(end < 0 ? [] : bytes.subarray(end + 4));
}
