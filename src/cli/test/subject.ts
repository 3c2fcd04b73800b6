import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ObserverOptions, overHttp, type Subject } from '../../../conformance/engine/index.js';
import type { Kit, SuiteOptions } from '../../../conformance/engine/kit.js';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Context } from '../context.js';
import { isLoopback, webUrl } from '../values.js';
import { credentialsOf, observerOf, type TestOptions } from './settings.js';

/** The endpoint that a run tests, and how to reach it. */
export interface Chosen {
  /** How reports call it. */
  readonly name: string;
  readonly subject: Subject;
  readonly suiteOptions: SuiteOptions;
  readonly observer: ObserverOptions | undefined;
  /** What to tell before anything is sent. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

/** The subject behind `--url`, or the embedded reference endpoint. */
export function chooseSubject(
  kit: Kit,
  options: TestOptions,
  timing: { readonly timeoutMs?: number | undefined; readonly concurrency?: number | undefined },
  context: Context,
): Chosen {
  const xmlShape = xmlShapeOf(options);
  if (options.path) {
    throw new UsageError(
      `--path: ${kit.api} has one URL for all its operations`,
      'give it with --url and leave --path out',
    );
  }
  const observer = observerOf(options, context);
  if (options.url === undefined) return embedded(kit, options, xmlShape);

  const url = webUrl(
    '--url',
    options.url,
    Object.keys(kit.credentials)
      .map((name) => `--${name}`)
      .join(' and '),
  );
  const reached = [url, ...(observer ? [new URL(observer.template.replaceAll('{id}', 'id'))] : [])];
  requireConsent(kit, reached, options);
  const subject = overHttp({ timeoutMs: timing.timeoutMs, concurrency: timing.concurrency });
  return {
    name: options.url,
    subject,
    suiteOptions: { url: options.url, credentials: credentialsOf(kit, { ...options }, context), ...xmlShape },
    observer,
    warnings: reached.some((one) => one.protocol === 'http:' && !isLoopback(one))
      ? ['http carries the credentials over the network as clear text; https does not']
      : [],
    close: () => subject.close(),
  };
}

// Nothing listens there in this run. `txkit serve` does, so that the curl lines of a report can be tried.
const origin = 'http://127.0.0.1:4010';

function embedded(kit: Kit, options: TestOptions, xmlShape: Pick<SuiteOptions, 'xmlShape'>): Chosen {
  const { email, token } = options;
  if (email !== undefined || token !== undefined) {
    throw new UsageError('credentials go with --url', 'the embedded reference endpoint has its own');
  }
  const { subject, path, observePath, credentials } = kit.reference();
  return {
    name: 'the embedded reference endpoint',
    // Answers of the same turn would keep the process from hearing an interrupt until the run is over.
    subject: async (request, signal) => {
      await nextTurn();
      return subject(request, signal);
    },
    suiteOptions: { url: `${origin}${path}`, credentials, ...xmlShape },
    observer: { template: `${origin}${observePath}` },
    warnings: [],
    close: async () => {},
  };
}

function xmlShapeOf({ xmlShape }: TestOptions): Pick<SuiteOptions, 'xmlShape'> {
  if (xmlShape === undefined) return {};
  const name = '[\\p{L}_][\\p{L}\\p{N}_.-]*';
  if (new RegExp(`^${name}/${name}$`, 'u').test(xmlShape)) return { xmlShape };
  throw new UsageError(
    `--xml-shape: "${xmlShape}" names no two elements`,
    'give them as in --xml-shape transactions/transaction',
  );
}

function requireConsent(kit: Kit, urls: readonly URL[], options: TestOptions): void {
  const own = urls
    .map(({ hostname }) => hostname.replace(/\.$/, ''))
    .find((host) => kit.productionHosts.includes(host));
  if (own === undefined || options.yesThisIsProduction) return;
  throw new UsageError(
    `${own} is the vendor's own service, where the transactions of a test run would stay in the books`,
    'test a copy, or give --yes-this-is-production',
  );
}
