import { idOf, kindOf, type Row } from '../../../../src/apis/putler/row.js';
import { badRequest, demands, isKind, keeps, overlooks, reads } from './changes.js';
import { defineFaults } from './define-fault.js';

const itemsOf = (rows: readonly Row[], id: string | undefined) =>
  rows.filter((row) => kindOf(row) === 'item' && idOf(row) === id);
const mains = (rows: readonly Row[]) => rows.filter(isKind('order'));
const idsIn = (rows: readonly Row[]) => new Set(rows.map(idOf));

export const orderFaults = defineFaults({
  'demands-two-items': {
    requirement: 'order-is-main-row-with-items',
    why: '“for more than 1 line items” was taken for a demand',
    change: (correct) =>
      demands(correct, (rows) =>
        mains(rows).some((row) => itemsOf(rows, idOf(row)).length < 2)
          ? badRequest('line items missing')
          : undefined,
      ),
  },
  'takes-ten-items': {
    requirement: 'order-is-main-row-with-items',
    why: 'the page that shows an order has room for ten lines',
    change: (correct) =>
      demands(correct, (rows) =>
        mains(rows).some((row) => itemsOf(rows, idOf(row)).length > 10)
          ? badRequest('too many line items')
          : undefined,
      ),
  },
  'keeps-one-line-a-product': {
    requirement: 'order-is-main-row-with-items',
    why: 'items are kept in a map by their title, and the second of a product overwrites the first',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        Array.from(new Map(rows.map((row) => [`${row.Type} ${row.Item_Title}`, row])).values()),
      ),
  },
  'keeps-one-line-an-item-id': {
    requirement: 'order-is-main-row-with-items',
    why: 'items are kept in a map by their Item_ID, and two variants of a product have the same',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        Array.from(
          new Map(rows.map((row) => [`${row.Type} ${row.Item_ID ?? row.Item_Title}`, row])).values(),
        ),
      ),
  },
  'takes-orders-without-items': {
    requirement: 'order-has-items',
    why: 'the main row has all that the reports need',
    change: () => overlooks('order-has-items'),
  },
  'looks-for-any-item': {
    requirement: 'order-has-items',
    why: 'the request is asked whether it has items, not each order',
    change: () => overlooks('order-has-items', ({ rows }) => rows.some(isKind('item'))),
  },
  'takes-quantity-one-for-no-cart': {
    requirement: 'order-has-items',
    why: 'an order of one unit seemed to need no item row',
    change: () => overlooks('order-has-items', ({ row }) => String(row.Quantity) === '1'),
  },
  'takes-a-refund-for-an-item': {
    requirement: 'order-has-items',
    why: 'an order is taken to be whole when another row of the request belongs to it',
    change: () =>
      overlooks('order-has-items', ({ row, rows }) =>
        rows.some((other) => other.Reference_Txn_ID === row.Transaction_ID),
      ),
  },
  'takes-items-without-order': {
    requirement: 'items-have-their-order',
    why: 'items are stored as they come, and the order is expected to follow',
    change: () => overlooks('items-have-their-order'),
  },
  'takes-any-row-for-the-order': {
    requirement: 'items-have-their-order',
    why: 'an item looks for another row of its id, whatever its Type',
    change: () => overlooks('single-entries-stand-alone'),
  },
  'looks-for-the-order-in-the-store': {
    requirement: 'items-have-their-order',
    why: 'the order is looked up in the database, where an earlier request has put it',
    change: () => overlooks('items-have-their-order', ({ row, state }) => state.has(idOf(row) ?? '')),
  },
  'looks-for-any-order': {
    requirement: 'items-have-their-order',
    why: 'the request is asked whether it has an order, not whether it has this one',
    change: () => overlooks('items-have-their-order', ({ rows }) => rows.some(isKind('order'))),
  },
  'looks-at-orders-that-come-later': {
    requirement: 'items-have-their-order',
    why: 'items before the first main row are put aside, and nobody asks for them again',
    change: () =>
      overlooks(
        'items-have-their-order',
        ({ row, rows }) => rows.findIndex(isKind('order')) > rows.indexOf(row),
      ),
  },
  'demands-main-rows-first': {
    requirement: 'row-order-does-not-matter',
    why: 'rows are read once from top to bottom, and an item needs an order that was seen',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(
          (row, at) =>
            kindOf(row) === 'item' &&
            !rows.slice(0, at).some((other) => kindOf(other) === 'order' && idOf(other) === idOf(row)),
        )
          ? badRequest('item before its order')
          : undefined,
      ),
  },
  'demands-rows-together': {
    requirement: 'row-order-does-not-matter',
    why: 'an order ends where a row of another id begins',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(
          (row, at) =>
            at > 0 &&
            idOf(row) !== idOf(rows[at - 1] as Row) &&
            rows.slice(0, at).some((other) => idOf(other) === idOf(row)),
        )
          ? badRequest('item without its order')
          : undefined,
      ),
  },
  'demands-orders-before-refunds': {
    requirement: 'row-order-does-not-matter',
    why: 'a refund looks for its order among the rows above it',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some(
          (row, at) =>
            kindOf(row) === 'refund' && rows.slice(at).some((other) => idOf(other) === row.Reference_Txn_ID),
        )
          ? badRequest('refund of an unknown order')
          : undefined,
      ),
  },
  'loses-items-before-their-order': {
    requirement: 'row-order-does-not-matter',
    why: 'a main row begins a new list of items, and drops the one that was there',
    needsObserver: true,
    change: (correct) => ({
      changes(state, rows, incoming) {
        const kept = rows.filter(
          (row, at) =>
            kindOf(row) !== 'item' ||
            rows.slice(0, at).some((other) => kindOf(other) === 'order' && idOf(other) === idOf(row)),
        );
        return correct.changes(state, kept, incoming);
      },
    }),
  },
  'takes-one-transaction-a-request': {
    requirement: 'batch-holds-many-transactions',
    why: 'the request was modelled as one order',
    change: (correct) =>
      demands(correct, (rows) =>
        new Set(rows.map((row) => row.Reference_Txn_ID ?? idOf(row))).size > 1
          ? badRequest('one order a request')
          : undefined,
      ),
  },
  'takes-one-kind-a-request': {
    requirement: 'batch-holds-many-transactions',
    why: 'each kind has a handler of its own, chosen by the first row',
    change: (correct) =>
      demands(correct, (rows) =>
        new Set(rows.map((row) => (kindOf(row) === 'item' ? 'order' : kindOf(row)))).size > 2
          ? badRequest('mixed kinds')
          : undefined,
      ),
  },
  'stores-the-first-transaction-alone': {
    requirement: 'batch-holds-many-transactions',
    why: 'the loop returns at the end of its first round',
    needsObserver: true,
    change: (correct) => ({
      changes(state, rows, incoming) {
        const [first] = idsIn(rows);
        return correct.changes(
          state,
          rows.filter((row) => idOf(row) === first),
          incoming,
        );
      },
    }),
  },
  'demands-the-sum': {
    requirement: 'order-quantity-is-the-sum',
    why: 'the rule on quantities was read, and the note beneath it was not',
    change: (correct) =>
      demands(correct, (rows) =>
        mains(rows).some(
          (row) =>
            Number(row.Quantity) !==
            itemsOf(rows, idOf(row)).reduce((sum, { Quantity }) => sum + Number(Quantity), 0),
        )
          ? badRequest('Quantity is not the sum')
          : undefined,
      ),
  },
  'demands-the-count': {
    requirement: 'order-quantity-is-the-sum',
    why: 'the table of fields says count, and was believed',
    change: (correct) =>
      demands(correct, (rows) =>
        mains(rows).some((row) => Number(row.Quantity) !== itemsOf(rows, idOf(row)).length)
          ? badRequest('Quantity is not the count')
          : undefined,
      ),
  },
  'gives-a-single-item-the-main-quantity': {
    requirement: 'item-quantities-prevail',
    why: 'an order of one item is taken for a buy-now, and its quantity from the main row',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows) =>
        rows.map((row) => {
          const main = mains(rows).find((other) => idOf(other) === idOf(row));
          const alone = kindOf(row) === 'item' && itemsOf(rows, idOf(row)).length === 1;
          return alone && main ? { ...row, Quantity: main.Quantity } : row;
        }),
      ),
  },
  'shares-the-main-quantity-out': {
    requirement: 'item-quantities-prevail',
    why: 'the quantity of the order is divided among its items',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows) =>
        rows.map((row) => {
          const main = mains(rows).find((other) => idOf(other) === idOf(row));
          if (kindOf(row) !== 'item' || !main) return row;
          return {
            ...row,
            Quantity: String(
              Math.max(1, Math.floor(Number(main.Quantity) / itemsOf(rows, idOf(row)).length)),
            ),
          };
        }),
      ),
  },
});
