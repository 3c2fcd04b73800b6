import { idOf, kindOf } from '../../../../src/apis/putler/row.js';
import type { StoredRow } from '../state.js';
import { badRequest, demands, isKind, keeps } from './changes.js';
import { defineFaults } from './define-fault.js';

const isMain = isKind('order');

export const resendFaults = defineFaults({
  'refuses-known-ids': {
    requirement: 'order-may-be-updated-instead',
    why: 'the id is a unique key, and what is there already is a conflict',
    change: (correct) =>
      demands(correct, (rows, state) =>
        rows.some((row) => state.has(String(idOf(row)))) ? { status: 409, message: 'duplicate' } : undefined,
      ),
  },
  'refuses-known-orders': {
    requirement: 'resend-updates',
    why: 'items are inserted anew, and the second time their key is taken',
    change: (correct) =>
      demands(correct, (rows, state) =>
        rows.some((row) => kindOf(row) === 'item' && state.has(String(idOf(row))))
          ? { status: 500, message: 'duplicate key' }
          : undefined,
      ),
  },
  'closes-refunded-orders': {
    requirement: 'order-may-be-updated-instead',
    why: 'an order is not to be Refunded but by a refund row',
    change: (correct) =>
      demands(correct, (rows, state) =>
        rows.some((row) => isMain(row) && /Refunded/.test(String(row.Status)) && state.has(String(idOf(row))))
          ? badRequest('send a refund')
          : undefined,
      ),
  },
  'updates-the-status-alone': {
    requirement: 'order-may-be-updated-instead',
    why: 'amounts were thought to be final once they are stored',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) =>
        rows.map((row) => {
          const [old] = before.filter((one) => one.Type === row.Type);
          return old && kindOf(row) !== 'item' && old.Gross !== undefined
            ? { ...row, Gross: old.Gross }
            : row;
        }),
      ),
  },
  'keeps-the-first': {
    requirement: 'resend-updates',
    why: 'INSERT IGNORE makes no duplicates, and no updates either',
    needsObserver: true,
    change: (correct) => keeps(correct, (rows, before) => (before.length > 0 ? before : rows)),
  },
  'stores-a-second-one': {
    requirement: 'resend-updates',
    why: 'each request is inserted, and the id is no key',
    needsObserver: true,
    change: (correct) => keeps(correct, (rows, before) => [...before, ...rows]),
  },
  'keeps-the-greatest-amount': {
    requirement: 'resend-updates',
    why: 'rows may come out of turn, and the higher amount seemed the later one',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) =>
        Number(before[0]?.Gross ?? 0) > Number(rows[0]?.Gross ?? 0) ? before : rows,
      ),
  },
  'adds-items-again': {
    requirement: 'resend-is-idempotent',
    why: 'the main row is updated, and its items are inserted each time',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) => [...rows, ...before.filter((row) => kindOf(row) === 'item')]),
  },
  'adds-amounts-up': {
    requirement: 'resend-is-idempotent',
    why: 'the revenue of an id is a sum that grows with each request',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) =>
        rows.map((row) => {
          const old = before.find((one) => one.Type === row.Type && one.Item_Title === row.Item_Title);
          return old ? { ...row, Gross: (Number(old.Gross) + Number(row.Gross)).toFixed(2) } : row;
        }),
      ),
  },
  'keeps-old-items': {
    requirement: 'resend-replaces-items',
    why: 'items are matched by title, updated or added, and never taken away',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) => [
        ...rows,
        ...before.filter(
          (old) => kindOf(old) === 'item' && !rows.some((row) => row.Item_Title === old.Item_Title),
        ),
      ]),
  },
  'updates-the-main-row-alone': {
    requirement: 'resend-replaces-items',
    why: 'items were thought to be final once they are stored',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows, before) => {
        const items = before.filter(isItem);
        return items.length > 0 ? [...rows.filter((row) => !isItem(row)), ...items] : rows;
      }),
  },
});

function isItem(row: StoredRow): boolean {
  return kindOf(row) === 'item';
}
