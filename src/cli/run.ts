import { CommanderError } from 'commander';
import { UsageError } from '../../conformance/engine/usage-error.js';
import type { Context } from './context.js';
import { commandNames, createProgram } from './program.js';

/** Runs one command line and answers its exit code. Never rejects. */
export async function run(args: readonly string[], context: Context): Promise<number> {
  try {
    const program = createProgram(context);
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return 2;
    }
    await program.parseAsync(args, { from: 'user' });
    return context.exitCode;
  } catch (error) {
    return report(error, args, context);
  }
}

function report(error: unknown, args: readonly string[], { stderr, env }: Context): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    stderr.write(`txkit: ${oneLine(error.message, args)}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    stderr.write(`txkit: ${error.message}${error.hint === undefined ? '' : `; ${error.hint}`}\n`);
    return 2;
  }
  const debug = env.TXKIT_DEBUG !== undefined && env.TXKIT_DEBUG !== '';
  const [message, stack] =
    error instanceof Error ? [error.message || error.name, error.stack] : [String(error), undefined];
  stderr.write(
    `txkit failed: ${message.replace(/\s+/g, ' ')}${debug ? '' : ' (TXKIT_DEBUG=1 shows where)'}\n`,
  );
  if (debug && stack !== undefined) stderr.write(`${stack}\n`);
  return 3;
}

// Commander puts its advice, where it has some, on a line of its own, in parentheses.
function oneLine(message: string, args: readonly string[]): string {
  const [what = '', advice] = message.replace(/^error: /, '').split('\n');
  const line = what.replace(/\.$/, '').replace('. Expected', ': expected');
  const meant = advice === undefined ? undefined : /^\(Did you mean (.*)\?\)$/.exec(advice)?.[1];
  if (meant !== undefined) return `${line}; did you mean ${meant}?`;
  const command = commandNames.find((name) => name === args.find((argument) => !argument.startsWith('-')));
  return `${line}; txkit ${command === undefined ? '' : `${command} `}--help shows what there is`;
}
