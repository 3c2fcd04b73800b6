import { pickFrom } from '../../../core/pick.js';
import { buyNow, change } from '../examples.js';
import { knownFields } from '../fields.js';
import { meantField } from '../meant-field.js';
import { isFurtherOption } from '../options.js';
import { defineBatchRule } from '../rule.js';
import { quote } from '../schema-words.js';

export default defineBatchRule({
  id: 'unknown-fields-are-reported',
  requirements: ['putler/unknown-fields-are-reported'],
  finding: 'note',
  why: 'The API passes over a field that it does not know and says nothing: what the sender put there is lost.',
  keeps: [
    [buyNow({ Invoice_Number: 'RT-9871', Source: 'XYZ Gateway' })],
    [buyNow({ Time_Zone: 'GMT', Buyer_ID: 'ann' })],
  ],
  breaks: [
    [buyNow({ Order_ID: '46' })],
    [buyNow({ Payment_Method: 'Card', From_Name: 'Ann' })],
    [buyNow(), buyNow({ Transaction_ID: 'BUY2', currency: 'EUR' })],
    [buyNow({ Warehouse: 'Pune' })],
  ],
  check({ fields }) {
    return Array.from(fields)
      .filter(([field]) => !knownFields.has(field) && !isFurtherOption(field))
      .map(([field, row]) => {
        const meant = meantField(field, fields);
        const data = { field, meant };
        return { row, field, data, ...(meant !== undefined && { cost: { finding: 'warning' as const } }) };
      });
  },
  say: ({ field, meant }) => ({
    message: `the field ${quote(field)} is not known: the API passes over it and its value is lost`,
    hint: meant
      ? `did you mean ${meant}?`
      : 'leave it out, or send its value in a field that is known, such as Note',
  }),
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const names = [
        'Order_ID',
        'Payment_Method',
        'From_Name',
        'currency',
        'transactionId',
        'Qty',
        'Warehouse',
      ];
      return change(batch, pick(batch.length), { [pickFrom(pick, names)]: 'x' });
    },
  },
});
