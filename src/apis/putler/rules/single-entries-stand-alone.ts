import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order, subscription } from '../examples.js';
import { kindOf, partsOf, type Row, typeOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf, withRow } from '../violations.js';

export default defineTransactionRule({
  id: 'single-entries-stand-alone',
  requirements: ['putler/single-entries-stand-alone'],
  finding: 'error',
  why: 'The rows of one id are one transaction; a buy-now or a subscription payment is one row, and further rows change it.',
  keeps: [
    [buyNow(), buyNow({ Transaction_ID: 'BUY2' })],
    [subscription(), subscription({ Transaction_ID: 'SUB2' })],
  ],
  breaks: [
    [buyNow(), buyNow({ Item_Title: 'Tray' })],
    [buyNow({ Transaction_ID: 'ORD1' }), ...order({}, item('Mug', '1')).slice(1)],
    [subscription({ Transaction_ID: 'ORD1' }), ...order({}, item('Mug', '1'))],
  ],
  check(transaction) {
    const { singles } = partsOf(transaction);
    const rows = transaction.entries.length;
    // A refund among them is the mistake of `refund-id-is-its-own`.
    if (rows < 2 || singles.some(({ row }) => kindOf(row) === 'refund')) return undefined;
    const wrong = singles.length === rows ? singles.slice(1) : singles;
    return wrong.map(({ row, index }) => ({
      row: index,
      field: 'Transaction_ID',
      data: {
        id: transaction.id,
        rows,
        what: kindOf(row) === 'buy-now' ? 'buy-now' : 'subscription payment',
      },
    }));
  },
  say: ({ id, rows, what }) => ({
    message: `${rows} rows have Transaction_ID ${quote(id)}, but a ${what} is a single row`,
    hint: `give the ${what} an id of its own; a sale of several products is an order with item rows`,
  }),
  violate: {
    needs: 'buy-now',
    apply(batch, pick) {
      const single = batch[pickFrom(pick, indicesOf(batch, 'buy-now'))] as Row;
      return withRow(batch, { ...single, Type: typeOf(pickFrom(pick, ['buy-now', 'item'])) }, pick);
    },
  },
});
