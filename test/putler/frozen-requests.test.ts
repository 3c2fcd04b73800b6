import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { runSuite } from '../../conformance/engine/index.js';
import type { SubjectRequest } from '../../conformance/engine/subject.js';
import { putlerKit } from '../../conformance/suites/putler/index.js';

/** Every request of a run with this seed, as one hash: bytes, order within its case, and nothing of time or place. */
async function requestsOf(seed: number, concurrency: number): Promise<string> {
  const { subject, path, observePath, credentials } = putlerKit.reference();
  const origin = 'http://reference.invalid';
  const suite = putlerKit.suite({ url: origin + path, credentials });
  const lines: string[] = [];
  const note = async (request: SubjectRequest) => {
    const { method, url, headers, body } = request;
    const digest = createHash('sha256')
      .update(body ?? new Uint8Array())
      .digest('hex');
    lines.push(JSON.stringify([method, url, headers, digest]));
    return subject(request);
  };
  const observer = { template: origin + observePath, settleMs: 0 };
  const costly = putlerKit.cases.filter((one) => one.costly).map(({ id }) => id);
  await runSuite(suite, note, {
    subjectName: 'reference',
    seed,
    runs: 5,
    concurrency,
    observer,
    skip: costly,
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

describe('the requests of a run', () => {
  test('are the same byte for byte for the same seed, on every version of Node', async () => {
    // A change to a case, an example or an arbitrary changes this, and nothing else may.
    expect(await requestsOf(4711, 4)).toMatchInlineSnapshot(
      `"58b07be5493eaf29ba431a637c7d2cb8aef01a951857666e40c6c04bdb028dbc"`,
    );
  });

  test('do not depend on how many cases run at once', async () => {
    expect(await requestsOf(7, 1)).toBe(await requestsOf(7, 8));
  });

  test('are others for another seed', async () => {
    expect(await requestsOf(7, 4)).not.toBe(await requestsOf(8, 4));
  });
});
