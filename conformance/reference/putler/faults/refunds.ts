import { idOf, kindOf } from '../../../../src/apis/putler/row.js';
import { badRequest, demands, isKind, overlooks } from './changes.js';
import { defineFaults } from './define-fault.js';

const isMain = isKind('order');

export const refundFaults = defineFaults({
  'knows-no-refund-rows': {
    requirement: 'refund-is-its-own-row',
    why: 'a refund was modelled as a status of its order, and its Type never listed',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(isKind('refund')) ? badRequest('unknown Type Refund') : undefined,
      ),
  },
  'books-refunds-on-their-order': {
    requirement: 'refund-is-its-own-row',
    why: 'a refund is booked on its order, and no row of its own is kept',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.filter((row) => kindOf(row) !== 'refund'),
          incoming,
        ),
    }),
  },
  'takes-refunds-with-the-id-of-their-order': {
    requirement: 'refund-id-is-its-own',
    why: 'a refund is stored beside its order, so sharing the id seemed natural',
    change: () => overlooks('refund-id-is-its-own'),
  },
  'compares-refund-ids-with-main-rows-alone': {
    requirement: 'refund-id-is-its-own',
    why: 'refunds were thought of orders alone, and the id of a buy-now is not looked at',
    change: () =>
      overlooks(
        'refund-id-is-its-own',
        ({ row, rows }) => !rows.some((other) => isMain(other) && idOf(other) === idOf(row)),
      ),
  },
  'compares-refund-ids-with-rows-above': {
    requirement: 'refund-id-is-its-own',
    why: 'a refund is compared with the rows that were read before it',
    change: () =>
      overlooks(
        'refund-id-is-its-own',
        ({ row, rows }) => !rows.slice(0, rows.indexOf(row)).some((other) => idOf(other) === idOf(row)),
      ),
  },
  'takes-refunds-without-reference': {
    requirement: 'refund-names-its-transaction',
    why: 'the reference is a column that may be NULL',
    change: () => overlooks('refund-names-its-transaction'),
  },
  'takes-blank-references': {
    requirement: 'refund-names-its-transaction',
    why: 'the column is asked for, not its value',
    change: () => overlooks('refund-names-its-transaction', ({ row }) => 'Reference_Txn_ID' in row),
  },
  'takes-positive-refunds': {
    requirement: 'refund-gross-is-negative',
    why: 'the sign of a refund is set by the reports, so either seemed right',
    change: () => overlooks('refund-gross-is-negative', ({ row }) => Number(row.Gross) > 0),
  },
  'takes-refunds-of-zero': {
    requirement: 'refund-gross-is-negative',
    why: 'the check says “above zero” where it should say “not below”',
    change: () =>
      overlooks('refund-gross-is-negative', ({ row }) => row.Gross !== undefined && Number(row.Gross) === 0),
  },
  'takes-refunds-without-gross': {
    requirement: 'refund-gross-is-negative',
    why: 'Gross is not among the required fields, and its default of 0.00 came after the check',
    change: () => overlooks('refund-gross-is-negative', ({ row }) => row.Gross === undefined),
  },
  'compares-gross-as-text': {
    requirement: 'refund-gross-is-negative',
    why: 'the text is asked for a minus in front, and a JSON number is no text',
    change: () =>
      overlooks(
        'refund-gross-is-negative',
        ({ row }) => typeof row.Gross === 'number' || String(row.Gross).startsWith('-'),
      ),
  },
  'compares-gross-as-a-number': {
    requirement: 'refund-gross-is-negative',
    why: 'only JSON numbers are compared with zero, and a string passes',
    change: () => overlooks('refund-gross-is-negative', ({ row }) => typeof row.Gross === 'string'),
  },
  'looks-for-the-order-in-the-request': {
    requirement: 'refund-may-come-later',
    why: 'a refund looks for its order among the rows it came with',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(
          (row) => kindOf(row) === 'refund' && !rows.some((other) => idOf(other) === row.Reference_Txn_ID),
        )
          ? badRequest('refund of an unknown order')
          : undefined,
      ),
  },
  'refunds-orders-alone': {
    requirement: 'refund-may-come-later',
    why: 'a refund that comes alone is looked up among the orders, where no buy-now is',
    change: (correct) =>
      demands(correct, (rows, state) =>
        rows.some((row) => {
          const refunded = state.get(String(row.Reference_Txn_ID));
          return kindOf(row) === 'refund' && refunded !== undefined && !refunded.some(isMain);
        })
          ? badRequest('refund of an unknown order')
          : undefined,
      ),
  },
  'takes-one-refund-for-good': {
    requirement: 'refund-may-come-later',
    why: 'an order that has a refund is closed',
    change: (correct) =>
      demands(correct, (rows, state) => {
        const refunded = new Set(Array.from(state.values(), ([first]) => first?.Reference_Txn_ID));
        return rows.some(
          (row) =>
            kindOf(row) === 'refund' &&
            !state.has(String(idOf(row))) &&
            refunded.has(String(row.Reference_Txn_ID)),
        )
          ? badRequest('already refunded')
          : undefined;
      }),
  },
  'checks-the-sign-in-json-and-csv-alone': {
    requirement: 'refund-gross-is-negative',
    why: 'XML goes another way, and the check was not copied',
    change: (correct) => ({
      judge: (rows, state, incoming) =>
        incoming.mediaType === 'application/xml'
          ? overlooks('refund-gross-is-negative').judge?.(rows, state, incoming)
          : correct.judge(rows, state, incoming),
    }),
  },
  'lets-refunds-take-the-place-of-orders': {
    requirement: 'refund-id-is-its-own',
    why: 'ids are compared within a request, and across requests the last one wins',
    needsObserver: true,
    change: () =>
      overlooks(
        'refund-id-is-its-own',
        ({ row, rows }) => rows.filter((other) => idOf(other) === idOf(row)).length < 2,
      ),
  },
  'demands-items-of-refunds': {
    requirement: 'refund-needs-no-items',
    why: 'a refund was taken for an order with a minus, so it had to have items',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(
          (row) =>
            kindOf(row) === 'refund' &&
            !rows.some((other) => kindOf(other) === 'item' && idOf(other) === idOf(row)),
        )
          ? badRequest('line items missing')
          : undefined,
      ),
  },
  'takes-one-refund-of-an-order': {
    requirement: 'refund-needs-no-items',
    why: 'an order has one column for its refund',
    change: (correct) =>
      demands(correct, (rows) => {
        const references = rows.filter(isKind('refund')).map((row) => row.Reference_Txn_ID);
        return new Set(references).size < references.length ? badRequest('already refunded') : undefined;
      }),
  },
});
