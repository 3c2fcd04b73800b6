import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Result } from './in-process.js';

const main = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url));

export interface ChildOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  readonly nodeOptions?: readonly string[];
  /** Called with the process and what it has printed so far, as soon as it prints. */
  readonly onOutput?: (child: ChildProcess, stdout: string) => void;
}

/** Runs the compiled command line as a process of its own. */
export function txkitProcess(
  args: readonly string[],
  options: ChildOptions = {},
): Promise<Result & { signal: NodeJS.Signals | null }> {
  if (!existsSync(main)) throw new Error(`${main} is missing: run \`npm run build\` first`);
  const { nodeOptions = [], env = {}, input = '', onOutput } = options;
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  const child = spawn(process.execPath, [...nodeOptions, main, ...args], { env: { ...inherited, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onOutput?.(child, stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? -1, signal, stdout, stderr }));
  });
}
