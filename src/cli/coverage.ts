import type { Kit } from '../../conformance/engine/kit.js';
import type { Api } from '../core/api.js';
import type { Level } from '../core/requirement.js';

/** A requirement with everything that touches it. */
export interface CoverageRow {
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  readonly source: string;
  readonly checks: {
    /** Schema file and JSON Pointer of the keyword. */
    readonly schema: readonly string[];
    /** Full ids of rules, `putler/order-quantity-is-the-sum`. */
    readonly rules: readonly string[];
    readonly cases: readonly string[];
  };
  readonly faults: readonly string[];
  /** Why nothing checks it; a requirement with neither a check nor a reason is a gap. */
  readonly reason?: string;
}

/** What checks and what proves each requirement of an API, in the order of its documents. */
export function coverageOf(api: Api, kit?: Kit): readonly CoverageRow[] {
  const naming = (list: readonly { id: string; requirements: readonly string[] }[], requirement: string) =>
    list.filter(({ requirements }) => requirements.includes(requirement)).map(({ id }) => id);
  return api.requirements.map(({ id, level, statement, source, reason }) => ({
    id,
    level,
    statement,
    source,
    checks: {
      schema: api.schemaPointers.get(id) ?? [],
      rules: naming(api.rules, id).map((rule) => fullRuleId(api, rule)),
      cases: naming(kit?.cases ?? [], id),
    },
    faults: (kit?.faults ?? []).filter(({ requirement }) => requirement === id).map((fault) => fault.id),
    ...(reason !== undefined && { reason }),
  }));
}

/** Rules are named within their API; beside requirements, cases and faults they carry its id as those do. */
export function fullRuleId(api: Pick<Api, 'id'>, rule: string): string {
  return rule.startsWith(`${api.id}/`) ? rule : `${api.id}/${rule}`;
}
