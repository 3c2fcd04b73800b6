import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ValidateReport } from '../../src/report/index.js';
import { txkit } from './in-process.js';

const fixtures = fileURLToPath(new URL('../fixtures/putler/', import.meta.url));

async function findingsOf(file: string, ...options: readonly string[]) {
  const { code, stdout } = await txkit(['validate', 'putler', '--json', ...options, `${fixtures}${file}`]);
  const [report] = (JSON.parse(stdout) as ValidateReport).files;
  const tally: Record<string, number> = {};
  for (const { finding, requirement } of report?.findings ?? []) {
    const key = `${finding} ${requirement.replace('putler/', '')}`;
    tally[key] = (tally[key] ?? 0) + 1;
  }
  return { code, verdict: report?.verdict, tally };
}

describe("the vendor's own samples", () => {
  test.each([
    [
      'shopping-cart.csv',
      'warn',
      {
        'warning two-digit-years-are-tolerated': 4,
        'note country-is-a-full-name': 4,
        'note order-quantity-may-be-the-count': 1,
      },
    ],
    ['buy-now.csv', 'warn', { 'warning two-digit-years-are-tolerated': 1 }],
    [
      'refund.csv',
      'warn',
      {
        'warning csv-header-names-are-trimmed': 12,
        'warning two-digit-years-are-tolerated': 3,
        'warning sample-blanks-are-tolerated': 1,
      },
    ],
    [
      'subscription.csv',
      'warn',
      { 'warning two-digit-years-are-tolerated': 1, 'warning sample-blanks-are-tolerated': 1 },
    ],
    ['complete-example.json', 'accept', {}],
    ['refund-example.json', 'accept', { 'note refund-reference-is-known': 1 }],
  ])('%s has no errors', async (file, verdict, tally) => {
    expect(await findingsOf(file)).toEqual({ code: 0, verdict, tally });
  });

  test('the caption above a CSV sample is named', async () => {
    const { code, stdout } = await txkit(['validate', 'putler', `${fixtures}shopping-cart-with-caption.csv`]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'shopping-cart-with-caption.csv:1:1  error    the first line "Sample CSV with headers for Shopping cart payment" is a caption, not the header  (putler/csv-starts-with-its-header)\n    remove the line',
    );
  });

  test('held to the text alone, the samples break it', async () => {
    expect(await findingsOf('buy-now.csv', '--strict')).toMatchObject({ code: 1, verdict: 'reject' });
  });

  test('a refund is linked by the ids that were sent before', async () => {
    const known = `${fixtures}known-ids.txt`;
    expect(await findingsOf('refund-example.json', '--known-ids', known)).toEqual({
      code: 0,
      verdict: 'accept',
      tally: {},
    });
  });
});
