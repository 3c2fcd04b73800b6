import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Batch, batches, buyNows, orders } from '../../src/apis/putler/arbitraries.js';
import { idOf, type Row } from '../../src/apis/putler/row.js';

const sample = fc.sample(batches(), { seed: 1, numRuns: 1500 });
const rowsOf = (type: string, batch: Batch) => batch.filter((row) => row.Type === type);
const some = (test: (row: Row) => boolean) => (batch: Batch) => batch.some(test);
const textIn = (pattern: RegExp) =>
  some((row) => Object.values(row).some((value) => pattern.test(String(value))));

// What a batch should be able to be: an arbitrary that lost one of these would pass all the laws.
const reached: Readonly<Record<string, (batch: Batch) => boolean>> = {
  'one row': (batch) => batch.length === 1,
  'more than twenty rows': (batch) => batch.length > 20,
  'an order of five items': (batch) => rowsOf('Shopping Cart Item', batch).length >= 5,
  'items before their order': (batch) => {
    const first = batch.findIndex((row) => row.Type === 'Shopping Cart Item');
    const main = batch.findIndex(
      (row) => idOf(row) === idOf(batch[first] ?? {}) && row.Item_Title === 'Shopping Cart',
    );
    return first >= 0 && main > first;
  },
  'several refunds of one transaction': (batch) => {
    const references = rowsOf('Refund', batch).map((row) => row.Reference_Txn_ID);
    return new Set(references).size < references.length;
  },
  'a refund in full': some((row) => row.Status === 'Refunded'),
  'a refund in part': some((row) => row.Status === 'Partially Refunded'),
  'a refund years apart from the example': some(
    (row) => row.Type === 'Refund' && /2003$/.test(String(row.Date)),
  ),
  'a currency without decimals': some((row) => row.Currency === 'JPY' && /^\d+$/.test(String(row.Gross))),
  'a currency with three decimals': some(
    (row) => row.Currency === 'KWD' && /\.\d{3}$/.test(String(row.Gross)),
  ),
  'an amount as a number': some((row) => typeof row.Gross === 'number'),
  'an amount without its last zero': some((row) => /\.\d$/.test(String(row.Gross)) && row.Currency === 'EUR'),
  'a quantity as a number': some((row) => typeof row.Quantity === 'number'),
  'a padded quantity': some((row) => /^\d+\.0000$/.test(String(row.Quantity))),
  'an order that is free': some((row) => row.Item_Title === 'Shopping Cart' && Number(row.Gross) === 0),
  'a pending order': some((row) => row.Status === 'Pending'),
  'a fee and a net': some((row) => row.Fee !== undefined && row.Net !== undefined),
  'a discount': some((row) => Number(row.Discount) > 0),
  'a list of options': some((row) => /:.*,.*:.*,.*:/.test(String(row.Option_1_Name))),
  'two options': some((row) => row.Option_2_Value !== undefined),
  'a comma and quotes': textIn(/[,"].*/),
  'a line break': textIn(/\n/),
  markup: textIn(/<b>|&amp;/),
  'a formula': textIn(/^=/),
  'text beyond the basic plane': textIn(/\p{Emoji_Presentation}|𠮷/u),
  'combining characters': textIn(/\p{M}/u),
  'text from right to left': textIn(/[\u0590-\u06ff]/),
  'an id with a space': some((row) => / /.test(idOf(row) ?? '')),
  'an id that is a number': some((row) => /^\d+$/.test(idOf(row) ?? '')),
};

test.each(Object.entries(reached))('batches reach %s', (_, test) => {
  expect(sample.some(test)).toBe(true);
});

describe('what they shrink to', () => {
  const smallest = (arbitrary: fc.Arbitrary<Batch>, fails: (batch: Batch) => boolean = () => true) =>
    fc.check(
      fc.property(arbitrary, (batch) => !fails(batch)),
      { seed: 2 },
    ).counterexample?.[0];

  const moment = { Date: '05/01/2026', Time: '12:00:00' };
  const buyNow = { ...moment, Type: 'Web Accept Payment Received', Transaction_ID: 'BUY1' };
  const product = { Item_Title: 'Product A', Quantity: '1' };

  test('one buy-now with its required fields', () => {
    expect(smallest(buyNows())).toEqual([{ ...buyNow, ...product }]);
    expect(smallest(batches())).toEqual([{ ...buyNow, ...product }]);
  });

  test('one order with one item', () => {
    const cart = { ...moment, Transaction_ID: 'ORD1', Quantity: '1' };
    expect(smallest(orders())).toEqual([
      { ...cart, Type: 'Shopping Cart Payment Received', Item_Title: 'Shopping Cart' },
      { ...cart, Type: 'Shopping Cart Item', Item_Title: 'Product A' },
    ]);
  });

  test('one refund in full', () => {
    expect(smallest(batches(), (batch) => rowsOf('Refund', batch).length > 0)).toEqual([
      { ...buyNow, ...product, Gross: '0.01' },
      {
        ...moment,
        Type: 'Refund',
        Transaction_ID: 'BUY1_R1',
        Reference_Txn_ID: 'BUY1',
        ...product,
        Gross: '-0.01',
      },
    ]);
  });
});

test('ids are unique, whatever letter case and spaces count for', () => {
  for (const batch of sample) {
    const ids = batch.filter((row) => row.Type !== 'Shopping Cart Item').map((row) => idOf(row) ?? '');
    expect(new Set(ids.map((id) => id.toLowerCase().replace(/\s/g, ''))).size).toBe(ids.length);
  }
});

test('no batch is larger than the document recommends, and as many transactions come as are asked for', () => {
  const sizes = fc
    .sample(orders({ maxTransactions: 1500 }), { seed: 3, numRuns: 10 })
    .map((batch) => batch.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
  expect(Math.max(...sizes)).toBeGreaterThan(1500);
});

test('misuse is told', () => {
  expect(() => batches({ kinds: ['refund'] })).toThrow(/name a kind beside refund/);
  expect(() => batches({ kinds: ['order'], holds: 'buy-now' })).toThrow(/cannot hold a buy-now/);
  expect(() => batches({ maxTransactions: 0 })).toThrow(/maxTransactions/);
});
