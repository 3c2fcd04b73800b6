import fc from 'fast-check';
import { buyNow } from '../../../../src/apis/putler/examples.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import type { FormatId } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted } from '../expectations.js';
import { nearMissesFor } from '../near-miss-inputs.js';
import { refusalCase } from '../refusal-case.js';

// The days and times that a row may name.

const dated = (day: string) => ({
  name: `Date ${day}`,
  input: { rows: [buyNow({ Date: day })], fields: ['Date'] },
});

export const rejectsImpossibleDates = refusalCase({
  id: 'rejects-impossible-dates',
  requirements: ['date-is-a-calendar-day'],
  expects: 'refuses a Date that names no day of the calendar',
  what: 'a Date that is no day',
  examples: [
    '02/30/2026',
    '13/01/2026',
    'tomorrow',
    '02/29/2025',
    '00/10/2026',
    '04/31/2026',
    '25/12/2025',
    '05/00/2026',
    '05/32/2026',
    '02/29/2100',
    '02/29/1900',
  ].map(dated),
  random: () => nearMissesFor('putler/date-is-a-calendar-day', 'date-is-a-calendar-day'),
});

const takes = (rows: readonly Row[], name: string) => ({ name, input: rows });

export const acceptsEveryDayOfTheCalendar = defineCase<readonly Row[]>({
  id: 'accepts-every-day-of-the-calendar',
  requirements: ['date-is-a-calendar-day'],
  expects: 'takes each day that exists, month first',
  examples: ['05/25/2026', '02/29/2024', '12/31/2025', '01/01/2026', '02/29/2000', '08/09/2025'].map((day) =>
    takes([buyNow({ Date: day })], `Date ${day}`),
  ),
  random: () =>
    fc.integer({ min: 0, max: 9_400 }).map((day) => {
      const [year, month, date] = new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10).split('-');
      return [buyNow({ Date: `${month}/${date}/${year}` })];
    }),
  judge: async (rows, client) => expectAccepted(await client.store(rows), `the Date ${rows[0]?.Date}`),
});

export const acceptsTwoDigitYears = defineCase<{ readonly rows: readonly Row[]; readonly as: FormatId }>({
  id: 'accepts-two-digit-years',
  requirements: ['two-digit-years-are-tolerated'],
  expects: 'takes MM/DD/YY, as each CSV sample has it',
  examples: [
    { name: 'Date 10/24/13 as CSV', input: { rows: [buyNow({ Date: '10/24/13' })], as: 'csv' } },
    { name: 'Date 05/01/26 as JSON', input: { rows: [buyNow({ Date: '05/01/26' })], as: 'json' } },
  ],
  judge: async ({ rows, as }, client) =>
    expectAccepted(await client.store(rows, { as }), `the Date ${rows[0]?.Date}`),
});

const timed = (Time: string) => ({
  name: `Time ${Time}`,
  input: { rows: [buyNow({ Time })], fields: ['Time'] },
});

export const rejectsImpossibleTimes = refusalCase({
  id: 'rejects-impossible-times',
  requirements: ['time-is-24-hour'],
  expects: 'refuses a Time that no clock shows',
  what: 'a Time that no clock shows',
  examples: ['25:00:00', '12:60:00', 'noon', '12:00:61', '99:99:99', '-1:00:00', '24:30:00', '12:30:60'].map(
    timed,
  ),
});

export const rejects12HourTimes = refusalCase({
  id: 'rejects-12-hour-times',
  requirements: ['time-is-24-hour'],
  level: 'should',
  expects: 'refuses a Time on a 12-hour clock, or it will take the afternoon for the morning',
  what: 'a Time on a 12-hour clock',
  examples: ['02:05:38 PM'].map(timed),
});

export const acceptsEveryTimeOfTheDay = defineCase<readonly Row[]>({
  id: 'accepts-every-time-of-the-day',
  requirements: ['time-is-24-hour'],
  expects: 'takes each second of the day from 00:00:00 to 23:59:59',
  examples: ['00:00:00', '23:59:59', '12:00:00', '13:05:09'].map((Time) =>
    takes([buyNow({ Time })], `Time ${Time}`),
  ),
  random: () =>
    fc
      .integer({ min: 0, max: 86_399 })
      .map((second) => [buyNow({ Time: new Date(second * 1_000).toISOString().slice(11, 19) })]),
  judge: async (rows, client) => expectAccepted(await client.store(rows), `the Time ${rows[0]?.Time}`),
});
