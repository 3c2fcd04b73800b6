import { pickFrom } from '../../../core/pick.js';
import { buyNow, item, order, refund } from '../examples.js';
import { mayLackItsId, nearSpellings } from '../relations.js';
import { idOf, kindOf, textOf } from '../row.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { freshId, indicesOf, withRow } from '../violations.js';

const mug = order({ Gross: '50.00' }, item('Mug', '1'));

interface Doubt {
  readonly id: string;
  readonly is: 'a refund' | 'misspelt' | 'elsewhere';
  readonly meant?: string;
}

export default defineRowRule<Doubt>({
  id: 'refund-reference-is-known',
  requirements: ['putler/refund-reference-is-known'],
  // The order may have been sent in an earlier request.
  finding: 'note',
  why: 'A refund whose transaction is not found is not linked: the sale stays in the figures as if nothing was returned.',
  keeps: [
    [...mug, refund()],
    [refund({ Reference_Txn_ID: 'BUY1' }), buyNow()],
  ],
  breaks: [
    [refund()],
    [...mug, refund({ Reference_Txn_ID: 'ORD7' })],
    [...mug, refund({ Reference_Txn_ID: 'ord1 ' })],
    [...mug, refund(), refund({ Transaction_ID: 'ORD1_R2', Reference_Txn_ID: 'ORD1_R1' })],
  ],
  check({ row, refused }, index) {
    const id = textOf(row, 'Reference_Txn_ID');
    // A refund of itself is the mistake of `refund-id-is-its-own`.
    if (kindOf(row) !== 'refund' || id === undefined || refused.has('Reference_Txn_ID') || id === idOf(row))
      return undefined;
    const found = index.find(id);
    if (found && kindOf(found.head.row) !== 'refund') return undefined;
    const field = 'Reference_Txn_ID';
    if (found) return { field, data: { id, is: 'a refund' }, cost: { finding: 'warning', breaksText: true } };
    if (index.isKnown(id) || mayLackItsId(index, 'order', 'buy-now', 'subscription')) return undefined;
    const meant = nearSpellings(id).find((near) => index.isKnown(near) || index.find(near)?.sales);
    if (meant) return { field, data: { id, is: 'misspelt', meant }, cost: { finding: 'warning' } };
    return { field, data: { id, is: 'elsewhere' } };
  },
  say({ id, is, meant }) {
    const name = `Reference_Txn_ID ${quote(id)}`;
    if (is === 'a refund')
      return {
        message: `${name} is that of another refund`,
        hint: 'send the Transaction_ID of the sale that is refunded',
      };
    return {
      message: `${name} is the id of no transaction in the batch`,
      hint: meant
        ? `did you mean ${quote(meant)}?`
        : 'see that the transaction was sent before; the ids that were can be given as known ids',
    };
  },
  violate: {
    needs: 'refund',
    // One refund more: the others may be what the Status of their order tells of.
    apply(batch, pick) {
      const id = freshId(batch);
      const row = batch[pickFrom(pick, indicesOf(batch, 'refund'))];
      return withRow(batch, { ...row, Transaction_ID: `${id}_R`, Reference_Txn_ID: id }, pick);
    },
  },
});
