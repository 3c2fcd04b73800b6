import { createServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overHttp } from '../../conformance/engine/index.js';

// A server that writes what it likes: node:http would not send a body with HEAD.
describe('the answer to HEAD', () => {
  let server: Server;
  let url: string;
  let answer: readonly string[];
  const subject = overHttp({ timeoutMs: 5_000 });

  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', async () => {
        for (const part of answer) await new Promise<void>((written) => socket.write(part, () => written()));
        socket.end();
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  });
  afterAll(async () => {
    await subject.close();
    server.close();
  });

  const head =
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\nConnection: close\r\n\r\n';

  test.each([
    ['without a body', [head], ''],
    ['with a body in one piece', [`${head}hello`], 'hello'],
    ['with a body behind it', [head, 'hello'], 'hello'],
  ])('%s', async (_, parts, body) => {
    answer = parts;
    const response = await subject({ method: 'HEAD', url, headers: {} });
    expect(response.status).toBe(200);
    expect(response.headers['content-type']).toBe('text/plain');
    expect(new TextDecoder().decode(response.body)).toBe(body);
  });

  test('that never comes is an error', async () => {
    answer = [];
    await expect(subject({ method: 'HEAD', url, headers: {} })).rejects.toMatchObject({ kind: 'dropped' });
  });
});
