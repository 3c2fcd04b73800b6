import { formatOf } from '../behaviour.js';
import { basicCredentials, parameter, parameterCredentials } from '../request.js';
import { defineFaults } from './define-fault.js';

const isStore = (action: string | undefined) => action === 'store';

export const accessFaults = defineFaults({
  'reads-parameters-alone': {
    requirement: 'basic-credentials-are-accepted',
    why: 'the framework at hand reads parameters, and nobody tried HTTP Basic',
    change: () => ({ readCredentials: parameterCredentials }),
  },
  'wants-parameters-for-stores': {
    requirement: 'basic-credentials-are-accepted',
    why: 'HTTP Basic was built for the validation and forgotten where rows come in',
    change: (correct) => ({
      readCredentials: (incoming) =>
        isStore(correct.actionOf(incoming))
          ? parameterCredentials(incoming)
          : correct.readCredentials(incoming),
    }),
  },
  'reads-basic-alone': {
    requirement: 'parameter-credentials-are-accepted',
    why: 'the sentence on input parameters was not read',
    change: () => ({ readCredentials: basicCredentials }),
  },
  'reads-parameters-of-the-query-alone': {
    requirement: 'parameter-credentials-are-accepted',
    why: 'input parameters were taken for parameters of the URL, and form bodies never parsed',
    change: (correct) => ({
      readCredentials: (incoming) => correct.readCredentials({ ...incoming, form: new URLSearchParams() }),
    }),
  },
  'does-not-decode-parameters': {
    requirement: 'parameter-credentials-are-accepted',
    why: 'the query is cut at & and = by hand, and %40 stays %40',
    change: () => ({
      readCredentials: (incoming) => {
        const found = basicCredentials(incoming) ?? parameterCredentials(incoming);
        const raw = /(?:^|&)email=([^&]*)/.exec(incoming.query.toString())?.[1];
        return found && found !== 'malformed' && raw !== undefined && !incoming.headers.authorization
          ? { ...found, email: raw }
          : found;
      },
    }),
  },
  'lets-everyone-validate': {
    requirement: 'wrong-credentials-answer-401',
    why: 'a stub of the validation that always says yes went live',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        action === 'validate' && why !== 'malformed' ? undefined : correct.refuseEntry(why, action, incoming),
    }),
  },
  'answers-403-to-wrong-credentials': {
    requirement: 'wrong-credentials-answer-401',
    why: '403 was taken for the code of a wrong password',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        action === 'validate' ? 403 : correct.refuseEntry(why, action, incoming),
    }),
  },
  'validates-without-credentials': {
    requirement: 'wrong-credentials-answer-401',
    why: 'credentials are compared when there are any',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        why === 'missing' && action === 'validate' ? undefined : correct.refuseEntry(why, action, incoming),
    }),
  },
  'looks-up-the-token-alone': {
    requirement: 'wrong-credentials-answer-401',
    why: 'the token is unique, so the email seemed not to matter',
    change: () => ({ admits: (given, account) => given.token === account.token }),
  },
  'trusts-parameters': {
    requirement: 'wrong-credentials-answer-401',
    why: 'the check stands behind HTTP Basic; credentials in the query pass by it',
    change: (correct) => ({
      admits: (given, account, incoming) =>
        incoming.query.has('token') || correct.admits(given, account, incoming),
    }),
  },
  'lets-an-empty-token-pass': {
    requirement: 'wrong-credentials-answer-401',
    why: 'an empty token counts as none given, and none given as nothing to check',
    change: (correct) => ({
      admits: (given, account, incoming) =>
        (given.token === '' && given.email === account.email) || correct.admits(given, account, incoming),
    }),
  },
  'compares-nothing-with-nothing': {
    requirement: 'wrong-credentials-answer-401',
    why: 'a parameter that is not there is undefined, and so is the token of a stub',
    change: (correct) => ({
      admits: (given, account, incoming) =>
        correct.admits(given, account, incoming) ||
        (given.email === account.email && incoming.query.has('email') && !incoming.query.has('token')),
    }),
  },
  'checks-credentials-on-validate-alone': {
    requirement: 'store-requires-credentials',
    why: 'clients validate first, so the store was left open',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        isStore(action) ? undefined : correct.refuseEntry(why, action, incoming),
    }),
  },
  'checks-credentials-on-json-alone': {
    requirement: 'store-requires-credentials',
    why: 'CSV and XML were added later, as routes of their own, without the check',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        isStore(action) && formatOf(incoming)?.id !== 'json'
          ? undefined
          : correct.refuseEntry(why, action, incoming),
    }),
  },
  'leaves-action-store-open': {
    requirement: 'store-requires-credentials',
    why: 'the check is bound to the method; the way by action=store has none',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        parameter(incoming, 'action') === 'store' ? undefined : correct.refuseEntry(why, action, incoming),
    }),
  },
  'answers-404-to-strangers': {
    requirement: 'store-requires-credentials',
    why: 'who has no account shall not learn that there is one: 404 hides it',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        isStore(action) ? 404 : correct.refuseEntry(why, action, incoming),
    }),
  },
  'stores-before-it-checks': {
    requirement: 'store-requires-credentials',
    why: 'rows are queued first and the account is looked up afterwards; the 401 comes too late',
    needsObserver: true,
    change: (correct) => ({
      changesOnRefusal: (state, { status }, incoming) => {
        if (status !== 401 || !isStore(correct.actionOf(incoming))) return undefined;
        const body = correct.decode(incoming);
        return 'rows' in body ? correct.changes(state, body.rows, incoming) : undefined;
      },
    }),
  },
  'breaks-on-malformed-authorization': {
    requirement: 'malformed-authorization-is-refused',
    why: 'the header is cut at its space and its colon without looking whether they are there',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        why === 'malformed' ? 500 : correct.refuseEntry(why, action, incoming),
    }),
  },
  'lets-malformed-authorization-pass': {
    requirement: 'malformed-authorization-is-refused',
    why: 'an error while reading the header is caught, logged and forgotten',
    change: (correct) => ({
      refuseEntry: (why, action, incoming) =>
        why === 'malformed' ? undefined : correct.refuseEntry(why, action, incoming),
    }),
  },
  'compares-the-beginning-of-tokens': {
    requirement: 'tokens-match-whole',
    why: 'tokens are compared over the length of the one that was sent',
    change: () => ({
      admits: (given, account) =>
        given.email === account.email && given.token !== '' && account.token.startsWith(given.token),
    }),
  },
  'cuts-long-tokens': {
    requirement: 'tokens-match-whole',
    why: 'the column of the token has a width, and the database cuts what is longer before it compares',
    change: () => ({
      admits: (given, account) =>
        given.email === account.email && given.token.slice(0, account.token.length) === account.token,
    }),
  },
  'compares-tokens-without-case': {
    requirement: 'tokens-match-whole',
    why: 'the collation of the database takes no notice of letter case',
    change: () => ({
      admits: (given, account) =>
        given.email === account.email && given.token.toLowerCase() === account.token.toLowerCase(),
    }),
  },
  'compares-tokens-loosely-in-the-query': {
    requirement: 'tokens-match-whole',
    why: 'tokens of the query are looked up with LIKE',
    change: (correct) => ({
      admits: (given, account, incoming) =>
        correct.admits(given, account, incoming) ||
        (incoming.query.has('token') &&
          given.email === account.email &&
          given.token.length > 1 &&
          account.token.startsWith(given.token)),
    }),
  },
});
