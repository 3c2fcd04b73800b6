import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curlLine, recordExchange, type SubjectRequest, shellQuote } from '../../conformance/engine/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const redact = (text: string) => text.replaceAll('hunter2', '$TXKIT_TOKEN');

const post = (changes: Partial<SubjectRequest> = {}): SubjectRequest => ({
  method: 'POST',
  url: 'http://till.test/sales',
  headers: { 'content-type': 'application/json' },
  body: bytes('{}'),
  ...changes,
});

describe('a word for the shell', () => {
  it.each([
    ["it's", `'it'\\''s'`],
    ['', "''"],
    ['$HOME `id` $(id) "x" \\', `'$HOME \`id\` $(id) "x" \\'`],
    ['a=$TXKIT_TOKEN&b', `'a='"$TXKIT_TOKEN"'&b'`],
    ['$TXKIT_TOKEN', '"$TXKIT_TOKEN"'],
  ])('%j', (text, quoted) => {
    expect(shellQuote(text)).toBe(quoted);
  });
});

describe('a curl line', () => {
  it('takes credentials from the environment', () => {
    const request = post({ headers: { authorization: 'Basic aHVudGVyMg==', accept: '*/*' } });
    const credentials = { arguments: '-u "$TXKIT_EMAIL:$TXKIT_TOKEN"', headers: ['authorization'] };
    expect(curlLine(request, { redact, credentials }).curl).toBe(
      `curl -sS -i -u "$TXKIT_EMAIL:$TXKIT_TOKEN" -H 'accept: */*' -H 'content-type:' --data-binary '{}' 'http://till.test/sales'`,
    );
    expect(curlLine(request, { redact }).curl).toContain('-H "authorization: $TXKIT_AUTHORIZATION"');
    const secretHeaders = { accept: 'TXKIT_OBSERVE_HEADER' };
    expect(curlLine(request, { redact, secretHeaders }).curl).toContain('-H "accept: $TXKIT_OBSERVE_HEADER"');
  });

  it('asks for a head as a head', () => {
    const request: SubjectRequest = { method: 'HEAD', url: 'http://till.test/', headers: {} };
    expect(curlLine(request, { redact }).curl).toBe("curl -sS -I 'http://till.test/'");
  });

  it.each([
    ['large', bytes('x'.repeat(9_000)), 'is too large for a command line'],
    ['not text', new Uint8Array([0xff, 0xfe]), 'is not text'],
    ['with a NUL', bytes('a\0b'), 'is not text'],
  ])('says when the body is %s', (_, body, why) => {
    const { curl, note } = curlLine(post({ body }), { redact });
    expect(curl).toContain('--data-binary @batch.json ');
    expect(note).toContain(why);
    expect(note).toContain('--replay');
  });
});

describe('pasted into a shell, a curl line', () => {
  const seen: { method: string; url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    response.end();
  });
  let base = '';
  let curl = true;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    curl = await promisify(execFile)('bash', ['--norc', '-c', 'command -v curl']).then(
      () => true,
      () => false,
    );
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it.each<[string, Partial<SubjectRequest>]>([
    ['an awkward body', { body: bytes(`{"a":"it's \\"$HOME\\" \`id\` %41 ü\\n"}\n\r\n!`) }],
    ['a body like a file name', { body: bytes('@/etc/passwd') }],
    ['a secret in the body', { body: bytes('token=hunter2&x=1') }],
    ['no content type', { headers: {} }],
    ['an empty header', { headers: { 'x-empty': '', 'x-quote': "it's" } }],
    ['another method', { method: 'PATCH' }],
    ['a query', { url: '/a/../sales?a=[1]&b={x,y}&c=it%27s' }],
  ])('sends the same: %s', async (_, changes) => {
    const request = post({ ...changes, url: `${base}${changes.url ?? '/sales'}` });
    const { curl: line } = curlLine(request, { redact });
    if (!curl) {
      expect(line).toMatch(/^curl /);
      return;
    }
    seen.length = 0;
    const env = { PATH: process.env.PATH, TXKIT_TOKEN: 'hunter2' };
    await promisify(execFile)('bash', ['--norc', '-c', line], { env });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: request.method,
      url: request.url.slice(base.length),
      body: new TextDecoder().decode(request.body),
      headers: request.headers,
    });
    expect(seen[0]?.headers['content-type']).toBe(request.headers['content-type']);
  });
});

describe('a recorded exchange', () => {
  it('shows neither credentials nor cookies nor secrets', () => {
    const exchange = recordExchange(
      {
        request: post({
          url: 'http://me:pw@till.test/sales?token=hunter2',
          headers: { authorization: 'Bearer abc', cookie: 'sid=1', 'x-token': 'hunter2', 'x-key': 'k' },
          body: bytes('hunter2'),
        }),
        response: { status: 200, headers: { 'set-cookie': 'sid=2' }, body: bytes('you said hunter2') },
        secretHeaders: { 'x-key': 'TXKIT_OBSERVE_HEADER' },
      },
      { redact },
    );
    expect(exchange.request).toEqual({
      method: 'POST',
      url: 'http://till.test/sales?token=$TXKIT_TOKEN',
      headers: {
        authorization: 'Bearer <credentials>',
        cookie: '<cookie>',
        'x-token': '$TXKIT_TOKEN',
        'x-key': '<credentials>',
      },
      body: '$TXKIT_TOKEN',
    });
    expect(exchange.response).toEqual({
      status: 200,
      headers: { 'set-cookie': '<cookie>' },
      body: 'you said $TXKIT_TOKEN',
    });
    expect(exchange.curl).not.toMatch(/hunter2|me:pw|sid=1|abc/);
  });

  it('clips long bodies after redacting, so that no half of a secret is left', () => {
    const body = bytes(`${'x'.repeat(3_996)}hunter2${'x'.repeat(5_000)}`);
    const { response, error } = recordExchange(
      { request: post(), response: { status: 200, headers: {}, body } },
      { redact },
    );
    expect(response?.body).toMatch(/x\$TXK… \[clipped: 9,003 bytes in all\]$/);
    expect(error).toBeUndefined();
  });

  it('says why there is no answer', () => {
    const exchange = recordExchange({ request: post(), error: 'hunter2 hung up' }, { redact });
    expect(exchange).toMatchObject({ error: '$TXKIT_TOKEN hung up' });
    expect(exchange).not.toHaveProperty('response');
  });
});
