import { kindOf } from '../../../../src/apis/putler/row.js';
import { badRequest, demands, overlooks } from './changes.js';
import { defineFaults } from './define-fault.js';

export const requiredFieldFaults = defineFaults({
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
});
