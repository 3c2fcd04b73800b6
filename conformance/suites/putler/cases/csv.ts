import { buyNow, item, order } from '../../../../src/apis/putler/examples.js';
import { Refuted } from '../../../engine/case.js';
import type { Client } from '../client.js';
import { defineCase } from '../define-case.js';
import { expectAccepted, expectRefused } from '../expectations.js';
import { expectStored, storedRows } from '../stored.js';

// CSV as text: each example is a file as some program writes it. The columns stand so that a reader who splits at
// commas and line ends mistakes one value for another and refuses the row: no observer is needed to see that.

interface File {
  readonly text: string;
  /** What the file says of a row, to be found in the store; `ID` in the text is replaced by the row's id. */
  readonly says?: Readonly<Record<string, string>>;
}

const send = (file: File, client: Client, contentType = 'text/csv') =>
  client.ask({ contentType }, file.text.replaceAll('ID#', `${client.prefix}A`));

const header = 'Name,Note,Date,Time,Type,Transaction_ID,Item_Title,Quantity,Gross';
const rest = '05/01/2026,12:00:00,Web Accept Payment Received,ID#,Mug,1,29.00';

const plain: readonly { readonly name: string; readonly input: File }[] = [
  { name: 'a plain file', input: { text: `${header}\nJohn Doe,,${rest}\n` } },
  {
    name: 'columns in another order',
    input: {
      text: `Quantity,Type,Item_Title,Transaction_ID,Time,Date,Gross\n1,Web Accept Payment Received,Mug,ID#,12:00:00,05/01/2026,29.00\n`,
    },
  },
  {
    name: 'an order of two items',
    input: {
      text: `Date,Time,Type,Transaction_ID,Item_Title,Quantity,Gross
05/01/2026,12:00:00,Shopping Cart Payment Received,ID#,Shopping Cart,3,30.00
05/01/2026,12:00:00,Shopping Cart Item,ID#,Mug,1,10.00
05/01/2026,12:00:00,Shopping Cart Item,ID#,Tray,2,20.00
`,
    },
  },
  {
    name: 'every cell in quotes',
    input: {
      text: `"Date","Time","Type","Transaction_ID","Item_Title","Quantity"\n"05/01/2026","12:00:00","Web Accept Payment Received","ID#","Mug","1"\n`,
    },
  },
  {
    name: 'blank cells for what is not there',
    input: { text: `${header},Status,Currency,Fee\nJohn Doe,,${rest},,,\n` },
  },
  {
    name: 'a column that is not documented',
    input: { text: `${header},Time_Zone\nJohn Doe,,${rest},GMT\n` },
  },
];

export const acceptsCsv = defineCase<File>({
  id: 'accepts-csv',
  requirements: ['csv-is-accepted', 'blank-means-absent'],
  expects: 'takes a batch as CSV, the columns found by their names',
  examples: plain,
  judge: async (file, client) => expectAccepted(await send(file, client), 'a correct CSV file'),
});

const quoted: readonly { readonly name: string; readonly input: File }[] = [
  {
    name: 'a comma in quotes',
    input: { text: `${header}\n"Doe, John",,${rest}\n`, says: { Name: 'Doe, John' } },
  },
  {
    name: 'CRLF line ends',
    input: { text: `${header}\r\nJohn Doe,,${rest}\r\n`, says: { Name: 'John Doe', Gross: '29.00' } },
  },
  {
    name: 'doubled quotes',
    input: {
      text: `${header}\n"John ""Joe"" Doe, Junior",,${rest}\n`,
      says: { Name: 'John "Joe" Doe, Junior' },
    },
  },
  {
    name: 'a line break in quotes',
    input: {
      text: `${header}\nJohn Doe,"first line\nsecond line",${rest}\n`,
      says: { Note: 'first line\nsecond line' },
    },
  },
  {
    name: 'a byte order mark',
    input: {
      text: `\uFEFFDate,Time,Type,Transaction_ID,Item_Title,Quantity,Gross\n05/01/2026,12:00:00,Web Accept Payment Received,ID#,Mug,1,29.00\n`,
      says: { Item_Title: 'Mug' },
    },
  },
  {
    name: 'a backslash before the closing quote',
    input: { text: `${header}\n"C:\\","a note, with a comma",${rest}\n`, says: { Name: 'C:\\' } },
  },
  {
    name: 'no line end behind the last row',
    input: { text: `${header}\nJohn Doe,,${rest}`, says: { Gross: '29.00' } },
  },
  {
    name: 'CRLF and a line break in quotes',
    input: { text: `${header}\r\nJohn Doe,"first, line\r\nsecond",${rest}\r\n`, says: { Name: 'John Doe' } },
  },
  {
    name: 'CRLF with the required Quantity as the last column',
    input: {
      text: `Date,Time,Transaction_ID,Item_Title,Quantity,Type\r\n05/01/2026,12:00:00,ID#,Mug,1,Web Accept Payment Received\r\n`,
      says: { Quantity: '1' },
    },
  },
];

export const acceptsQuotedCsv = defineCase<File>({
  id: 'accepts-quoted-csv',
  requirements: ['csv-follows-rfc-4180'],
  expects: 'reads quoted commas, quotes and line breaks, CRLF and a byte order mark as RFC 4180 has them',
  examples: quoted,
  judge: async (file, client) => expectAccepted(await send(file, client), 'CSV as RFC 4180 has it'),
});

export const keepsQuotedText = defineCase<File>({
  id: 'keeps-quoted-text',
  requirements: ['csv-follows-rfc-4180'],
  expects: 'keeps the text of quoted CSV cells as it was before it was quoted',
  needsObserver: true,
  examples: quoted,
  judge: async (file, client) => {
    expectAccepted(await send(file, client), 'CSV as RFC 4180 has it');
    const stored = await client.observe('A', (entries) => entries.length > 0);
    const says = file.says ?? {};
    const normalized = storedRows(stored).map((row) => ({
      ...row,
      // Line ends inside a text may be written either way.
      ...(typeof row.Note === 'string' && { Note: row.Note.replaceAll('\r\n', '\n') }),
    }));
    expectStored(normalized, says, 'from the quoted cells');
  },
});

const padded: readonly { readonly name: string; readonly input: File }[] = [
  {
    name: 'spaces before the names',
    input: {
      text: `Date, Time, Type,Transaction_ID,Item_Title, Quantity, Gross\n05/01/2026,12:00:00,Web Accept Payment Received,ID#,Mug,1,29.00\n`,
      says: { Gross: '29.00' },
    },
  },
  {
    name: 'spaces inside the quotes, as the refund sample has them',
    input: {
      text: `"Date"," Time"," Name"," Type"," Status"," Currency"," Gross","Transaction_ID","Item_Title"," Quantity"\n10/29/2013,13:05:29,"Chirag B","Web Accept Payment Received","Completed","USD",50.5,"ID#","Product-1",1\n`,
      says: { Gross: '50.5' },
    },
  },
  {
    name: 'spaces behind a name',
    input: {
      text: `Date ,Time,Type,Transaction_ID,Item_Title,Quantity,Gross \n05/01/2026,12:00:00,Web Accept Payment Received,ID#,Mug,1,29.00\n`,
      says: { Gross: '29.00' },
    },
  },
];

export const acceptsPaddedHeaderNames = defineCase<File>({
  id: 'accepts-padded-header-names',
  requirements: ['csv-header-names-are-trimmed'],
  expects: 'reads the names of a CSV header without the spaces around them',
  examples: padded,
  judge: async (file, client) =>
    expectAccepted(await send(file, client), 'a header with spaces around its names'),
});

export const keepsColumnsWithPaddedNames = defineCase<File>({
  id: 'keeps-columns-with-padded-names',
  requirements: ['csv-header-names-are-trimmed'],
  expects: 'keeps the values of columns whose names have spaces around them',
  needsObserver: true,
  examples: padded,
  judge: async (file, client) => {
    expectAccepted(await send(file, client), 'a header with spaces around its names');
    const stored = await client.observe('A', (entries) => entries.length > 0);
    expectStored(stored, file.says ?? {}, 'from the column with spaces around its name');
  },
});

export const rejectsCsvWithoutHeader = defineCase<File>({
  id: 'rejects-csv-without-header',
  requirements: ['csv-has-a-header-row'],
  expects: 'refuses CSV whose first line holds values in place of names',
  examples: [
    {
      name: 'two rows and no header',
      input: {
        text: `05/01/2026,12:00:00,Web Accept Payment Received,ID#,Mug,1\n05/02/2026,12:00:00,Web Accept Payment Received,ID#2,Tray,1\n`,
      },
    },
  ],
  judge: async (file, client) => expectRefused(client, await send(file, client), 'CSV without a header row'),
});

export const keepsNoHeaderAsRow = defineCase<null>({
  id: 'keeps-no-header-as-row',
  requirements: ['csv-has-a-header-row'],
  expects: 'takes the first line for the header: it is not stored as a row',
  needsObserver: true,
  examples: [{ name: 'an order of two items', input: null }],
  judge: async (_, client) => {
    const rows = order({ Transaction_ID: 'A' }, item('Mug', '1'), item('Tray', '2'));
    expectAccepted(await client.store(rows, { as: 'csv' }), 'a correct CSV file');
    const stored = storedRows(await client.observe('A', (entries) => entries.length > 0));
    if (stored.some((row) => row.Date === 'Date'))
      throw new Refuted('the header not to be stored', 'a row with the names is stored');
    for (const { Item_Title } of rows) expectStored(stored, { Item_Title }, 'from its row of the file');
  },
});

export const keepsTheRightColumnsFromCsv = defineCase<null>({
  id: 'keeps-the-right-columns-from-csv',
  requirements: ['csv-is-accepted'],
  expects: 'keeps each value of a CSV row under the name of its column',
  needsObserver: true,
  examples: [{ name: 'a buy-now with a postal code that begins with zero', input: null }],
  judge: async (_, client) => {
    const fields = {
      Name: 'John Doe',
      Town_City: 'Boston',
      State_Province: 'MA',
      Source: 'XYZ Gateway',
      Gross: '29.00',
    };
    expectAccepted(
      await client.store([buyNow({ Transaction_ID: 'A', ...fields })], { as: 'csv' }),
      'a correct CSV file',
    );
    const stored = await client.observe('A', (entries) => entries.length > 0);
    expectStored(stored, fields, 'under the names of their columns');
  },
});
