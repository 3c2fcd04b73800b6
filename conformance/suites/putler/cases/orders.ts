import fc from 'fast-check';
import { batches } from '../../../../src/apis/putler/arbitraries.js';
import { buyNow, change, item, order, refund, subscription } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted, expectTaken } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { refusalCase } from '../refusal-case.js';

// The rows of an order belong together, whatever their order and whatever stands between them.

const cart = order({ Transaction_ID: 'A', Gross: '30.00' }, item('Mug', '1'), item('Tray', '2'));
const other = order({ Transaction_ID: 'B', Gross: '5.00' }, item('Cup', '1'));
const [mainOfCart, ...itemsOfCart] = cart as readonly [Row, ...Row[]];
const [mainOfOther, itemOfOther] = other as readonly [Row, Row];

export const acceptsOrdersWithTheirItems = defineCase<readonly Row[]>({
  id: 'accepts-orders-with-their-items',
  requirements: ['order-is-main-row-with-items'],
  expects: 'takes a main row with one item row or more in the same request',
  examples: [
    { name: 'one item', input: order({}, item('Mug', '1')) },
    { name: 'three items', input: order({}, item('Mug', '1'), item('Tray', '2'), item('Cup', '1')) },
    { name: 'one product on two lines', input: order({}, item('Mug', '1'), item('Mug', '1')) },
    {
      name: 'twelve items',
      input: order({}, ...Array.from({ length: 12 }, (_, index) => item(`Product ${index + 1}`, '1'))),
    },
  ],
  random: () => batches({ kinds: ['order'], text: 'plain', maxTransactions: 2 }),
  judge: async (rows, client) => expectAccepted(await client.store(rows), 'an order with its items'),
});

export const rejectsOrdersWithoutItems = refusalCase({
  id: 'rejects-orders-without-items',
  requirements: ['order-has-items', 'order-is-main-row-with-items'],
  expects: 'refuses a main row without an item row of its own',
  what: 'an order without items',
  examples: [
    { name: 'a main row alone', input: { rows: [mainOfCart] } },
    { name: 'a main row beside a whole order', input: { rows: [...other, mainOfCart] } },
    { name: 'a main row before a whole order', input: { rows: [mainOfCart, ...other] } },
    { name: 'a main row alone, as CSV', input: { rows: [mainOfCart], as: 'csv' } },
    { name: 'a main row beside a whole order, as XML', input: { rows: [...other, mainOfCart], as: 'xml' } },
    { name: 'a main row of Quantity 1', input: { rows: [{ ...mainOfCart, Quantity: '1' }] } },
    {
      name: 'a main row with a refund of it',
      input: { rows: [mainOfCart, refund({ Reference_Txn_ID: 'A', Transaction_ID: 'R' })] },
    },
  ],
  random: () => nearMissesFor('putler/order-has-items'),
});

export const rejectsItemsWithoutOrder = refusalCase({
  id: 'rejects-items-without-order',
  requirements: ['items-have-their-order', 'order-is-main-row-with-items'],
  expects: 'refuses an item row whose main row is not in the request',
  what: 'an item row without its main row',
  examples: [
    { name: 'items alone', input: { rows: itemsOfCart } },
    { name: 'an item beside a whole order', input: { rows: [...cart, itemOfOther] } },
    { name: 'an item whose order was sent before', input: { rows: [itemOfOther], after: other } },
    { name: 'an item before a whole order', input: { rows: [itemOfOther, ...cart] } },
    { name: 'an item alone, as CSV', input: { rows: [itemOfOther], as: 'csv' } },
    { name: 'an item beside a whole order, as XML', input: { rows: [...cart, itemOfOther], as: 'xml' } },
    {
      name: 'an item with the id of a buy-now',
      input: { rows: [buyNow({ Transaction_ID: 'B' }), itemOfOther] },
    },
    {
      name: 'an item and the main row of another order with its item',
      input: { rows: [mainOfOther, itemOfOther, ...itemsOfCart] },
    },
  ],
  random: () => nearMissesFor('putler/items-have-their-order'),
});

const single = buyNow({ Transaction_ID: 'S' });

export const acceptsRowsInAnyOrder = defineCase<readonly Row[]>({
  id: 'accepts-rows-in-any-order',
  requirements: ['row-order-does-not-matter'],
  expects: 'takes items before their main row, and orders whose rows are interleaved',
  examples: [
    { name: 'items before their main row', input: [...itemsOfCart, mainOfCart] },
    { name: 'two orders interleaved', input: [mainOfCart, mainOfOther, ...itemsOfCart, itemOfOther] },
    {
      name: 'a refund before its order',
      input: [refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A' }), ...cart],
    },
    { name: 'a buy-now between the rows of an order', input: [mainOfCart, single, ...itemsOfCart] },
    { name: 'all back to front', input: [...cart, ...other, single].reverse() },
  ],
  random: () =>
    batches({ text: 'plain', maxTransactions: 3, holds: 'order' }).chain((rows) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }),
    ),
  judge: async (rows, client) =>
    expectAccepted(await client.store(rows), 'the rows of a batch in another order'),
});

const many: readonly Row[] = [
  ...cart,
  ...other,
  single,
  subscription({ Transaction_ID: 'U' }),
  refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A' }),
];

export const acceptsManyTransactions = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-many-transactions',
  requirements: ['batch-holds-many-transactions'],
  expects: 'takes a batch of several orders and single transactions',
  examples: [
    { name: 'one of each kind', input: { rows: many, as: 'json' } },
    { name: 'one of each kind, as CSV', input: { rows: many, as: 'csv' } },
    { name: 'two orders', input: { rows: [...cart, ...other], as: 'json' } },
    { name: 'one of each kind, as XML', input: { rows: many, as: 'xml' } },
  ],
  judge: async ({ rows, as }, client) =>
    expectTaken(client, await client.store(rows, { as }), as, 'a batch of several transactions'),
});

export const acceptsAWrongOrderQuantity = defineCase<readonly Row[]>({
  id: 'accepts-a-wrong-order-quantity',
  requirements: ['order-quantity-is-the-sum', 'item-quantities-prevail'],
  expects: 'takes an order whatever its main row says of the quantity',
  examples: [
    { name: 'the sum over the items', input: change(cart, 0, { Quantity: '3' }) },
    { name: 'the count of the items', input: change(cart, 0, { Quantity: '2' }) },
    { name: 'neither the sum nor the count', input: change(cart, 0, { Quantity: '7' }) },
    { name: 'less than both', input: change(cart, 0, { Quantity: '1' }) },
  ],
  judge: async (rows, client) =>
    expectAccepted(await client.store(rows), `an order whose main row has Quantity ${rows[0]?.Quantity}`),
});
