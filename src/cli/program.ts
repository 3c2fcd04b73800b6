import { Command } from 'commander';
import { requireOneOf } from './apis.js';
import { addExplain } from './commands/explain.js';
import { addGenerate } from './commands/generate.js';
import { addList } from './commands/list.js';
import { addServe } from './commands/serve.js';
import { addTest } from './commands/test.js';
import { addValidate } from './commands/validate.js';
import type { Context } from './context.js';
import { version } from './version.js';

/** The command line, each command loading what it runs only when it runs. */
export function createProgram(context: Context): Command {
  const program = new Command('txkit')
    .description('Checks payloads and endpoints of APIs that take in sales transactions.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .option('--color', 'colour the output, also where no terminal reads it')
    .option('--no-color', 'do not colour the output (also NO_COLOR=1)')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: (text) => context.stderr.write(text),
      // What went wrong is said in one place, see run.ts.
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText('after', `\n${examples}`);

  for (const add of Object.values(commands)) add(program, context);
  addHelp(program);
  return program;
}

const commands = {
  test: addTest,
  validate: addValidate,
  serve: addServe,
  generate: addGenerate,
  list: addList,
  explain: addExplain,
} as const;

export const commandNames: readonly string[] = [...Object.keys(commands), 'help'];

// Commander's own prints the general help for a command that there is not.
function addHelp(program: Command): void {
  program
    .command('help')
    .summary('print the help of a command')
    .argument('[command]')
    .action((name: string | undefined) => {
      if (name === undefined) return program.outputHelp();
      requireOneOf('help', name, commandNames);
      return program.commands.find((command) => command.name() === name)?.outputHelp();
    });
}

const examples = `Examples:
  $ txkit test                                     test the kit against its own reference endpoint
  $ txkit validate putler orders.csv               check a payload file before it is sent
  $ txkit list requirements --api putler           what the documents ask for, and what checks it
  $ txkit explain putler/refund-gross-is-negative

Exit codes:
  0 conforms, or no errors   1 does not conform, or errors   2 usage error, or nothing was tested
  3 inconclusive, or the kit itself failed   130 interrupted
`;
