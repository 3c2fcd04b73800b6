import { buyNow, item, order, refund, without } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted, Undecided } from '../../../engine/case.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, isAccepted } from '../expectations.js';
import { cart } from '../inputs.js';
import { expectNothingStored, idsOf, itemRows, mainRow, sameValue, titlesOf } from '../stored.js';
import { isThere, storeIn } from '../storing.js';

// The rows that an endpoint has kept of an order, and of several requests at once.

export const keepsNothingOfRefusedBatch = defineCase<readonly Row[]>({
  id: 'keeps-nothing-of-refused-batch',
  requirements: ['refused-batch-stores-nothing'],
  expects: 'keeps no row of a batch that it refuses',
  needsObserver: true,
  examples: [
    {
      name: 'a good buy-now before a refund above zero',
      input: [
        buyNow({ Transaction_ID: 'A' }),
        refund({ Transaction_ID: 'B', Reference_Txn_ID: 'A', Gross: '5.00' }),
      ],
    },
    {
      name: 'a row without Date before a good order',
      input: [...without([buyNow({ Transaction_ID: 'B' })], 0, 'Date'), ...cart],
    },
    {
      name: 'a good order before one without items',
      input: [...cart, ...order({ Transaction_ID: 'B' }, item('Cup', '1')).slice(0, 1)],
    },
    {
      name: 'a row of an unknown Type behind good rows',
      input: [...cart, buyNow({ Transaction_ID: 'B', Type: 'Order' })],
    },
  ],
  judge: async (rows, client) => {
    const act = async () => {
      const response = await client.store(rows);
      // Whether it is refused is for other cases to judge.
      if (isAccepted(response)) throw new Undecided(`${answerOf(response)}: the batch was not refused`);
      return answerOf(response);
    };
    await expectNothingStored(client, idsOf(rows), act, 'a refused batch');
  },
});

export const keepsEachRowOfAnOrder = defineCase<readonly Row[]>({
  id: 'keeps-each-row-of-an-order',
  requirements: [
    'order-is-main-row-with-items',
    'batch-holds-many-transactions',
    'row-order-does-not-matter',
  ],
  expects: 'keeps the main row and each item row of an order under its id',
  needsObserver: true,
  examples: [
    { name: 'two items', input: cart },
    { name: 'items before their main row', input: [...cart.slice(1), ...cart.slice(0, 1)] },
    {
      name: 'one product on two lines',
      input: order({ Transaction_ID: 'A' }, item('Mug', '1'), item('Mug', '2')),
    },
    {
      name: 'two titles of one Item_ID',
      input: order(
        { Transaction_ID: 'A' },
        item('Mug, red', '1', { Item_ID: 'P-1' }),
        item('Mug, blue', '2', { Item_ID: 'P-1' }),
      ),
    },
    { name: 'behind another order', input: [...order({ Transaction_ID: 'B' }, item('Cup', '1')), ...cart] },
    {
      name: 'interleaved with another order',
      input: interleaved(order({ Transaction_ID: 'B' }, item('Cup', '1')), cart),
    },
  ],
  judge: async (rows, client) => {
    await storeIn(client, rows, 'json');
    for (const id of idsOf(rows)) {
      const own = rows.filter((row) => row.Transaction_ID === id);
      const stored = await client.observe(id, (entries) => itemRows(entries).length >= own.length - 1);
      if (!mainRow(stored))
        throw new Refuted(
          `the main row of ${id} to be stored`,
          `${stored.length} entries are stored, none of them a main row`,
        );
      const titles = titlesOf(itemRows(stored));
      const wanted = titlesOf(own.filter((row) => row.Type === 'Shopping Cart Item'));
      if (titles !== wanted)
        throw new Refuted(`the items ${wanted} under the id ${id}`, `stored are ${titles || 'none'}`);
    }
  },
});

function interleaved(left: readonly Row[], right: readonly Row[]): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index],
    right[index],
  ])
    .flat()
    .filter((row) => row !== undefined);
}

interface Miscounted {
  readonly quantity: string;
  readonly items: readonly number[];
}

export const keepsTheUnitsOfTheItems = defineCase<Miscounted>({
  id: 'keeps-the-units-of-the-items',
  requirements: ['item-quantities-prevail'],
  expects: 'goes by the quantities of the items where the main row has another',
  needsObserver: true,
  examples: [
    { quantity: '9', items: [1, 2] },
    { quantity: '1', items: [1, 2] },
    { quantity: '9', items: [2] },
  ].map((input) => ({
    name: `main Quantity ${input.quantity} over items of ${input.items.join(' and ')}`,
    input,
  })),
  judge: async ({ quantity, items }, client) => {
    const rows = order(
      { Transaction_ID: 'A', Quantity: quantity },
      ...items.map((units, line) => item(`Product ${line + 1}`, String(units))),
    );
    await storeIn(client, rows, 'json');
    const stored = await client.observe('A', isThere);
    const kept = itemRows(stored).map((row) => Number(row.Quantity));
    if (kept.sort().join() !== items.join()) {
      throw new Refuted(
        `items of Quantity ${items.join(' and ')}`,
        `stored are ${kept.join(' and ') || 'none'}`,
      );
    }
    const main = mainRow(stored)?.Quantity;
    if (main === undefined) throw new Undecided('the observer does not show the Quantity of the main row');
    // The document says that the items' values count internally: the row may still show what was sent.
    if (sameValue(main, quantity)) {
      throw new Undecided(
        `the observer shows Quantity ${quantity} as it was sent; what counts is not to be seen`,
      );
    }
    const units = items.reduce((sum, one) => sum + one, 0);
    if (!sameValue(main, String(units)) && !sameValue(main, String(items.length))) {
      throw new Refuted(
        `Quantity ${units} for the order, the sum over its items`,
        `stored is ${JSON.stringify(main)}`,
      );
    }
  },
});

export const keepsConcurrentStores = defineCase<number>({
  id: 'keeps-concurrent-stores',
  requirements: ['post-stores', 'batch-holds-many-transactions'],
  expects: 'keeps each of several batches that come at the same time',
  needsObserver: true,
  examples: [{ name: 'eight buy-nows at once', input: 8 }],
  judge: async (count, client) => {
    const ids = Array.from({ length: count }, (_, number) => `C${number}`);
    const responses = await Promise.all(
      ids.map((Transaction_ID) => client.store([buyNow({ Transaction_ID })])),
    );
    for (const response of responses) expectAccepted(response, 'one of several batches at the same time');
    for (const id of ids) {
      const stored = await client.observe(id, isThere);
      if (stored.length === 0)
        throw new Refuted(`each of ${count} batches to be kept`, `nothing is stored under ${id}`);
    }
  },
});
