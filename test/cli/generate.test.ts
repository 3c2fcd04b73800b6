import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putler } from '../../src/apis/putler/index.js';
import { txkit } from './in-process.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'txkit-'));
});
afterAll(() => rm(folder, { recursive: true }));

const generate = (...args: readonly string[]) => txkit(['generate', 'putler', ...args]);

describe('consistent batches', () => {
  test.each(['json', 'ndjson', 'csv', 'xml'])('one as %s is what validate accepts', async (format) => {
    const { code, stdout, stderr } = await generate('--seed', '7', '--format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const checked = await txkit(['validate', 'putler', '--format', format, '-'], { input: stdout });
    expect(checked.stdout).toContain('nothing found');
  });

  test('the seed is said when it is random, and gives the same again', async () => {
    const first = await generate();
    const seed = /^txkit: seed (\d+); --seed \1 gives the same again\n$/.exec(first.stderr)?.[1];
    expect((await generate('--seed', String(seed))).stdout).toBe(first.stdout);
  });

  test('several are one line each, the first ones the same however many', async () => {
    const three = (await generate('--seed', '7', '--count', '3')).stdout.trimEnd().split('\n');
    const five = (await generate('--seed', '7', '--count', '5')).stdout.trimEnd().split('\n');
    expect(five.slice(0, 3)).toEqual(three);
    for (const line of three) expect(putler.check(JSON.parse(line))).toEqual([]);
  });

  test('--json has the seed', async () => {
    const { stdout, stderr } = await generate('--json', '--count', '2');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      seed: expect.any(Number),
      batches: [{ batch: expect.any(Array) }, { batch: expect.any(Array) }],
    });
  });

  test('--max-transactions holds', async () => {
    const { stdout } = await generate('--seed', '7', '--count', '20', '--max-transactions', '1');
    for (const line of stdout.trimEnd().split('\n')) {
      const sales = JSON.parse(line).filter(({ Type }: { Type: string }) => Type !== 'Refund');
      expect(new Set(sales.map((row: { Transaction_ID: string }) => row.Transaction_ID)).size).toBe(1);
    }
  });
});

describe('near misses', () => {
  test('one is the bare batch, its label on standard error', async () => {
    const { stdout, stderr } = await generate('--seed', '7', '--near-misses', 'refund-gross-is-negative');
    expect(stderr).toMatch(/^txkit: breaks putler\/refund-gross-is-negative \(.+\)\n$/);
    const found = putler.check(JSON.parse(stdout)).map(({ requirement }) => requirement);
    expect(new Set(found)).toEqual(new Set(['putler/refund-gross-is-negative']));
  });

  test('several are labelled lines', async () => {
    const { stdout } = await generate('--seed', '7', '--count', '20', '--near-misses');
    for (const line of stdout.trimEnd().split('\n')) {
      const { requirement, batch, ...rest } = JSON.parse(line);
      expect(Object.keys(rest)).toEqual(['source']);
      expect(putler.check(batch).map((finding) => finding.requirement)).toContain(requirement);
    }
  });
});

describe('files', () => {
  test('one batch into a file', async () => {
    const file = join(folder, 'batch.csv');
    const { stdout } = await generate('--seed', '7', '--format', 'csv', '--output', file);
    expect(stdout).toBe('');
    expect(await readFile(file, 'utf8')).toBe((await generate('--seed', '7', '--format', 'csv')).stdout);
  });

  test('several into a folder, labels in their names', async () => {
    const into = join(folder, 'several');
    await generate('--seed', '7', '--count', '3', '--near-misses', 'order-has-items', '--output', into);
    expect(await readdir(into)).toEqual([1, 2, 3].map((number) => `000${number}-order-has-items.json`));
  });
});

test.each([
  [
    ['--format', 'csv', '--count', '2'],
    'several batches as csv cannot be told apart on standard output; give --output FOLDER, or --format json',
  ],
  [['--count', '0'], '--count: "0" is no whole number from 1 to 1000000'],
  [['--text', 'plane'], '--text: there is no "plane"; did you mean "plain"? take plain or any'],
  [
    ['--near-misses', 'refund-gros-is-negative'],
    '--near-misses: there is no requirement "refund-gros-is-negative"; did you mean "refund-gross-is-negative"? txkit list requirements shows them all',
  ],
  [
    ['--seed', '1', '--near-misses', 'pending-is-not-revenue'],
    '--near-misses: no batch of rows breaks putler/pending-is-not-revenue; txkit explain putler/pending-is-not-revenue says what checks it',
  ],
  [['--json', '--format', 'csv'], '--json goes with neither --output nor --format; leave them out'],
  [
    ['--seed', '1', '--output', '/no/folder/x'],
    '--output: there is no folder /no/folder; create it first, as in mkdir -p /no/folder',
  ],
])('generate %j is a usage error', async (args, line) => {
  expect(await generate(...args)).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
});
