import { demands, isKind, textsOf } from './changes.js';
import { defineFaults } from './define-fault.js';

export const harmlessInputFaults = defineFaults({
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
