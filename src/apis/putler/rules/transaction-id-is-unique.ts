import { pickFrom } from '../../../core/pick.js';
import { item, order } from '../examples.js';
import { partsOf, type Row } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { ordersIn, withRow } from '../violations.js';

export default defineTransactionRule({
  id: 'transaction-id-is-unique',
  requirements: ['putler/transaction-id-is-unique'],
  finding: 'error',
  why: 'An id that comes again updates what is stored: of two orders with one id, one replaces the other.',
  keeps: [
    [...order({}, item('Mug', '1')), ...order({ Transaction_ID: 'ORD2' }, item('Mug', '1'))],
    [...order({}, item('Mug', '1')), ...order({ Transaction_ID: 'ord1' }, item('Mug', '1'))],
  ],
  breaks: [
    [...order({}, item('Mug', '1')), ...order({}, item('Tray', '2'))],
    [...order({ Transaction_ID: 46 }, item('Mug', '1')), ...order({ Transaction_ID: '46', Quantity: '1' })],
  ],
  check(transaction) {
    const [first, ...more] = partsOf(transaction).mains;
    return more.map(({ index }) => ({
      row: index,
      field: 'Transaction_ID',
      data: { id: transaction.id, first: first?.index ?? 0 },
    }));
  },
  say: ({ id, first }) => ({
    message: `Transaction_ID ${quote(id)} is that of the main row in row ${first + 1} already`,
    hint: 'give each order an id of its own, or send an update of the order in a later request',
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { main } = pickFrom(pick, ordersIn(batch));
      return withRow(batch, { ...(batch[main] as Row) }, pick);
    },
  },
});
