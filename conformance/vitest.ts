import { afterAll, describe, expect, test } from 'vitest';
import type { Outcome, SuiteReport } from './engine/index.js';
import { runSuite, type SuiteRunOptions } from './run.js';
import { kitOf, type Target } from './target.js';

/**
 * One Vitest test for each case of an API: the suite runs once against the target, and each test tells its outcome.
 * What was skipped or stayed inconclusive is a skipped test with its reason.
 */
export function conformance(api: string, target: Target, options: SuiteRunOptions = {}): void {
  describe(`${api} against ${target.name}`, () => {
    let running: Promise<SuiteReport> | undefined;
    const report = () => {
      running ??= runSuite(api, target, options);
      return running;
    };
    afterAll(() => target.close());

    for (const { id, expects } of kitOf(api).cases) {
      test(`${id}: ${expects}`, { timeout: 600_000 }, async (context) => {
        const { outcomes, stopped } = await report();
        const outcome = outcomes.find((one) => one.case === id);
        if (!outcome) {
          // A filter of the run left it out, or the run ended before it.
          if (stopped) expect.fail(stopped.line);
          return context.skip('left out by the options of the run');
        }
        if (outcome.verdict === 'skip' || outcome.verdict === 'inconclusive') {
          return context.skip(`${outcome.verdict}: ${outcome.reason ?? ''}`);
        }
        expect(outcome.verdict, failureOf(outcome)).toBe('pass');
      });
    }
  });
}

function failureOf({ requirements, evidence }: Outcome): string {
  if (!evidence) return requirements.join(', ');
  const { expected, actual, shrunk, exchanges, replay } = evidence;
  return [
    `${requirements[0]}: expected ${expected}, but ${actual}`,
    ...(shrunk === undefined ? [] : [`batch ${JSON.stringify(shrunk)}`]),
    ...exchanges.slice(-1).map(({ curl }) => curl),
    `replay ${replay}`,
  ].join('\n');
}
