import type { FileExample } from '../../core/api.js';
import type { Cost, Words } from '../../core/finding.js';
import type { FormatProblem, ProblemKind } from '../../core/format.js';
import type { RequirementId } from './requirements.js';

/** A rule about a file rather than its rows: what something that decoding noticed costs a sender to this API. */
export interface FormatRule extends Cost {
  readonly id: string;
  readonly requirements: readonly [RequirementId, ...RequirementId[]];
  readonly why: string;
  readonly keeps: readonly FileExample[];
  readonly breaks: readonly FileExample[];
  /** The words for each kind of problem that breaks the rule. */
  readonly says: Readonly<Partial<Record<ProblemKind, (data: FormatProblem['data']) => Words>>>;
}

const header = 'Date,Time,Type,Transaction_ID,Item_Title,Quantity';
const row = '05/01/2026,12:00:00,Web Accept Payment Received,BUY1,Mug,1';
const file: FileExample = { format: 'csv', text: `${header}\n${row}\n` };
const json: FileExample = {
  format: 'json',
  text: '[{"Date":"05/01/2026","Time":"12:00:00","Type":"Web Accept Payment Received","Transaction_ID":"B","Item_Title":"Mug","Quantity":1}]',
};
const csv = (text: string): FileExample => ({ format: 'csv', text });

export const formatRules: readonly FormatRule[] = [
  {
    id: 'unparsable-body-answers-400',
    requirements: ['putler/unparsable-body-answers-400'],
    finding: 'error',
    why: 'What cannot be read is refused as a whole, whatever stands in the part that could be.',
    keeps: [json, file],
    breaks: [
      { format: 'json', text: '[{"Date": "05/01/2026",' },
      { format: 'xml', text: '<transactions><transaction></transactions>' },
      { format: 'xml', text: '<!DOCTYPE a [<!ENTITY b "c">]><transactions/>' },
      { format: 'json', text: '' },
      csv(`${header}\n"05/01/2026,12:00:00`),
    ],
    says: {
      unparsable: ({ reason }) => ({
        message: `the text cannot be read: ${reason}`,
        hint: 'mend the text at this place',
      }),
      'document-type': () => ({
        message: 'the document declares or uses entities of its own, which are not read',
        hint: 'send the text without a document type; only &lt; &gt; &amp; &quot; &apos; and numbers are known',
      }),
      empty: () => ({ message: 'there is nothing in it', hint: 'send at least one row' }),
    },
  },
  {
    id: 'body-is-an-array',
    requirements: ['putler/body-is-an-array'],
    finding: 'error',
    why: 'A bare object is refused, even when it is a good row.',
    keeps: [json],
    breaks: [
      { format: 'json', text: '{"Date": "05/01/2026"}' },
      { format: 'json', text: '42' },
    ],
    says: {
      'not-an-array': ({ found }) => ({
        message: `the body is ${found}, not a list of rows`,
        hint: 'send the list of rows itself, also for a single row',
      }),
    },
  },
  {
    id: 'fields-stand-once',
    requirements: ['putler/body-is-an-array'],
    finding: 'warning',
    why: 'No document says which of two values under one name counts, so one of them may be lost.',
    keeps: [json, file],
    breaks: [csv(`${header},Gross,Gross\n${row},1.00,2.00\n`)],
    says: {
      'duplicate-name': ({ name }) => ({
        message: `${name} stands there twice, and which of its values counts is not documented`,
        hint: 'send each field once',
      }),
    },
  },
  {
    id: 'csv-header-names-are-trimmed',
    requirements: ['putler/csv-header-names-are-trimmed', 'putler/csv-follows-rfc-4180'],
    finding: 'warning',
    breaksText: true,
    why: 'The refund sample has spaces before its names; an API that does not trim them loses the columns.',
    keeps: [file],
    breaks: [csv(`${header}, Gross\n${row},29.00\n`)],
    says: {
      'padded-name': ({ text }) => ({
        message: `the name ${JSON.stringify(text)} has spaces around it and is read without them`,
        hint: 'send the name without spaces',
      }),
    },
  },
  {
    id: 'csv-has-a-header-row',
    requirements: ['putler/csv-has-a-header-row'],
    finding: 'error',
    why: 'Columns are found by their names; without them nothing can be told of a row.',
    keeps: [file],
    breaks: [csv(`${row}\n`)],
    says: {
      'no-header': ({ text }) => ({
        message: `the first line holds no name of a field: ${JSON.stringify(text)}`,
        hint: /[;\t]/.test(String(text))
          ? 'separate the cells by commas: semicolons and tabs do not part them'
          : `begin with a line of field names, as in ${header}`,
      }),
    },
  },
  {
    id: 'csv-rows-have-the-header-width',
    requirements: ['putler/csv-rows-have-the-header-width', 'putler/csv-follows-rfc-4180'],
    finding: 'error',
    metInTheField: true,
    why: 'With a cell more or less the values stand under the wrong names; connectors of the vendor have shipped such files.',
    keeps: [file],
    breaks: [csv(`${header},Gross\n${row}\n`), csv(`${header}\n${row},29.00\n`)],
    says: {
      'ragged-row': ({ cells, expected }) => ({
        message: `the row has ${cells} cells, but the header has ${expected}`,
        hint: 'send one cell for each name of the header, empty where there is no value; quote values with commas',
      }),
    },
  },
  {
    id: 'csv-starts-with-its-header',
    requirements: ['putler/csv-starts-with-its-header'],
    finding: 'error',
    why: 'A caption is printed above each CSV sample of the vendor; sent along, it is taken for the header.',
    keeps: [file],
    breaks: [csv(`"Sample CSV with headers for Buy Now payment"\n${header}\n${row}\n`)],
    says: {
      'caption-line': ({ text }) => ({
        message: `the first line ${JSON.stringify(text)} is a caption, not the header`,
        hint: 'remove the line: a CSV body starts with the names of its fields',
      }),
    },
  },
  {
    id: 'text-is-utf-8',
    requirements: ['putler/text-is-utf-8'],
    finding: 'warning',
    why: 'Bytes of another encoding come out as other letters, or as none.',
    keeps: [{ format: 'csv', text: `${header}\n${row.replace('Mug', 'Tasse à café')}\n` }],
    breaks: [
      { format: 'csv', text: `${header}\n${row.replace('Mug', 'Tasse à café')}\n`, encoding: 'latin1' },
    ],
    says: {
      'not-utf-8': ({ bytes, encoding }) => ({
        message: `the bytes ${bytes} are not UTF-8; the text is probably ${encoding}`,
        hint: 'send UTF-8',
      }),
    },
  },
];
