import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order, refund, subscription } from '../examples.js';
import { type Field, type Kind, kindOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { indicesOf } from '../violations.js';

const tolerated: Partial<Record<Kind, readonly Field[]>> = {
  refund: ['Item_Title', 'Quantity'],
  subscription: ['Quantity'],
};

export default defineRowRule({
  id: 'sample-blanks-are-tolerated',
  requirements: ['putler/sample-blanks-are-tolerated'],
  finding: 'warning',
  breaksText: true,
  why: 'The samples leave these fields blank and are taken, but the table of fields asks for them in each row.',
  keeps: [[buyNow(), refund({ Reference_Txn_ID: 'BUY1' })], [subscription()]],
  breaks: [
    [
      ...order(
        { Gross: 50.5, Sales_Tax: 0.5, Status: 'Partially Refunded' },
        item('Product-1', 1, { Gross: 50 }),
      ),
      refund({ Gross: -20, Item_Title: '', Quantity: '' }),
    ],
    [buyNow(), refund({ Reference_Txn_ID: 'BUY1', Quantity: null })],
    [subscription({ Gross: 2, Fee: -0.36, Net: 1.64, Quantity: undefined })],
  ],
  check({ row }) {
    const kind = kindOf(row);
    const absent = (kind && tolerated[kind])?.filter((field) => row[field] === undefined) ?? [];
    const [first] = absent;
    return kind && first ? { field: first, data: { kind, absent } } : undefined;
  },
  say: ({ kind, absent }) => ({
    message: `the ${kind} has no ${absent.join(' and no ')}`,
    hint: `send ${absent.map((field) => remedies[field]).join(' and ')}: the text asks for ${absent.length === 1 ? 'it' : 'both'} in each row`,
  }),
  violate: {
    needs: 'refund',
    apply(batch, pick) {
      const index = pickFrom(pick, indicesOf(batch, 'refund', 'subscription'));
      const fields = tolerated[kindOf(batch[index] ?? {}) ?? 'refund'] ?? [];
      return change(batch, index, { [pickFrom(pick, fields)]: undefined });
    },
  },
});

const remedies: Partial<Record<Field, string>> = {
  Item_Title: 'the name of the product as Item_Title',
  Quantity: 'the number of units as Quantity, 1 for most',
};
