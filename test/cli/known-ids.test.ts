import { expect, test } from 'vitest';
import { parseKnownIds } from '../../src/cli/validate/known-ids.js';

test.each([
  ['lines', 'A1\nA2\n', ['A1', 'A2']],
  ['lines of Windows, blanks and a byte order mark', '\ufeffA1 \r\n\r\n  A2', ['A1', 'A2']],
  ['a JSON array', ' ["A1", 46]', ['A1', '46']],
  ['nothing', '', []],
])('known ids as %s', (_, text, ids) => {
  expect([...parseKnownIds(text, 'ids')]).toEqual(ids);
});

test.each([
  ['["A1"', 'begins like a JSON array and is none'],
  ['[{"id": 1}]', 'holds something else than ids'],
])('%s is refused', (text, reason) => {
  expect(() => parseKnownIds(text, 'ids')).toThrow(`--known-ids ids ${reason}`);
});
