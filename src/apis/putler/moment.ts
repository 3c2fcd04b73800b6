import type { Row } from './row.js';
import { textOf } from './row.js';

const written = /^(\d{2})\/(\d{2})\/(\d{4}|\d{2})$/;

/**
 * The day that MM/DD/YYYY or MM/DD/YY names, as days since 1970-01-01; undefined when there is no such day.
 * Two-digit years are of this century: the API began after 2000.
 */
export function dayOf(date: string): number | undefined {
  const [, month, day, year] = written.exec(date) ?? [];
  if (!month || !day || !year) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const time = new Date(0);
  time.setUTCFullYear(fullYear, Number(month) - 1, Number(day));
  const exists = time.getUTCMonth() === Number(month) - 1 && time.getUTCDate() === Number(day);
  return exists ? time.getTime() / 86_400_000 : undefined;
}

/** Date and Time of a row as one sortable number of seconds; undefined when either is missing or wrong. */
export function secondOf(row: Row): number | undefined {
  const day = dayOf(textOf(row, 'Date') ?? '');
  const [, hours, minutes, seconds] = /^(\d{2}):(\d{2}):(\d{2})$/.exec(textOf(row, 'Time') ?? '') ?? [];
  if (day === undefined || seconds === undefined) return undefined;
  return day * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
}
