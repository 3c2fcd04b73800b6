import { documentedFields, knownFields } from '../../../../src/apis/putler/fields.js';
import type { Row } from '../../../../src/apis/putler/row.js';
import { badRequest, keeps, reads, rewrites } from './changes.js';
import { defineFaults } from './define-fault.js';

const isCsv = (mediaType: string | undefined) => mediaType === 'text/csv';
const requiredInOrder = ['Date', 'Time', 'Type', 'Transaction_ID', 'Item_Title', 'Quantity'];
const textOf = (body: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(body);

/** A reader that cuts at line ends and commas, and takes quotes off. */
function cut(text: string): readonly Row[] {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  const cells = (line: string) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
  const names = cells(header);
  return lines.map((line) =>
    Object.fromEntries(
      cells(line)
        .map((cell, index) => [names[index] ?? '', cell])
        .filter(([, cell]) => cell !== ''),
    ),
  );
}

export const csvFaults = defineFaults({
  'does-not-know-csv': {
    requirement: 'csv-is-accepted',
    why: 'JSON is the default, and the default seemed enough',
    change: (correct) => ({
      decode: (incoming) =>
        isCsv(incoming.mediaType) ? { status: 415, message: 'CSV is not read' } : correct.decode(incoming),
    }),
  },
  'finds-columns-by-their-place': {
    requirement: 'csv-is-accepted',
    why: 'the columns of the first client were counted, and the names skipped',
    change: (correct) => ({
      decode(incoming) {
        const body = correct.decode(incoming);
        if (!isCsv(incoming.mediaType) || !('rows' in body)) return body;
        return {
          rows: body.rows.map((row) => {
            const values = Object.values(row);
            return Object.fromEntries(requiredInOrder.map((field, index) => [field, values[index]]));
          }),
        };
      },
    }),
  },
  'refuses-quoted-headers': {
    requirement: 'csv-is-accepted',
    why: 'the header is cut at commas, and its quotes stay in the names',
    change: (correct) => ({
      decode: (incoming) =>
        isCsv(incoming.mediaType) && textOf(incoming.body).startsWith('"')
          ? badRequest('unknown column "Date"')
          : correct.decode(incoming),
    }),
  },
  'shifts-blank-cells': {
    requirement: 'csv-is-accepted',
    why: 'a text is cut by a function that takes two separators for one',
    change: (correct) => ({
      decode: (incoming) => {
        if (!isCsv(incoming.mediaType) || textOf(incoming.body).includes('"'))
          return correct.decode(incoming);
        return { rows: cut(textOf(incoming.body).replace(/,,+/g, ',')) };
      },
    }),
  },
  'mixes-up-two-columns': {
    requirement: 'csv-is-accepted',
    why: 'two lines of the mapping were swapped',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { mediaType }) =>
        isCsv(mediaType)
          ? rows.map((row) => ({ ...row, Town_City: row.State_Province, State_Province: row.Town_City }))
          : rows,
      ),
  },
  'keeps-spaces-in-header-names': {
    requirement: 'csv-header-names-are-trimmed',
    why: 'names are compared as they are; the spaces of the sample were overlooked',
    change: (correct) => ({
      decode(incoming) {
        const isPadded = namesOf(textOf(incoming.body)).some((name) => name !== name.trim());
        return isCsv(incoming.mediaType) && isPadded
          ? badRequest('Time is missing')
          : correct.decode(incoming);
      },
    }),
  },
  'forgets-padded-columns': {
    requirement: 'csv-header-names-are-trimmed',
    why: 'only required names are trimmed; ` Gross` is unknown and so ignored',
    needsObserver: true,
    change: (correct) => ({
      decode(incoming) {
        const body = correct.decode(incoming);
        if (!isCsv(incoming.mediaType) || !('rows' in body)) return body;
        const padded = namesOf(textOf(incoming.body))
          .filter((name) => name !== name.trim() && !requiredInOrder.includes(name.trim()))
          .map((name) => name.trim());
        return {
          rows: body.rows.map((row) =>
            Object.fromEntries(Object.entries(row).filter(([field]) => !padded.includes(field))),
          ),
        };
      },
    }),
  },
  'invents-a-header': {
    requirement: 'csv-has-a-header-row',
    why: 'without a header the columns are taken to stand as in the document',
    change: (correct) => ({
      decode(incoming) {
        if (!isCsv(incoming.mediaType) || hasHeader(textOf(incoming.body))) return correct.decode(incoming);
        return { rows: [] };
      },
    }),
  },
  'takes-a-first-row-for-the-header': {
    requirement: 'csv-has-a-header-row',
    why: 'the first line is skipped, whatever it holds',
    change: (correct) => ({
      decode(incoming) {
        if (!isCsv(incoming.mediaType) || hasHeader(textOf(incoming.body))) return correct.decode(incoming);
        const [, ...lines] = textOf(incoming.body).split('\n');
        return correct.decode({
          ...incoming,
          body: new TextEncoder().encode([requiredInOrder.join(','), ...lines].join('\n')),
        });
      },
    }),
  },
  'stores-the-header-as-a-row': {
    requirement: 'csv-has-a-header-row',
    why: 'the rows are cut out of the file with the header still in front',
    needsObserver: true,
    change: (correct) =>
      keeps(correct, (rows) =>
        rows.length > 1
          ? [Object.fromEntries(documentedFields.map((field) => [field, field])), ...rows]
          : rows,
      ),
  },
  'splits-cells-at-commas': {
    requirement: 'csv-follows-rfc-4180',
    why: 'a line is cut with split(",")',
    change: (correct) => ({
      decode: (incoming) =>
        isCsv(incoming.mediaType) && /"[^"\n]*,[^"\n]*"/.test(textOf(incoming.body))
          ? { rows: cut(textOf(incoming.body)) }
          : correct.decode(incoming),
    }),
  },
  'splits-rows-at-line-ends': {
    requirement: 'csv-follows-rfc-4180',
    why: 'the file is cut with split("\\n") before quotes are looked at',
    change: (correct) => ({
      decode: (incoming) =>
        isCsv(incoming.mediaType) &&
        /"[^"]*\n[^"]*"/.test(textOf(incoming.body)) &&
        !/""|^"|","/.test(textOf(incoming.body))
          ? { rows: cut(textOf(incoming.body)) }
          : correct.decode(incoming),
    }),
  },
  'keeps-carriage-returns': {
    requirement: 'csv-follows-rfc-4180',
    why: 'the reader knows LF alone, and the last column keeps a carriage return',
    change: (correct) =>
      rewrites(correct, 'text/csv', (text) => (text.includes('"') ? text : text.replaceAll('\r\n', '\\r\n'))),
  },
  'keeps-the-byte-order-mark': {
    requirement: 'csv-follows-rfc-4180',
    why: 'the mark stays in front of the first name, and Date is missing',
    change: (correct) => rewrites(correct, 'text/csv', (text) => text.replace(/^\uFEFF/, 'bom')),
  },
  'reads-backslashes-as-escapes': {
    requirement: 'csv-follows-rfc-4180',
    why: 'the CSV function of the language has an escape character, and nobody switched it off',
    change: (correct) => ({
      decode: (incoming) =>
        isCsv(incoming.mediaType) && textOf(incoming.body).includes('\\"')
          ? badRequest('Type is missing')
          : correct.decode(incoming),
    }),
  },
  'loses-a-last-row-without-line-end': {
    requirement: 'csv-follows-rfc-4180',
    why: 'a row is taken when its line end is seen',
    change: (correct) => ({
      decode(incoming) {
        const body = correct.decode(incoming);
        if (!isCsv(incoming.mediaType) || !('rows' in body) || /\n$/.test(textOf(incoming.body))) return body;
        return body.rows.length === 1 ? badRequest('no rows') : { rows: body.rows.slice(0, -1) };
      },
    }),
  },
  'keeps-doubled-quotes': {
    requirement: 'csv-follows-rfc-4180',
    why: 'the quotes around a cell are taken off, and those inside left as they are',
    needsObserver: true,
    change: (correct) =>
      reads(correct, (rows, { mediaType }) =>
        isCsv(mediaType)
          ? rows.map((row) => ({
              ...row,
              ...(typeof row.Name === 'string' && { Name: row.Name.replaceAll('"', '""') }),
            }))
          : rows,
      ),
  },
});

/** The names of the first line as they stand, without their quotes. */
function namesOf(text: string): readonly string[] {
  const [header = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return header.split(',').map((name) => name.replace(/^"|"$/g, ''));
}

function hasHeader(text: string): boolean {
  return namesOf(text).some((name) => knownFields.has(name.trim()));
}
