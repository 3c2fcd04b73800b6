import { buyNow, change, without } from '../../../../src/apis/putler/examples.js';
import { amountFields } from '../../../../src/apis/putler/fields.js';
import type { Field, Row } from '../../../../src/apis/putler/row.js';
import { Refuted, Undecided } from '../../../engine/case.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, isAccepted } from '../expectations.js';
import { expectStored, sameValue, storedRows } from '../stored.js';
import { isThere, storeIn } from '../storing.js';

// The amounts and currencies that an endpoint has kept, and its defaults for what was not sent.

/** Demands a documented default. What is shown blank or not at all decides nothing: it may be filled in when it is read. */
function expectDefault(stored: readonly unknown[], field: Field, value: string): void {
  const rows = storedRows(stored);
  if (rows.length === 0) throw new Refuted('the transaction to be stored', 'nothing is stored');
  const shown = rows
    .map((row) => row[field])
    .filter((one) => one !== undefined && one !== null && one !== '');
  if (shown.length === 0) throw new Undecided(`the observer does not show ${field}`);
  if (!shown.some((one) => sameValue(one, value))) {
    throw new Refuted(`${field} ${value} where none is sent`, `stored is ${JSON.stringify(shown[0])}`);
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

export const keepsThreeDecimals = defineCase<Row>({
  id: 'keeps-three-decimals',
  requirements: ['amounts-are-decimal'],
  level: 'may',
  expects: 'keeps an amount of a currency that has three decimals, where it takes one',
  needsObserver: true,
  examples: [{ name: 'dinars of Kuwait', input: { Currency: 'KWD', Gross: '1.234' } }],
  judge: async (fields, client) => {
    const response = await client.store([buyNow({ Transaction_ID: 'A', ...fields })]);
    if (!isAccepted(response))
      throw new Undecided(`an amount of three decimals is not taken: ${answerOf(response)}`);
    expectStored(await client.observe('A', isThere), fields, 'as it was sent');
  },
});
