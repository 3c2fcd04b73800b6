import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../conformance/reference/http.js';
import { kits } from '../../conformance/suites/index.js';
import { replayCommand } from '../../src/cli/test/render.js';
import type { Surroundings } from './in-process.js';
import { txkit } from './in-process.js';

// Enough to see how a run ends, few enough to be quick.
const few = ['--case', 'answers-head-with-200', '--case', 'accepts-post', '--runs', '1'];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'txkit-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function reportOf(args: readonly string[], surroundings?: Surroundings) {
  const result = await txkit(['test', '--json', ...args], surroundings);
  return { ...result, report: JSON.parse(result.stdout).reports[0] };
}

describe('a run', () => {
  test('without --url tests the embedded reference endpoint', async () => {
    const { code, stderr, report } = await reportOf(few);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(report).toMatchObject({
      api: 'putler',
      subject: 'the embedded reference endpoint',
      conforms: true,
      counts: { pass: 2, fail: 0, skip: 0, inconclusive: 0 },
    });
  });

  test('the same seed sends the same', async () => {
    const args = [...few, '--seed', '7'];
    const [one, other] = [await reportOf(args), await reportOf(args)];
    expect(one.report.seed).toBe(7);
    expect(one.report.requests).toBe(other.report.requests);
  });

  test('--url reaches an endpoint, and no report repeats its token', async () => {
    const { subject, path, observePath } = (kits[0] as (typeof kits)[number]).reference({
      credentials: { email: 'a@example.com', token: 'very-secret-token' },
    });
    const { url, close } = await listen(subject);
    try {
      const args = [
        'putler',
        '--url',
        `${url}${path}`,
        '--observe',
        `${url}${observePath}`,
        '--settle',
        '1s',
        ...few,
      ];
      const env = { TXKIT_EMAIL: 'a@example.com', TXKIT_TOKEN: 'very-secret-token' };
      const { code, stdout, stderr, report } = await reportOf(args, { env });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(report.subject).toBe(`${url}${path}`);
      expect(stdout).not.toContain('very-secret-token');
    } finally {
      await close();
    }
  });

  test('a subject that is not there is inconclusive', async () => {
    const args = ['--url', 'http://127.0.0.1:9/', '--email', 'a@example.com', '--token', 'x', ...few];
    const { code, report } = await reportOf(args);
    expect(code).toBe(3);
    expect(report).toMatchObject({ conforms: null, stopped: { kind: 'unreachable' } });
  });

  test('nothing chosen is nothing tested', async () => {
    expect((await txkit(['test', ...few, '--skip', '*'])).code).toBe(2);
  });

  test('a known failure that no longer fails is stale', async () => {
    const file = join(folder, 'known');
    await writeFile(file, '# ours\nputler/accepts-post  not yet\n');
    const { code, report } = await reportOf([...few, '--known-failures', file]);
    expect(code).toBe(1);
    expect(report.stale).toEqual(['putler/accepts-post']);
  });

  test('--replay runs its one case', async () => {
    const { code, report } = await reportOf(['--replay', 'putler/accepts-post@7.e0']);
    expect(code).toBe(0);
    expect(report.outcomes.map((one: { case: string }) => one.case)).toEqual(['putler/accepts-post']);
  });

  test('an interrupt ends it with the report so far', async () => {
    const { code, stdout, stderr } = await txkit(['test'], {
      onInterrupt: (interrupt) => setTimeout(interrupt, 50),
    });
    expect(code).toBe(130);
    expect(stderr).toContain('interrupted');
    expect(stdout).toContain('putler against the embedded reference endpoint');
  });

  test('reports go to files, and the text to standard output', async () => {
    const files = { junit: join(folder, 'r.xml'), html: join(folder, 'r.html') };
    const reports = Object.entries(files).flatMap(([format, file]) => ['--report', `${format}=${file}`]);
    const { code, stdout } = await txkit(['test', ...few, ...reports]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2 passed/);
    expect(await readFile(files.junit, 'utf8')).toContain('<testsuite');
    expect(await readFile(files.html, 'utf8')).toContain('<html');
  });

  test('--quiet leaves the conclusion of a run that went well', async () => {
    const { stdout } = await txkit(['test', ...few, '--quiet']);
    expect(stdout).toMatch(/^putler: 2 passed, .*; conforms.*\n$/);
  });

  test('a terminal sees how far it is, and then only the report', async () => {
    const { stdout, stderr } = await txkit(['test', ...few], { isTerminal: true, env: { TERM: 'xterm' } });
    expect(stderr.replaceAll('\r\u001b[K', '\n')).toMatch(/^putler {2}\d\/2 cases, \d+ requests {2}a/m);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).toContain('\u001b[');
  });
});

describe('usage errors', () => {
  const url = ['--url', 'http://localhost:1/'];
  const credentials = ['--email', 'a@example.com', '--token', 'hush'];
  const missing =
    'the credentials of putler are missing; give --email and --token, or set TXKIT_EMAIL and TXKIT_TOKEN';
  test.each([
    ['no credentials', url, missing],
    ['half of the credentials', [...url, '--email', 'a@example.com'], missing],
    ['an empty token', [...url, '--email', 'a@example.com', '--token', ''], missing],
    [
      'credentials without --url',
      credentials,
      'credentials go with --url; the embedded reference endpoint has its own',
    ],
    [
      'no URL',
      ['--url', 'localhost:3000', ...credentials],
      '--url: that is no URL of http or https; give one as in --url http://localhost:3000/inbound/',
    ],
    [
      'another scheme',
      ['--url', 'ftp://localhost/', ...credentials],
      '--url: that is no URL of http or https; give one as in --url http://localhost:3000/inbound/',
    ],
    [
      'credentials in the URL',
      ['--url', 'http://a:hush@localhost/', ...credentials],
      '--url: the URL holds credentials, which reports would show; give them with --email and --token',
    ],
    [
      'production',
      ['--url', 'https://API.putler.com/inbound/', ...credentials],
      "api.putler.com is the vendor's own service, where the transactions of a test run would stay in the books; test a copy, or give --yes-this-is-production",
    ],
    [
      'production as observer',
      [...url, ...credentials, '--observe', 'https://api.putler.com./x/{id}'],
      "api.putler.com is the vendor's own service, where the transactions of a test run would stay in the books; test a copy, or give --yes-this-is-production",
    ],
    [
      'an observer without {id}',
      [...url, '--observe', 'http://localhost/'],
      "--observe: the URL has no {id}; give one as in --observe 'http://localhost:3000/stored/{id}'",
    ],
    [
      'an observer that is no URL',
      [...url, '--observe', '{id}'],
      '--observe: that is no URL of http or https; give one as in --observe http://localhost:3000/inbound/',
    ],
    [
      'an observer without --url',
      ['--observe', 'http://localhost/{id}'],
      '--observe goes with --url; the embedded reference endpoint brings its own observer',
    ],
    [
      'patience without observer',
      [...url, '--settle', '1m'],
      '--settle says something about an observer, and there is none; give --observe too',
    ],
    [
      'a header without a name',
      [...url, '--observe', 'http://localhost/{id}', '--observe-header', 'hush'],
      "--observe-header: an observer header has no name; give the name, a colon and the value, for example 'X-Api-Key: …'",
    ],
    [
      'no duration',
      ['--timeout', '30'],
      '--timeout: "30" is not a duration; give a number and a unit, for example 500ms, 30s or 40m',
    ],
    ['no patience', ['--timeout', '0s'], '--timeout: "0s" is not above zero and within 35791.4 minutes'],
    [
      'no rate',
      ['--rate', 'fast'],
      '--rate: "fast" is not a rate; give a number of requests a second, minute or hour, for example 5/s, 180/m or 1000/h',
    ],
    ['no number', ['--runs', '1e3'], '--runs: "1e3" is no whole number from 0 to 1000000'],
    ['no budget', ['--max-requests', '0'], '--max-requests: "0" is no whole number from 1'],
    ['a seed below zero', ['--seed', '-1'], '--seed: "-1" is no whole number from 0 to 2147483647'],
    [
      'no shard',
      ['--shard', '4/3'],
      '--shard: "4/3" is not a shard; give its number and how many there are, for example 1/3',
    ],
    [
      'no level',
      ['--level', 'shuld'],
      '--level: there is no "shuld"; did you mean "should"? take must, should or may',
    ],
    [
      'no case',
      ['--case', 'acepts-post'],
      '--case: no case matches "acepts-post"; did you mean "accepts-post"?',
    ],
    [
      'no case to skip',
      ['--skip', 'zzz*'],
      '--skip: no case matches "zzz*"; `txkit list cases` shows them all',
    ],
    ['no API', ['putlr'], 'there is no API "putlr"; did you mean "putler"? this version knows putler'],
    [
      'a replay among other cases',
      ['--replay', 'putler/accepts-post@7.e0', '--case', '*'],
      '--replay runs one case; leave out --case, --skip and --shard',
    ],
    [
      'a replay of no case',
      ['--replay', 'putler/acepts-post@7.e0'],
      '--replay: there is no case putler/acepts-post; did you mean "putler/accepts-post"?',
    ],
    [
      'known failures that are not there',
      ['--known-failures', '/no/file'],
      '--known-failures /no/file cannot be read: there is no such file',
    ],
    [
      'a path',
      ['--path', 'store=/x'],
      '--path: putler has one URL for all its operations; give it with --url and leave --path out',
    ],
    [
      'an XML shape',
      ['--xml-shape', 'a'],
      '--xml-shape: "a" names no two elements; give them as in --xml-shape transactions/transaction',
    ],
    [
      'a report into no folder',
      ['--report', 'html=/no/folder/r.html'],
      '--report html=/no/folder/r.html: there is no folder /no/folder; create it first, as in mkdir -p /no/folder',
    ],
  ])('%s', async (_, args, line) => {
    expect(await txkit(['test', ...args])).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
  });

  test('clear text over a network is warned of', async () => {
    const args = ['--url', 'http://127.0.0.1.invalid/', ...credentials, ...few, '--timeout', '1s'];
    const { stderr } = await txkit(['test', ...args]);
    expect(stderr).toContain('warning: http carries the credentials over the network as clear text');
  });
});

test('the command that replays a failure repeats what reaches the subject, and no secret', () => {
  const options = {
    level: 'must',
    url: "http://localhost/it's?a=1&b=2",
    observe: 'http://localhost/{id}',
    token: 'hush',
    observeHeader: ['X-Key: hush'],
  };
  const report = { api: 'putler' } as Parameters<typeof replayCommand>[0];
  expect(replayCommand(report, 'putler/x@1.e0', options)).toBe(
    "txkit test putler --url 'http://localhost/it'\\''s?a=1&b=2' --observe 'http://localhost/{id}' --replay putler/x@1.e0",
  );
});
