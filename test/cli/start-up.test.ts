import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { txkitProcess } from './child-process.js';

const recorder = fileURLToPath(new URL('record-modules.mjs', import.meta.url));
const sample = fileURLToPath(new URL('../fixtures/putler/buy-now.csv', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'txkit-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The packages, and modules of ours, that a command line loads. */
async function loadedBy(...args: readonly string[]): Promise<ReadonlySet<string>> {
  const file = join(folder, args.join('-').replaceAll('/', '_'));
  const { code } = await txkitProcess(args, {
    nodeOptions: ['--import', recorder],
    env: { TXKIT_MODULES: file },
  });
  expect(code).toBe(0);
  const addresses = (await readFile(file, 'utf8')).trimEnd().split('\n');
  return new Set(
    addresses.map((address) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(address)?.[1] ?? address),
  );
}

describe('what a command does not need it does not load', () => {
  const heavy = ['fast-check', 'undici', 'vitest'];
  const readers = ['csv-parse', 'fast-xml-parser'];
  // Cases say what they send at random, and that is said in fast-check's words.
  const network = ['undici', 'vitest'];

  test('the recorder sees packages', async () => {
    expect([...(await loadedBy('generate', 'putler', '--seed', '1'))]).toContain('fast-check');
  });

  test.each([
    [['--version'], [...heavy, ...readers]],
    [['--help'], [...heavy, ...readers]],
    [
      ['test', '--help'],
      [...heavy, ...readers],
    ],
    [['validate', 'putler', sample], heavy],
    [['list', 'apis'], heavy],
    [['list', 'rules'], heavy],
    [['list', 'requirements'], network],
    [['list', 'cases'], network],
    [['list', 'faults'], network],
    [['explain', 'refund-gross-is-negative'], network],
  ])('%j', async (args, unwanted) => {
    const loaded = await loadedBy(...args);
    expect(unwanted.filter((name) => loaded.has(name))).toEqual([]);
  });
});

describe('a process', () => {
  test('prints its version alone', async () => {
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await txkitProcess(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('ends with the code of the command', async () => {
    expect((await txkitProcess(['validate', 'putler', sample])).code).toBe(0);
    expect(
      (await txkitProcess(['validate', 'putler', '--format', 'csv', '-'], { input: 'a,b\n1\n' })).code,
    ).toBe(1);
    expect((await txkitProcess(['validate', 'putler', '/no/file'])).code).toBe(2);
  });

  test('says in one line what was wrong with the command line', async () => {
    const { code, stdout, stderr } = await txkitProcess(['lst']);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: "txkit: unknown command 'lst'; did you mean list?\n",
    });
  });

  test('colours nothing in a pipe, unless it is told to', async () => {
    const sequence = '\u001b[';
    const args = ['validate', 'putler', sample];
    expect((await txkitProcess(args)).stdout).not.toContain(sequence);
    expect((await txkitProcess([...args, '--color'])).stdout).toContain(sequence);
    expect((await txkitProcess(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain(sequence);
    expect((await txkitProcess(args, { env: { FORCE_COLOR: '0' } })).stdout).not.toContain(sequence);
    const contradicted = { FORCE_COLOR: '1', NO_COLOR: '1' };
    expect((await txkitProcess(args, { env: contradicted })).stdout).not.toContain(sequence);
    expect((await txkitProcess([...args, '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      sequence,
    );
  });

  test('ends quietly when its reader leaves', async () => {
    const args = ['generate', 'putler', '--count', '3000', '--seed', '1'];
    const { stderr, code } = await txkitProcess(args, { onOutput: (child) => child.stdout?.destroy() });
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });
});
