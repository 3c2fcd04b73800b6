import { buyNow, item, order } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, expectStatus, isAccepted } from '../expectations.js';

// How much a request may carry, and the codes of all failures together.

const megabyte = 1_000_000;

const closingBracket = 0x5d;

/** JSON of exactly so many bytes: white space between the rows weighs and says nothing, so that size alone is judged. */
function padded(body: Uint8Array, bytes: number): Uint8Array {
  const large = new Uint8Array(bytes).fill(0x20);
  const end = body.lastIndexOf(closingBracket);
  large.set(body.subarray(0, end));
  large[bytes - 1] = closingBracket;
  return large;
}

const json = { contentType: 'application/json' } as const;

export const acceptsThirtyMegabytes = defineCase<number>({
  id: 'accepts-thirty-megabytes',
  requirements: ['thirty-megabytes-are-accepted'],
  expects: 'takes a body of up to 30,000,000 bytes',
  costly: true,
  examples: [
    { name: 'a body of 200,000 bytes', input: 200_000 },
    { name: 'a body of 2,500,000 bytes', input: 2.5 * megabyte },
    { name: 'a body of 30,000,000 bytes', input: 30 * megabyte },
  ],
  judge: async (bytes, client) => {
    const body = padded(client.encode([buyNow()]), bytes);
    expectAccepted(await client.ask(json, body), `a correct body of ${bytes.toLocaleString('en')} bytes`);
  },
});

export const rejectsLargerBodies = defineCase<number>({
  id: 'rejects-larger-bodies',
  requirements: ['larger-bodies-are-refused'],
  expects: 'answers a body above 30 MB with a 4xx status',
  costly: true,
  examples: [{ name: 'a body of 32,000,000 bytes', input: 32 * megabyte }],
  judge: async (bytes, client) => {
    const response = await client.ask(json, padded(client.encode([buyNow()]), bytes));
    if (response.status < 400 || response.status >= 500) {
      throw new Refuted(`a 4xx status for a body of ${bytes.toLocaleString('en')} bytes`, answerOf(response));
    }
  },
});

const orders = (count: number, items: number): readonly Row[] =>
  Array.from({ length: count }, (_, number) =>
    order(
      { Transaction_ID: `O${number}` },
      ...Array.from({ length: items }, (__, line) => item(`Product ${line}`, '1')),
    ),
  ).flat();

export const acceptsTwoThousandRows = defineCase<{
  readonly as: FormatId;
  readonly orders: number;
  readonly items: number;
}>({
  id: 'accepts-two-thousand-rows',
  requirements: ['two-thousand-rows-are-accepted', 'batch-holds-many-transactions'],
  expects: 'takes a batch of 2,000 rows',
  costly: true,
  examples: [
    { name: '500 orders of three items', input: { as: 'json', orders: 500, items: 3 } },
    { name: '200 orders of nine items, as CSV', input: { as: 'csv', orders: 200, items: 9 } },
    { name: 'one order of 1,999 items', input: { as: 'json', orders: 1, items: 1_999 } },
  ],
  judge: async (input, client) => {
    expectAccepted(await client.store(orders(input.orders, input.items), input), 'a batch of 2,000 rows');
  },
});

export const keepsTwoThousandRows = defineCase<FormatId>({
  id: 'keeps-two-thousand-rows',
  requirements: ['two-thousand-rows-are-accepted', 'batch-holds-many-transactions'],
  expects: 'keeps the first, the middle and the last of 2,000 rows',
  needsObserver: true,
  costly: true,
  examples: [
    { name: '500 orders of three items', input: 'json' },
    { name: '500 orders of three items, as CSV', input: 'csv' },
  ],
  judge: async (as, client) => {
    expectAccepted(await client.store(orders(500, 3), { as }), 'a batch of 2,000 rows');
    for (const id of ['O0', 'O250', 'O499']) {
      const stored = await client.observe(id, (entries) => entries.length > 0);
      if (stored.length === 0)
        throw new Refuted('each of 500 orders to be stored', `nothing is stored under ${id}`);
    }
  },
});

interface Failure {
  readonly rows?: readonly Row[];
  readonly body?: string;
  readonly statuses: readonly number[];
}

export const answersDocumentedCodes = defineCase<Failure>({
  id: 'answers-documented-codes',
  requirements: ['failures-use-documented-codes'],
  expects: 'answers what it refuses with 400',
  examples: [
    {
      name: 'an order without items',
      input: { rows: order({}, item('Mug', '1')).slice(0, 1), statuses: [400] },
    },
    { name: 'a row without Date', input: { rows: [{ ...buyNow(), Date: undefined }], statuses: [400] } },
    { name: 'a text that is no JSON', input: { body: 'this is no JSON', statuses: [400] } },
    { name: 'a bare object', input: { body: JSON.stringify(buyNow()), statuses: [400] } },
    { name: 'an unknown Type', input: { rows: [buyNow({ Type: 'Order' })], statuses: [400] } },
    {
      name: 'a refund above zero',
      input: { rows: [{ ...buyNow(), Type: 'Refund', Reference_Txn_ID: 'A' }], statuses: [400] },
    },
  ],
  judge: async ({ rows, body, statuses }, client) => {
    const response = await (rows ? client.store(rows) : client.ask(json, body ?? ''));
    expectStatus(response, statuses, 'a payload that is refused');
  },
});

export const answersInTheKnownForm = defineCase<'validate' | 'store'>({
  id: 'answers-in-the-known-form',
  requirements: ['validate-may-name-tokens', 'store-may-acknowledge'],
  expects: 'where its answer has ACK, MESSAGE or Unauthorized_tokens, they are of the form that clients read',
  examples: [
    { name: 'the answer to a validation', input: 'validate' },
    { name: 'the answer to a store', input: 'store' },
  ],
  judge: async (what, client) => {
    const response = await (what === 'store'
      ? client.store([buyNow()])
      : client.ask({ method: 'GET', action: 'validate' }));
    const answer = isAccepted(response) ? objectIn(response.body) : undefined;
    if (!answer) return;
    const { ACK, MESSAGE, Unauthorized_tokens: tokens } = answer;
    const isText = (value: unknown) => value === undefined || typeof value === 'string';
    if (!isText(ACK) || !isText(MESSAGE)) throw new Refuted('ACK and MESSAGE as text', answerOf(response));
    if (!isText(tokens) && !Array.isArray(tokens))
      throw new Refuted('Unauthorized_tokens as text or a list', answerOf(response));
  },
});

function objectIn(body: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
