import { buyNow, item, order, refund, subscription } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import type { Ask } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, expectStatus, isAccepted } from '../expectations.js';
import { expectNothingStored, idsOf } from '../stored.js';

// What is asked for: by the method, or by `action`.

const small = order({ Transaction_ID: 'A' }, item('Mug', '1'));

export const answersHeadWith200 = defineCase<Ask>({
  id: 'answers-head-with-200',
  requirements: ['head-validates-credentials'],
  expects: 'answers HEAD with good credentials with 200',
  examples: [
    { name: 'HEAD, HTTP Basic', input: { method: 'HEAD' } },
    { name: 'HEAD with action=validate', input: { method: 'HEAD', action: 'validate' } },
  ],
  judge: async (ask, client) => expectStatus(await client.ask(ask), [200], 'HEAD with good credentials'),
});

export const answersHeadWithoutBody = defineCase<Ask>({
  id: 'answers-head-without-body',
  requirements: ['head-answer-has-no-body'],
  expects: 'sends no body with the answer to HEAD',
  examples: [
    { name: 'HEAD with good credentials', input: { method: 'HEAD' } },
    { name: 'HEAD with a wrong token', input: { method: 'HEAD', access: { by: 'basic', token: 'wrong' } } },
  ],
  judge: async (ask, client) => {
    const response = await client.ask(ask);
    if (response.body.byteLength > 0) {
      throw new Refuted(
        'no body with the answer to HEAD',
        `${response.body.byteLength} bytes came: ${answerOf(response)}`,
      );
    }
  },
});

export const answers200ToActionValidate = defineCase<Ask>({
  id: 'answers-200-to-action-validate',
  requirements: ['action-validate-validates-credentials'],
  expects: 'answers action=validate with 200, whatever the method',
  examples: [
    { name: 'GET with action=validate', input: { method: 'GET', action: 'validate' } },
    {
      name: 'GET with action=validate and credentials in the query',
      input: { method: 'GET', action: 'validate', access: { by: 'query' } },
    },
    {
      name: 'POST of a form with action=validate',
      input: { method: 'POST', action: 'validate', access: { by: 'form' } },
    },
    { name: 'POST with action=validate and no body', input: { method: 'POST', action: 'validate' } },
  ],
  judge: async (ask, client) =>
    expectStatus(await client.ask(ask), [200], 'action=validate with good credentials'),
});

const payloads: readonly { readonly name: string; readonly input: string }[] = [
  { name: 'a row of no known Type', input: '[{"Type":"no such type"}]' },
  { name: 'a bare object', input: '{"Date":"yesterday"}' },
];

export const answers200WhateverThePayload = defineCase<string>({
  id: 'answers-200-whatever-the-payload',
  requirements: ['validate-ignores-payload'],
  expects: 'answers action=validate with 200 although what comes with it is unacceptable',
  examples: payloads,
  judge: async (payload, client) => {
    const response = await client.ask(
      { method: 'POST', action: 'validate', contentType: 'application/json' },
      payload,
    );
    expectStatus(response, [200], 'a validation beside an unacceptable payload');
  },
});

export const answers200WhateverTheText = defineCase<string>({
  id: 'answers-200-whatever-the-text',
  requirements: ['validate-ignores-payload'],
  // A parser in front of everything may answer first.
  level: 'should',
  expects: 'answers action=validate with 200 although the text that comes with it cannot be read',
  examples: [{ name: 'a text that is no JSON', input: 'this is no JSON' }],
  judge: async (payload, client) => {
    const ask = { method: 'POST', action: 'validate', contentType: 'application/json' } as const;
    expectStatus(await client.ask(ask, payload), [200], 'a validation beside a text that cannot be read');
  },
});

export const keepsNothingOnValidate = defineCase<Ask>({
  id: 'keeps-nothing-on-validate',
  requirements: ['validate-ignores-payload', 'action-wins-over-method'],
  expects: 'keeps nothing of the rows that come with action=validate',
  needsObserver: true,
  examples: [
    { name: 'POST of an order with action=validate', input: { method: 'POST', action: 'validate' } },
    {
      name: 'POST of an order with action=validate and credentials in the query',
      input: { method: 'POST', action: 'validate', access: { by: 'query' } },
    },
  ],
  judge: async (ask, client) => {
    const act = async () => answerOf(await client.store(small, ask));
    await expectNothingStored(client, ['A'], act, 'a validation');
  },
});

export const answersByActionOverMethod = defineCase<Ask>({
  id: 'answers-by-action-over-method',
  requirements: ['action-wins-over-method'],
  expects: 'validates a POST with action=validate: 200, and the order is not stored',
  needsObserver: true,
  examples: [
    { name: 'POST of an order with action=validate', input: { method: 'POST', action: 'validate' } },
  ],
  judge: async (ask, client) => {
    const act = async () => {
      const response = await client.store(small, ask);
      expectStatus(response, [200], 'POST with action=validate');
      return answerOf(response);
    };
    await expectNothingStored(client, ['A'], act, 'a POST with action=validate');
  },
});

const kinds: readonly { readonly name: string; readonly input: readonly Row[] }[] = [
  { name: 'a buy-now', input: [buyNow()] },
  { name: 'an order with one item', input: small },
  {
    name: 'an order with three items',
    input: order({}, item('Mug', '2'), item('Tray', '3'), item('Cup', '1')),
  },
  { name: 'a subscription payment', input: [subscription()] },
  { name: 'an order and its refund', input: [...order({ Gross: '30.00' }, item('Mug', '1')), refund()] },
];

export const acceptsPost = defineCase<readonly Row[]>({
  id: 'accepts-post',
  requirements: ['post-stores'],
  expects: 'answers POST of a correct batch with a 2xx status',
  examples: kinds,
  judge: async (rows, client) => expectAccepted(await client.store(rows), 'a correct batch'),
});

export const keepsWhatIsPosted = defineCase<readonly Row[]>({
  id: 'keeps-what-is-posted',
  requirements: ['post-stores', 'effects-may-take-forty-minutes', 'refund-is-its-own-row'],
  expects: 'keeps each transaction of a batch that it answered with 2xx',
  needsObserver: true,
  examples: kinds,
  judge: async (rows, client) => {
    const response = await client.store(rows);
    expectAccepted(response, 'a correct batch');
    for (const id of idsOf(rows)) {
      const stored = await client.observe(id, (entries) => entries.length > 0);
      if (stored.length === 0) {
        throw new Refuted(
          'the transaction to be stored',
          `${answerOf(response)}, but nothing is stored under the id ${id}`,
        );
      }
    }
  },
});

export const acceptsActionStore = defineCase<Ask>({
  id: 'accepts-action-store',
  requirements: ['action-store-stores'],
  expects: 'answers action=store of a correct batch with a 2xx status',
  examples: [
    { name: 'POST with action=store', input: { method: 'POST', action: 'store' } },
    {
      name: 'POST with action=store and credentials in the query',
      input: { method: 'POST', action: 'store', access: { by: 'query' } },
    },
  ],
  judge: async (ask, client) => expectAccepted(await client.store(small, ask), 'action=store'),
});

export const keepsWhatActionStoreSends = defineCase<Ask>({
  id: 'keeps-what-action-store-sends',
  requirements: ['action-store-stores'],
  expects: 'keeps what action=store sends',
  needsObserver: true,
  examples: [
    { name: 'POST with action=store', input: { method: 'POST', action: 'store' } },
    {
      name: 'PUT with action=store, for clients that have no POST',
      input: { method: 'PUT', action: 'store' },
    },
  ],
  judge: async (ask, client) => {
    const response = await client.store(small, ask);
    // Which other methods a client may have is not documented: an endpoint may well refuse PUT as such.
    if (ask.method === 'PUT' && !isAccepted(response)) return;
    expectAccepted(response, 'action=store');
    const stored = await client.observe('A', (entries) => entries.length > 0);
    if (stored.length === 0)
      throw new Refuted('the order to be stored', `${answerOf(response)}, but nothing is stored`);
  },
});

const strangeActions: readonly { readonly name: string; readonly input: Ask }[] = [
  { name: 'GET with action=delete', input: { method: 'GET', action: 'delete' } },
  { name: 'POST of an order with action=frobnicate', input: { method: 'POST', action: 'frobnicate' } },
  { name: 'POST of an order with action=storeall', input: { method: 'POST', action: 'storeall' } },
  { name: 'GET with action=validated', input: { method: 'GET', action: 'validated' } },
];

export const answers404ToUnknownAction = defineCase<Ask>({
  id: 'answers-404-to-unknown-action',
  requirements: ['unknown-action-answers-404'],
  expects: 'answers an action that is neither validate nor store with 404',
  examples: strangeActions,
  judge: async (ask, client) => {
    const response = await (ask.method === 'GET' ? client.ask(ask) : client.store(small, ask));
    expectStatus(response, [404], `action=${ask.action}`);
  },
});

export const keepsNothingOnUnknownAction = defineCase<Ask>({
  id: 'keeps-nothing-on-unknown-action',
  requirements: ['unknown-action-answers-404'],
  expects: 'keeps nothing of the rows that come with an unknown action',
  needsObserver: true,
  examples: strangeActions.filter(({ input }) => input.method === 'POST'),
  judge: async (ask, client) => {
    const act = async () => answerOf(await client.store(small, ask));
    await expectNothingStored(client, ['A'], act, 'an unknown action');
  },
});
