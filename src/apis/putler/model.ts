import type { BatchModel } from '../../core/check.js';
import type { Draft } from '../../core/finding.js';
import { idOf, type Row, type Summary, summarize } from './row.js';
import { rules } from './rules/index.js';
import { checkRow } from './schema-findings.js';
import { nameOf } from './schema-words.js';

/** How the checker reads Putler batches. */
export const model: BatchModel<Row, Summary> = {
  readRow,
  checkRow,
  idOf,
  summarize,
  refersTo: (summary) => summary.reference,
  rules,
};

function readRow(value: unknown, index: number): Row | Draft {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      requirement: 'putler/body-is-an-array',
      finding: 'error',
      row: index,
      message: `row ${index + 1} is ${nameOf(value)}, not an object of fields`,
      hint: 'send a list of objects, one for each row',
    };
  }
  return blanksAbsent(value as Row);
}

// A copy only where something is blank: most rows are read as they are.
function blanksAbsent(row: Row): Row {
  for (const field in row) {
    if (isBlank(row[field])) {
      return Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, isBlank(value) ? undefined : value]),
      );
    }
  }
  return row;
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
