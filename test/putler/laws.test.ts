import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BatchOptions, batches } from '../../src/apis/putler/arbitraries.js';
import { model } from '../../src/apis/putler/model.js';
import { nearMisses, nearMissSources } from '../../src/apis/putler/near-misses.js';
import type { Row } from '../../src/apis/putler/row.js';
import { rules } from '../../src/apis/putler/rules/index.js';
import { checkRows } from '../../src/core/check.js';
import { pickBy } from '../../src/core/pick.js';
import { csv, json, ndjson, xml } from '../../src/formats/index.js';
import { walkShrinks } from '../arbitrary/walk-shrinks.js';
import { rawBatchSchema } from './raw-batch-schema.js';

const formats = { json, ndjson, csv, xml };
const requirementsIn = (rows: readonly unknown[]) =>
  Array.from(new Set(checkRows(model, rows).map(({ requirement }) => requirement)));

const kindsOfBatches: readonly (readonly [string, BatchOptions])[] = [
  ['any batch', {}],
  ['plain text', { text: 'plain' }],
  ['one transaction', { maxTransactions: 1 }],
  ['a refund', { holds: 'refund' }],
  ['an order', { holds: 'order' }],
  ['a buy-now', { holds: 'buy-now' }],
  ['a subscription', { holds: 'subscription' }],
  ['orders alone', { kinds: ['order'] }],
];

describe.each(kindsOfBatches)('consistent batches: %s', (_, options) => {
  const arbitrary = batches(options);

  test('nothing is found in them, not even held to the text alone', () => {
    fc.assert(
      fc.property(arbitrary, (batch) => {
        expect(checkRows(model, batch, { dialect: 'strict' })).toEqual([]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('nothing is found in what they shrink to', () => {
    for (const batch of walkShrinks(arbitrary, 2, 150)) expect(checkRows(model, batch)).toEqual([]);
  });

  test('the JSON Schema as it is published takes them', () => {
    const validate = rawBatchSchema();
    fc.assert(
      fc.property(arbitrary, (batch) => {
        validate(batch);
        expect(validate.errors ?? []).toEqual([]);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test.each(Object.entries(formats))('they survive as %s', (_, format) => {
    fc.assert(
      fc.property(arbitrary, (batch) => {
        const { rows, problems } = format.decode(format.encode(batch));
        expect(problems).toEqual([]);
        expect(asText(rows as readonly Row[])).toEqual(asText(batch));
        expect(checkRows(model, rows)).toEqual([]);
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  test('the given kind is there', () => {
    fc.assert(
      fc.property(arbitrary, (batch) => {
        const types = new Set(batch.map((row) => row.Type));
        const type = options.holds && typeNames[options.holds as keyof typeof typeNames];
        expect(type === undefined || types.has(type)).toBe(true);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

const typeNames = {
  order: 'Shopping Cart Payment Received',
  'buy-now': 'Web Accept Payment Received',
  refund: 'Refund',
  subscription: 'Recurring Payment Received',
};

describe.each(nearMissSources.map((one) => [one.requirement, one.source, one.arbitrary] as const))(
  'near misses: %s by %s',
  (requirement, source, arbitrary) => {
    // The batch of more than 2,000 rows takes as long as hundreds of others.
    const runs = source.startsWith('large-batches') ? 2 : 20;

    test('break exactly that, before and after shrinking', () => {
      const misses = [
        ...fc.sample(arbitrary, { seed: 6, numRuns: runs }),
        ...walkShrinks(arbitrary, 7, runs * 2),
      ];
      for (const miss of misses) {
        expect(miss).toMatchObject({ requirement, source });
        expect({ batch: miss.batch, found: requirementsIn(miss.batch) }).toEqual({
          batch: miss.batch,
          found: [requirement],
        });
      }
    });

    test('break exactly that as bytes', () => {
      for (const { batch } of fc.sample(arbitrary, { seed: 8, numRuns: Math.ceil(runs / 4) })) {
        for (const format of isText(batch) ? Object.values(formats) : [json, ndjson]) {
          const { rows } = format.decode(format.encode(batch));
          expect(asText(rows as readonly Row[])).toEqual(asText(batch));
          expect({ format: format.id, batch, found: requirementsIn(rows) }).toEqual({
            format: format.id,
            batch,
            found: [requirement],
          });
        }
      }
    });
  },
);

test.each(rules.flatMap(({ id, violate }) => (violate ? [[id, violate] as const] : [])))(
  '%s: its violation leaves the given batch as it is',
  (_, violate) => {
    fc.assert(
      fc.property(batches({ holds: violate.needs }), fc.array(fc.nat()), (batch, numbers) => {
        const once = violate.apply(deepFreeze(batch), pickBy(numbers));
        expect(violate.apply(batch, pickBy(numbers))).toEqual(once);
      }),
      { seed: 9, numRuns: 10 },
    );
  },
);

describe('the same seed', () => {
  const bytes = (seed: number) => [
    ...fc.sample(batches(), { seed, numRuns: 30 }).map((batch) => json.encode(batch)),
    ...fc.sample(nearMisses(), { seed, numRuns: 30 }).map(({ batch }) => json.encode(batch)),
  ];

  test('gives the same bytes', () => {
    expect(bytes(10)).toEqual(bytes(10));
  });

  test('gives the bytes that it gave when this was written', () => {
    const hash = createHash('sha256');
    for (const batch of fc.sample(batches(), { seed: 11, numRuns: 30 })) hash.update(json.encode(batch));
    expect(hash.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"4a7fb9d61400e656"`);
  });
});

// Text formats carry text: a boolean or a list of a near miss is another mistake there, or none.
function isText(batch: readonly Row[]): boolean {
  return batch.every((row) =>
    Object.values(row).every((value) => value === undefined || /string|number/.test(typeof value)),
  );
}

// Rows as a text format gives them back: numbers are text, and what is blank is absent.
function asText(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).flatMap(([field, value]) =>
        value === undefined || value === ''
          ? []
          : [[field, typeof value === 'number' ? String(value) : value]],
      ),
    ),
  );
}

function deepFreeze(batch: readonly Row[]): readonly Row[] {
  for (const row of batch) Object.freeze(row);
  return Object.freeze(batch);
}
