import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { txkitProcess } from './child-process.js';
import { txkit } from './in-process.js';

test('serves until it is interrupted, and says where', async () => {
  const { code, signal, stdout, stderr } = await txkitProcess(['serve', '--port', '0'], {
    onOutput: (child) => child.kill('SIGINT'),
  });
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  expect(stdout).toMatch(/url +http:\/\/127\.0\.0\.1:\d+\/inbound\/\n/);
  expect(stdout).toMatch(/observer +http:\/\/127\.0\.0\.1:\d+\/\S*\{id\}\S*\n/);
  expect(stdout).toMatch(
    /txkit test putler --url http:\/\/127\.0\.0\.1:\d+\/inbound\/ --email \S+ --token \S+ --observe '/,
  );
});

test('the addresses that it prints for programs answer', async () => {
  let status = 0;
  const { code } = await txkitProcess(['serve', 'putler', '--port', '0', '--json'], {
    async onOutput(child, stdout) {
      const [{ url, credentials }] = JSON.parse(stdout).endpoints;
      const authorization = `Basic ${btoa(`${credentials.email}:${credentials.token}`)}`;
      status = (await fetch(url, { method: 'HEAD', headers: { authorization } })).status;
      child.kill('SIGTERM');
    },
  });
  expect({ code, status }).toEqual({ code: 0, status: 200 });
});

test('credentials that were given are not printed', async () => {
  const { stdout } = await txkit(['serve', '--port', '0', '--token', 'hush'], {
    onInterrupt: (interrupt) => setTimeout(interrupt, 100),
  });
  expect(stdout).not.toContain('hush');
  expect(stdout).toContain('--token "$TXKIT_TOKEN"');
});

test('a port that is in use is a usage error', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as { port: number };
  expect(await txkit(['serve', '--port', String(port)])).toEqual({
    code: 2,
    stdout: '',
    stderr: `txkit: port ${port} of 127.0.0.1 is in use; take another with --port, or --port 0 for any that is free\n`,
  });
  server.close();
});

test.each([
  [['--port', 'x'], '--port: "x" is no whole number from 0 to 65535'],
  [['--fault', 'zzz'], '--fault: there is no fault "zzz"; txkit list faults shows them all'],
  [
    ['--host', '203.0.113.7'],
    '--host: 203.0.113.7 is no address of this machine; take 127.0.0.1, or 0.0.0.0 for all of them',
  ],
  [['--token', ''], '--token is empty'],
])('serve %j is a usage error', async (args, line) => {
  expect(await txkit(['serve', ...args])).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
});
