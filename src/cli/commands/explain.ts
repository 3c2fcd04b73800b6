import type { Command } from 'commander';
import type { Context } from '../context.js';

export function addExplain(program: Command, context: Context): void {
  program
    .command('explain')
    .summary('explain a requirement, rule, case or fault')
    .description(
      'Explains a requirement, rule, case or fault: what it says, where that stands, why, what checks it.',
    )
    .argument('<id>', 'its id, with or without the API in front')
    .option('--json', 'as data for programs: a list, since one id may name several things')
    .addHelpText('after', `\n${details}`)
    .action(async (id: string, _: unknown, command: Command) => {
      const { runExplain } = await import('../explain/run-explain.js');
      await runExplain(id, command.optsWithGlobals(), context);
    });
}

const details = `Examples:
  $ txkit explain putler/refund-gross-is-negative
  $ txkit explain order-quantity-is-the-sum
`;
