import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The package as a stranger gets it: packed, installed into an empty project, and used as the README says.

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules/.bin', name);
let project: string;

interface Ran {
  readonly code: number;
  readonly output: string;
}

function run(command: string, args: readonly string[], cwd = project): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { cwd, env: environment(), maxBuffer: 64 * 1_048_576 };
    execFile(command, args, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

// The commands of the installed package first, as npx and npm scripts have them; nothing of the run that tests this.
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|VITEST|TXKIT_|CI$|NO_COLOR|FORCE_COLOR)/.test(name),
  );
  return { ...Object.fromEntries(own), PATH: `${join(project, 'node_modules/.bin')}:${process.env.PATH}` };
}

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'txkit-package-'));
  const packed = await run(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', project],
    root,
  );
  expect(packed.code, packed.output).toBe(0);
  const tarball = (await readdir(project)).find((file) => file.endsWith('.tgz')) as string;
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
    `./${tarball}`,
  ];
  const installed = await run('npm', install);
  expect(installed.code, installed.output).toBe(0);
});

afterAll(() => rm(project, { recursive: true, force: true }));

const payload = join(root, 'test/fixtures/putler/buy-now.csv');

describe('the installed package', () => {
  test('runs npx txkit validate', async () => {
    const { code, output } = await run('npx', ['--no-install', 'txkit', 'validate', 'putler', payload]);
    expect(output).toContain('putler/two-digit-years-are-tolerated');
    expect(code).toBe(0);
  });

  test('holds what it promises and nothing of its tests', async () => {
    const files = await readdir(join(project, 'node_modules/transaction-testkit'), { recursive: true });
    expect(files).toEqual(
      expect.arrayContaining(['schemas/putler/batch.schema.json', 'dist/generated/putler/validators.js']),
    );
    expect(files.filter((file) => /^(test|scripts)\//.test(file))).toEqual([]);
  });

  test.each(['node16', 'bundler'])(
    'has types that narrow on Type under moduleResolution %s',
    async (resolution) => {
      const folder = join(project, resolution);
      await mkdir(folder, { recursive: true });
      await writeFile(
        join(folder, 'narrow.ts'),
        `import type { PutlerRefund, PutlerRow } from 'transaction-testkit/types';
export function label(row: PutlerRow): string {
  switch (row.Type) {
    case 'Refund': { const refund: PutlerRefund = row; return String(refund.Reference_Txn_ID); }
    case 'Recurring Payment Received': return String(row.Subscription_ID);
    case 'Shopping Cart Payment Received': return row.Item_Title;
    case 'Shopping Cart Item': case 'Web Accept Payment Received': return String(row.Quantity);
    default: { const never: never = row; return never; }
  }
}
// @ts-expect-error a refund names its transaction
export const refund: PutlerRefund = { Date: '', Time: '', Type: 'Refund', Transaction_ID: '', Gross: -1 };
`,
      );
      const module = resolution === 'bundler' ? 'esnext' : 'node16';
      const flags = [
        '--noEmit',
        '--strict',
        '--skipLibCheck',
        'false',
        '--target',
        'es2022',
        '--module',
        module,
      ];
      const { code, output } = await run(bin('tsc'), [
        ...flags,
        '--moduleResolution',
        resolution,
        join(folder, 'narrow.ts'),
      ]);
      expect(output).toBe('');
      expect(code).toBe(0);
    },
  );

  test('passes publint and the check of its type resolution', async () => {
    const lint = await run(bin('publint'), ['--strict', 'node_modules/transaction-testkit']);
    expect(lint.code, lint.output).toBe(0);
    const tarball = (await readdir(project)).find((file) => file.endsWith('.tgz')) as string;
    const types = await run(bin('attw'), [
      tarball,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      'package.json',
      'schemas',
    ]);
    expect(types.code, types.output).toBe(0);
  });
});

interface Block {
  readonly language: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
}

function blocksOf(markdown: string): readonly Block[] {
  return Array.from(
    markdown.matchAll(/^```(\w+)([^\n]*)\n([\s\S]*?)^```/gm),
    ([, language = '', words = '', text = '']) => ({
      language,
      options: Object.fromEntries(
        words
          .trim()
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => word.split('=') as [string, string]),
      ),
      text,
    }),
  );
}

describe('the README', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const blocks = blocksOf(readme);
  const servers: ChildProcess[] = [];
  afterAll(() => {
    for (const server of servers) server.kill();
  });

  test('names its two commands as they are', async () => {
    const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    const commands = Array.from(readme.matchAll(/^ {4}npm (\w+)/gm), ([, name]) => name as string);
    expect(commands).toEqual(['start', 'test']);
    for (const name of commands) expect(scripts[name]).toContain('ensure-installed');
  });

  test('has blocks of each kind', () => {
    expect(blocks.length).toBeGreaterThan(10);
  });

  describe.each(blocks.map((block, number) => ({ ...block, number: number + 1 })))(
    'block $number ($language)',
    ({ language, options, text }) => {
      test('does what it says', async () => {
        if (options.file) await writeFile(join(project, options.file), text);
        if ('background' in options) await serve(text);
        else if (language === 'sh') await shell(text, Number(options.exit ?? 0));
        else if (language === 'ts') await program(options.file as string, options.run);
        expect(['sh', 'ts', 'csv']).toContain(language);
      });
    },
  );

  async function serve(command: string): Promise<void> {
    const server = spawn('bash', ['-c', `exec ${command}`], { cwd: project, env: environment() });
    servers.push(server);
    const output = await new Promise<string>((resolve) => {
      server.stdout.on('data', (chunk) => /observer/.test(String(chunk)) && resolve(String(chunk)));
      server.on('exit', (code) => resolve(`exit ${code}`));
    });
    expect(output).toContain('http://127.0.0.1:');
  }

  async function shell(text: string, exit: number): Promise<void> {
    const { code, output } = await run('bash', ['-euc', text]);
    expect(code, output).toBe(exit);
  }

  async function program(file: string, how: string | undefined): Promise<void> {
    const flags = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext'];
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')];
    const compiled = await run(bin('tsc'), [...flags, ...types, join(project, file)]);
    // Vitest is no dependency of the package: who uses its entry has it.
    expect(compiled.output.replace(/.*cannot find module 'vitest'.*\n/gi, ''), file).toBe('');
    if (how !== 'node') return;
    const { code, output } = await run(bin('tsx'), [file]);
    expect(code, output).toBe(0);
  }
});
