import { pickFrom } from '../../../core/pick.js';
import { currencyOf } from '../currency.js';
import { buyNow, change, item, order, refund } from '../examples.js';
import { dayOf, secondOf } from '../moment.js';
import { saleOf } from '../relations.js';
import { kindOf, type Row, textOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf } from '../violations.js';

const mug = order({ Gross: '50.00' }, item('Mug', '1'));
const inEuro = order({ Gross: '50.00', Currency: 'EUR' }, item('Mug', '1'));
const sameTime = { Date: '05/01/2026', Time: '12:00:00' };

export default defineRowRule({
  id: 'refund-follows-its-order',
  requirements: ['putler/refund-follows-its-order'],
  finding: 'warning',
  why: 'Money goes back in the currency in which it came, and after it came; else the refund lowers the wrong figures.',
  keeps: [
    [...mug, refund(sameTime)],
    [...mug, refund({ Currency: 'USD' })],
    [refund({ Currency: 'EUR' }), ...inEuro],
  ],
  breaks: [
    [...inEuro, refund()],
    [...mug, refund({ Currency: 'EUR', Gross: '-90.00' })],
    [...mug, refund({ ...sameTime, Time: '11:59:59' })],
    [buyNow(), refund({ Reference_Txn_ID: 'BUY1', Date: '04/30/2026' })],
  ],
  check(entry, index) {
    const { row, refused } = entry;
    const id = textOf(row, 'Reference_Txn_ID');
    if (kindOf(row) !== 'refund' || id === undefined || refused.has('Reference_Txn_ID')) return undefined;
    const summary = index.find(id);
    const sale = summary && saleOf(summary);
    if (!sale) return undefined;

    const [ours, theirs] = [currencyOf(entry), currencyOf(sale)];
    const stated = textOf(row, 'Currency') !== undefined;
    const otherCurrency =
      ours && theirs && ours !== theirs ? { field: 'Currency', data: { id, stated, ours, theirs } } : [];
    const [date, saleDate] = [textOf(row, 'Date') ?? '', textOf(sale.row, 'Date') ?? ''];
    const [given, made] = [secondOf(row), secondOf(sale.row)];
    // A refund of 01/01/1970 is the mistake of `epoch-dates-are-suspicious`.
    const early = given !== undefined && made !== undefined && given < made && dayOf(date) !== 0;
    const sameDay = dayOf(date) === dayOf(saleDate);
    const dated = { id, ours: `${date} ${row.Time}`, theirs: `${saleDate} ${sale.row.Time}` };
    return [otherCurrency, early ? { field: sameDay ? 'Time' : 'Date', data: dated } : []].flat();
  },
  say: (data) =>
    'stated' in data
      ? {
          message: `${data.stated ? `Currency of the refund is ${data.ours}` : 'the refund has no Currency, which is read as USD'}, but ${quote(data.id)} is in ${data.theirs}`,
          hint: `send Currency ${data.theirs} and the amount in it`,
        }
      : {
          message: `the refund is dated ${data.ours}, before ${quote(data.id)} of ${data.theirs}`,
          hint: 'send date and time of the refund itself, in GMT as those of the sale',
        },
  violate: {
    needs: 'refund',
    apply(batch, pick) {
      const at = pickFrom(pick, indicesOf(batch, 'refund'));
      // Its currency is that of its sale.
      const other = /^eur$/i.test(String((batch[at] as Row).Currency)) ? 'USD' : 'EUR';
      return change(batch, at, pick(2) === 0 ? { Currency: other } : { Date: '12/31/1999' });
    },
  },
});
