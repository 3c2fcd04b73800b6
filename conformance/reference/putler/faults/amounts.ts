import { badRequest, demands, every, keeps } from './changes.js';
import { defineFaults } from './define-fault.js';

export const amountFaults = defineFaults({
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
});
