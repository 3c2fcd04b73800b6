import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  overFetch,
  overHttp,
  overListener,
  type SubjectError,
  type SubjectRequest,
} from '../../conformance/engine/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (body: Uint8Array) => new TextDecoder().decode(body);
const get = (url: string, headers = {}): SubjectRequest => ({ method: 'GET', url, headers });

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function subjectOver(listener: RequestListener, options = {}) {
  const subject = await overListener(listener, options);
  closing.push(subject.close);
  return subject;
}

function http(options = {}) {
  const subject = overHttp(options);
  closing.push(subject.close);
  return subject;
}

async function socketServer(onSocket: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    onSocket(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('over HTTP', () => {
  it('hands requests and answers over as they are', async () => {
    const seen: unknown[] = [];
    const subject = await subjectOver(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      seen.push([request.method, request.url, request.headers['x-one'], Buffer.concat(chunks).toString()]);
      response.writeHead(201, { 'X-Mixed': 'Case', 'set-cookie': ['a=1', 'b=2'] });
      response.end('taken ü');
    });
    const url = 'http://elsewhere.test/sales?x=%20y';
    const answer = await subject({ method: 'PUT', url, headers: { 'x-one': '1' }, body: bytes('ü') });
    expect(seen).toEqual([['PUT', '/sales?x=%20y', '1', 'ü']]);
    expect(answer).toMatchObject({ status: 201, headers: { 'x-mixed': 'Case', 'set-cookie': 'a=1, b=2' } });
    expect(answer.body).toBeInstanceOf(Uint8Array);
    expect(text(answer.body)).toBe('taken ü');
  });

  it('follows no redirect', async () => {
    let asked = 0;
    const subject = await subjectOver((_, response) => {
      asked += 1;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect(await subject(get('http://x.test/'))).toMatchObject({
      status: 302,
      headers: { location: '/elsewhere' },
    });
    expect(asked).toBe(1);
  });

  it('asks for a head, and keeps connections otherwise', async () => {
    const sockets = new Set<unknown>();
    const subject = await subjectOver(
      (request, response) => {
        sockets.add(request.socket);
        response
          .writeHead(200, { 'content-length': '5' })
          .end(request.method === 'HEAD' ? undefined : 'hello');
      },
      { concurrency: 1 },
    );
    const head = await subject({ method: 'HEAD', url: 'http://x.test/', headers: {} });
    expect([head.status, head.headers['content-length'], head.body.byteLength]).toEqual([200, '5', 0]);
    sockets.clear();
    for (let time = 0; time < 3; time += 1) {
      expect(text((await subject(get('http://x.test/'))).body)).toBe('hello');
    }
    expect(sockets.size).toBe(1);
  });

  it('sends credentials that stand in the URL as curl does', async () => {
    const seen: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => new Promise((resolve) => server.close(resolve)));
    await http()(get(`http://me:p%40w@127.0.0.1:${(server.address() as AddressInfo).port}/`));
    expect(seen).toEqual([`Basic ${btoa('me:p@w')}`]);
  });

  it.each([
    ['nobody listens', 'http://127.0.0.1:1/', 'unreachable'],
    ['there is no such host', 'http://nobody.invalid/', 'unreachable'],
  ])('tells when %s', async (_, url, kind) => {
    const error = (await http()(get(url)).catch((thrown: unknown) => thrown)) as SubjectError;
    expect(error).toMatchObject({ name: 'SubjectError', kind });
    expect(error.message).not.toBe('');
  });

  it.each<[string, (socket: Socket) => void]>([
    ['closes', (socket) => socket.end()],
    ['resets', (socket) => socket.resetAndDestroy()],
    ['answers something else', (socket) => socket.end('SSH-2.0-OpenSSH\r\n')],
    ['breaks off', (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf')],
  ])('tells when the connection %s without an answer', async (_, react) => {
    const url = await socketServer((socket) => socket.once('data', () => react(socket)));
    const small = http()(get(url));
    await expect(small).rejects.toMatchObject({ name: 'SubjectError', kind: 'dropped' });
    const large = http()({ method: 'POST', url, headers: {}, body: new Uint8Array(100_000) });
    await expect(large).rejects.toMatchObject({ name: 'SubjectError', kind: 'dropped' });
  });

  it('tells when no answer comes in time', async () => {
    const url = await socketServer(() => {});
    const waiting = http({ timeoutMs: 20 })(get(url));
    await expect(waiting).rejects.toMatchObject({ kind: 'timeout', message: 'no answer within 20 ms' });
  });

  it('ends when the run is interrupted', async () => {
    const url = await socketServer(() => {});
    const reason = new Error('enough');
    const waiting = http()(get(url), AbortSignal.abort(reason));
    await expect(waiting).rejects.toBe(reason);
  });

  it.each([
    ['then goes on', () => {}],
    ['then ends the connection', (socket: Socket) => setTimeout(() => socket.destroy(), 20)],
    ['then resets the connection', (socket: Socket) => setTimeout(() => socket.resetAndDestroy(), 20)],
  ])('gives an answer that comes before the body is written, %s', async (_, then) => {
    const subject = await subjectOver((request, response) => {
      response.writeHead(413, { 'content-length': '9' }).end('too large');
      then(request.socket);
    });
    const body = new Uint8Array(32_000_000).fill(97);
    for (let time = 0; time < 5; time += 1) {
      const answer = await subject({ method: 'POST', url: 'http://x.test/', headers: {}, body });
      expect([answer.status, text(answer.body)]).toEqual([413, 'too large']);
    }
  });

  it('sends a large body whole', async () => {
    let came = 0;
    const subject = await subjectOver(async (request, response) => {
      for await (const chunk of request) came += (chunk as Buffer).length;
      response.end('thanks');
    });
    const body = new Uint8Array(3_000_000);
    const answer = await subject({ method: 'POST', url: 'http://x.test/', headers: {}, body });
    expect([came, text(answer.body)]).toEqual([3_000_000, 'thanks']);
  });

  it('disposes of itself', async () => {
    let url = '';
    {
      await using subject = await overListener((_, response) => void response.end());
      url = subject.url;
      expect((await subject(get(url))).status).toBe(200);
    }
    await expect(http()(get(url))).rejects.toMatchObject({ kind: 'unreachable' });
  });
});

describe('over a fetch handler', () => {
  it('hands requests and answers over as they are', async () => {
    const subject = overFetch(async (request) => {
      const body = `${request.method} ${request.url} ${request.headers.get('x-one')} ${await request.text()}`;
      return new Response(body, { status: 202, headers: { 'X-Two': '2' } });
    });
    const url = 'http://x.test/a?b=%20';
    const answer = await subject({ method: 'POST', url, headers: { 'x-one': '1' }, body: bytes('ü') });
    expect(answer).toMatchObject({ status: 202, headers: { 'x-two': '2' } });
    expect(text(answer.body)).toBe('POST http://x.test/a?b=%20 1 ü');
  });

  it('leaves out bodies that fetch does not know', async () => {
    const subject = overFetch((request) => new Response(`${request.body === null}`));
    const answer = await subject({ ...get('http://x.test/'), body: bytes('x') });
    expect(text(answer.body)).toBe('true');
    const head = await subject({ method: 'HEAD', url: 'http://x.test/', headers: {} });
    expect(head.body.byteLength).toBe(0);
  });

  it('takes a handler that throws for one that drops', async () => {
    const subject = overFetch(() => {
      throw new Error('bang');
    });
    await expect(subject(get('http://x.test/'))).rejects.toMatchObject({
      kind: 'dropped',
      message: 'the handler threw instead of answering: bang',
    });
  });
});
