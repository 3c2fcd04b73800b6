import type { Row } from '../../../src/apis/putler/row.js';

const idFields = ['Transaction_ID', 'Reference_Txn_ID'] as const;

/** The rows with each id behind a prefix, so that two trials never meet; what is no id is left as it is. */
export function relabel(rows: readonly Row[], prefix: string): readonly Row[] {
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null) return row;
    const changed: Record<string, unknown> = { ...row };
    for (const field of idFields) {
      const value = row[field];
      const isId = (typeof value === 'string' && value.trim() !== '') || typeof value === 'number';
      if (isId) changed[field] = `${prefix}${value}`;
    }
    return changed;
  });
}
