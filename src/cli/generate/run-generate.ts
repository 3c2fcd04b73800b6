import { randomInt } from 'node:crypto';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import { inWords, requireApi, requireOneOf } from '../apis.js';
import type { Context } from '../context.js';
import { requireFormat } from '../validate/choose-format.js';
import { wholeNumber } from '../values.js';
import { type Generated, generateBatches, requireBreakable } from './batches.js';
import { labelOf, writeLines, writeOne, writeSeveral } from './write.js';

export interface GenerateOptions {
  readonly count: string;
  /** True where no requirement is named. */
  readonly nearMisses?: string | true;
  readonly maxTransactions?: string;
  readonly text: string;
  readonly seed?: string;
  readonly format: string;
  readonly output?: string;
  readonly json?: true;
}

const mostBatches = 1_000_000;
const mostTransactions = 10_000;
const largestSeed = 2 ** 31 - 1;

export async function runGenerate(apiId: string, options: GenerateOptions, context: Context): Promise<void> {
  const api = await requireApi(apiId);
  const count = wholeNumber('--count', options.count, 1, mostBatches);
  const format = requireFormat(api, options.format);
  const text = requireOneOf('--text', options.text, ['plain', 'any'] as const);
  const { nearMisses, maxTransactions, output } = options;
  const most =
    maxTransactions === undefined
      ? undefined
      : wholeNumber('--max-transactions', maxTransactions, 1, mostTransactions);
  const requirement = typeof nearMisses === 'string' ? requireBreakable(api, nearMisses) : undefined;
  if (count > 1 && format !== 'json' && output === undefined) {
    throw new UsageError(
      `several batches as ${format} cannot be told apart on standard output`,
      'give --output FOLDER, or --format json',
    );
  }
  if (options.json && (output !== undefined || format !== 'json')) {
    throw new UsageError(
      `--json goes with neither ${inWords(['--output', '--format'], 'nor')}`,
      'leave them out',
    );
  }
  const given = options.seed === undefined ? undefined : wholeNumber('--seed', options.seed, 0, largestSeed);
  const seed = given ?? randomInt(largestSeed);
  if (given === undefined && !options.json) {
    context.stderr.write(`txkit: seed ${seed}; --seed ${seed} gives the same again\n`);
  }

  const generated = generateBatches(api, {
    count,
    seed,
    text,
    maxTransactions: most,
    nearMisses: nearMisses !== undefined,
    requirement,
  });
  if (options.json) context.stdout.write(`${JSON.stringify({ seed, batches: generated }, null, 2)}\n`);
  else if (count > 1 && output !== undefined) await writeSeveral(api, generated, format, output);
  else if (count > 1) writeLines(generated, context.stdout);
  else {
    const [only] = generated;
    const label = labelOf(only as Generated);
    if (label !== undefined) context.stderr.write(`txkit: ${label}\n`);
    await writeOne(api, only as Generated, format, output, context.stdout);
  }
}
