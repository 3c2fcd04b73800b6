import { item, order } from '../../../../src/apis/putler/examples.js';
import { Refuted } from '../../../engine/case.js';
import type { Access } from '../access.js';
import type { Ask, FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, expectStatus } from '../expectations.js';
import { expectNothingStored } from '../stored.js';

// Who is let in, and by which door. A client has four doors: HEAD, `action=validate` in a query or a form, POST,
// and `action=store`; an endpoint that checks at one of them may have forgotten another.

const small = order({ Transaction_ID: 'A' }, item('Mug', '1'));

interface Visit extends Ask {
  /** Stores a small order; validates when absent. */
  readonly stores?: FormatId;
}

const name = (visit: Visit, access: string) => {
  const door = visit.stores ? `POST of ${visit.stores}` : (visit.method ?? 'POST');
  return `${door}${visit.action ? ` with action=${visit.action}` : ''}, ${access}`;
};

const head: Visit = { method: 'HEAD' };
const get: Visit = { method: 'GET', action: 'validate' };
const post: Visit = { method: 'POST', action: 'validate' };
const store: Visit = { stores: 'json' };

const visits = (...doors: readonly (readonly [Visit, Access, string])[]) =>
  doors.map(([visit, access, words]) => ({ name: name(visit, words), input: { ...visit, access } }));

export const acceptsBasicCredentials = defineCase<Visit>({
  id: 'accepts-basic-credentials',
  requirements: ['basic-credentials-are-accepted'],
  expects: 'lets in email and token by HTTP Basic, whether it validates or stores',
  examples: visits(
    [head, { by: 'basic' }, 'HTTP Basic'],
    [store, { by: 'basic' }, 'HTTP Basic'],
    [get, { by: 'basic' }, 'HTTP Basic'],
  ),
  judge: async (visit, client) => {
    const response = await (visit.stores ? client.store(small, visit) : client.ask(visit));
    expectAccepted(response, 'good credentials by HTTP Basic');
  },
});

export const acceptsParameterCredentials = defineCase<Visit>({
  id: 'accepts-parameter-credentials',
  requirements: ['parameter-credentials-are-accepted'],
  expects: 'lets in email and token as parameters of the query or of a form body',
  examples: visits(
    [get, { by: 'query' }, 'email and token in the query'],
    [post, { by: 'form' }, 'email and token in a form body'],
    [store, { by: 'query' }, 'email and token in the query'],
    [head, { by: 'query' }, 'email and token in the query'],
  ),
  judge: async (visit, client) => {
    const response = await (visit.stores ? client.store(small, visit) : client.ask(visit));
    expectAccepted(response, 'good credentials as input parameters');
  },
});

export const answers401ToWrongCredentials = defineCase<Visit>({
  id: 'answers-401-to-wrong-credentials',
  requirements: ['wrong-credentials-answer-401'],
  expects: 'answers a validation with 401 when token or email is wrong, or there are none',
  examples: visits(
    [head, { by: 'basic', token: 'wrong' }, 'wrong token'],
    [get, { by: 'query', token: 'wrong' }, 'wrong token in the query'],
    [head, { by: 'none' }, 'no credentials'],
    [get, { by: 'none' }, 'no credentials'],
    [head, { by: 'basic', email: 'unknown' }, 'unknown email with the right token'],
    [get, { by: 'query', email: 'unknown' }, 'unknown email with the right token in the query'],
    [get, { by: 'query', token: 'absent' }, 'an email without a token in the query'],
    [get, { by: 'basic', token: 'wrong' }, 'wrong token'],
    [post, { by: 'form', token: 'wrong' }, 'wrong token in a form body'],
    [head, { by: 'basic', token: 'empty' }, 'empty token'],
    [get, { by: 'query', token: 'empty' }, 'empty token in the query'],
    [head, { by: 'basic', email: 'the token', token: 'the email' }, 'email and token swapped'],
    [head, { by: 'basic', email: 'empty' }, 'empty email with the right token'],
  ),
  judge: async (visit, client) => {
    expectStatus(await client.ask(visit), [401], 'a validation with wrong credentials');
  },
});

const intruders: readonly (readonly [Visit, Access, string])[] = [
  [store, { by: 'basic', token: 'wrong' }, 'wrong token'],
  [store, { by: 'none' }, 'no credentials'],
  [store, { by: 'basic', email: 'unknown' }, 'unknown email with the right token'],
  [store, { by: 'query', token: 'wrong' }, 'wrong token in the query'],
  [{ stores: 'csv' }, { by: 'none' }, 'no credentials'],
  [{ stores: 'xml' }, { by: 'none' }, 'no credentials'],
  [{ ...store, action: 'store' }, { by: 'none' }, 'no credentials'],
  [{ ...store, action: 'store' }, { by: 'query', token: 'wrong' }, 'wrong token in the query'],
  [store, { by: 'basic', token: 'empty' }, 'empty token'],
];

export const rejectsStoreWithoutCredentials = defineCase<Visit>({
  id: 'rejects-store-without-credentials',
  requirements: ['store-requires-credentials'],
  expects: 'answers a store with 401 or 400 when credentials are wrong or missing',
  examples: visits(...intruders),
  judge: async (visit, client) => {
    const response = await client.store(small, { ...visit, as: visit.stores ?? 'json' });
    expectStatus(response, [401, 400], 'a store with wrong or no credentials');
  },
});

export const keepsNothingFromStrangers = defineCase<Visit>({
  id: 'keeps-nothing-from-strangers',
  requirements: ['store-requires-credentials'],
  expects: 'keeps nothing of a store whose credentials are wrong or missing',
  needsObserver: true,
  examples: visits(...intruders),
  judge: async (visit, client) => {
    const act = async () => answerOf(await client.store(small, { ...visit, as: visit.stores ?? 'json' }));
    await expectNothingStored(client, ['A'], act, 'a store without good credentials');
  },
});

const basic = (text: string) => `Basic ${Buffer.from(text, 'utf8').toString('base64')}`;

const malformed: readonly (readonly [value: string, words: string])[] = [
  ['Basic', 'HTTP Basic without credentials'],
  ['Basic !!!', 'HTTP Basic with what is no base64'],
  [basic('no colon in it'), 'HTTP Basic without a colon between email and token'],
  [basic(':'), 'HTTP Basic with nothing but a colon'],
  ['Bearer not-the-token', 'another scheme'],
  [
    `Basic ${Buffer.from([0xff, 0xfe, 0x3a, 0xc0]).toString('base64')}`,
    'HTTP Basic with bytes that are not UTF-8',
  ],
  ['Basic Og== Og==', 'HTTP Basic with two values'],
];

export const rejectsMalformedAuthorization = defineCase<Visit>({
  id: 'rejects-malformed-authorization',
  requirements: ['malformed-authorization-is-refused'],
  expects: 'answers an Authorization header that it cannot read with 400 or 401',
  examples: [
    ...visits(...malformed.map(([value, words]) => [get, { by: 'header', value }, words] as const)),
    ...visits(
      ...malformed.slice(0, 3).map(([value, words]) => [store, { by: 'header', value }, words] as const),
    ),
  ],
  judge: async (visit, client) => {
    const response = await (visit.stores ? client.store(small, visit) : client.ask(visit));
    expectStatus(response, [400, 401], 'a malformed Authorization header');
  },
});

export const rejectsPartialTokens = defineCase<Visit>({
  id: 'rejects-partial-tokens',
  requirements: ['tokens-match-whole'],
  expects: 'refuses the beginning of a token, and a token with more behind it',
  examples: visits(
    [head, { by: 'basic', token: 'beginning' }, 'token without its last character'],
    [head, { by: 'basic', token: 'longer' }, 'token with a character more'],
    [get, { by: 'query', token: 'beginning' }, 'token without its last character in the query'],
    [get, { by: 'query', token: 'longer' }, 'token with a character more in the query'],
    [store, { by: 'basic', token: 'beginning' }, 'token without its last character'],
    [store, { by: 'basic', token: 'longer' }, 'token with a character more'],
    [head, { by: 'basic', token: 'first character' }, 'first character of the token'],
    [head, { by: 'basic', token: 'altered' }, 'token with another last character'],
    [head, { by: 'basic', token: 'other case' }, 'token in the other letter case'],
  ),
  judge: async (visit, client) => {
    const response = await (visit.stores ? client.store(small, visit) : client.ask(visit));
    if (response.status < 400 || response.status >= 500) {
      throw new Refuted('400 or 401 for a token that is not the whole token', answerOf(response));
    }
  },
});
