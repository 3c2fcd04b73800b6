import type { Command } from 'commander';
import type { Context } from '../context.js';

export function addList(program: Command, context: Context): void {
  program
    .command('list')
    .summary('list what the kit knows')
    .description('Lists what the kit knows, one a line.')
    .argument('<what>', 'apis, requirements, rules, cases or faults')
    .option('--api <api>', 'of this API alone')
    .option('--json', 'as data for programs')
    .addHelpText('after', `\n${details}`)
    .action(async (what: string, _: unknown, command: Command) => {
      const { runList } = await import('../list/run-list.js');
      await runList(what, command.optsWithGlobals(), context);
    });
}

const details = `What there is:
  requirements   one checkable sentence of a vendor's documents each, with what checks it
  rules          what is checked over the rows of a batch
  cases          what a conformance run does and expects
  faults         the reference endpoint with exactly one thing wrong: some case must fail against each

Examples:
  $ txkit list requirements --api putler
  $ txkit list requirements --json | jq '.[] | select(.faults == [])'
`;
