import { codes } from 'currency-codes';
import type { Entry } from '../../core/rule.js';
import { type Row, textOf } from './row.js';

// The last two were assigned after the list of the package was printed.
const assigned: ReadonlySet<string> = new Set([...codes(), 'XAD', 'XCG']);

// Names in daily use that look like codes.
const customary: Readonly<Record<string, string>> = {
  NIS: 'ILS',
  NTD: 'TWD',
  RMB: 'CNY',
  STG: 'GBP',
  UKP: 'GBP',
  YEN: 'JPY',
};

/** Whether ISO 4217 has assigned a code, in whichever letter case it is written. */
export function isAssigned(code: string): boolean {
  return assigned.has(code.toUpperCase());
}

/** The currency that the API reads in a row, USD where none is given; undefined for a code that says nothing. */
export function currencyOf({ row, refused }: Entry<Row>): string | undefined {
  const code = textOf(row, 'Currency')?.trim().toUpperCase() ?? 'USD';
  return refused.has('Currency') || !isAssigned(code) ? undefined : code;
}

/** The code that a text of three letters stands for, in capitals. */
export function assignedFor(text: string): string | undefined {
  const code = text.toUpperCase();
  return isAssigned(code) ? code : customary[code];
}
