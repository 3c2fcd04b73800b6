import { decimalOf } from '../../core/amount.js';
import type { Words } from '../../core/finding.js';
import { undress } from './amount-text.js';
import { dayOf } from './moment.js';
import type { RequirementId, Slug } from './requirements.js';
import { documentedTypes, kindOf, type Row } from './row.js';
import { documentedStatuses, knownMisspellings, nearest } from './vocabulary.js';

interface Refusal {
  readonly row: Row;
  readonly field: string | undefined;
  readonly value: unknown;
}

const words: Partial<Record<Slug, (refusal: Required<Refusal>) => Words>> = {
  'required-fields-are-present': ({ field, row }) => ({
    message: `${field} is missing`,
    hint: `send ${field} in each row${kindOf(row) === 'order' && field === 'Quantity' ? ', on the main row the sum over its items' : ''}`,
  }),
  'body-is-an-array': ({ field, value }) => ({
    message: `${field ?? 'the row'} is ${nameOf(value)}, but rows are flat: a field holds text or a number`,
    hint: 'send one field for each value',
  }),
  'date-is-a-calendar-day': ({ value }) => ({
    message: `Date ${quote(value)} is not MM/DD/YYYY`,
    hint: hintForDate(value),
  }),
  'time-is-24-hour': ({ value }) => ({
    message: `Time ${quote(value)} is not HH:MM:SS on a 24-hour clock`,
    hint: hintForTime(value),
  }),
  'type-is-documented': ({ value }) => ({
    message: `Type ${quote(value)} is none of the documented types`,
    hint: didYouMean(value, documentedTypes),
  }),
  'status-is-documented': ({ value }) => ({
    message: `Status ${quote(value)} is none of the documented statuses`,
    hint: didYouMean(value, documentedStatuses),
  }),
  'currency-has-three-letters': ({ value }) => ({
    message: `Currency ${quote(value)} is no code of three letters`,
    hint: 'send the ISO 4217 code, as in USD, or leave it out for USD',
  }),
  'amounts-are-decimal': ({ field, value }) => ({
    message: `${field} ${quote(value)} is no decimal number`,
    hint: 'send digits with a decimal point, as in 12.50',
  }),
  'amounts-have-no-symbols': ({ row, field, value }) => {
    const { amount, carries } = undress(value) ?? { amount: '0.00', carries: ['signs'] };
    const refunded = field === 'Gross' && kindOf(row) === 'refund' && !amount.startsWith('-');
    return {
      message: `${field} ${quote(value)} carries ${listed(carries)}`,
      hint: `send ${refunded ? '-' : ''}${amount}`,
    };
  },
  'refund-gross-is-negative': ({ value }) =>
    value === undefined
      ? { message: 'Gross of the refund is missing', hint: 'send the refunded amount with a minus sign' }
      : {
          message: `Gross of the refund is ${String(value)}, but it must be below zero`,
          hint: `send the refunded amount with a minus sign${decimalOf(value)?.gt(0) ? `: -${String(value).replace(/^\+/, '')}` : ''}`,
        },
  'refund-names-its-transaction': () => ({
    message: 'the refund has no Reference_Txn_ID',
    hint: 'send the Transaction_ID of the transaction that is refunded',
  }),
  'subscription-has-subscription-id': () => ({
    message: 'the subscription row has no Subscription_ID',
    hint: 'send the id of the subscription',
  }),
  'quantity-is-positive': ({ value }) => ({
    message: `Quantity ${quote(value)} is no whole number above zero`,
    hint: 'send the number of units, 1 or more',
  }),
  'email-is-an-address': ({ value }) => ({
    message: `From_Email_Address ${quote(value)} has not the form of an email address`,
    hint: 'send one address, as in john@example.com, or leave it out',
  }),
  'main-row-is-titled-shopping-cart': ({ value }) => ({
    message: `Item_Title of the main row is ${quote(value)}`,
    hint: 'send "Shopping Cart" there, and the products in the item rows',
  }),
  'invoice-number-is-known': ({ value }) => ({
    message: `Invoice_Number is ${nameOf(value)}, but a field holds text or a number`,
    hint: 'send the number as text',
  }),
};

/** The words for a value that the schema refused on account of a requirement. */
export function sayOf(requirement: RequirementId, refusal: Refusal): Words {
  const say = words[requirement.slice('putler/'.length) as Slug];
  return (
    say?.(refusal as Required<Refusal>) ?? { message: `${refusal.field} ${quote(refusal.value)} is refused` }
  );
}

/** A value as a message shows it: quoted, in one line, and not too long. */
export function quote(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (typeof value !== 'object') return cut(String(value));
  try {
    return cut(JSON.stringify(value));
  } catch {
    return nameOf(value);
  }
}

// Cut between characters, so that none is halved.
function cut(text: string): string {
  return text.length > 60 ? `${Array.from(text.slice(0, 120)).slice(0, 56).join('')}...` : text;
}

export function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'an object', boolean: 'a boolean', string: 'text', number: 'a number' }[
      typeof value as string
    ] ?? typeof value
  );
}

function didYouMean(value: unknown, known: readonly string[]): string {
  const text = textIn(value);
  const meant = Object.hasOwn(knownMisspellings, text) ? knownMisspellings[text] : nearest(text, known);
  return meant ? `did you mean ${quote(meant)}?` : `send one of ${known.map(quote).join(', ')}`;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// Only a date that says itself which number is the month is turned round.
function hintForDate(value: unknown): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(textIn(value)) ?? [];
  const turned = `${month}/${day}/${year}`;
  if (dayOf(turned) !== undefined) return `send ${turned}`;
  const [, first, second] = /^(\d\d)\/(\d\d)\/(?:\d{4}|\d\d)$/.exec(textIn(value)) ?? [];
  if (Number(first) > 12) return `there is no month ${first}: the month comes first, the day second`;
  if (first !== undefined) return `there is no such day in a month: ${first}/${second}`;
  return 'send two digits for the month, two for the day and four for the year, as in 05/01/2026';
}

function hintForTime(value: unknown): string {
  const [, hours, rest, half] = /^(\d\d?)(:\d\d:\d\d) ?([AP])M$/i.exec(textIn(value)) ?? [];
  if (/^\d\d:\d\d:\d\d$/.test(textIn(value)))
    return 'hours go from 00 to 23, minutes and seconds from 00 to 59';
  const hour = Number(hours);
  if (!half || hour < 1 || hour > 12) return 'send the time in GMT with two digits each, as in 14:05:38';
  const of24 = (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  return `send ${String(of24).padStart(2, '0')}${rest}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
