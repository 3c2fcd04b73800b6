import fc from 'fast-check';
import { buyNow, change, item, order, refund, without } from '../../../../src/apis/putler/examples.js';
import { amountFields } from '../../../../src/apis/putler/fields.js';
import type { Field, Row } from '../../../../src/apis/putler/row.js';
import { Refuted, Undecided } from '../../../engine/case.js';
import type { Client, FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, isAccepted } from '../expectations.js';
import {
  expectNothingStored,
  expectStored,
  idsOf,
  itemRows,
  mainRow,
  sameValue,
  storedRows,
} from '../stored.js';
import { harmlessTexts } from './rows.js';

// What an endpoint has kept, as its observer shows it.

const cart = order(
  { Transaction_ID: 'A', Gross: '50.00' },
  item('Mug', '1', { Gross: '20.00' }),
  item('Tray', '2', { Gross: '30.00' }),
);
const formats: readonly FormatId[] = ['json', 'csv', 'xml'];

/** Stores in a format; false, with a remark, where the endpoint does not read the default shape of XML. */
async function storeIn(client: Client, rows: readonly Row[], as: FormatId): Promise<boolean> {
  const response = await client.store(rows, { as });
  if (as === 'xml' && response.status === 400) {
    client.remark(
      'XML was left out: the endpoint does not take the default shape (--xml-shape ROOT/ROW names another)',
    );
    return false;
  }
  expectAccepted(response, `a correct batch as ${as}`);
  return true;
}

const isThere = (entries: readonly unknown[]) => entries.length > 0;

export const keepsTheSameFromEachFormat = defineCase<readonly Row[]>({
  id: 'keeps-the-same-from-each-format',
  requirements: ['formats-store-the-same'],
  expects: 'keeps the same of a batch whether it came as JSON, CSV or XML',
  needsObserver: true,
  examples: [
    {
      name: 'a buy-now',
      input: [
        buyNow({ Transaction_ID: 'A', Name: 'Doe, John', Fee: '-1.14', Net: '27.86', Currency: 'EUR' }),
      ],
    },
    { name: 'an order of two items', input: cart },
    {
      name: 'texts that look like numbers',
      input: [
        buyNow({
          Transaction_ID: 'A',
          Zip_Postal_Code: '02134',
          Contact_Phone_Number: '+1 555',
          Item_ID: '0042',
          Name: 'true',
          Note: '1e3',
        }),
      ],
    },
  ],
  judge: async (rows, client) => {
    for (const as of formats) {
      const own = rows.map((row) => ({ ...row, Transaction_ID: `${as}-${row.Transaction_ID}` }));
      if (!(await storeIn(client, own, as))) continue;
      const stored = await client.observe(`${as}-A`, isThere);
      for (const { Date: _, Time: __, Transaction_ID: ___, ...fields } of rows) {
        // Texts must be the same to the letter: `02134` is no number.
        const { Zip_Postal_Code, Item_ID, ...others } = fields;
        expectStored(stored, others, `from ${as}`);
        expectText(stored, { Zip_Postal_Code, Item_ID }, as);
      }
    }
  },
});

function expectText(stored: readonly unknown[], fields: Row, as: FormatId): void {
  for (const [field, value] of Object.entries(fields)) {
    if (value === undefined || storedRows(stored).some((row) => String(row[field]) === value)) continue;
    const shown = storedRows(stored).map((row) => JSON.stringify(row[field]));
    throw new Refuted(
      `${field} ${JSON.stringify(value)} to be stored from ${as}`,
      `stored is ${shown.join(', ')}`,
    );
  }
}

interface Worded {
  readonly text: string;
  readonly as: FormatId;
}

export const keepsTextUnchanged = defineCase<Worded>({
  id: 'keeps-text-unchanged',
  requirements: ['unicode-survives'],
  expects: 'keeps text outside ASCII, and text that programs stumble over, to the letter',
  needsObserver: true,
  examples: harmlessTexts
    .filter(([, text]) => text.length < 100)
    .flatMap(([words, text]) => formats.map((as) => ({ name: `${words}, as ${as}`, input: { text, as } }))),
  random: () =>
    fc.record({
      text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => `x${text}x`),
      as: fc.constantFrom(...formats),
    }),
  judge: async ({ text, as }, client) => {
    const worded = buyNow({ Transaction_ID: 'A', Name: text, Item_Title: text });
    if (!(await storeIn(client, [worded, buyNow({ Transaction_ID: 'B' })], as))) return;
    const stored = await client.observe('A', isThere);
    for (const field of ['Name', 'Item_Title'] as const) {
      if (storedRows(stored).some((row) => row[field] === text)) continue;
      const shown = storedRows(stored).map((row) => JSON.stringify(row[field]));
      throw new Refuted(
        `${field} ${JSON.stringify(text)} to be kept`,
        `stored is ${shown.join(', ') || 'nothing'}`,
      );
    }
  },
});

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

/** Demands a documented default; a field that the observer does not show at all decides nothing. */
function expectDefault(stored: readonly unknown[], field: Field, value: string): void {
  const rows = storedRows(stored);
  if (rows.length === 0) throw new Refuted('the transaction to be stored', 'nothing is stored');
  const showing = rows.filter((row) => Object.hasOwn(row, field));
  if (showing.length === 0) throw new Undecided(`the observer does not show ${field}`);
  if (!showing.some((row) => row[field] !== null && row[field] !== '' && sameValue(row[field], value))) {
    throw new Refuted(
      `${field} ${value} where none is sent`,
      `stored is ${JSON.stringify(showing[0]?.[field])}`,
    );
  }
}

interface Sparse {
  readonly rows: readonly Row[];
  readonly as: FormatId;
}

export const keepsUsdWhereNoCurrencyIsSent = defineCase<Sparse>({
  id: 'keeps-usd-where-no-currency-is-sent',
  requirements: ['currency-has-three-letters', 'blank-means-absent'],
  expects: 'keeps USD as the Currency where none is sent',
  needsObserver: true,
  examples: [
    {
      name: 'no Currency',
      input: { rows: without([buyNow({ Transaction_ID: 'A' })], 0, 'Currency'), as: 'json' },
    },
    {
      name: 'a blank Currency as CSV',
      input: { rows: [buyNow({ Transaction_ID: 'A', Currency: '' })], as: 'csv' },
    },
  ],
  judge: async ({ rows, as }, client) => {
    await storeIn(client, rows, as);
    expectDefault(await client.observe('A', isThere), 'Currency', 'USD');
  },
});

export const keepsTheCurrencyThatIsSent = defineCase<string>({
  id: 'keeps-the-currency-that-is-sent',
  requirements: ['currency-has-three-letters'],
  expects: 'keeps the Currency that is sent',
  needsObserver: true,
  examples: ['EUR', 'JPY'].map((currency) => ({ name: currency, input: currency })),
  judge: async (Currency, client) => {
    await storeIn(client, [buyNow({ Transaction_ID: 'A', Currency })], 'json');
    expectStored(await client.observe('A', isThere), { Currency }, 'as it was sent');
  },
});

export const keepsZeroWhereNoAmountIsSent = defineCase<Sparse & { readonly field: Field }>({
  id: 'keeps-zero-where-no-amount-is-sent',
  requirements: ['amounts-are-decimal', 'blank-means-absent'],
  expects: 'keeps 0.00 for an amount that is absent or blank',
  needsObserver: true,
  examples: amountFields.flatMap((field) => [
    {
      name: `no ${field}`,
      input: { rows: without([buyNow({ Transaction_ID: 'A' })], 0, field), as: 'json' as const, field },
    },
    {
      name: `a blank ${field} as CSV`,
      input: {
        rows: change([buyNow({ Transaction_ID: 'A' })], 0, { [field]: '' }),
        as: 'csv' as const,
        field,
      },
    },
  ]),
  judge: async ({ rows, as, field }, client) => {
    await storeIn(client, rows, as);
    expectDefault(await client.observe('A', isThere), field, '0');
  },
});

export const keepsAmountsExactly = defineCase<Row>({
  id: 'keeps-amounts-exactly',
  requirements: ['amounts-are-decimal', 'numbers-may-be-strings'],
  expects: 'keeps each amount to the last digit, under its own name',
  needsObserver: true,
  examples: [
    { name: 'cents', input: { Gross: '1234567.89', Fee: '-0.10', Net: '1234567.79' } },
    { name: 'JSON numbers', input: { Gross: 29.99, Fee: -1.14, Net: 28.85 } },
    {
      name: 'shipping, insurance, discount, tax and balance',
      input: {
        Gross: '100.00',
        Shipping_and_Handling_Amount: '10.01',
        Insurance_Amount: '2.02',
        Discount: '3.03',
        Sales_Tax: '4.04',
        Balance: '819.57',
      },
    },
    { name: 'zero behind the point', input: { Gross: '0.30' } },
  ],
  judge: async (fields, client) => {
    await storeIn(client, [buyNow({ Transaction_ID: 'A', ...fields })], 'json');
    expectStored(await client.observe('A', isThere), fields, 'as it was sent');
  },
});

export const keepsKnownBesideUnknownFields = defineCase<null>({
  id: 'keeps-known-beside-unknown-fields',
  requirements: ['unknown-fields-are-ignored'],
  expects: 'keeps the known fields of a row that has unknown ones',
  needsObserver: true,
  examples: [{ name: 'the three that the document names', input: null }],
  judge: async (_, client) => {
    await storeIn(
      client,
      [
        buyNow({
          Order_ID: '7',
          Transaction_ID: 'A',
          Payment_Method: 'card',
          Source: 'XYZ Gateway',
          From_Name: 'Jane',
          Name: 'John',
        }),
      ],
      'json',
    );
    expectStored(
      await client.observe('A', isThere),
      { Source: 'XYZ Gateway', Name: 'John' },
      'beside the unknown fields',
    );
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

function titlesOf(items: readonly Row[]): string {
  return items
    .map((row) => `${row.Item_Title} x ${Number(row.Quantity)}`)
    .sort()
    .join(', ');
}

function interleaved(left: readonly Row[], right: readonly Row[]): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => [
    left[index],
    right[index],
  ])
    .flat()
    .filter((row) => row !== undefined);
}

export const keepsTheUnitsOfTheItems = defineCase<string>({
  id: 'keeps-the-units-of-the-items',
  requirements: ['item-quantities-prevail'],
  expects: 'goes by the quantities of the items where the main row has another',
  needsObserver: true,
  examples: ['9', '1', '2'].map((quantity) => ({
    name: `main Quantity ${quantity} over items of 1 and 2`,
    input: quantity,
  })),
  judge: async (quantity, client) => {
    await storeIn(client, change(cart, 0, { Quantity: quantity }), 'json');
    const stored = await client.observe('A', isThere);
    const kept = itemRows(stored)
      .map((row) => Number(row.Quantity))
      .sort();
    if (kept.join() !== '1,2')
      throw new Refuted('items of Quantity 1 and 2', `stored are ${kept.join(' and ') || 'none'}`);
    const main = mainRow(stored)?.Quantity;
    if (main === undefined) throw new Undecided('the observer does not show the Quantity of the main row');
    // Two item rows: their count is the older convention.
    if (!sameValue(main, '3') && !(quantity === '2' && sameValue(main, '2'))) {
      throw new Refuted(
        'Quantity 3 for the order, the sum over its items',
        `stored is ${JSON.stringify(main)}`,
      );
    }
  },
});

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
