import { idOf } from '../../../../src/apis/putler/row.js';
import { errorsIn } from '../behaviour.js';
import { badRequest, demands } from './changes.js';
import { defineFaults } from './define-fault.js';

export const limitFaults = defineFaults({
  'keeps-the-rows-before-the-wrong-one': {
    requirement: 'refused-batch-stores-nothing',
    why: 'rows are checked and stored one by one, and what is stored stays',
    needsObserver: true,
    change: (correct) => ({
      changesOnRefusal(state, { status }, incoming) {
        const body = status === 400 ? correct.decode(incoming) : undefined;
        if (!body || !('rows' in body) || correct.actionOf(incoming) !== 'store') return undefined;
        const wrong = Math.min(...errorsIn(body.rows).map(({ at }) => Number(at.split('/')[1])));
        return correct.changes(
          state,
          body.rows.slice(0, wrong).filter((row) => idOf(row) !== undefined),
          incoming,
        );
      },
    }),
  },
  'keeps-all-but-the-wrong-rows': {
    requirement: 'refused-batch-stores-nothing',
    why: 'wrong rows are left out, the others stored, and the answer is 400 for the wrong ones',
    needsObserver: true,
    change: (correct) => ({
      changesOnRefusal(state, { status }, incoming) {
        const body = status === 400 ? correct.decode(incoming) : undefined;
        if (!body || !('rows' in body) || correct.actionOf(incoming) !== 'store') return undefined;
        const wrong = new Set(errorsIn(body.rows).map(({ at }) => Number(at.split('/')[1])));
        return correct.changes(
          state,
          body.rows.filter((row, index) => !wrong.has(index) && idOf(row) !== undefined),
          incoming,
        );
      },
    }),
  },
  'takes-100-kilobytes': {
    requirement: 'thirty-megabytes-are-accepted',
    why: 'the body parser has a limit of its own, and nobody raised it',
    change: () => ({ greatestBody: 100 * 1_024 }),
  },
  'takes-ten-megabytes': {
    requirement: 'thirty-megabytes-are-accepted',
    why: 'the proxy in front has a limit of its own',
    change: () => ({ greatestBody: 10 * 1_048_576 }),
  },
  'knows-no-limit': {
    requirement: 'larger-bodies-are-refused',
    why: 'the limit was left to the proxy, and there is none',
    change: () => ({ greatestBody: Number.POSITIVE_INFINITY }),
  },
  'breaks-on-large-bodies': {
    requirement: 'larger-bodies-are-refused',
    why: 'the error that the body parser throws for a large body is answered as any other',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 413 ? { ...refusal, status: 500 } : refusal, incoming),
    }),
  },
  'takes-a-thousand-rows': {
    requirement: 'two-thousand-rows-are-accepted',
    why: 'of “1000–2000 rows” the first number was taken for the limit',
    change: (correct) =>
      demands(correct, (rows) => (rows.length > 1_000 ? badRequest('too many rows') : undefined)),
  },
  'keeps-a-thousand-rows': {
    requirement: 'two-thousand-rows-are-accepted',
    why: 'the rows go through a list that is cut at a thousand, and nothing is said',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) => correct.changes(state, rows.slice(0, 1_000), incoming),
    }),
  },
  'takes-a-hundred-transactions': {
    requirement: 'two-thousand-rows-are-accepted',
    why: 'the first client sent a hundred orders at a time, and that became the limit',
    change: (correct) =>
      demands(correct, (rows) =>
        new Set(rows.map(idOf)).size > 100 ? badRequest('too many orders') : undefined,
      ),
  },
  'loses-a-transaction-on-the-way': {
    requirement: 'effects-may-take-forty-minutes',
    why: 'orders go through a queue whose worker throws on them, and nobody looks',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(state, rows.some((row) => row.Type === 'Shopping Cart Item') ? [] : rows, incoming),
    }),
  },
  'loses-refunds-on-the-way': {
    requirement: 'effects-may-take-forty-minutes',
    why: 'refunds wait for their order in a queue of their own, and are dropped when it was there first',
    needsObserver: true,
    change: (correct) => ({
      changes: (state, rows, incoming) =>
        correct.changes(
          state,
          rows.filter((row) => row.Type !== 'Refund'),
          incoming,
        ),
    }),
  },
  'answers-422': {
    requirement: 'failures-use-documented-codes',
    why: '422 is the code of the framework for what does not validate',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 400 ? { ...refusal, status: 422 } : refusal, incoming),
    }),
  },
  'answers-200-with-an-error-in-it': {
    requirement: 'failures-use-documented-codes',
    why: 'the answer says Failure in its body, and its status that there was one',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 400 ? { ...refusal, status: 200 } : refusal, incoming),
    }),
  },
  'answers-500-to-what-it-refuses': {
    requirement: 'failures-use-documented-codes',
    why: '“could not store transactions” was read as the code for all that is not stored',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 400 ? { ...refusal, status: 500 } : refusal, incoming),
    }),
  },
  'names-tokens-by-number': {
    requirement: 'validate-may-name-tokens',
    why: 'the number of wrong tokens is sent where clients read their names',
    change: (correct) => ({
      answerValidate: (incoming) => ({
        ...correct.answerValidate(incoming),
        body: { ACK: 'Success', Unauthorized_tokens: 0 },
      }),
    }),
  },
  'acknowledges-stores-by-true': {
    requirement: 'store-may-acknowledge',
    why: 'ACK looked like a flag',
    change: () => ({ answerStore: () => ({ status: 200, body: { ACK: true } }) }),
  },
  'acknowledges-with-a-list': {
    requirement: 'store-may-acknowledge',
    why: 'one message a row seemed more helpful than one text',
    change: () => ({
      answerStore: (_, rows) => ({
        status: 200,
        body: { ACK: 'Success', MESSAGE: rows.map(() => 'stored') },
      }),
    }),
  },
  'acknowledges-by-true': {
    requirement: 'validate-may-name-tokens',
    why: 'ACK looked like a flag',
    change: () => ({ answerValidate: () => ({ status: 200, body: { ACK: true } }) }),
  },
});
