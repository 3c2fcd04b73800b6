import type { Command } from 'commander';
import { collect } from '../collect.js';
import type { Context } from '../context.js';

export function addValidate(program: Command, context: Context): void {
  program
    .command('validate')
    .summary('check payload files')
    .description(
      'Checks payload files before they are sent: what would be refused, what would not do what is meant.',
    )
    .argument('[api]', 'whose payloads they are: putler')
    .argument('[files...]', 'files to check; - is standard input')
    .optionsGroup('What the files are:')
    .option('--operation <name>', "one of the API's operations (default: the one that carries rows)")
    .option(
      '--format <name>',
      'json, ndjson, csv or xml (default: by the name of each file, else by its content)',
    )
    .option('--response', 'the files are answers of the vendor, not requests')
    .optionsGroup('How they are judged:')
    .option('--strict', 'hold the text alone: what breaks it is an error, also where the vendor does it too')
    .option('--lenient', 'take what clients in the field are known to send')
    .option('--known-ids <file>', 'ids of transactions sent earlier: one a line, or a JSON array')
    .optionsGroup('What is printed:')
    .option('--report <format[=file]>', 'text, json, ndjson, sarif or github; repeatable', collect)
    .option('--json', 'the same as --report json')
    .option('--quiet', 'errors and the line on each file alone')
    .addHelpText('after', `\n${details}`)
    .action(async (api: string | undefined, files: readonly string[], _: unknown, command: Command) => {
      const { runValidate } = await import('../validate/run-validate.js');
      await runValidate(api, files, command.optsWithGlobals(), context);
    });
}

const details = `Exit codes:
  0 no errors   1 errors   2 usage error, or a file that cannot be read (the others are checked all the same)

Examples:
  $ txkit validate putler orders.csv refunds.json
  $ txkit validate putler --strict --report sarif=findings.sarif orders.csv
  $ psql … | txkit validate putler --format csv -
  $ txkit validate putler --known-ids sent.txt refunds.json      refunds of orders sent earlier
  $ txkit validate putler --operation validate --response answer.json
`;
