import { parameter } from '../request.js';
import { every, isReadable, keeps, storing } from './changes.js';
import { defineFaults } from './define-fault.js';

export const actionFaults = defineFaults({
  'does-not-know-head': {
    requirement: 'head-validates-credentials',
    why: 'the router has routes for GET and POST alone',
    change: (correct) => ({
      actionOf: (incoming) => (incoming.method === 'HEAD' ? 'no route' : correct.actionOf(incoming)),
    }),
  },
  'answers-204-to-head': {
    requirement: 'head-validates-credentials',
    why: 'an answer without a body was taken to be 204',
    change: (correct) => ({
      answerValidate: (incoming) =>
        incoming.method === 'HEAD' ? { status: 204 } : correct.answerValidate(incoming),
    }),
  },
  'does-not-know-action-validate': {
    requirement: 'action-validate-validates-credentials',
    why: 'HEAD seemed enough for a validation',
    change: (correct) => ({
      actionOf: (incoming) =>
        parameter(incoming, 'action') === 'validate' ? 'no route' : correct.actionOf(incoming),
    }),
  },
  'knows-action-in-the-query-alone': {
    requirement: 'action-validate-validates-credentials',
    why: 'action is read from the URL; a form that carries it is taken for rows',
    change: (correct) => ({
      actionOf: (incoming) => correct.actionOf({ ...incoming, form: new URLSearchParams() }),
    }),
  },
  'answers-202-to-validate': {
    requirement: 'action-validate-validates-credentials',
    why: 'one helper answers all requests, and it says 202',
    change: (correct) => ({
      answerValidate: (incoming) => ({
        ...correct.answerValidate(incoming),
        status: incoming.method === 'HEAD' ? 200 : 202,
      }),
    }),
  },
  'validates-the-payload-too': {
    requirement: 'validate-ignores-payload',
    why: 'to validate was taken to mean the rows',
    change: (correct) => ({
      answerValidate(incoming) {
        if (incoming.body.byteLength === 0 || incoming.form.size > 0) return correct.answerValidate(incoming);
        const body = correct.decode(incoming);
        const refusal = 'rows' in body ? correct.judge(body.rows, new Map(), incoming) : body;
        return refusal ? correct.answerRefusal(refusal, incoming) : correct.answerValidate(incoming);
      },
    }),
  },
  'parses-before-it-looks-at-action': {
    requirement: 'validate-ignores-payload',
    why: 'a body parser stands before everything and answers 400 itself',
    change: (correct) => ({
      answerValidate(incoming) {
        if (incoming.body.byteLength === 0 || incoming.form.size > 0) return correct.answerValidate(incoming);
        const body = correct.decode(incoming);
        return 'rows' in body ? correct.answerValidate(incoming) : correct.answerRefusal(body, incoming);
      },
    }),
  },
  'stores-while-it-validates': {
    requirement: 'validate-ignores-payload',
    why: 'the answer depends on action, the storing only on there being rows',
    needsObserver: true,
    change: (correct) => ({ changesOnValidate: (state, incoming) => storing(correct, state, incoming) }),
  },
  'sends-a-body-with-head': {
    requirement: 'head-answer-has-no-body',
    why: 'HEAD is routed to the handler of GET by hand, body and all',
    change: () => ({ headHasBody: true }),
  },
  'sends-a-body-with-refused-head': {
    requirement: 'head-answer-has-no-body',
    why: 'the error page is written whatever the method',
    change: (correct) => ({
      headHasBody: true,
      answerValidate: (incoming) =>
        incoming.method === 'HEAD' ? { status: 200 } : correct.answerValidate(incoming),
    }),
  },
  'redirects-posts': {
    requirement: 'post-stores',
    why: 'the framework redirects to the URL without its slash, and the body is lost on the way',
    change: () => ({
      answerStore: () => ({ status: 302, headers: { location: '/inbound' } }),
      changes: () => new Map(),
    }),
  },
  'knows-no-subscriptions': {
    requirement: 'post-stores',
    why: 'subscriptions were left for a second version that never came',
    change: (correct) => ({
      judge: (rows, state, incoming) =>
        correct.judge(rows, state, incoming) ??
        (rows.some((row) => row.Type === 'Recurring Payment Received')
          ? { status: 400, message: 'not supported' }
          : undefined),
    }),
  },
  'acknowledges-and-forgets': {
    requirement: 'post-stores',
    why: 'the answer is sent before the rows are written, and the writing fails unseen',
    needsObserver: true,
    change: () => ({ changes: () => new Map() }),
  },
  'has-no-columns-for-options': {
    requirement: 'post-stores',
    why: 'the table was made from the first page of the fields',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every(
          ({ Option_1_Name: _, Option_1_Value: __, Option_2_Name: ___, Option_2_Value: ____, ...row }) => row,
        ),
      ),
  },
  'copies-the-first-line-of-the-address': {
    requirement: 'post-stores',
    why: 'a line of the mapping was copied, and its number forgotten',
    needsObserver: true,
    change: (correct) =>
      keeps(
        correct,
        every((row) => (row.Address_Line_2 ? { ...row, Address_Line_2: row.Address_Line_1 ?? '' } : row)),
      ),
  },
  'loses-one-of-two-at-once': {
    requirement: 'post-stores',
    why: 'each request reads everything, adds its rows and writes everything back: of two at once one is lost',
    needsObserver: true,
    change: () => ({ writesEverythingBack: true }),
  },
  'does-not-know-action-store': {
    requirement: 'action-store-stores',
    why: 'POST seemed enough for a store',
    change: (correct) => ({
      actionOf: (incoming) =>
        parameter(incoming, 'action') === 'store' ? 'no route' : correct.actionOf(incoming),
    }),
  },
  'validates-on-action-store': {
    requirement: 'action-store-stores',
    why: 'any action was taken for a validation, since only clients without HEAD seemed to need one',
    needsObserver: true,
    change: (correct) => ({
      actionOf: (incoming) =>
        parameter(incoming, 'action') === 'store' ? 'validate' : correct.actionOf(incoming),
    }),
  },
  'stores-on-any-action': {
    requirement: 'unknown-action-answers-404',
    why: 'whatever is no validation is taken for a store',
    change: (correct) => ({
      actionOf: (incoming) => (correct.actionOf(incoming) === 'validate' ? 'validate' : 'store'),
    }),
  },
  'answers-400-to-unknown-actions': {
    requirement: 'unknown-action-answers-404',
    why: 'a wrong parameter was taken for a bad request',
    change: (correct) => ({
      answerRefusal: (refusal, incoming) =>
        correct.answerRefusal(refusal.status === 404 ? { ...refusal, status: 400 } : refusal, incoming),
    }),
  },
  'falls-back-to-the-method': {
    requirement: 'unknown-action-answers-404',
    why: 'an action that is not known is ignored, and the method decides',
    change: (correct) => ({
      actionOf(incoming) {
        const action = correct.actionOf(incoming);
        return action === 'validate' || action === 'store'
          ? action
          : incoming.method === 'POST'
            ? 'store'
            : 'validate';
      },
    }),
  },
  'matches-actions-by-their-beginning': {
    requirement: 'unknown-action-answers-404',
    why: 'actions are routed by prefix',
    change: (correct) => ({
      actionOf(incoming) {
        const action = correct.actionOf(incoming);
        return ['validate', 'store'].find((known) => action?.startsWith(known)) ?? action;
      },
    }),
  },
  'stores-and-answers-404': {
    requirement: 'unknown-action-answers-404',
    why: 'rows are stored by a filter that runs before the router says 404',
    needsObserver: true,
    change: (correct) => ({
      changesOnRefusal: (state, { status }, incoming) =>
        status === 404 ? storing(correct, state, incoming) : undefined,
    }),
  },
  'lets-the-method-win': {
    requirement: 'action-wins-over-method',
    why: 'the method is looked at first, and POST is a store',
    needsObserver: true,
    change: (correct) => ({
      actionOf: (incoming) =>
        incoming.method === 'POST' &&
        incoming.form.size === 0 &&
        correct.actionOf(incoming) === 'validate' &&
        isReadable(correct, incoming)
          ? 'store'
          : correct.actionOf(incoming),
    }),
  },
  'stores-when-there-are-rows': {
    requirement: 'action-wins-over-method',
    why: 'a POST that carries rows was taken to want them stored, whatever its action says',
    needsObserver: true,
    change: (correct) => ({ changesOnValidate: (state, incoming) => storing(correct, state, incoming) }),
  },
});
