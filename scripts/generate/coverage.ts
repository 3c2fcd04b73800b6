import type { Kit } from '../../conformance/engine/kit.js';
import { type CoverageRow, coverageOf } from '../../src/cli/coverage.js';
import type { Api } from '../../src/core/api.js';

/** Where a requirement stands: what checks it was seen to fail, it is checked only, or a reason says why not. */
export type Standing = 'checked and proven' | 'checked' | 'reason' | 'gap';

export interface StandingRow extends CoverageRow {
  readonly standing: Standing;
}

/**
 * The coverage of an API. What an endpoint must do is proven by a fault that a case kills; what a schema or a rule
 * says is proven by batches that break it.
 */
export function standings(api: Api, kit: Kit, broken: ReadonlySet<string>): readonly StandingRow[] {
  return coverageOf(api, kit).map((row) => ({ ...row, standing: standingOf(row, broken) }));
}

function standingOf(row: CoverageRow, broken: ReadonlySet<string>): Standing {
  const { schema, rules, cases } = row.checks;
  if (schema.length + rules.length + cases.length === 0) return row.reason === undefined ? 'gap' : 'reason';
  const proven = cases.length > 0 ? row.faults.length > 0 : broken.has(row.id);
  return proven ? 'checked and proven' : 'checked';
}

export function generateCoverage(byApi: ReadonlyMap<string, readonly StandingRow[]>): string {
  return `${JSON.stringify(Object.fromEntries(byApi), null, 2)}\n`;
}
