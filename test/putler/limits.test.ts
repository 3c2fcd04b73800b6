import { expect, test } from 'vitest';
import { buyNow, item, order, refund } from '../../src/apis/putler/examples.js';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { type CheckOptions, checkRows } from '../../src/core/check.js';

const found = (rows: readonly Row[], requirement: string, options?: CheckOptions) =>
  checkRows(model, rows, options).filter((finding) => finding.requirement === `putler/${requirement}`);

const sales = (count: number) =>
  Array.from({ length: count }, (_, index) => buyNow({ Transaction_ID: `B${index + 1}` }));
const cart = (id: string, lines: number) =>
  order({ Transaction_ID: id }, ...Array.from({ length: lines }, (_, index) => item(`Mug ${index}`, 1)));

const split = (rows: readonly Row[]) => found(rows, 'large-batches-are-split-by-order');

test('a batch of 2,000 rows is not split', () => {
  expect(split(sales(2_000))).toEqual([]);
});

test('an order stays whole where a split by rows would part it', () => {
  expect(split([...sales(1_999), ...cart('ORD1', 1)])).toEqual([
    {
      requirement: 'putler/large-batches-are-split-by-order',
      finding: 'warning',
      at: '',
      message: 'the batch has 2,001 rows, and 2,000 are recommended at most',
      hint: 'send 2 requests, each order whole: the transactions up to "B1999" (1,999 rows), then the rest (2 rows)',
    },
  ]);
});

test('the rows of an order count where it first appears, also when they lie apart', () => {
  const [main = {}, line = {}] = cart('ORD1', 1);
  expect(split([main, ...sales(1_999), line, refund()])[0]?.hint).toBe(
    'send 2 requests, each order whole: the transactions up to "B1998" (2,000 rows), then the rest (2 rows)',
  );
});

test('an order that is too large by itself cannot be split', () => {
  expect(split(cart('ORD1', 2_000))[0]?.hint).toBe('transaction "ORD1" has 2,001 rows and cannot be split');
  expect(split([...sales(3), ...cart('ORD1', 2_000), ...sales(2)])[0]?.hint).toBe(
    'send 2 requests, each order whole: the transactions up to "B3" (5 rows), then the rest (2,001 rows); transaction "ORD1" has 2,001 rows and cannot be split',
  );
});

test('of many requests the first are told', () => {
  expect(split(sales(20_000))[0]?.hint).toMatch(/^send 10 requests.* "B10000" \(2,000 rows\), and so on$/);
});

test('rows without an id are no reason to fail', () => {
  expect(split(sales(2_001).map((row) => ({ ...row, Transaction_ID: '' })))[0]?.hint).toBe(
    'send each transaction with all its rows in one request',
  );
});

test('the size of the body is judged above 30 MB in powers of two', () => {
  const large = (bytes: number, options: CheckOptions = {}) =>
    found([buyNow()], 'larger-bodies-are-refused', { ...options, bytes });
  expect(large(30_000_000)).toEqual([]);
  expect(large(31_457_280)).toEqual([]);
  expect(large(31_457_281)).toEqual([
    {
      requirement: 'putler/larger-bodies-are-refused',
      finding: 'warning',
      at: '',
      message: 'the body has 31,457,281 bytes, above the limit of 30 MB (31,457,280 bytes)',
      hint: 'send 2 or more requests, each order whole',
    },
  ]);
  expect(large(31_457_281, { dialect: 'strict' })[0]?.finding).toBe('error');
  expect(found([buyNow()], 'larger-bodies-are-refused')).toEqual([]);
});
