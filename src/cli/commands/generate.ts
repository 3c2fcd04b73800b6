import type { Command } from 'commander';
import type { Context } from '../context.js';

export function addGenerate(program: Command, context: Context): void {
  program
    .command('generate')
    .summary('print consistent batches or near misses')
    .description(
      'Prints batches that keep every rule, or near misses: batches that break exactly one requirement.',
    )
    .argument('<api>', 'whose batches: putler')
    .optionsGroup('What is generated:')
    .option('--count <number>', 'how many batches', '1')
    .option('--near-misses [requirement]', 'near misses, of one requirement or of any, each with its label')
    .option('--max-transactions <number>', 'how many transactions a batch has at most, refunds not counted')
    .option(
      '--text <kind>',
      'plain: words as a shop has them; any: whatever JSON, CSV and XML can carry',
      'plain',
    )
    .option('--seed <number>', 'the same seed gives the same batches (default: random, and said)')
    .optionsGroup('How it is written:')
    .option('--format <name>', 'json, ndjson, csv or xml', 'json')
    .option('--output <path>', 'a file, or with --count above 1 a folder of numbered files')
    .option('--json', 'one JSON document for programs: the seed, and each batch with its label')
    .addHelpText('after', `\n${details}`)
    .action(async (api: string, _: unknown, command: Command) => {
      const { runGenerate } = await import('../generate/run-generate.js');
      await runGenerate(api, command.optsWithGlobals(), context);
    });
}

const details = `One batch is printed as it is sent, and the label of a near miss on standard error. Several are printed as
JSON, one line each; a near miss as {"requirement", "source", "batch"}. Other formats need --output for several.

Examples:
  $ txkit generate putler --seed 7
  $ txkit generate putler --format csv --output batch.csv
  $ txkit generate putler --near-misses refund-gross-is-negative
  $ txkit generate putler --near-misses --count 100 | jq -r .requirement | sort | uniq -c
`;
