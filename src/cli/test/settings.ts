import {
  inWords,
  type ObserverOptions,
  parseDuration,
  parseObserveHeader,
  parseRate,
  parseShard,
  type RunOptions,
} from '../../../conformance/engine/index.js';
import type { Kit } from '../../../conformance/engine/kit.js';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Level } from '../../core/requirement.js';
import { requireOneOf } from '../apis.js';
import type { Context } from '../context.js';
import { naming, webUrl, wholeNumber } from '../values.js';

/** The options of `txkit test` as they were typed. */
export interface TestOptions {
  readonly url?: string;
  readonly path?: readonly string[];
  readonly xmlShape?: string;
  readonly yesThisIsProduction?: true;
  readonly email?: string;
  readonly token?: string;
  readonly observe?: string;
  readonly observeHeader?: readonly string[];
  readonly settle?: string;
  readonly level: string;
  readonly case?: readonly string[];
  readonly skip?: readonly string[];
  readonly shard?: string;
  readonly runs?: string;
  readonly seed?: string;
  readonly replay?: string;
  readonly knownFailures?: string;
  readonly bail?: true;
  readonly maxRequests?: string;
  readonly rate?: string;
  readonly timeout?: string;
  readonly concurrency?: string;
  readonly report?: readonly string[];
  readonly json?: true;
  readonly quiet?: true;
  readonly color?: boolean;
}

const levels: readonly Level[] = ['must', 'should', 'may'];
// The engine takes the seed into 32 bits.
const largestSeed = 2 ** 31 - 1;

/** What the options say to the engine, whatever the subject. */
export function runOptionsOf(options: TestOptions): Omit<RunOptions, 'subjectName'> {
  const whole = (option: string, text: string | undefined, least: number, most?: number) =>
    text === undefined ? undefined : wholeNumber(option, text, least, most);
  const { rate, timeout, shard, replay } = options;
  if (replay !== undefined && (options.case ?? options.skip ?? options.shard) !== undefined) {
    throw new UsageError('--replay runs one case', 'leave out --case, --skip and --shard');
  }
  return {
    level: requireOneOf('--level', options.level, levels),
    only: options.case,
    skip: options.skip,
    shard: shard === undefined ? undefined : naming('--shard', () => parseShard(shard)),
    runs: whole('--runs', options.runs, 0, 1_000_000),
    seed: whole('--seed', options.seed, 0, largestSeed),
    maxRequests: whole('--max-requests', options.maxRequests, 1),
    rate: rate === undefined ? undefined : naming('--rate', () => parseRate(rate)),
    timeoutMs: timeout === undefined ? undefined : requirePositive('--timeout', timeout),
    concurrency: whole('--concurrency', options.concurrency, 1, 256),
    replay,
    bail: options.bail,
  };
}

const longestTimer = 2 ** 31 - 1;

function requirePositive(option: string, text: string): number {
  const milliseconds = naming(option, () => parseDuration(text));
  if (milliseconds > 0 && milliseconds <= longestTimer) return milliseconds;
  throw new UsageError(`${option}: "${text}" is not above zero and within ${inWords(longestTimer)}`);
}

/** The observer that the options name; undefined without one. */
export function observerOf(options: TestOptions, { env }: Context): ObserverOptions | undefined {
  const { observe, settle } = options;
  if (observe === undefined) {
    const idle = settle !== undefined ? '--settle' : options.observeHeader ? '--observe-header' : undefined;
    if (idle)
      throw new UsageError(
        `${idle} says something about an observer, and there is none`,
        'give --observe too',
      );
    return undefined;
  }
  if (options.url === undefined) {
    throw new UsageError(
      '--observe goes with --url',
      'the embedded reference endpoint brings its own observer',
    );
  }
  if (!observe.includes('{id}')) {
    throw new UsageError(
      '--observe: the URL has no {id}',
      "give one as in --observe 'http://localhost:3000/stored/{id}'",
    );
  }
  webUrl('--observe', observe.replaceAll('{id}', 'id'), '--observe-header');
  const fromEnvironment = env.TXKIT_OBSERVE_HEADER ? [env.TXKIT_OBSERVE_HEADER] : [];
  const headers = options.observeHeader ?? fromEnvironment;
  return {
    template: observe,
    headers: Object.fromEntries(
      headers.map((text) => naming('--observe-header', () => parseObserveHeader(text))),
    ),
    settleMs: settle === undefined ? undefined : requirePositive('--settle', settle),
  };
}

/** The credentials of an API's subject: from the options, else from the environment. */
export function credentialsOf(
  kit: Kit,
  options: Readonly<Record<string, unknown>>,
  { env }: Context,
): Readonly<Record<string, string>> {
  const names = Object.keys(kit.credentials);
  const entries = Object.entries(kit.credentials).map(([name, { variable }]) => {
    const typed = options[name];
    return [name, (typeof typed === 'string' ? typed : env[variable]) ?? ''] as const;
  });
  if (entries.every(([, value]) => value !== '')) return Object.fromEntries(entries);
  const variables = Object.values(kit.credentials).map(({ variable }) => variable);
  throw new UsageError(
    `the credentials of ${kit.api} are missing`,
    `give ${names.map((name) => `--${name}`).join(' and ')}, or set ${variables.join(' and ')}`,
  );
}
