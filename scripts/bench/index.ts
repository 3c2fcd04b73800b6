import { parse } from 'csv-parse/sync';
import { sample } from 'fast-check';
import { runSuite } from '../../conformance/engine/index.js';
import { putlerKit } from '../../conformance/suites/putler/index.js';
import { batches } from '../../src/apis/putler/arbitraries.js';
import { putler } from '../../src/apis/putler/index.js';

// How long things take, as ratios to a baseline of the same run: machines differ, ratios less so.

const rows = sample(batches({ text: 'plain' }), { numRuns: 3_000, seed: 1 })
  .flatMap((batch, number) => batch.map((row) => ({ ...row, ...unique(row, number) })))
  .slice(0, 20_000);
const csv = putler.encode(rows, { format: 'csv' });
const json = putler.encode(rows, { format: 'json' });
const jsonText = new TextDecoder().decode(json);

function unique(row: Readonly<Record<string, unknown>>, number: number): Record<string, unknown> {
  const mark = (id: unknown) => (id === undefined ? undefined : `${number}-${id}`);
  return {
    Transaction_ID: mark(row.Transaction_ID),
    ...('Reference_Txn_ID' in row && { Reference_Txn_ID: mark(row.Reference_Txn_ID) }),
  };
}

/** The best of some runs, in milliseconds. */
async function best(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const began = performance.now();
    await work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

async function compare(title: string, baseline: () => unknown, work: () => unknown): Promise<void> {
  const [least, taken] = [await best(baseline), await best(work)];
  const speed = Math.round((rows.length / taken) * 1_000).toLocaleString('en');
  console.log(
    `${title}: ${(taken / least).toFixed(1)} times the baseline, ${taken.toFixed(0)} ms, ${speed} rows a second`,
  );
}

console.log(
  `${rows.length} rows, ${(csv.byteLength / 1e6).toFixed(1)} MB of CSV, ${(json.byteLength / 1e6).toFixed(1)} MB of JSON`,
);
await compare(
  'validate CSV, against csv-parse alone',
  () => parse(Buffer.from(csv), { columns: true }),
  () => putler.validate(csv, { format: 'csv' }),
);
await compare(
  'validate JSON, against JSON.parse',
  () => JSON.parse(jsonText),
  () => putler.validate(json, { format: 'json' }),
);
const half = rows.slice(0, rows.length / 2);
await compare(
  'check all rows, against half of them (2 is linear)',
  () => putler.check(half),
  () => putler.check(rows),
);

const { subject, path, credentials } = putlerKit.reference();
const suite = putlerKit.suite({ url: `http://reference.invalid${path}`, credentials });
const began = performance.now();
const { requests } = await runSuite(suite, subject, { subjectName: 'reference', seed: 1 });
const seconds = (performance.now() - began) / 1_000;
console.log(`the suite against the reference in process: ${requests} requests in ${seconds.toFixed(1)} s`);
