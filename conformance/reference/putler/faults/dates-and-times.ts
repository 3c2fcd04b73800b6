import { badRequest, demands, every, keeps, overlooks } from './changes.js';
import { defineFaults } from './define-fault.js';

export const dateAndTimeFaults = defineFaults({
  'rolls-days-over': {
    requirement: 'date-is-a-calendar-day',
    why: 'the date library makes March 2 of February 30',
    change: () =>
      overlooks('date-is-a-calendar-day', ({ row }) => /^(0\d|1[0-2])\/\d\d\/\d{4}$/.test(String(row.Date))),
  },
  'takes-any-date': {
    requirement: 'date-is-a-calendar-day',
    why: 'the date is kept as text and looked at by nobody',
    change: () => overlooks('date-is-a-calendar-day'),
  },
  'reads-the-day-first': {
    requirement: 'date-is-a-calendar-day',
    why: 'where the developer lives the day comes first',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => Number(String(row.Date).slice(3, 5)) > 12)
          ? badRequest('Date is not a day')
          : undefined,
      ),
  },
  'keeps-the-day-first': {
    requirement: 'date-is-a-calendar-day',
    why: 'dates are written out again in the form of the country',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Date: (row.Date ?? '').replace(/^(..)\/(..)/, '$2/$1') })),
      ),
  },
  'knows-no-leap-day': {
    requirement: 'date-is-a-calendar-day',
    why: 'the days of the months stand in a table of twelve numbers',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => String(row.Date).startsWith('02/29'))
          ? badRequest('Date is not a day')
          : undefined,
      ),
  },
  'demands-four-digit-years': {
    requirement: 'two-digit-years-are-tolerated',
    why: 'the table says MM/DD/YYYY, and the samples were not tried',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => /\/\d\d$/.test(String(row.Date)))
          ? badRequest('Date is not MM/DD/YYYY')
          : undefined,
      ),
  },
  'demands-four-digit-years-in-json': {
    requirement: 'two-digit-years-are-tolerated',
    why: 'the samples with short years are CSV, so only the CSV reader mends them',
    change: (correct) =>
      demands(correct, (rows, _, { mediaType }) =>
        mediaType !== 'text/csv' && rows.some((row) => /\/\d\d$/.test(String(row.Date)))
          ? badRequest('Date is not MM/DD/YYYY')
          : undefined,
      ),
  },
  'reads-years-of-the-last-century': {
    requirement: 'two-digit-years-are-tolerated',
    why: 'the date library reads 13 as 1913',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Date: (row.Date ?? '').replace(/\/(\d\d)$/, '/19$1') })),
      ),
  },
  'knows-leap-years-by-four': {
    requirement: 'date-is-a-calendar-day',
    why: 'a year is a leap year when four divides it, and of hundreds nobody thought',
    change: () => overlooks('date-is-a-calendar-day', ({ row }) => /^02\/29\/\d\d00$/.test(String(row.Date))),
  },
  'takes-any-time': {
    requirement: 'time-is-24-hour',
    why: 'the time is kept as text and looked at by nobody',
    change: () => overlooks('time-is-24-hour'),
  },
  'looks-at-hours-alone': {
    requirement: 'time-is-24-hour',
    why: 'the first number is compared with 23, and the others were forgotten',
    change: () => overlooks('time-is-24-hour', ({ row }) => /^([01]\d|2[0-3]):/.test(String(row.Time))),
  },
  'knows-no-midnight': {
    requirement: 'time-is-24-hour',
    why: 'an hour of zero is falsy, and so counts as missing',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => String(row.Time).startsWith('00')) ? badRequest('Time is missing') : undefined,
      ),
  },
  'shifts-times-to-its-own-zone': {
    requirement: 'time-is-24-hour',
    why: 'the server runs in India, and takes the time for its own',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => {
          const [hours = 0, minutes = 0, seconds = 0] = (row.Time ?? '').split(':').map(Number);
          const shifted = new Date(Date.UTC(2026, 0, 1, hours, minutes + 330, seconds));
          return { ...row, Time: shifted.toISOString().slice(11, 19) };
        }),
      ),
  },
  'takes-12-hour-times': {
    requirement: 'time-is-24-hour',
    why: 'a forgiving parser reads 02:05:38 PM, and what it makes of it nobody looked at',
    change: () => overlooks('time-is-24-hour', ({ row }) => /[AP]M$/.test(String(row.Time))),
  },
});
