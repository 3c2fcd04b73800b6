import { kindOf } from '../../../../src/apis/putler/row.js';
import { documentedStatuses } from '../../../../src/apis/putler/vocabulary.js';
import { type StoredRow, storedFields } from '../state.js';
import { keeps, overlooks } from './changes.js';
import { defineVariants } from './define-fault.js';

/** What a correct endpoint may do otherwise than the reference: nothing here may be accused of anything. */
export const variants = defineVariants({
  '201': {
    why: 'a store that creates may say so',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({ ...correct.answerStore(incoming, rows), status: 201 }),
    }),
  },
  '202': {
    why: 'a store whose effect comes later may say so',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({ ...correct.answerStore(incoming, rows), status: 202 }),
    }),
  },
  '204': {
    why: 'a store may answer without a body',
    change: () => ({ answerStore: () => ({ status: 204 }) }),
  },
  'empty-answers': {
    why: 'no body is required of any answer',
    change: () => ({
      answerStore: () => ({ status: 200 }),
      answerValidate: () => ({ status: 200 }),
      answerRefusal: ({ status }) => ({ status }),
    }),
  },
  'extra-fields-in-answers': {
    why: 'an answer may say more than is known',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({
        ...correct.answerStore(incoming, rows),
        body: { ACK: 'Success', MESSAGE: 'stored', took: 3, ids: ['a'], warnings: [] },
      }),
      answerValidate: () => ({ status: 200, body: { ACK: 'Success', user: { plan: 'gold' } } }),
    }),
  },
  'other-headers': {
    why: 'headers may be any, in any order',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({
        ...correct.answerStore(incoming, rows),
        headers: { 'x-request-id': '7', 'content-type': 'text/plain', server: 'some' },
      }),
      answerValidate: (incoming) => ({
        ...correct.answerValidate(incoming),
        headers: { 'x-putler-invalid-token': '' },
      }),
    }),
  },
  'chunked-answers': {
    why: 'HTTP leaves the transfer coding to the server',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({
        ...correct.answerStore(incoming, rows),
        headers: { 'transfer-encoding': 'chunked' },
      }),
    }),
  },
  'closed-connections': {
    why: 'HTTP leaves it to the server how long a connection lives',
    change: (correct) => ({
      answerStore: (incoming, rows) => ({
        ...correct.answerStore(incoming, rows),
        headers: { connection: 'close' },
      }),
      answerValidate: (incoming) => ({
        ...correct.answerValidate(incoming),
        headers: { connection: 'close' },
      }),
    }),
  },
  'slower-answers': { why: 'an answer may take its time', change: () => ({ answerDelayMs: 2 }) },
  'later-effects': { why: 'what is stored may take a while to show', change: () => ({ effectDelayMs: 5 }) },
  '400-for-strangers': {
    why: 'the error table has 400 for a failed authorization, beside 401',
    change: () => ({ refuseEntry: (why, action) => (action === 'store' || why === 'malformed' ? 400 : 401) }),
  },
  '400-for-large-bodies': {
    why: 'any 4xx says that a body is too large',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 413 ? { ...refusal, status: 400 } : refusal, incoming),
    }),
  },
  'a-limit-in-the-band': {
    why: 'where exactly 30 MB end is open',
    change: () => ({ greatestBody: 30_000_000 }),
  },
  'another-shape-of-xml': {
    why: 'no document gives the shape of XML, so an endpoint may read another',
    change: (correct) => ({
      decode: (incoming) =>
        incoming.mediaType === 'application/xml'
          ? { status: 400, message: 'expected <orders>' }
          : correct.decode(incoming),
    }),
  },
  'rows-kept-as-sent': {
    why: 'defaults may be applied when rows are read; the observer shows only what was sent',
    change: (correct) => ({
      changes(state, rows, incoming) {
        const sent = new Set(rows.flatMap((row) => Object.keys(storedFields(row))));
        const asSent = (row: StoredRow) =>
          Object.fromEntries(Object.entries(row).filter(([field]) => sent.has(field)));
        const stored = correct.changes(state, rows, incoming);
        return new Map(Array.from(stored, ([id, entries]) => [id, entries.map(asSent)]));
      },
    }),
  },
  'numbers-in-the-observer': {
    why: 'an observer may show amounts as numbers',
    change: () => ({
      show: (rows) =>
        rows.map((row) => ({
          ...row,
          Gross: Number(row.Gross),
          Fee: Number(row.Fee),
          Quantity: row.Quantity === undefined ? null : Number(row.Quantity),
        })),
    }),
  },
  'items-inside-their-order': {
    why: 'an observer may show the items of an order inside it',
    change: () => ({
      show(rows) {
        const main = rows.find((row) => kindOf(row) === 'order');
        return main ? [{ ...main, items: rows.filter((row) => row !== main) }] : rows;
      },
    }),
  },
  'tidied-values': {
    why: 'countries, telephone numbers and addresses may be brought into one form',
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) => ({
          ...row,
          ...(row.Country === 'United States' && { Country: 'US' }),
          ...(row.Contact_Phone_Number && { Contact_Phone_Number: `+1 ${row.Contact_Phone_Number}` }),
          ...(row.From_Email_Address && { From_Email_Address: row.From_Email_Address.toUpperCase() }),
        })),
      ),
  },
  'main-quantity-as-sent': {
    why: 'that the items count internally does not change what the main row says',
    change: (correct) => ({
      changes(state, rows, incoming) {
        const changes = new Map(correct.changes(state, rows, incoming));
        for (const row of rows.filter((one) => kindOf(one) === 'order')) {
          const id = String(row.Transaction_ID);
          const Quantity = String(row.Quantity);
          changes.set(
            id,
            (changes.get(id) ?? []).map((one) => (kindOf(one) === 'order' ? { ...one, Quantity } : one)),
          );
        }
        return changes;
      },
    }),
  },
  'lines-counted': {
    why: 'the table of the fields says that the quantity of an order counts its lines',
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.map((row) => (kindOf(row) === 'order' ? { ...row, Quantity: String(rows.length - 1) } : row)),
      ),
  },
  'days-in-another-form': {
    why: 'an observer may show a day and a time in another form',
    change: () => ({
      show: (rows) =>
        rows.map((row) => {
          const [month, day, year = ''] = (row.Date ?? '').split('/');
          const full = year.length === 2 ? `20${year}` : year;
          return { ...row, Date: `${full}-${month}-${day}`, Time: `${row.Time}Z` };
        }),
    }),
  },
  'more-in-the-observer': {
    why: 'an observer may show more than was sent',
    change: () => ({
      show: (rows) =>
        rows.map((row, index) => ({ _id: index, created_at: '2026-05-01T12:00:00Z', tags: [], ...row })),
    }),
  },
  'shop-statuses': {
    why: 'statuses of the vendor’s newer connector begin with a capital and are met in the field',
    change: () =>
      overlooks(
        'status-is-documented',
        ({ row }) =>
          /^[A-Z]/.test(String(row.Status)) &&
          !(documentedStatuses as readonly unknown[]).includes(row.Status),
      ),
  },
  'any-spelling': {
    why: 'nothing says that another letter case is refused',
    change: () => overlooks('spelling-is-exact'),
  },
  'text-that-says-why': {
    why: 'a refusal may be text in any words',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) => ({
        ...correct.answerRefusal(refusal, incoming),
        body: `The Date, the Time, the Name or the Note may be wrong: ${refusal.message}`,
      }),
    }),
  },
  'no-put': {
    why: 'which methods beside POST a store may come by is open',
    change: (correct) => ({
      actionOf: (incoming) => (incoming.method === 'PUT' ? 'no route' : correct.actionOf(incoming)),
    }),
  },
  'odd-amounts-and-addresses': {
    why: 'nothing says that an odd amount, address or currency is refused',
    change: (correct) => ({
      judge(rows, state, incoming) {
        const refusal = correct.judge(rows, state, incoming);
        return refusal?.field === 'From_Email_Address' || refusal?.field === 'Currency' ? undefined : refusal;
      },
    }),
  },
});
