import { buyNow, change, item, order, refund, without } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { defineCase } from '../define-case.js';
import { expectAccepted } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { refusalCase } from '../refusal-case.js';

// Money given back: a row of its own, below zero, that names what it gives back.

const cart = order(
  { Transaction_ID: 'A', Gross: '50.00' },
  item('Mug', '1', { Gross: '20.00' }),
  item('Tray', '2', { Gross: '30.00' }),
);
const back = refund({ Transaction_ID: 'R', Reference_Txn_ID: 'A' });
const refunded = [...cart, back];
const at = cart.length;

export const rejectsRefundsWithoutReference = refusalCase({
  id: 'rejects-refunds-without-reference',
  requirements: ['refund-names-its-transaction'],
  expects: 'refuses a refund without Reference_Txn_ID',
  what: 'a refund without Reference_Txn_ID',
  examples: [
    {
      name: 'no Reference_Txn_ID',
      input: { rows: without(refunded, at, 'Reference_Txn_ID'), fields: ['Reference_Txn_ID'] },
    },
    {
      name: 'a blank Reference_Txn_ID as CSV',
      input: {
        rows: change(refunded, at, { Reference_Txn_ID: '' }),
        fields: ['Reference_Txn_ID'],
        as: 'csv',
      },
    },
    {
      name: 'in a request of its own',
      input: { rows: without([back], 0, 'Reference_Txn_ID'), fields: ['Reference_Txn_ID'], after: cart },
    },
  ],
  random: () => nearMissesFor('putler/refund-names-its-transaction'),
});

const costs = (
  Gross: unknown,
  words = `Gross ${JSON.stringify(Gross)}`,
  as: 'json' | 'csv' | 'xml' = 'json',
) => ({
  name: `${words}${as === 'json' ? '' : `, as ${as}`}`,
  input: { rows: change(refunded, at, { Gross }), fields: ['Gross'], as },
});

export const rejectsPositiveRefund = refusalCase({
  id: 'rejects-positive-refund',
  requirements: ['refund-gross-is-negative'],
  expects: 'refuses a refund whose Gross is above zero, zero or missing',
  what: 'a refund whose Gross is not below zero',
  examples: [
    costs('10.00'),
    costs('0.00'),
    { name: 'no Gross', input: { rows: without(refunded, at, 'Gross'), fields: ['Gross'] } },
    costs(10),
    costs(0),
    costs('10.00', undefined, 'csv'),
    costs('0', undefined, 'csv'),
    costs('10.00', undefined, 'xml'),
    costs('0.00', undefined, 'xml'),
    costs('0.01'),
    costs('-0.00'),
    {
      name: 'in a request of its own',
      input: { rows: change([back], 0, { Gross: '10.00' }), fields: ['Gross'], after: cart },
    },
    {
      name: 'the second of two refunds',
      input: {
        rows: [...refunded, refund({ Transaction_ID: 'R2', Reference_Txn_ID: 'A', Gross: '5.00' })],
        fields: ['Gross'],
      },
    },
  ],
  random: () => nearMissesFor('putler/refund-gross-is-negative'),
});

export const rejectsRefundsWithTheIdOfTheirOrder = refusalCase({
  id: 'rejects-refunds-with-the-id-of-their-order',
  requirements: ['refund-id-is-its-own'],
  expects: 'refuses a refund whose Transaction_ID is that of its order',
  what: 'a refund with the id of its order',
  examples: [
    {
      name: 'behind its order',
      input: {
        rows: change(refunded, at, { Transaction_ID: 'A' }),
        fields: ['Transaction_ID', 'Reference_Txn_ID'],
      },
    },
    {
      name: 'behind a buy-now',
      input: {
        rows: [buyNow({ Transaction_ID: 'A' }), { ...back, Transaction_ID: 'A' }],
        fields: ['Transaction_ID', 'Reference_Txn_ID'],
      },
    },
    {
      name: 'before its order',
      input: {
        rows: [{ ...back, Transaction_ID: 'A' }, ...cart],
        fields: ['Transaction_ID', 'Reference_Txn_ID'],
      },
    },
  ],
});

interface Sequence {
  readonly first: readonly Row[];
  readonly next: readonly Row[];
}

export const acceptsRefundsInALaterRequest = defineCase<Sequence>({
  id: 'accepts-refunds-in-a-later-request',
  requirements: ['refund-may-come-later'],
  expects: 'takes a refund in another request than its order',
  examples: [
    { name: 'of an order', input: { first: cart, next: [back] } },
    { name: 'of a buy-now', input: { first: [buyNow({ Transaction_ID: 'A' })], next: [back] } },
    {
      name: 'a second one of the same order',
      input: {
        first: refunded,
        next: [refund({ Transaction_ID: 'R2', Reference_Txn_ID: 'A', Gross: '-5.00' })],
      },
    },
    {
      name: 'beside another order',
      input: { first: cart, next: [...order({ Transaction_ID: 'B' }, item('Cup', '1')), back] },
    },
  ],
  judge: async ({ first, next }, client) => {
    expectAccepted(await client.store(first), 'a correct batch');
    expectAccepted(await client.store(next), 'a refund of what was sent before');
  },
});

export const acceptsRefundsWithoutItems = defineCase<readonly Row[]>({
  id: 'accepts-refunds-without-items',
  requirements: ['refund-needs-no-items', 'refund-is-its-own-row'],
  expects: 'takes a refund as a single row',
  examples: [
    { name: 'beside its order', input: refunded },
    { name: 'in full', input: change(refunded, at, { Gross: '-50.00' }) },
    {
      name: 'two refunds of one order',
      input: [...refunded, refund({ Transaction_ID: 'R2', Reference_Txn_ID: 'A', Gross: '-5.00' })],
    },
    { name: 'one cent', input: change(refunded, at, { Gross: '-0.01' }) },
  ],
  judge: async (rows, client) => expectAccepted(await client.store(rows), 'a refund without item rows'),
});

const updates: readonly { readonly name: string; readonly input: Sequence }[] = [
  {
    name: 'another Status',
    input: { first: cart, next: cart.map((row) => ({ ...row, Status: 'Refunded' })) },
  },
  {
    name: 'another amount and Status',
    input: {
      first: cart,
      next: order(
        { Transaction_ID: 'A', Gross: '20.00', Status: 'Partially Refunded' },
        item('Mug', '1', { Gross: '20.00' }),
      ),
    },
  },
];

export const acceptsUpdatesInPlaceOfRefunds = defineCase<Sequence>({
  id: 'accepts-updates-in-place-of-refunds',
  requirements: ['order-may-be-updated-instead'],
  expects: 'takes an order again with another amount or Status',
  examples: updates,
  judge: async ({ first, next }, client) => {
    expectAccepted(await client.store(first), 'a correct order');
    expectAccepted(await client.store(next), 'the same order with another amount or Status');
  },
});

export const acceptsTheSameAgain = defineCase<readonly Row[]>({
  id: 'accepts-the-same-again',
  requirements: ['resend-updates', 'resend-is-idempotent'],
  expects: 'answers a batch that it has stored before with 2xx again',
  examples: [
    { name: 'a buy-now', input: [buyNow({ Transaction_ID: 'A' })] },
    { name: 'an order', input: cart },
    { name: 'an order and its refund', input: refunded },
  ],
  judge: async (rows, client) => {
    expectAccepted(await client.store(rows), 'a correct batch');
    expectAccepted(await client.store(rows), 'the same batch once more');
  },
});
