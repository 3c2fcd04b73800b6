import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { txkit } from './in-process.js';

const commands = ['test', 'validate', 'serve', 'generate', 'list', 'explain'];

describe('help', () => {
  test.each(commands)('of %s names its options and gives examples', async (command) => {
    const asked = await txkit([command, '--help']);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked.stdout).toMatch(new RegExp(`^Usage: txkit ${command} `));
    expect(asked.stdout).toContain('--json');
    expect(asked.stdout).toContain('--no-color');
    expect(asked.stdout).toMatch(/\nExamples:\n {2}\$ .*txkit /);
    expect(await txkit(['help', command])).toEqual(asked);
  });

  test('of the whole names every command', async () => {
    const { stdout, code } = await txkit(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  test('stands on standard error where no command is given', async () => {
    const { code, stdout, stderr } = await txkit([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage: txkit /);
  });
});

test.each([
  [['valdate'], "unknown command 'valdate'; did you mean validate?"],
  [
    ['help', 'lst'],
    'help: there is no "lst"; did you mean "list"? take test, validate, serve, generate, list, explain or help',
  ],
  [['--verison'], "unknown option '--verison'; did you mean --version?"],
  [['list', 'apis', '--jsn'], "unknown option '--jsn'; did you mean --json?"],
  [
    ['list', 'apis', 'rules'],
    "too many arguments for 'list': expected 1 argument but got 2; txkit list --help shows what there is",
  ],
  [['test', '--seed'], "option '--seed <number>' argument missing; txkit test --help shows what there is"],
])('%j is a usage error in one line', async (args, line) => {
  expect(await txkit(args)).toEqual({ code: 2, stdout: '', stderr: `txkit: ${line}\n` });
});

describe('a failure of the kit itself', () => {
  async function failing(env: Readonly<Record<string, string>>) {
    const written: string[] = [];
    const output = { isTerminal: false, columns: 80, isClosed: false };
    const code = await run(['list', 'apis'], {
      stdout: {
        ...output,
        write() {
          throw new Error('the pen\nbroke');
        },
      },
      stderr: { ...output, write: (text) => written.push(text) },
      env,
      readStandardInput: async () => new Uint8Array(),
      onInterrupt: () => () => {},
      exitCode: 0,
    });
    return { code, stderr: written.join('') };
  }

  test('is one line and how to see more', async () => {
    expect(await failing({})).toEqual({
      code: 3,
      stderr: 'txkit failed: the pen broke (TXKIT_DEBUG=1 shows where)\n',
    });
  });

  test('shows where with TXKIT_DEBUG=1', async () => {
    expect((await failing({ TXKIT_DEBUG: '1' })).stderr).toMatch(
      /^txkit failed: the pen broke\nError: .*\n {4}at /s,
    );
  });
});
