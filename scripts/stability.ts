import { runSuite } from '../conformance/engine/index.js';
import { kits } from '../conformance/suites/index.js';

// Whether the suites ever accuse the reference endpoint: five seeds until so many requests are sent. Too long for
// the tests; run it after a change to a case, an arbitrary or the reference.

const wanted = Number(process.argv[2] ?? 100_000);
const seeds = [1, 20, 300, 4_000, 50_000];
const origin = 'http://reference.invalid';

for (const kit of kits) {
  let requests = 0;
  let failures = 0;
  for (const seed of seeds) {
    const { subject, path, observePath, credentials } = kit.reference();
    const suite = kit.suite({ url: origin + path, credentials });
    // About twenty cases have random runs, most of one request.
    const runs = Math.ceil(wanted / seeds.length / 20);
    const report = await runSuite(suite, subject, {
      subjectName: 'reference',
      seed,
      runs,
      observer: { template: origin + observePath, settleMs: 0 },
    });
    requests += report.requests;
    for (const outcome of report.outcomes.filter(({ verdict }) => verdict !== 'pass')) {
      failures += 1;
      console.error(
        `seed ${seed}: ${outcome.case} ${outcome.verdict}: ${outcome.reason ?? outcome.evidence?.actual}`,
      );
    }
    console.log(`${kit.api}, seed ${seed}: ${report.requests} requests, ${report.counts.fail} failures`);
  }
  console.log(`${kit.api}: ${requests} requests, ${failures} cases that did not pass`);
  if (failures > 0) process.exitCode = 1;
}
