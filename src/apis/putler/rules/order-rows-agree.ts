import { pickFrom } from '../../../core/pick.js';
import type { Entry } from '../../../core/rule.js';
import { currencyOf } from '../currency.js';
import { change, item, order } from '../examples.js';
import { dayOf } from '../moment.js';
import { type Field, orderOf, type Row, textOf } from '../row.js';
import { defineTransactionRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { ordersIn } from '../violations.js';
import { documentedStatuses } from '../vocabulary.js';

const shared = ['Date', 'Time', 'Currency', 'Status', 'Name', 'From_Email_Address'] as const;

export default defineTransactionRule({
  id: 'order-rows-agree',
  requirements: ['putler/order-rows-agree'],
  finding: 'warning',
  why: 'The rows of an order are one sale to one customer; where they differ, it is open which of them counts.',
  keeps: [
    order({ Currency: 'EUR', Name: 'Ada', From_Email_Address: 'ada@example.com' }, item('Mug', '1')),
    order({ Date: '10/24/2013' }, item('Mug', '1', { Date: '10/24/13' })),
    order({}, item('Mug', '1', { Currency: 'EUR', Name: 'Ada', Status: undefined })),
  ],
  breaks: [
    order({}, item('Mug', '1', { Date: '05/02/2026' })),
    order({}, item('Mug', '1', { Time: '12:00:01', Status: 'Pending' }), item('Tray', '1')),
    order({ Currency: 'EUR', Name: 'Ada' }, item('Mug', '1'), item('Tray', '1', { Currency: 'USD' })),
  ],
  check(transaction) {
    const whole = orderOf(transaction);
    return whole?.items.flatMap((entry) => {
      const differing = shared.flatMap((field) => {
        const [ours, theirs] = [given(entry, field), given(whole.main, field)];
        return ours && theirs && ours.sense !== theirs.sense
          ? { field, item: ours.text, order: theirs.text }
          : [];
      });
      const [first] = differing;
      return first ? { row: entry.index, field: first.field, data: differing } : [];
    });
  },
  say: (differing) => ({
    message: differing
      .map(
        ({ field, item, order }) =>
          `${field} of the item row is ${quote(item)}, of its order ${quote(order)}`,
      )
      .join('; '),
    hint: 'send the values of the main row on each of its item rows',
  }),
  violate: {
    needs: 'order',
    apply(batch, pick) {
      const { main, items } = pickFrom(pick, ordersIn(batch));
      const row = batch[main] as Row;
      const other: Row = {
        Date: dayOf(String(row.Date)) === dayOf('06/15/2020') ? '06/16/2020' : '06/15/2020',
        Time: row.Time === '00:00:00' ? '00:00:01' : '00:00:00',
        Currency: /^eur$/i.test(String(row.Currency)) ? 'USD' : 'EUR',
        Status: row.Status === 'Pending' ? 'Completed' : 'Pending',
        Name: `${textOf(row, 'Name')} Junior`,
        From_Email_Address: `x${textOf(row, 'From_Email_Address')}`,
      };
      const stated = pickFrom(
        pick,
        shared.filter((field) => textOf(row, field)?.trim()),
      );
      return change(batch, pickFrom(pick, items), { [stated]: other[stated] });
    },
  },
});

// What the values of a field are compared by; undefined where the row gives none, or where it is a mistake of another
// rule: a day that does not exist or is the epoch, a currency that is not assigned, a status that is not documented.
function given(entry: Entry<Row>, field: Field): { text: string; sense: unknown } | undefined {
  const text = entry.refused.has(field) ? undefined : textOf(entry.row, field)?.trim();
  if (!text) return undefined;
  const senses: Partial<Record<Field, unknown>> = {
    Date: dayOf(text) || undefined,
    Currency: currencyOf(entry),
    Status: documentedStatuses.find((status) => status === text),
  };
  const sense = field in senses ? senses[field] : text;
  return sense === undefined ? undefined : { text, sense };
}
