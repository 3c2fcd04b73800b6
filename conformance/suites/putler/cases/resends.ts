import { buyNow, item, order, refund } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import type { Client } from '../client.js';
import { defineCase } from '../define-case.js';
import { cart } from '../inputs.js';
import { expectStored, idsOf, itemRows, mainRow, sameValue, storedRows, titlesOf } from '../stored.js';
import { isThere, storeIn } from '../storing.js';

// What an endpoint holds after a transaction was sent again.

export const keepsTheLastOfTwo = defineCase<{
  readonly first: readonly Row[];
  readonly next: readonly Row[];
  readonly shows: Row;
}>({
  id: 'keeps-the-last-of-two',
  requirements: ['resend-updates', 'order-may-be-updated-instead'],
  expects: 'updates a transaction that is sent again, and makes no second one of it',
  needsObserver: true,
  examples: [
    {
      name: 'a buy-now with another amount',
      input: {
        first: [buyNow({ Transaction_ID: 'A' })],
        next: [buyNow({ Transaction_ID: 'A', Gross: '31.00' })],
        shows: { Gross: '31.00' },
      },
    },
    {
      name: 'an order with another Status',
      input: {
        first: cart,
        next: cart.map((row) => ({ ...row, Status: 'Refunded' })),
        shows: { Status: 'Refunded' },
      },
    },
    {
      name: 'an order with another amount',
      input: {
        first: cart,
        next: order(
          { Transaction_ID: 'A', Gross: '20.00', Status: 'Partially Refunded' },
          item('Mug', '1', { Gross: '20.00' }),
        ),
        shows: { Gross: '20.00', Status: 'Partially Refunded' },
      },
    },
    {
      name: 'a buy-now with a lower amount',
      input: {
        first: [buyNow({ Transaction_ID: 'A', Gross: '31.00' })],
        next: [buyNow({ Transaction_ID: 'A', Gross: '9.00' })],
        shows: { Gross: '9.00' },
      },
    },
  ],
  judge: async ({ first, next, shows }, client) => {
    await storeIn(client, first, 'json');
    await client.observe('A', isThere);
    await storeIn(client, next, 'json');
    const head = (entries: readonly unknown[]) =>
      storedRows(entries).filter((row) => row.Type === next[0]?.Type);
    const stored = await client.observe(
      'A',
      (entries) =>
        head(entries).length === 1 &&
        Object.entries(shows).every(([field, value]) => sameValue(head(entries)[0]?.[field], value)),
    );
    const heads = head(stored);
    if (heads.length > 1)
      throw new Refuted('one transaction under an id that was sent twice', `${heads.length} are stored`);
    expectStored(heads, shows, 'after it was sent again');
  },
});

export const keepsTheSameOnResend = defineCase<readonly Row[]>({
  id: 'keeps-the-same-on-resend',
  requirements: ['resend-is-idempotent'],
  expects: 'holds the same after a batch was sent twice as after it was sent once',
  needsObserver: true,
  examples: [
    { name: 'an order', input: cart },
    {
      name: 'an order and its refund',
      input: [...cart, refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A' })],
    },
    { name: 'a buy-now', input: [buyNow({ Transaction_ID: 'A' })] },
  ],
  judge: async (rows, client) => {
    await storeIn(client, rows, 'json');
    const once = await readAll(rows, client);
    await storeIn(client, rows, 'json');
    const twice = await readAll(rows, client);
    for (const [id, entries] of once) {
      const again = twice.get(id) ?? [];
      if (storedRows(again).length !== storedRows(entries).length) {
        throw new Refuted(
          `${storedRows(entries).length} rows under ${id}, as after the first time`,
          `${storedRows(again).length} rows are stored after the second`,
        );
      }
    }
    for (const row of rows) {
      const { Transaction_ID, Reference_Txn_ID, Date: _, Time: __, Quantity: ___, ...fields } = row;
      expectStored(twice.get(String(Transaction_ID)) ?? [], fields, 'after the batch was sent twice');
    }
  },
});

async function readAll(
  rows: readonly Row[],
  client: Client,
): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const read = new Map<string, readonly unknown[]>();
  for (const id of idsOf(rows)) read.set(id, await client.observe(id, isThere));
  return read;
}

export const keepsTheNewItemsAlone = defineCase<readonly Row[]>({
  id: 'keeps-the-new-items-alone',
  requirements: ['resend-replaces-items'],
  expects: 'keeps the new items alone when an order is sent again with others',
  needsObserver: true,
  examples: [
    {
      name: 'one item fewer',
      input: order({ Transaction_ID: 'A', Gross: '20.00' }, item('Mug', '1', { Gross: '20.00' })),
    },
    {
      name: 'another product',
      input: order({ Transaction_ID: 'A', Gross: '50.00' }, item('Mug', '1'), item('Cup', '2')),
    },
    {
      name: 'one item more',
      input: order({ Transaction_ID: 'A' }, item('Mug', '1'), item('Tray', '2'), item('Cup', '4')),
    },
    { name: 'another quantity', input: order({ Transaction_ID: 'A' }, item('Mug', '4'), item('Tray', '2')) },
  ],
  judge: async (next, client) => {
    await storeIn(client, cart, 'json');
    await client.observe('A', isThere);
    await storeIn(client, next, 'json');
    const wanted = titlesOf(next.slice(1));
    const stored = await client.observe('A', (entries) => titlesOf(itemRows(entries)) === wanted);
    const titles = titlesOf(itemRows(stored));
    if (titles !== wanted) throw new Refuted(`the items ${wanted} alone`, `stored are ${titles || 'none'}`);
  },
});

export const keepsOrdersFromRefundsOfTheirId = defineCase<readonly Row[]>({
  id: 'keeps-orders-from-refunds-of-their-id',
  requirements: ['refund-id-is-its-own'],
  level: 'should',
  expects: 'refuses a refund that comes with the id of its order later, or keeps the order all the same',
  needsObserver: true,
  examples: [{ name: 'an order, and a refund with its id', input: cart }],
  judge: async (rows, client) => {
    await storeIn(client, rows, 'json');
    await client.observe('A', isThere);
    await client.store([refund({ Transaction_ID: 'A', Reference_Txn_ID: 'A' })]);
    const stored = await client.observe('A', (entries) => mainRow(entries) !== undefined);
    if (!mainRow(stored)) throw new Refuted('the order to be kept', 'a refund has taken its place');
  },
});
