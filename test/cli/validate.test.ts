import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ValidateReport } from '../../src/report/index.js';
import { txkit } from './in-process.js';

const header = 'Date,Time,Type,Transaction_ID,Item_Title,Quantity,Gross\n';
const goodRow = '05/01/2026,12:00:00,Web Accept Payment Received,B1,Mug,1,29.00\n';
const badRow = '05/01/2026,12:00:00,Web Accept Payment Received,B2,Mug,1,$29\n';

let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'txkit-'));
  await writeFile(at('good.csv'), header + goodRow);
  await writeFile(at('bad.csv'), header + badRow);
  await writeFile(at('broken.json'), '[{"Date": }]');
  await writeFile(at('unnamed'), '<t><r/></t>');
  await writeFile(at('recorded.har'), '{}');
  await mkdir(at('empty'));
});

afterAll(() => rm(folder, { recursive: true }));

async function reportOf(args: readonly string[], input?: string) {
  const result = await txkit(['validate', 'putler', '--json', ...args], input === undefined ? {} : { input });
  return { ...result, files: (JSON.parse(result.stdout) as ValidateReport).files };
}

describe('exit codes', () => {
  test('0 without errors', async () => {
    expect(await txkit(['validate', 'putler', at('good.csv')])).toEqual({
      code: 0,
      stdout: `${at('good.csv')}: accepted; 1 row, 1 transaction, csv; nothing found; ready to be sent\n`,
      stderr: '',
    });
  });

  test('1 with errors, whichever file they are in', async () => {
    const { code, stdout } = await txkit(['validate', 'putler', at('bad.csv'), at('good.csv')]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${at('bad.csv')}:2:`);
    expect(stdout).toMatch(/2 files: 1 accepted, 1 rejected\n$/);
  });

  test('a file that cannot be parsed is rejected, with its place', async () => {
    const { code, files } = await reportOf([at('broken.json')]);
    expect(code).toBe(1);
    expect(files).toMatchObject([{ verdict: 'reject', findings: [{ line: 1, column: 11, at: '' }] }]);
  });

  test('2 with a file that cannot be read, the others checked', async () => {
    const { code, stderr, files } = await reportOf([
      at('missing.csv'),
      at('bad.csv'),
      at('empty'),
      at('recorded.har'),
    ]);
    expect(code).toBe(2);
    expect(files.map(({ file }) => file)).toEqual([at('bad.csv')]);
    expect(stderr.split('\n')).toEqual([
      `txkit: ${at('missing.csv')} cannot be read: there is no such file`,
      `txkit: ${at('empty')} cannot be read: it is a folder; name the files in it, as in ${at('empty')}/*.json`,
      `txkit: ${at('recorded.har')} cannot be read: har is not read for putler yet; this version reads putler as json, ndjson, csv or xml`,
      '',
    ]);
  });
});

describe('usage errors', () => {
  test.each([
    [
      'an API that is not built',
      ['loyalty-v1', 'x'],
      'there is no API "loyalty-v1"; this version knows putler',
    ],
    [
      'a misspelt API',
      ['putlr', 'x'],
      'there is no API "putlr"; did you mean "putler"? this version knows putler',
    ],
    ['no API', [], 'no API is named; name it and the files, as in txkit validate putler orders.csv'],
    [
      'no file',
      ['putler'],
      'no file is named; name one, as in txkit validate putler orders.csv, or - for standard input',
    ],
    ['standard input twice', ['putler', '-', '-'], 'standard input can be read only once; give - once'],
    [
      'two dialects',
      ['putler', 'x', '--strict', '--lenient'],
      '--strict and --lenient rule each other out; give one of them',
    ],
    [
      'a misspelt option',
      ['putler', 'x', '--formt', 'csv'],
      "unknown option '--formt'; did you mean --format?",
    ],
    [
      'a misspelt format',
      ['putler', 'x', '--format', 'jsn'],
      '--format: there is no "jsn"; did you mean "json"? this version reads putler as json, ndjson, csv or xml',
    ],
    [
      'a format of another API',
      ['putler', 'x', '--format', 'form'],
      '--format: form is not read for putler yet; this version reads putler as json, ndjson, csv or xml',
    ],
    [
      'a misspelt operation',
      ['putler', 'x', '--operation', 'stor'],
      '--operation: there is no "stor"; did you mean "store"? take validate or store',
    ],
    [
      'a misspelt report',
      ['putler', 'x', '--report', 'serif'],
      '--report: there is no "serif"; did you mean "sarif"? take text, json, ndjson, sarif or github',
    ],
    [
      'a report without a file name',
      ['putler', 'x', '--report', 'json='],
      '--report json=: the file has no name; take --report json=FILE',
    ],
    [
      'two documents on standard output',
      ['putler', 'x', '--json', '--report', 'sarif'],
      '--report: json and sarif cannot share standard output; write one to a file, as in --report json=report.json',
    ],
    [
      'one file for two reports',
      ['putler', 'x', '--report', 'json=a', '--report', 'sarif=a'],
      '--report: a is asked for twice; leave one out',
    ],
    [
      'a report into no folder',
      ['putler', 'x', '--report', 'json=/no/folder/a'],
      '--report json=/no/folder/a: there is no folder /no/folder; create it first, as in mkdir -p /no/folder',
    ],
    [
      'known ids that are not there',
      ['putler', 'x', '--known-ids', '/no/ids'],
      '--known-ids /no/ids cannot be read: there is no such file',
    ],
  ])('%s', async (_, args, line) => {
    expect(await txkit(['validate', ...args])).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
  });

  test('an operation that is not read in the format', async () => {
    const { code, stderr } = await txkit(['validate', 'putler', '--operation', 'validate', at('good.csv')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^txkit: --format: .*csv\n$/);
  });
});

describe('formats', () => {
  test.each([
    ['json', '[]'],
    ['json', '\ufeff  {"Date": 1}'],
    ['json', '{\n  "Date": 1\n}'],
    ['ndjson', '{"Date": 1}\n{"Date": 2}\n'],
    ['xml', '\n<?xml version="1.0"?><t/>'],
    ['csv', header],
    ['csv', ''],
  ])('standard input is told to be %s by its content', async (format, input) => {
    const { files, stderr } = await reportOf(['-'], input);
    expect(files).toMatchObject([{ file: '-', format }]);
    expect(stderr).toBe(
      `txkit: standard input is read as ${format}, by its first characters; --format says otherwise\n`,
    );
  });

  test('a name without an ending is told by its content, a known ending says it all', async () => {
    const { files, stderr } = await reportOf([at('unnamed'), at('good.csv')]);
    expect(files.map(({ format }) => format)).toEqual(['xml', 'csv']);
    expect(stderr).toBe(
      `txkit: ${at('unnamed')} is read as xml, by its first characters; --format says otherwise\n`,
    );
  });

  test('--format wins over the name', async () => {
    const { files, stderr } = await reportOf(['--format', 'json', at('good.csv')]);
    expect(files).toMatchObject([{ format: 'json', verdict: 'reject' }]);
    expect(stderr).toBe('');
  });
});

describe('options', () => {
  test('--response checks an answer', async () => {
    const answer = ['--operation', 'validate', '--response', '--format', 'json', '-'];
    const good = await reportOf(answer, '{"Unauthorized_tokens": []}');
    expect(good.files).toMatchObject([{ part: 'response', operation: 'validate', verdict: 'accept' }]);
    expect((await reportOf(answer, '{')).code).toBe(1);
  });

  test('--lenient and --strict are named in the report', async () => {
    expect((await reportOf(['--lenient', at('good.csv')])).files).toMatchObject([{ dialect: 'lenient' }]);
    const { stdout } = await txkit(['validate', 'putler', '--strict', at('good.csv')]);
    expect(stdout).toContain('accepted (strict)');
  });

  test('--quiet prints errors and summaries', async () => {
    const input = `${header}${goodRow.replace('05/01/2026', '05/01/26')}${badRow}`;
    const { stdout } = await txkit(['validate', 'putler', '--format', 'csv', '--quiet', '-'], { input });
    expect(stdout).toContain('error');
    expect(stdout).not.toContain('two digits');
    expect(stdout).toContain('1 error, 1 warning');
  });

  test('--report FORMAT=FILE writes the file and leaves standard output to the text', async () => {
    const files = ['json', 'sarif'].map((format) => `${format}=${at(`report.${format}`)}`);
    const { code, stdout } = await txkit([
      ...['validate', 'putler', at('bad.csv')],
      ...files.flatMap((file) => ['--report', file]),
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('rejected');
    expect(JSON.parse(await readFile(at('report.json'), 'utf8'))).toMatchObject({
      files: [{ verdict: 'reject' }],
    });
    expect(JSON.parse(await readFile(at('report.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('text and workflow commands share standard output', async () => {
    const args = ['validate', 'putler', at('bad.csv'), '--report', 'text', '--report', 'github'];
    const { stdout } = await txkit(args);
    expect(stdout).toContain('rejected');
    expect(stdout).toMatch(/^::error file=/m);
  });
});
