import { buyNow } from '../examples.js';
import { connectorFields } from '../fields.js';
import { defineBatchRule } from '../rule.js';

export default defineBatchRule({
  id: 'connector-columns-are-known',
  requirements: ['putler/connector-columns-are-known'],
  finding: 'note',
  why: 'The vendor’s own connectors send these columns in each row, so they are no slip of the sender; the API does not document them.',
  keeps: [[buyNow()], [buyNow({ Invoice_Number: 'RT-9871' })]],
  breaks: [[buyNow({ Time_Zone: 'GMT' })], [buyNow(), buyNow({ Transaction_ID: 'BUY2', Receipt_ID: '7' })]],
  check({ fields }) {
    const known = Array.from(fields).filter(([field]) => connectorFields.has(field));
    const [first] = known;
    if (!first) return undefined;
    return { row: first[1], field: first[0], data: known.map(([field]) => field) };
  },
  say: (fields) => ({
    message: `${fields.length === 1 ? 'the column' : 'the columns'} ${fields.join(', ')} ${fields.length === 1 ? 'is' : 'are'} sent by the vendor's connectors and not documented`,
    hint: 'leave them as they are; the API passes over what it does not know',
  }),
  violate: {
    needs: 'anything',
    apply: (batch, pick) => {
      const columns = Array.from(connectorFields);
      const column = columns[pick(columns.length)] as string;
      return batch.map((row) => ({ ...row, [column]: 'x' }));
    },
  },
});
