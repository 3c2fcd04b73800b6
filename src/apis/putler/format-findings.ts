import type { Cost, Words } from '../../core/finding.js';
import { type Dialect, type Finding, severityIn } from '../../core/finding.js';
import type { Decoded, FormatProblem, ProblemKind } from '../../core/format.js';
import { toPointer } from '../../core/pointer.js';
import type { RequirementId } from './requirements.js';

interface Meaning extends Cost {
  readonly requirement: RequirementId;
  say(data: FormatProblem['data']): Words;
}

// What each thing that decoding may notice costs a sender to this API.
const meanings: Readonly<Record<ProblemKind, Meaning>> = {
  unparsable: {
    requirement: 'putler/unparsable-body-answers-400',
    finding: 'error',
    say: ({ reason }) => ({
      message: `the text cannot be read: ${reason}`,
      hint: 'mend the text at this place',
    }),
  },
  'not-an-array': {
    requirement: 'putler/body-is-an-array',
    finding: 'error',
    say: ({ found }) => ({
      message: `the body is ${found}, not a list of rows`,
      hint: 'send a list, also for a single row',
    }),
  },
  'document-type': {
    requirement: 'putler/unparsable-body-answers-400',
    finding: 'error',
    say: () => ({
      message: 'the document declares or uses entities of its own, which are not read',
      hint: 'send the text without a document type; only &lt; &gt; &amp; &quot; &apos; and numbers are known',
    }),
  },
  empty: {
    requirement: 'putler/unparsable-body-answers-400',
    finding: 'error',
    say: () => ({ message: 'there is nothing in it', hint: 'send at least one row' }),
  },
  'ragged-row': {
    requirement: 'putler/csv-rows-have-the-header-width',
    finding: 'error',
    metInTheField: true,
    say: ({ cells, expected }) => ({
      message: `the row has ${cells} cells, but the header has ${expected}`,
      hint: 'send one cell for each name of the header, empty where there is no value; quote values with commas',
    }),
  },
  'caption-line': {
    requirement: 'putler/csv-starts-with-its-header',
    finding: 'error',
    say: ({ text }) => ({
      message: `the first line ${JSON.stringify(text)} is a caption, not the header`,
      hint: 'remove the line: a CSV body starts with the names of its fields',
    }),
  },
  'no-header': {
    requirement: 'putler/csv-has-a-header-row',
    finding: 'error',
    say: ({ text }) => ({
      message: `the first line holds no name of a field: ${JSON.stringify(text)}`,
      hint: 'begin with a line of field names, as in Date,Time,Type,Transaction_ID,Item_Title,Quantity',
    }),
  },
  'duplicate-name': {
    requirement: 'putler/body-is-an-array',
    finding: 'warning',
    say: ({ name }) => ({
      message: `${name} stands there twice, and which of its values counts is not documented`,
      hint: 'send each field once',
    }),
  },
  'padded-name': {
    requirement: 'putler/csv-header-names-are-trimmed',
    finding: 'warning',
    breaksText: true,
    say: ({ name }) => ({
      message: `the name ${JSON.stringify(name)} has spaces around it and is read without them`,
      hint: 'send the name without spaces',
    }),
  },
  'not-utf-8': {
    requirement: 'putler/text-is-utf-8',
    finding: 'warning',
    say: ({ bytes, encoding }) => ({
      message: `the bytes ${bytes} are not UTF-8; the text is probably ${encoding}`,
      hint: 'send UTF-8',
    }),
  },
};

/** What decoding noticed, as findings. */
export function formatFindings(decoded: Decoded, dialect: Dialect): readonly Finding[] {
  return decoded.problems.map(({ kind, row, position, data }) => {
    const meaning = meanings[kind];
    const place = position ?? (row === undefined ? undefined : decoded.locate(row));
    return {
      requirement: meaning.requirement,
      finding: severityIn(dialect, meaning),
      at: row === undefined ? '' : toPointer([row]),
      ...place,
      ...meaning.say(data),
    };
  });
}
