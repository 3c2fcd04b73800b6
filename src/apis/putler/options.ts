import { knownFields } from './fields.js';
import { type Field, type Row, textOf } from './row.js';

const column = /^option[\s_-]*(\d+)[\s_-]*(name|value)$/i;
const pair = /^\s*[^\s:][^:]*:\s*\S/;

/** Whether a field is a column for a third or later option: the API knows two. */
export function isFurtherOption(field: string): boolean {
  return Number(column.exec(field)?.[1] ?? 0) > 2;
}

/** What is wrong with the way in which a row tells its options. */
export interface Mistake {
  readonly field: string;
  /** All options of the row in one list, where one of them has a third or later column. */
  readonly list?: string;
  /** The list that stands in braces. */
  readonly bare?: string;
  /** The part of the list that has no name or no value. */
  readonly part?: string;
}

/** The mistake that a row makes with its options, if any: the first that is found. */
export function mistakeIn(row: Row): Mistake | undefined {
  for (const field in row) {
    if (!knownFields.has(field) && row[field] !== undefined && isFurtherOption(field)) {
      return { field, list: listOptions(row) };
    }
  }
  const list = textOf(row, 'Option_1_Name');
  // With a value beside it the name is the name of one option, whatever it holds.
  if (list === undefined || row.Option_1_Value !== undefined) return undefined;
  const bare = withoutBraces(list);
  const part = oddPart(list);
  if (bare !== undefined) return { field: 'Option_1_Name', bare };
  return part === undefined ? undefined : { field: 'Option_1_Name', part };
}

// The first part of a list of options that is not `Name:Value`; undefined when there is none, or no list at all.
function oddPart(list: string): string | undefined {
  if (!list.includes(',') || !list.includes(':')) return undefined;
  return list
    .split(',')
    .find((part) => !pair.test(part))
    ?.trim();
}

// The list within braces: the vendor's table prints it so, but not the sample.
function withoutBraces(list: string): string | undefined {
  const inner = /^\s*\{(.*)\}\s*$/s.exec(list)?.[1];
  return inner?.includes(':') ? inner.trim() : undefined;
}

// All the options of a row in one list, whatever columns they stand in.
function listOptions(row: Row): string {
  const options = new Map<number, { name?: string; value?: string }>();
  for (const field in row) {
    const [, number, part] = column.exec(field) ?? [];
    const text = textOf(row, field as Field);
    if (!part || text === undefined) continue;
    const option = options.get(Number(number)) ?? {};
    options.set(Number(number), { ...option, [part.toLowerCase()]: text });
  }
  return Array.from(options)
    .sort(([left], [right]) => left - right)
    .flatMap(([, { name, value }]) =>
      name !== undefined && value !== undefined ? `${name}:${value}` : (name ?? value ?? []),
    )
    .join(', ');
}
