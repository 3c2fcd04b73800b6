import { documentedFields } from '../../../../src/apis/putler/fields.js';
import { kindOf } from '../../../../src/apis/putler/row.js';
import { badRequest, demands, every, isKind, keeps, overlooks, textsOf } from './changes.js';
import { defineFaults } from './define-fault.js';

export const rowFaults = defineFaults({
  'checks-the-first-row-alone': {
    requirement: 'required-fields-are-present',
    why: 'the check was written for one row and never put into the loop',
    change: () => overlooks('required-fields-are-present', ({ row, rows }) => row !== rows[0]),
  },
  'does-not-check-items': {
    requirement: 'required-fields-are-present',
    why: 'items were taken for a part of their order and not checked',
    change: () => overlooks('required-fields-are-present', ({ row }) => kindOf(row) === 'item'),
  },
  'does-not-demand-a-quantity': {
    requirement: 'required-fields-are-present',
    why: 'a missing quantity was read as 1',
    change: () => overlooks('required-fields-are-present', ({ field }) => field === 'Quantity'),
  },
  'does-not-demand-a-time': {
    requirement: 'required-fields-are-present',
    why: 'a missing time was read as midnight',
    change: () => overlooks('required-fields-are-present', ({ field }) => field === 'Time'),
  },
  'takes-blanks-for-values': {
    requirement: 'required-fields-are-present',
    why: 'presence is asked for, and a blank cell of CSV is present',
    change: () =>
      overlooks('required-fields-are-present', ({ field, row }) => field !== undefined && field in row),
  },
  'breaks-on-missing-fields': {
    requirement: 'required-fields-are-present',
    why: 'a field is used before it is known to be there',
    change: (correct) => ({
      judge(rows, state, incoming) {
        const lacking = rows.some((row) => row.Date === undefined || row.Item_Title === undefined);
        const refusal = correct.judge(rows, state, incoming);
        return refusal && lacking ? { status: 500, message: 'cannot read properties of undefined' } : refusal;
      },
    }),
  },
  'demands-a-quantity-of-all': {
    requirement: 'sample-blanks-are-tolerated',
    why: 'the table says required, and the samples were not tried',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => !row.Quantity) ? badRequest('Quantity is missing') : undefined,
      ),
  },
  'demands-a-title-of-refunds': {
    requirement: 'sample-blanks-are-tolerated',
    why: 'the table says required, and the refund sample was not tried',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => kindOf(row) === 'refund' && !row.Item_Title)
          ? badRequest('Item_Title is missing')
          : undefined,
      ),
  },
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
  'takes-any-type': {
    requirement: 'type-is-documented',
    why: 'a Type that is not known falls through the switch and is stored as it is',
    change: () => overlooks('type-is-documented'),
  },
  'matches-types-by-their-beginning': {
    requirement: 'type-is-documented',
    why: 'Type is asked whether it starts with Refund, or with Shopping Cart',
    change: () =>
      overlooks('type-is-documented', ({ row }) => /^(Refund|Shopping Cart)/.test(String(row.Type))),
  },
  'finds-types-inside': {
    requirement: 'type-is-documented',
    why: 'Type is asked whether it contains a known one',
    change: () =>
      overlooks('type-is-documented', ({ row }) =>
        /Web Accept Payment Received|Refund|Recurring Payment/.test(String(row.Type)),
      ),
  },
  'breaks-on-types-that-are-no-text': {
    requirement: 'type-is-documented',
    why: 'Type is made lower case before it is known to be text',
    change: (correct) => ({
      judge: (rows, state, incoming) =>
        rows.some((row) => row?.Type !== undefined && typeof row.Type !== 'string')
          ? { status: 500, message: 'toLowerCase is not a function' }
          : correct.judge(rows, state, incoming),
    }),
  },
  'takes-any-status': {
    requirement: 'status-is-documented',
    why: 'the status is kept as text and looked at by nobody',
    change: () => overlooks('status-is-documented'),
  },
  'finds-the-status-inside': {
    requirement: 'status-is-documented',
    why: 'the five statuses stand in one text, and the one that came is looked for in it',
    change: () =>
      overlooks('status-is-documented', ({ row }) =>
        'Pending,Completed,Cancelled,Refunded,Partially Refunded'.includes(String(row.Status)),
      ),
  },
  'looks-at-the-status-of-orders-alone': {
    requirement: 'status-is-documented',
    why: 'the status of an order counts, that of its items was not looked at',
    change: () => overlooks('status-is-documented', ({ row }) => kindOf(row) === 'item'),
  },
  'knows-two-statuses': {
    requirement: 'status-is-documented',
    why: 'only paid and unpaid came up in the tests',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => ['Cancelled', 'Partially Refunded'].includes(String(row.Status)))
          ? badRequest('unknown Status')
          : undefined,
      ),
  },
  'demands-a-status': {
    requirement: 'status-is-documented',
    why: 'each example has a Status, so it was made required',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => !row.Status) ? badRequest('Status is missing') : undefined,
      ),
  },
  'refuses-unknown-fields': {
    requirement: 'unknown-fields-are-ignored',
    why: 'the schema says additionalProperties: false, as the linter likes it',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) =>
          Object.keys(row).some((field) => !(documentedFields as readonly string[]).includes(field)),
        )
          ? badRequest('unknown field')
          : undefined,
      ),
  },
  'breaks-on-unknown-columns': {
    requirement: 'unknown-fields-are-ignored',
    why: 'the columns of the file go into an INSERT as they are',
    change: (correct) =>
      demands(correct, (rows, _, { mediaType }) =>
        mediaType === 'text/csv' && rows.some((row) => 'Time_Zone' in row)
          ? { status: 500, message: 'unknown column Time_Zone' }
          : undefined,
      ),
  },
  'reads-synonyms': {
    requirement: 'unknown-fields-are-ignored',
    why: 'From_Name seemed to be meant as Name, and Payment_Method as Source, and wins',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.map((row) => ({
            ...row,
            ...(row.From_Name !== undefined && { Name: row.From_Name }),
            ...(row.Payment_Method !== undefined && { Source: row.Payment_Method }),
          })),
          incoming,
        ),
    }),
  },
  'takes-subscriptions-without-id': {
    requirement: 'subscription-has-subscription-id',
    why: 'a payment of a subscription is stored like any other sale',
    change: () => overlooks('subscription-has-subscription-id'),
  },
  'takes-subscriptions-with-a-blank-id': {
    requirement: 'subscription-has-subscription-id',
    why: 'the column is asked for, not its value',
    change: () => overlooks('subscription-has-subscription-id', ({ row }) => 'Subscription_ID' in row),
  },
  'takes-euros-for-default': {
    requirement: 'currency-has-three-letters',
    why: 'the shop of the developer sells in euros',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.map((row) => ({ ...row, Currency: row.Currency || 'EUR' })),
          incoming,
        ),
    }),
  },
  'takes-dollars-for-all': {
    requirement: 'currency-has-three-letters',
    why: 'the default was written over whatever was sent',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Currency: 'USD' })),
      ),
  },
  'makes-nan-of-blanks': {
    requirement: 'blank-means-absent',
    why: 'a blank amount goes through a function that reads numbers, and NaN comes out',
    needsObserver: true,
    change: (correct) => ({
      changes(state, rows, incoming) {
        const changes = correct.changes(state, rows, incoming);
        const isBlank = incoming.mediaType === 'text/csv' && rows.some((row) => 'Fee' in row && !row.Fee);
        if (!isBlank) return changes;
        return new Map(
          Array.from(changes, ([id, stored]) => [id, stored.map((row) => ({ ...row, Fee: 'NaN' }))]),
        );
      },
    }),
  },
  'looks-at-blank-statuses': {
    requirement: 'blank-means-absent',
    why: 'a blank status is compared with the five, and is none of them',
    change: (correct) =>
      demands(correct, (rows, _, { mediaType }) =>
        mediaType === 'text/csv' && rows.some((row) => 'Status' in row && !row.Status)
          ? badRequest('unknown Status ""')
          : undefined,
      ),
  },
  'works-out-net': {
    requirement: 'amounts-are-decimal',
    why: 'a Net that is not sent was thought to be the Gross',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.map((row) => ({ ...row, Net: row.Net || row.Gross })),
          incoming,
        ),
    }),
  },
  'rounds-to-whole-units': {
    requirement: 'amounts-are-decimal',
    why: 'the column holds whole numbers',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Gross: String(Math.trunc(Number(row.Gross))) })),
      ),
  },
  'rounds-to-cents': {
    requirement: 'amounts-are-decimal',
    why: 'every currency was taken to have cents',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Gross: Number(row.Gross).toFixed(2) })),
      ),
  },
  'keeps-amounts-in-single-precision': {
    requirement: 'amounts-are-decimal',
    why: 'the column is a FLOAT',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Gross: String(Math.fround(Number(row.Gross))) })),
      ),
  },
  'mixes-up-fee-and-net': {
    requirement: 'amounts-are-decimal',
    why: 'two lines of the mapping were swapped',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Fee: row.Net ?? '0.00', Net: row.Fee ?? '0.00' })),
      ),
  },
  'drops-signs': {
    requirement: 'amounts-are-decimal',
    why: 'amounts are taken to be positive, and the minus of a fee is lost',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => ({ ...row, Fee: (row.Fee ?? '').replace('-', '') })),
      ),
  },
  'breaks-on-apostrophes': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'texts are put into SQL between quotes',
    change: (correct) =>
      demands(correct, (rows) =>
        textsOf(rows).includes("'") ? { status: 500, message: 'syntax error near' } : undefined,
      ),
  },
  'breaks-on-emoji': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'the column holds three bytes a character, and the database throws',
    change: (correct) =>
      demands(correct, (rows) =>
        /[\u{10000}-\u{10ffff}]/u.test(textsOf(rows))
          ? { status: 500, message: 'incorrect string value' }
          : undefined,
      ),
  },
  'breaks-on-per-cent-signs': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'texts are handed to a function that formats',
    change: (correct) =>
      demands(correct, (rows) =>
        /%[sd]/.test(textsOf(rows)) ? { status: 500, message: 'not enough arguments' } : undefined,
      ),
  },
  'takes-null-for-nobody': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'the surname Null is taken for a missing one',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => row.Name === 'Null') ? { status: 500, message: 'null' } : undefined,
      ),
  },
  'breaks-on-long-texts': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'the column of the note holds 255 characters',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => String(row.Note ?? '').length > 255)
          ? { status: 500, message: 'data too long' }
          : undefined,
      ),
  },
  'breaks-on-items-that-cost-nothing': {
    requirement: 'valid-input-never-answers-5xx',
    why: 'a share of the discount is computed by dividing by the price',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => isKind('item')(row) && row.Gross !== undefined && Number(row.Gross) === 0)
          ? { status: 500, message: 'division by zero' }
          : undefined,
      ),
  },
});
