import type { Row } from '../../../../src/apis/putler/row.js';
import { json } from '../../../../src/formats/index.js';
import { badRequest, demands, reads } from './changes.js';
import { defineFaults } from './define-fault.js';

const textOf = (body: Uint8Array) => new TextDecoder().decode(body);
const isXml = (mediaType: string | undefined) => mediaType?.endsWith('/xml') === true;

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(body));
  } catch {
    return undefined;
  }
}

export const bodyFaults = defineFaults({
  'demands-a-content-type': {
    requirement: 'json-is-the-default',
    why: 'the body parser of the framework reads nothing without a Content-Type',
    change: (correct) => ({
      decode: (incoming) =>
        incoming.mediaType === undefined ? badRequest('no body') : correct.decode(incoming),
    }),
  },
  'takes-csv-for-default': {
    requirement: 'json-is-the-default',
    why: 'the first client sent CSV, so CSV became the default',
    change: (correct) => ({
      decode: (incoming) => correct.decode({ ...incoming, mediaType: incoming.mediaType ?? 'text/csv' }),
    }),
  },
  'does-not-know-xml': {
    requirement: 'xml-is-accepted',
    why: 'nobody was thought to send XML any more',
    change: (correct) => ({
      decode: (incoming) =>
        isXml(incoming.mediaType) ? { status: 415, message: 'XML is not read' } : correct.decode(incoming),
    }),
  },
  'breaks-on-xml': {
    requirement: 'xml-is-accepted',
    why: 'the XML parser is called in its older form and throws',
    change: (correct) => ({
      decode: (incoming) =>
        isXml(incoming.mediaType)
          ? { status: 500, message: 'parseString is not a function' }
          : correct.decode(incoming),
    }),
  },
  'takes-one-xml-row-for-no-list': {
    requirement: 'xml-is-accepted',
    why: 'the XML library makes a list of two elements and an object of one',
    change: (correct) => ({
      decode(incoming) {
        const body = correct.decode(incoming);
        return isXml(incoming.mediaType) && 'rows' in body && body.rows.length === 1
          ? badRequest('rows.map is not a function')
          : body;
      },
    }),
  },
  'does-not-know-xml-entities': {
    requirement: 'xml-is-accepted',
    why: 'XML is read with regular expressions, and an ampersand is refused',
    change: (correct) => ({
      decode: (incoming) =>
        isXml(incoming.mediaType) && /&(?:amp|lt);/.test(textOf(incoming.body))
          ? { status: 422, message: 'unexpected &' }
          : correct.decode(incoming),
    }),
  },
  'wraps-a-bare-object': {
    requirement: 'body-is-an-array',
    why: 'a helpful line makes a list of whatever is none',
    change: (correct) => ({
      decode(incoming) {
        const value =
          incoming.mediaType === 'text/csv' || isXml(incoming.mediaType) ? undefined : parsed(incoming.body);
        return typeof value === 'object' && value !== null && !Array.isArray(value)
          ? { rows: [value as Row] }
          : correct.decode(incoming);
      },
    }),
  },
  'opens-a-wrapper': {
    requirement: 'body-is-an-array',
    why: 'another API of the house has {"transactions": […]}, and its reader was used again',
    change: (correct) => ({
      decode(incoming) {
        const { transactions } = (parsed(incoming.body) ?? {}) as { transactions?: unknown };
        return Array.isArray(transactions) ? { rows: transactions as Row[] } : correct.decode(incoming);
      },
    }),
  },
  'takes-what-is-no-list-for-empty': {
    requirement: 'body-is-an-array',
    why: 'a loop over something that is no list does nothing, and nothing went wrong',
    change: (correct) => ({
      decode(incoming) {
        const value = parsed(incoming.body);
        return value !== undefined &&
          !Array.isArray(value) &&
          !isXml(incoming.mediaType) &&
          incoming.mediaType !== 'text/csv'
          ? { rows: [] }
          : correct.decode(incoming);
      },
    }),
  },
  'skips-what-is-no-row': {
    requirement: 'body-is-an-array',
    why: 'the loop passes over what is no object, and says nothing',
    change: (correct) =>
      reads(correct, (rows) => {
        const objects = rows.filter((row) => typeof row === 'object' && row !== null);
        return objects.length > 0 ? objects : rows;
      }),
  },
  'breaks-on-null': {
    requirement: 'body-is-an-array',
    why: 'null is JSON and an object to typeof, and has no length',
    change: (correct) => ({
      decode: (incoming) =>
        parsed(incoming.body) === null
          ? { status: 500, message: 'cannot read length of null' }
          : correct.decode(incoming),
    }),
  },
  'breaks-on-broken-json': {
    requirement: 'unparsable-body-answers-400',
    why: 'the parser throws and nobody catches',
    change: (correct) => ({
      decode(incoming) {
        const isJson = incoming.mediaType === undefined || incoming.mediaType === 'application/json';
        return isJson && parsed(incoming.body) === undefined
          ? { status: 500, message: 'Unexpected token' }
          : correct.decode(incoming);
      },
    }),
  },
  'takes-broken-json-for-no-rows': {
    requirement: 'unparsable-body-answers-400',
    why: 'the decoder answers null for what it cannot read, and a loop over null does nothing',
    change: (correct) => ({
      decode(incoming) {
        const isJson = incoming.mediaType === undefined || incoming.mediaType === 'application/json';
        return isJson && parsed(incoming.body) === undefined ? { rows: [] } : correct.decode(incoming);
      },
    }),
  },
  'takes-an-empty-body-for-no-rows': {
    requirement: 'unparsable-body-answers-400',
    why: 'without a body there seemed nothing to refuse',
    change: (correct) => ({
      decode: (incoming) => (incoming.body.byteLength === 0 ? { rows: [] } : correct.decode(incoming)),
    }),
  },
  'reads-whatever-looks-like-json': {
    requirement: 'unparsable-body-answers-400',
    why: 'the format is guessed from the first character, and the Content-Type not looked at',
    change: (correct) => ({
      decode: (incoming) =>
        correct.decode(
          textOf(incoming.body.subarray(0, 1)) === '['
            ? { ...incoming, mediaType: 'application/json' }
            : incoming,
        ),
    }),
  },
  'forgives-xml-that-does-not-match': {
    requirement: 'unparsable-body-answers-400',
    why: 'the XML library is a forgiving one, made for web pages',
    change: (correct) => ({
      decode(incoming) {
        const body = correct.decode(incoming);
        return isXml(incoming.mediaType) && !('rows' in body) ? { rows: [] } : body;
      },
    }),
  },
  'keeps-the-rows-before-the-break': {
    requirement: 'unparsable-body-answers-400',
    why: 'rows are stored while the body streams in, and what was stored stays when it breaks off',
    needsObserver: true,
    change: (correct) => ({
      changesOnRefusal(state, _, incoming) {
        const text = textOf(incoming.body);
        const end = text.lastIndexOf('},');
        if (!text.startsWith('[') || end < 0 || parsed(incoming.body) !== undefined) return undefined;
        const { rows } = json.decode(new TextEncoder().encode(`${text.slice(0, end + 1)}]`));
        return correct.changes(state, rows as Row[], incoming);
      },
    }),
  },
  'compares-the-content-type-whole': {
    requirement: 'content-type-parameters-are-accepted',
    why: 'the header is compared with === to application/json',
    change: (correct) => ({
      decode: (incoming) =>
        incoming.headers['content-type']?.includes(';')
          ? { status: 415, message: 'unknown Content-Type' }
          : correct.decode(incoming),
    }),
  },
  'knows-the-content-type-in-lower-case': {
    requirement: 'content-type-parameters-are-accepted',
    why: 'every client that was tried writes it in lower case',
    change: (correct) => ({
      decode: (incoming) =>
        /[A-Z]/.test(incoming.headers['content-type']?.split(';')[0] ?? '')
          ? { status: 415, message: 'unknown Content-Type' }
          : correct.decode(incoming),
    }),
  },
  'demands-strings': {
    requirement: 'numbers-may-be-strings',
    why: 'the complete example has strings, so the schema says string',
    change: (correct) =>
      demands(correct, (rows) =>
        rows.some((row) => [row.Quantity, row.Gross, row.Fee].some((value) => typeof value === 'number'))
          ? badRequest('must be a string')
          : undefined,
      ),
  },
  'demands-numbers': {
    requirement: 'numbers-may-be-strings',
    why: 'an amount is a number, so the schema says number',
    change: (correct) =>
      demands(correct, (rows, _, { mediaType = 'application/json' }) =>
        mediaType === 'application/json' && rows.some((row) => typeof row.Gross === 'string')
          ? badRequest('must be a number')
          : undefined,
      ),
  },
  'reads-data-from-the-query': {
    requirement: 'data-is-read-from-the-body',
    why: 'the framework merges query and body into one bag of parameters',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { query }) => {
        const found = ['data', 'transactions', 'rows', 'body']
          .map((name) => query.get(name))
          .find((text) => text !== null);
        return found === undefined || found === null ? rows : (JSON.parse(found) as Row[]);
      }),
  },
  'lets-the-query-overrule-rows': {
    requirement: 'data-is-read-from-the-body',
    why: 'each row is merged with the parameters of the request',
    change: (correct) =>
      reads(correct, (rows, { query }) => {
        const {
          action: _,
          email: __,
          token: ___,
          Transaction_ID: ____,
          ...fields
        } = Object.fromEntries(query);
        return rows.map((row) => ({ ...row, ...fields }));
      }),
  },
  'fills-gaps-from-the-query': {
    requirement: 'data-is-read-from-the-body',
    why: 'what a row lacks is looked up among the parameters of the request',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { query }) => {
        const note = query.get('Note');
        return note === null ? rows : rows.map((row) => ({ Note: note, ...row }));
      }),
  },
  'reads-a-row-from-parameters': {
    requirement: 'data-is-read-from-the-body',
    why: 'an older client sent the fields of a row as parameters',
    needsObserver: true,
    change: (correct) => ({
      decode(incoming) {
        const { action: _, email: __, token: ___, ...fields } = Object.fromEntries(incoming.query);
        return incoming.body.byteLength === 0 && fields.Type !== undefined
          ? { rows: [fields] }
          : correct.decode(incoming);
      },
    }),
  },
});
