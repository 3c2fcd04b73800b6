import { constraints } from '../../../generated/putler/constraints.js';
import type { Api, ValidateOptions, Validation } from '../../core/api.js';
import { type CheckOptions, checkRows } from '../../core/check.js';
import type { Dialect, Finding } from '../../core/finding.js';
import type { Decoded, Format } from '../../core/format.js';
import { csv, json, ndjson, xml } from '../../formats/index.js';
import { knownFields } from './fields.js';
import { formatFindings } from './format-findings.js';
import { formatRules } from './format-rules.js';
import { model } from './model.js';
import { checkParameters } from './parameters.js';
import { requirements } from './requirements.js';
import { idOf, type Row } from './row.js';
import { rules } from './rules/index.js';
import { nameOf } from './schema-words.js';

const formats: readonly Format[] = [json, ndjson, csv, xml];

/** The Putler Inbound API: flat transaction rows as JSON, CSV or XML. */
export const putler = {
  id: 'putler',
  title: 'Putler Inbound API',
  operations: ['validate', 'store'],
  defaultOperation: 'store',
  formats,
  requirements,
  rules: [...formatRules, ...rules],
  schemaPointers: pointersByRequirement(),

  /**
   * Findings about the rows of one request, in the order of the rows.
   * @throws TypeError when an option is none of the documented ones.
   */
  check(rows: unknown, options: CheckOptions = {}): readonly Finding[] {
    demandDialect(options.dialect);
    if (!Array.isArray(rows)) return [notAList(rows)];
    return checkRows(model, rows, options);
  },

  /**
   * Findings about an encoded batch that comes in pieces. A batch is judged as a whole, so that the first finding comes
   * when the last piece has come, and the batch is held in memory.
   * @throws TypeError when the format is none of the API's.
   */
  async *checkStream(
    readable: AsyncIterable<Uint8Array | string>,
    options: Pick<ValidateOptions, 'format' | 'dialect' | 'knownIds'>,
  ): AsyncGenerator<Finding> {
    demandFormat(options.format);
    const pieces: Uint8Array[] = [];
    for await (const piece of readable) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
    yield* putler.validate(Buffer.concat(pieces), options).findings;
  },

  /**
   * Rows of an encoded batch, with what decoding noticed. Never throws on bad bytes.
   * @throws TypeError when the format is none of the API's.
   */
  parse(source: Uint8Array | string, options: { readonly format: string }): Decoded {
    const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
    return demandFormat(options.format).decode(bytes, knownFields);
  },

  /**
   * The rows as bytes of a format.
   * @throws TypeError for a value that the format cannot carry, naming row and field.
   */
  encode(rows: readonly Row[], options: { readonly format: string }): Uint8Array {
    return demandFormat(options.format).encode(rows);
  },

  validate(bytes: Uint8Array, options: ValidateOptions): Validation {
    const dialect = demandDialect(options.dialect);
    const format = demandFormat(options.format);
    const { operation = 'store', part = 'request', knownIds } = options;
    if (operation !== 'store' || part === 'response') return checkParameters(bytes, format, operation, part);
    const decoded = format.decode(bytes, knownFields);
    const found = checkRows(model, decoded.rows, {
      dialect,
      bytes: bytes.byteLength,
      locate: (row, field) => decoded.locate(row, field),
      ...(knownIds && { knownIds }),
    });
    return {
      rows: decoded.rows.length,
      transactions: new Set(decoded.rows.map((row) => idOf(row as Row) ?? row)).size,
      findings: [...formatFindings(decoded, dialect), ...found, ...emptyBatch(decoded)].sort(byLine),
    };
  },
} satisfies Api & Record<string, unknown>;

/** A list without a row is taken, and stores nothing: hardly what a sender means. */
function emptyBatch({ rows, problems }: Decoded): readonly Finding[] {
  if (rows.length > 0 || problems.length > 0) return [];
  return [
    {
      requirement: 'putler/body-is-an-array',
      finding: 'warning',
      at: '',
      message: 'there is no row in it',
      hint: 'send at least one row: nothing would be stored',
    },
  ];
}

function byLine(left: Finding, right: Finding): number {
  return (left.line ?? 0) - (right.line ?? 0);
}

function notAList(value: unknown): Finding {
  return {
    requirement: 'putler/body-is-an-array',
    finding: 'error',
    at: '',
    message: `the body is ${nameOf(value)}, not a list of rows`,
    hint: 'send a list, also for a single row',
  };
}

function demandFormat(id: string): Format {
  const format = formats.find((known) => known.id === id);
  if (format) return format;
  throw new TypeError(
    `format: ${JSON.stringify(id)} is none of ${formats.map((known) => known.id).join(', ')}`,
  );
}

function demandDialect(dialect: Dialect = 'default'): Dialect {
  if (['strict', 'default', 'lenient'].includes(dialect)) return dialect;
  throw new TypeError(`dialect: ${JSON.stringify(dialect)} is none of strict, default, lenient`);
}

function pointersByRequirement(): ReadonlyMap<string, readonly string[]> {
  const pointers = new Map<string, string[]>();
  for (const { pointer, requirements: tied } of Object.values(constraints)) {
    for (const requirement of tied)
      pointers.set(requirement, [...(pointers.get(requirement) ?? []), pointer]);
  }
  return pointers;
}
