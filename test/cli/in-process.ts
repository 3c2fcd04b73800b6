import type { Context } from '../../src/cli/context.js';
import type { Output } from '../../src/cli/output.js';
import { run } from '../../src/cli/run.js';

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  readonly isTerminal?: boolean;
  /** Is given the listener that an interrupt would call. */
  readonly onInterrupt?: (interrupt: () => void) => void;
}

/** Runs a command line without a process. */
export async function txkit(args: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  const { env = {}, input = '', isTerminal = false, onInterrupt } = surroundings;
  const stdout = capture(isTerminal);
  const stderr = capture(isTerminal);
  const context: Context = {
    stdout,
    stderr,
    env,
    readStandardInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    onInterrupt(listener) {
      onInterrupt?.(listener);
      return () => {};
    },
    exitCode: 0,
  };
  const code = await run(args, context);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function capture(isTerminal: boolean): Output & { text(): string } {
  const written: string[] = [];
  return {
    write: (text) => {
      written.push(text);
    },
    isTerminal,
    columns: 80,
    isClosed: false,
    text: () => written.join(''),
  };
}
