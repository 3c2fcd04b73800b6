import fc, { type Arbitrary } from 'fast-check';
import { buyNow, item, order, refund } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import { defineCase } from '../define-case.js';
import { expectAccepted } from '../expectations.js';
import { itemRows, sameValue, storedRows, titlesOf } from '../stored.js';

// Sequences of requests against a model: under each id the rows that were sent last.

/** One request: what it stores, under one of a few ids, so that sequences meet themselves again. */
interface Step {
  readonly what: 'order' | 'buy-now' | 'refund';
  readonly number: number;
  readonly cents: number;
  readonly status: 'Pending' | 'Completed' | 'Partially Refunded' | 'Cancelled';
  /** Units of each item; the first counts for a buy-now. */
  readonly units: readonly number[];
}

const titles = ['Mug', 'Tray', 'Cup'];

function rowsOf({ what, number, cents, status: Status, units }: Step): readonly Row[] {
  const Gross = (cents / 100).toFixed(2);
  if (what === 'refund') {
    // Little enough for any order that is left.
    return [
      refund({
        Transaction_ID: `R${number}`,
        Reference_Txn_ID: `O${number}`,
        Gross: `-0.${10 + (cents % 90)}`,
      }),
    ];
  }
  if (what === 'buy-now')
    return [buyNow({ Transaction_ID: `S${number}`, Gross, Status, Quantity: String(units[0]) })];
  const items = units.map((quantity, index) => item(titles[index] as string, String(quantity)));
  return order({ Transaction_ID: `O${number}`, Gross, Status }, ...items);
}

const step: Arbitrary<Step> = fc.record({
  what: fc.constantFrom('order', 'buy-now', 'refund'),
  number: fc.nat(1),
  cents: fc.integer({ min: 100, max: 99_999 }),
  status: fc.constantFrom('Completed', 'Pending', 'Partially Refunded', 'Cancelled'),
  units: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }),
});

const one = (
  what: Step['what'],
  cents: number,
  units: readonly number[],
  status: Step['status'] = 'Completed',
): Step => ({
  what,
  number: 0,
  cents,
  status,
  units,
});

export const keepsWhatTheModelKeeps = defineCase<readonly Step[]>({
  id: 'keeps-what-the-model-keeps',
  requirements: ['resend-updates', 'resend-replaces-items', 'refund-may-come-later'],
  expects:
    'holds, after any sequence of orders, sales, refunds and updates, what was sent last under each id',
  needsObserver: true,
  examples: [
    {
      name: 'an order and an update of it',
      input: [one('order', 3_000, [1, 2]), one('order', 2_000, [1], 'Partially Refunded')],
    },
    {
      name: 'an order, its refund, and the order again',
      input: [one('order', 3_000, [1, 2]), one('refund', 500, [1]), one('order', 3_000, [1, 2])],
    },
    {
      name: 'a sale and an order updated in turn',
      input: [
        one('buy-now', 900, [1]),
        one('order', 3_000, [3]),
        one('buy-now', 800, [2], 'Cancelled'),
        one('order', 3_100, [3, 1]),
      ],
    },
  ],
  random: () => fc.array(step, { minLength: 1, maxLength: 6 }),
  judge: async (steps, client) => {
    const model = new Map<string, readonly Row[]>();
    for (const [index, next] of steps.entries()) {
      // Whether a refund may come before its order is open.
      if (next.what === 'refund' && !model.has(`O${next.number}`)) continue;
      const rows = rowsOf(next);
      expectAccepted(
        await client.store(rows),
        `step ${index + 1}, ${next.what === 'order' ? 'an order' : `a ${next.what}`}`,
      );
      model.set(String(rows[0]?.Transaction_ID), rows);
    }
    for (const [id, rows] of model) {
      const stored = await client.observe(id, (entries) => differenceOf(rows, entries) === undefined);
      const difference = differenceOf(rows, stored);
      if (difference)
        throw new Refuted(
          `under ${id} what was sent last: ${difference.wanted}`,
          `stored is ${difference.shown}`,
        );
    }
  },
});

/** How what is stored differs from the rows sent last; undefined where it does not. */
function differenceOf(
  rows: readonly Row[],
  entries: readonly unknown[],
): { wanted: string; shown: string } | undefined {
  const [head] = rows as readonly [Row, ...Row[]];
  const heads = storedRows(entries).filter((row) => row.Type === head.Type);
  if (heads.length !== 1) return { wanted: `one row of Type ${head.Type}`, shown: `${heads.length} of them` };
  for (const field of ['Gross', 'Status'] as const) {
    const shown = heads[0]?.[field];
    if (!sameValue(shown, head[field]))
      return { wanted: `${field} ${head[field]}`, shown: `${field} ${shown}` };
  }
  const wanted = titlesOf(rows.slice(1));
  const shown = titlesOf(itemRows(entries));
  return head.Type === 'Shopping Cart Payment Received' && wanted !== shown
    ? { wanted: `the items ${wanted}`, shown: shown || 'no item' }
    : undefined;
}
