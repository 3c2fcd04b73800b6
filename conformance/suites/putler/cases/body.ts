import { buyNow, item, order, refund } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { answerOf, expectAccepted, expectRefused, expectTaken, isAccepted } from '../expectations.js';
import { expectNothingStored } from '../stored.js';

// The body as such: its media type, its shape, and what cannot be read.

const small = order({ Transaction_ID: 'A' }, item('Mug', '1'));

interface Typed {
  readonly as: FormatId;
  readonly contentType: string | null;
}

export const acceptsJsonByDefault = defineCase<Typed>({
  id: 'accepts-json-by-default',
  requirements: ['json-is-the-default'],
  expects: 'reads a body as JSON when it is declared as JSON, or as nothing',
  examples: [
    { name: 'application/json', input: { as: 'json', contentType: 'application/json' } },
    { name: 'no Content-Type', input: { as: 'json', contentType: null } },
  ],
  judge: async (typed, client) => {
    expectAccepted(await client.store(small, typed), `JSON with ${typed.contentType ?? 'no Content-Type'}`);
  },
});

export const acceptsContentTypeParameters = defineCase<Typed>({
  id: 'accepts-content-type-parameters',
  requirements: ['content-type-parameters-are-accepted'],
  expects: 'reads a media type with parameters, in any letter case, as the media type alone',
  examples: [
    {
      name: 'application/json; charset=utf-8',
      input: { as: 'json', contentType: 'application/json; charset=utf-8' },
    },
    { name: 'text/csv; charset=utf-8', input: { as: 'csv', contentType: 'text/csv; charset=utf-8' } },
    {
      name: 'application/json;charset=UTF-8',
      input: { as: 'json', contentType: 'application/json;charset=UTF-8' },
    },
    { name: 'Application/JSON', input: { as: 'json', contentType: 'Application/JSON' } },
    {
      name: 'application/xml; charset=utf-8',
      input: { as: 'xml', contentType: 'application/xml; charset=utf-8' },
    },
    {
      name: 'text/csv; header=present; charset="utf-8"',
      input: { as: 'csv', contentType: 'text/csv; header=present; charset="utf-8"' },
    },
  ],
  judge: async (typed, client) => {
    await expectTaken(
      client,
      await client.store(small, typed),
      typed.as,
      `Content-Type ${typed.contentType}`,
    );
  },
});

const escaped = buyNow({ Name: 'Smith & Sons <Ltd> "A"', Note: "it's 5 > 4" });

export const acceptsXml = defineCase<readonly Row[]>({
  id: 'accepts-xml',
  requirements: ['xml-is-accepted'],
  expects: 'takes a batch as XML, an element for each row and each field in it',
  examples: [
    { name: 'an order with two items', input: order({}, item('Mug', '1'), item('Tray', '2')) },
    { name: 'two buy-nows', input: [buyNow(), buyNow({ Transaction_ID: 'BUY2' })] },
    { name: 'text with what XML writes as entities', input: [escaped, buyNow({ Transaction_ID: 'BUY2' })] },
  ],
  judge: async (rows, client) =>
    expectTaken(client, await client.store(rows, { as: 'xml' }), 'xml', 'a correct batch as XML'),
});

export const acceptsXmlOfOneRow = defineCase<readonly Row[]>({
  id: 'accepts-xml-of-one-row',
  requirements: ['xml-is-accepted', 'body-is-an-array'],
  expects: 'takes a single row as XML where it takes two',
  examples: [{ name: 'one buy-now', input: [buyNow()] }],
  judge: async (rows, client) => {
    const two = await client.store([...rows, buyNow({ Transaction_ID: 'BUY2' })], { as: 'xml' });
    const one = await client.store([buyNow({ Transaction_ID: 'BUY3' })], { as: 'xml' });
    // The endpoint has shown that it reads the shape: what is wrong with one row cannot be the shape.
    if (isAccepted(two)) expectAccepted(one, 'a single row as XML, two rows being taken');
    else await expectTaken(client, one, 'xml', 'a single row as XML');
  },
});

const row = JSON.stringify(buyNow());

export const rejectsBodyThatIsNoList = defineCase<string>({
  id: 'rejects-body-that-is-no-list',
  requirements: ['body-is-an-array'],
  expects: 'refuses a JSON body that is not a list of rows, even if it is a row',
  examples: [
    { name: 'a bare row', input: row },
    { name: 'a list in a wrapper', input: `{"transactions":[${row}]}` },
    { name: 'an empty object', input: '{}' },
    { name: 'a text', input: '"Refund"' },
    { name: 'a number', input: '42' },
    { name: 'null', input: 'null' },
    { name: 'rows by number in place of a list', input: `{"0":${row}}` },
    { name: 'a list of texts', input: '["Refund"]' },
    { name: 'a list in a list', input: `[[${row}]]` },
    { name: 'a text behind a good row', input: `[${row},"Refund"]` },
  ],
  judge: async (body, client) => {
    const response = await client.ask({ contentType: 'application/json' }, body);
    expectRefused(client, response, 'a body that is no list of rows');
  },
});

interface Unreadable {
  readonly contentType: string;
  readonly body: string;
}

const unreadable: readonly { readonly name: string; readonly input: Unreadable }[] = [
  {
    name: 'JSON that breaks off',
    input: { contentType: 'application/json', body: `[${row},{"Date":"05/01` },
  },
  { name: 'plain text declared as JSON', input: { contentType: 'application/json', body: 'Date,Time,Type' } },
  { name: 'no body at all', input: { contentType: 'application/json', body: '' } },
  {
    name: 'XML that breaks off',
    input: { contentType: 'application/xml', body: '<transactions><transaction><Date>05/01/2026' },
  },
  { name: 'JSON declared as XML', input: { contentType: 'application/xml', body: `[${row}]` } },
  {
    name: 'XML declared as JSON',
    input: { contentType: 'application/json', body: '<transactions></transactions>' },
  },
  {
    name: 'XML whose elements do not match',
    input: {
      contentType: 'application/xml',
      body: `<transactions><transaction>${Object.entries(buyNow())
        .map(([field, value]) => `<${field}>${value}</${field}>`)
        .join('')}</Transaction></transactions>`,
    },
  },
  {
    name: 'JSON with more behind its end',
    input: { contentType: 'application/json', body: `[${row}] and more` },
  },
  { name: 'JSON declared as CSV', input: { contentType: 'text/csv', body: `[\n${row},\n${row}\n]` } },
];

export const rejectsUnreadableBody = defineCase<Unreadable>({
  id: 'rejects-unreadable-body',
  requirements: ['unparsable-body-answers-400'],
  expects: 'refuses a body that is not what its Content-Type says',
  examples: unreadable,
  judge: async ({ contentType, body }, client) => {
    expectRefused(client, await client.ask({ contentType }, body), 'a body that cannot be read');
  },
});

export const keepsNothingOfUnreadableBody = defineCase<FormatId>({
  id: 'keeps-nothing-of-unreadable-body',
  requirements: ['unparsable-body-answers-400'],
  expects: 'keeps nothing of a body that breaks off behind its first row',
  needsObserver: true,
  examples: [
    { name: 'JSON that breaks off', input: 'json' },
    { name: 'XML that breaks off', input: 'xml' },
  ],
  judge: async (as, client) => {
    const rows = [buyNow({ Transaction_ID: 'A' }), buyNow({ Transaction_ID: 'B' })];
    const text = new TextDecoder().decode(client.encode(rows, { as }));
    const contentType = as === 'json' ? 'application/json' : 'application/xml';
    const act = async () => answerOf(await client.ask({ contentType }, text.slice(0, -40)));
    await expectNothingStored(client, ['A', 'B'], act, 'a body that breaks off');
  },
});

export const acceptsNumbersAndStrings = defineCase<readonly Row[]>({
  id: 'accepts-numbers-and-strings',
  requirements: ['numbers-may-be-strings'],
  expects: 'takes amounts and quantities as JSON numbers and as strings of digits',
  examples: [
    {
      name: 'strings',
      input: order(
        { Gross: '30.00', Quantity: '3' },
        item('Mug', '1', { Gross: '10.00' }),
        item('Tray', '2', { Gross: '20.00' }),
      ),
    },
    {
      name: 'numbers',
      input: order(
        { Gross: 30.5, Quantity: 3 },
        item('Mug', 1, { Gross: 10.5 }),
        item('Tray', 2, { Gross: 20 }),
      ),
    },
    {
      name: 'a refund below zero as a number',
      input: [...order({ Gross: 30 }, item('Mug', 1)), refund({ Gross: -10.5, Quantity: 1 })],
    },
    {
      name: 'a refund below zero as a string',
      input: [...order({ Gross: '30.00' }, item('Mug', '1')), refund({ Gross: '-10.50' })],
    },
    {
      name: 'a fee below zero and amounts of zero',
      input: [buyNow({ Quantity: 1, Gross: 29, Fee: -1.14, Net: 27.86, Discount: 0, Sales_Tax: '0.00' })],
    },
  ],
  judge: async (rows, client) =>
    expectAccepted(await client.store(rows), 'numbers as JSON numbers or strings'),
});
