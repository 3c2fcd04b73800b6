import { refuse, refuseLoneSurrogates } from './carry.js';

/** A row as JSON on one line. Absent fields are left out; whatever JSON would change unasked is refused. */
export function jsonOf(row: Readonly<Record<string, unknown>>, index: number): string {
  for (const [field, value] of Object.entries(row)) {
    refuseLoneSurrogates(field, index, field);
    refuseUnwritable(value, index, field, []);
  }
  return JSON.stringify(row);
}

function refuseUnwritable(value: unknown, row: number, field: string, around: readonly unknown[]): void {
  if (typeof value === 'string') refuseLoneSurrogates(value, row, field);
  else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse(row, field, `${value} is no JSON number`);
  } else if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') {
    refuse(row, field, `JSON has no ${typeof value}`);
  } else if (typeof value === 'object' && value !== null) {
    if (around.includes(value)) refuse(row, field, 'a value that contains itself');
    for (const [name, member] of Object.entries(value)) {
      refuseLoneSurrogates(name, row, field);
      refuseUnwritable(member, row, field, [...around, value]);
    }
  }
}
