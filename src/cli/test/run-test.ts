import { setMaxListeners } from 'node:events';
import { readFile } from 'node:fs/promises';
import {
  exitCodeOf,
  type KnownFailure,
  parseKnownFailures,
  type RunOptions,
  runSuite,
  type SuiteReport,
} from '../../../conformance/engine/index.js';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import { reporterNames } from '../../../conformance/report/index.js';
import type { Context } from '../context.js';
import { parseTargets, requireTargets, writeReports } from '../report-targets.js';
import { reasonOf } from '../write-whole.js';
import { chooseApis, type Tested } from './choose-apis.js';
import { progressLine } from './progress.js';
import { renderer } from './render.js';
import { runOptionsOf, type TestOptions } from './settings.js';
import { type Chosen, chooseSubject } from './subject.js';

export async function runTest(ids: readonly string[], options: TestOptions, context: Context): Promise<void> {
  const { stderr } = context;
  const runOptions = runOptionsOf(options);
  const reportOptions = options.report ?? [];
  const targets = parseTargets(options.json ? ['json', ...reportOptions] : reportOptions, reporterNames);
  const tested = await chooseApis(ids, options);
  const known = await knownFailuresOf(options, tested);
  await requireTargets(targets);
  const chosen = tested.map((one) => chooseSubject(one.kit, options, runOptions, context));
  for (const line of chosen.flatMap(({ warnings }) => warnings)) stderr.write(`txkit: warning: ${line}\n`);

  const progress = progressLine(stderr, options.quiet !== true);
  const interrupt = new AbortController();
  // Each request in flight listens, and node warns from the eleventh on.
  setMaxListeners(0, interrupt.signal);
  const stopListening = context.onInterrupt(() => {
    progress.clear();
    stderr.write('txkit: interrupted; what is known so far follows, once more ends at once\n');
    interrupt.abort();
  });
  const reports: SuiteReport[] = [];
  try {
    for (const [index, one] of tested.entries()) {
      const subject = chosen[index] as Chosen;
      const report = await runOne(one, subject, {
        ...runOptions,
        knownFailures: known.filter((failure) => failure.case.startsWith(`${one.api.id}/`)),
        signal: interrupt.signal,
        onProgress: progress.show,
      });
      reports.push(report);
      if (interrupt.signal.aborted || (options.bail && report.conforms === false)) break;
    }
  } finally {
    stopListening();
    progress.clear();
    await Promise.all(chosen.map((subject) => subject.close()));
  }
  context.exitCode = exitCodeOf(reports);
  await writeReports(targets, renderer(reports, tested, options, context), context);
}

function runOne(
  { kit, only, skip }: Tested,
  { name, subject, suiteOptions, observer }: Chosen,
  options: Omit<RunOptions, 'subjectName'>,
): Promise<SuiteReport> {
  const own = { only, skip, observer, subjectName: name, evidence: kit.evidence() };
  return runSuite(kit.suite(suiteOptions), subject, { ...options, ...own });
}

async function knownFailuresOf(
  { knownFailures: file }: TestOptions,
  tested: readonly Tested[],
): Promise<readonly KnownFailure[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--known-failures ${file} cannot be read: ${reasonOf(error)}`);
  });
  const caseIds = tested.flatMap(({ kit }) => kit.cases.map(({ id }) => id));
  return parseKnownFailures(text, caseIds, file);
}
