import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Subject, SubjectResponse } from '../engine/subject.js';

export interface Listening {
  /** `http://host:port`, without a path. */
  readonly url: string;
  close(): Promise<void>;
}

// Above what any documented limit calls for: the subject itself refuses what is too large for it.
const mostBytes = 64 * 1_048_576;

/**
 * Puts a subject behind an HTTP server.
 * @throws the server's own error when it cannot listen, `EADDRINUSE` among them.
 */
export async function listen(
  subject: Subject,
  { port = 0, host = '127.0.0.1' }: { readonly port?: number; readonly host?: string } = {},
): Promise<Listening> {
  const server = createServer((incoming, outgoing) => {
    answer(subject, incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(subject: Subject, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const body = await readBody(incoming);
  if (body === undefined) {
    outgoing.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const { method = 'GET', url = '/', headers } = incoming;
  const response: SubjectResponse = await subject({
    method,
    url: new URL(url, 'http://localhost').href,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(body.byteLength > 0 && { body }),
  }).catch((error: unknown) => ({
    status: 500,
    headers: { 'content-type': 'text/plain' },
    body: new TextEncoder().encode(`the endpoint failed: ${error instanceof Error ? error.message : error}`),
  }));
  const isHead = method === 'HEAD' && response.body.byteLength > 0;
  // node:http rightly sends no body with HEAD: a subject that does so by mistake has to get round it.
  if (isHead) outgoing.shouldKeepAlive = false;
  const chunked = response.headers['transfer-encoding'] === 'chunked';
  const length = chunked ? {} : { 'content-length': response.body.byteLength };
  outgoing.writeHead(response.status, { ...response.headers, ...length });
  if (isHead) outgoing.flushHeaders();
  if (isHead) incoming.socket.end(response.body);
  else outgoing.end(response.body);
}

/** The whole body; undefined when it is too large to be held. The rest is read all the same, so that the client sees the answer. */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= mostBytes) chunks.push(chunk);
  }
  return size <= mostBytes ? Buffer.concat(chunks) : undefined;
}
