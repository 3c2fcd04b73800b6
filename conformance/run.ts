import { type RunOptions, runSuite as runOnSubject, type SuiteReport } from './engine/index.js';
import { UsageError } from './engine/usage-error.js';
import { kitOf, type Target } from './target.js';

export interface SuiteRunOptions extends Omit<RunOptions, 'subjectName' | 'observer' | 'evidence'> {
  /** As the command line has them: `email` and `token` for Putler. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** An URL with `{id}` that shows what is stored under an id. */
  readonly observe?: string;
  readonly observeHeaders?: Readonly<Record<string, string>>;
  /** How long an effect may take to show. */
  readonly settleMs?: number;
  readonly xmlShape?: string;
}

/**
 * Runs the cases of an API against a target. Whatever the endpoint does ends in the report; the target is left open.
 * @throws UsageError where the options make no sense, missing credentials among them.
 */
export function runSuite(api: string, target: Target, options: SuiteRunOptions = {}): Promise<SuiteReport> {
  const kit = kitOf(api);
  const {
    credentials = target.credentials ?? {},
    observe = target.observe,
    observeHeaders,
    settleMs,
    xmlShape,
    ...rest
  } = options;
  const missing = Object.keys(kit.credentials).filter((name) => !credentials[name]);
  if (missing.length > 0) {
    throw new UsageError(
      `credentials: ${missing.join(' and ')} missing`,
      `give credentials: { ${Object.keys(kit.credentials).join(', ')} }`,
    );
  }
  const suite = kit.suite({ url: target.url, credentials, ...(xmlShape !== undefined && { xmlShape }) });
  return runOnSubject(suite, target.subject, {
    ...rest,
    subjectName: target.name,
    evidence: kit.evidence(),
    ...(observe !== undefined && { observer: { template: observe, headers: observeHeaders, settleMs } }),
  });
}
