import type { Command } from 'commander';
import type { Context } from '../context.js';

export function addServe(program: Command, context: Context): void {
  program
    .command('serve')
    .summary('run the reference endpoint')
    .description(
      'Runs the reference endpoint until it is interrupted; what it stores is kept in memory alone.',
    )
    .argument(
      '[api...]',
      'the APIs to serve, each on a port of its own (default: all that this version knows)',
    )
    .option('--port <number>', 'port of the first API, 0 for any that is free', '4010')
    .option(
      '--host <host>',
      'the address to listen at; others than this machine reach it at 0.0.0.0',
      '127.0.0.1',
    )
    .option('--fault <id>', 'with exactly this wrong, see txkit list faults')
    .option('--email <email>', 'putler: the email to take (default: printed)')
    .option('--token <token>', 'putler: the token to take (default: printed)')
    .option('--json', 'print the addresses as one line of JSON')
    .addHelpText('after', `\n${details}`)
    .action(async (apis: readonly string[], _: unknown, command: Command) => {
      const { runServe } = await import('../serve/run-serve.js');
      await runServe(apis, command.optsWithGlobals(), context);
    });
}

const details = `Environment:
  TXKIT_EMAIL, TXKIT_TOKEN   credentials to take, unless the options say others

Examples:
  $ txkit serve putler
  $ txkit serve putler --port 0 --json
  $ txkit serve putler --fault accepts-positive-refund      to see what txkit test makes of it
`;
