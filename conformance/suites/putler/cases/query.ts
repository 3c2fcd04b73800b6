import { buyNow } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { Refuted } from '../../../engine/case.js';
import type { SubjectResponse } from '../../../engine/subject.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, isAccepted } from '../expectations.js';
import { expectNothingStored, sameValue, storedRows } from '../stored.js';

// Rows come in the body, and what stands in the query is none of them.

export const keepsDataOfTheBodyAlone = defineCase<string>({
  id: 'keeps-data-of-the-body-alone',
  requirements: ['data-is-read-from-the-body'],
  expects: 'keeps what the body carries and nothing of what the query carries',
  needsObserver: true,
  examples: ['data', 'transactions', 'rows', 'body'].map((parameter) => ({
    name: `rows in the parameter ${parameter}`,
    input: parameter,
  })),
  judge: async (parameter, client) => {
    const inQuery = [buyNow({ Transaction_ID: `${client.prefix}Q` })];
    let response: SubjectResponse | undefined;
    const act = async () => {
      response = await client.store([buyNow({ Transaction_ID: 'A' })], {
        query: { [parameter]: JSON.stringify(inQuery) },
      });
      return answerOf(response);
    };
    await expectNothingStored(client, ['Q'], act, `the parameter ${parameter} of the query`);
    if (!response || !isAccepted(response)) return;
    const fromBody = await client.observe('A', (entries) => entries.length > 0);
    if (fromBody.length === 0)
      throw new Refuted('the rows of the body to be stored', `${answerOf(response)}, but they are not`);
  },
});

const stray = { Type: 'no type', Date: 'never', Gross: '1.00', Name: 'Q', Note: 'Q', Transaction_ID: 'Q' };

export const acceptsRowsBesideFieldsInTheQuery = defineCase<readonly Row[]>({
  id: 'accepts-rows-beside-fields-in-the-query',
  requirements: ['data-is-read-from-the-body'],
  expects: 'takes rows of the body whatever fields the query names',
  examples: [{ name: 'a buy-now, and other values in the query', input: [buyNow({ Transaction_ID: 'A' })] }],
  judge: async (rows, client) =>
    expectAccepted(await client.store(rows, { query: stray }), 'a correct body beside fields in the query'),
});

export const keepsFieldsOfTheBody = defineCase<readonly Row[]>({
  id: 'keeps-fields-of-the-body',
  requirements: ['data-is-read-from-the-body'],
  expects: 'keeps the values of the body where the query has others, and fills no gap from there',
  needsObserver: true,
  examples: [
    {
      name: 'a buy-now without a note, and one in the query',
      input: [buyNow({ Transaction_ID: 'A', Name: 'John' })],
    },
  ],
  judge: async (rows, client) => {
    const query = { Gross: '1.00', Name: 'Q', Note: 'Q' };
    expectAccepted(await client.store(rows, { query }), 'a correct body beside fields in the query');
    const stored = await client.observe('A', (entries) => entries.length > 0);
    const taken = storedRows(stored).flatMap((kept) =>
      Object.entries(query).flatMap(([field, value]) => (sameValue(kept[field], value) ? [field] : [])),
    );
    if (taken.length > 0)
      throw new Refuted('nothing read from the query', `${taken.join(', ')} of the query are stored`);
  },
});

export const keepsNoRowOfTheQuery = defineCase<string | null>({
  id: 'keeps-no-row-of-the-query',
  requirements: ['data-is-read-from-the-body'],
  expects: 'keeps nothing of rows that stand in the query beside an empty body',
  needsObserver: true,
  examples: [
    { name: 'the fields of a row as parameters', input: null },
    { name: 'rows in the parameter data', input: 'data' },
  ],
  judge: async (parameter, client) => {
    const rowInQuery = buyNow({ Transaction_ID: `${client.prefix}Q` }) as Record<string, string>;
    const query = parameter === null ? rowInQuery : { [parameter]: JSON.stringify([rowInQuery]) };
    const ask = { action: 'store', query, contentType: 'application/json' };
    const act = async () => answerOf(await client.ask(ask, ''));
    await expectNothingStored(client, ['Q'], act, 'the query');
  },
});
