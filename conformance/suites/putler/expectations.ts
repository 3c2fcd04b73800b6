import { buyNow } from '../../../src/apis/putler/examples.js';
import { documentedFields } from '../../../src/apis/putler/fields.js';
import { Refuted, Undecided } from '../../engine/case.js';
import type { SubjectResponse } from '../../engine/subject.js';
import type { Client, FormatId } from './client.js';

export function isAccepted({ status }: SubjectResponse): boolean {
  return status >= 200 && status < 300;
}

/** The answer in words: its status, and its body where it has one. */
export function answerOf({ status, body }: SubjectResponse): string {
  const text = new TextDecoder().decode(body.subarray(0, 400)).replace(/\s+/g, ' ').trim();
  return text === '' ? `the answer was ${status}` : `the answer was ${status}: ${text.slice(0, 200)}`;
}

/** Demands one of these statuses. */
export function expectStatus(response: SubjectResponse, statuses: readonly number[], what: string): void {
  if (statuses.includes(response.status)) return;
  throw new Refuted(`${statuses.join(' or ')} for ${what}`, answerOf(response));
}

/** Demands a 2xx status: the documents name none for a store. */
export function expectAccepted(response: SubjectResponse, what: string): void {
  if (!isAccepted(response)) throw new Refuted(`a 2xx status for ${what}`, answerOf(response));
}

/**
 * Demands that a batch in a format is taken. No document gives the shape of XML, so a 400 to it decides nothing where
 * the endpoint refuses two plain sales in the same shape too: it may well read another.
 */
export async function expectTaken(
  client: Client,
  response: SubjectResponse,
  as: FormatId,
  what: string,
): Promise<void> {
  if (as === 'xml' && response.status === 400 && !(await readsXml(client))) {
    throw new Undecided(
      '400 to XML in the default shape, and no document gives the shape: name it with --xml-shape ROOT/ROW',
    );
  }
  expectAccepted(response, what);
}

/** Whether the endpoint reads the shape in which XML is sent. */
export async function readsXml(client: Client): Promise<boolean> {
  const plain = [buyNow({ Transaction_ID: 'X1' }), buyNow({ Transaction_ID: 'X2' })];
  return isAccepted(await client.store(plain, { as: 'xml' }));
}

/**
 * Demands a 4xx status: the exact code is for a case of its own, so that an endpoint with 422 in place of 400 is
 * accused of that once and not in every case. `fields` are the fields that the answer may rightly speak of.
 */
export function expectRefused(
  client: Client,
  response: SubjectResponse,
  what: string,
  fields: readonly string[] = [],
): void {
  const { status } = response;
  if (status < 400 || status >= 500) throw new Refuted(`400 for ${what}`, answerOf(response));
  const named = fieldsNamedIn(response);
  if (fields.length > 0 && named.length > 0 && !named.some((field) => fields.includes(field))) {
    client.remark(
      `refused ${what} as it should, but the answer speaks of ${named.join(', ')} and not of ${fields.join(', ')}`,
    );
  }
}

// Names in quotes, or with an underscore: `Date` and `Name` in plain prose are words, not fields.
function fieldsNamedIn({ body }: SubjectResponse): readonly string[] {
  const text = new TextDecoder().decode(body.subarray(0, 4_000));
  return documentedFields.filter((field) =>
    field.includes('_')
      ? new RegExp(`\\b${field}\\b`).test(text)
      : new RegExp(`["'\`]${field}["'\`]`).test(text),
  );
}
