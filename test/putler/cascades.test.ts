import { expect, test } from 'vitest';
import {
  buyNow,
  change,
  item,
  order,
  refund,
  subscription,
  without,
} from '../../src/apis/putler/examples.js';
import { model } from '../../src/apis/putler/model.js';
import type { Row } from '../../src/apis/putler/row.js';
import { checkRows } from '../../src/core/check.js';

// One mistake gives one finding, although several rules would see it.

const mug = order({ Gross: '50.00', Status: 'Refunded' }, item('Mug', '1', { Gross: '50.00' }));
const refunded = [...mug, refund({ Gross: '-50.00' })];
const plain = order({ Gross: '50.00' }, item('Mug', '1', { Gross: '50.00' }));

const mistakes: Readonly<Record<string, readonly [requirement: string, rows: readonly Row[]]>> = {
  'the main row has no id': ['required-fields-are-present', without(plain, 0, 'Transaction_ID')],
  'the item row has no id': ['required-fields-are-present', without(plain, 1, 'Transaction_ID')],
  'the refund has no id': ['required-fields-are-present', without(refunded, 2, 'Transaction_ID')],
  'the refunded order has no id': [
    'required-fields-are-present',
    without([buyNow(), refund({ Reference_Txn_ID: 'BUY1' })], 0, 'Transaction_ID'),
  ],
  'the refund names no transaction': [
    'refund-names-its-transaction',
    without(refunded, 2, 'Reference_Txn_ID'),
  ],
  'the refund spells the id otherwise': [
    'refund-reference-is-known',
    change(refunded, 2, { Reference_Txn_ID: 'ord1' }),
  ],
  'the item spells the id otherwise': [
    'items-have-their-order',
    change(plain, 1, { Transaction_ID: 'ord1' }),
  ],
  'the refund has the id of its order': [
    'refund-id-is-its-own',
    change(refunded, 2, { Transaction_ID: 'ORD1' }),
  ],
  'the refund is written once per item': ['refund-id-is-its-own', [...refunded, { ...refunded[2] }]],
  'the refund above zero': ['refund-gross-is-negative', change(refunded, 2, { Gross: '50.00' })],
  'the refund in another currency': [
    'refund-follows-its-order',
    change(refunded, 2, { Currency: 'EUR', Gross: '-60.00' }),
  ],
  'the Type of the main row is misspelt': [
    'spelling-is-exact',
    change(plain, 0, { Type: 'shopping cart payment received' }),
  ],
  'the Type of the item row is misspelt': [
    'spelling-is-exact',
    change(plain, 1, { Type: 'shopping_cart_item' }),
  ],
  'the Type of the item row is unknown': ['type-is-documented', change(plain, 1, { Type: 'Line' })],
  'the Type of the refund is misspelt': ['spelling-is-exact', change(refunded, 2, { Type: 'REFUND' })],
  'the Status of the item is misspelt': ['spelling-is-exact', change(plain, 1, { Status: 'completed' })],
  'the Gross of the item has a sign': ['amounts-have-no-symbols', change(plain, 1, { Gross: '$50.00' })],
  'the tax of the order has a comma': [
    'amounts-have-no-symbols',
    change(plain, 0, { Sales_Tax: '1,50', Gross: '51.50' }),
  ],
  'the items are all zero': ['item-gross-is-not-all-zero', change(plain, 1, { Gross: '0.00' })],
  'the date of the item does not exist': ['date-is-a-calendar-day', change(plain, 1, { Date: '02/30/2026' })],
  'the date of the item is the epoch': [
    'epoch-dates-are-suspicious',
    change(plain, 1, { Date: '01/01/1970' }),
  ],
  'the date of the refund is the epoch': [
    'epoch-dates-are-suspicious',
    change(refunded, 2, { Date: '01/01/1970' }),
  ],
  'the currency of the item is not assigned': ['currency-is-assigned', change(plain, 1, { Currency: 'ZZZ' })],
  'the currency of the refund is in small letters': [
    'currency-is-assigned',
    change(refunded, 2, { Currency: 'usd' }),
  ],
  'a buy-now in place of the main row': [
    'single-entries-stand-alone',
    [buyNow({ Transaction_ID: 'ORD1' }), ...plain.slice(1)],
  ],
  'a subscription in place of the item row': [
    'single-entries-stand-alone',
    [...plain.slice(0, 1), subscription({ Transaction_ID: 'ORD1' })],
  ],
  'an order sent twice': ['transaction-id-is-unique', [...plain, ...plain]],
};

test.each(Object.entries(mistakes))('%s', (_, [requirement, rows]) => {
  const found = checkRows(model, rows).map((finding) => finding.requirement);
  expect(found).toEqual([`putler/${requirement}`]);
});
