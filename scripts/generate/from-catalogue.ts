import { killMatrix } from '../../conformance/engine/kill-matrix.js';
import type { Kit } from '../../conformance/engine/kit.js';
import { kits } from '../../conformance/suites/index.js';
import { apis } from '../../src/apis/index.js';
import { formatRules } from '../../src/apis/putler/format-rules.js';
import { nearMissSources } from '../../src/apis/putler/near-misses.js';
import { generateCatalogue } from './catalogue.js';
import { generateCoverage, standings } from './coverage.js';
import type { Files } from './from-schemas.js';
import { generateEvidence, generateKillMatrix } from './kill-matrix.js';

/** What follows from requirements, rules, cases and faults. */
export function fromCatalogue(): Files {
  const files = new Map<string, string>();
  const byApi = new Map(apis.map((api) => [api.id, standings(api, kitOf(api.id), brokenByRows())]));
  files.set('coverage.json', generateCoverage(byApi));
  files.set(
    'catalogue.md',
    apis.map((api) => generateCatalogue(api, kitOf(api.id), byApi.get(api.id) ?? [])).join('\n'),
  );
  return files;
}

/** What only running the suites against every fault can tell. */
export async function fromKillMatrix(): Promise<Files> {
  const files = new Map<string, string>();
  for (const kit of kits) {
    const matrix = await killMatrix(kit);
    const requirementsOf = new Map(kit.cases.map(({ id, requirements }) => [id, requirements]));
    files.set(`${kit.api}/evidence.ts`, generateEvidence(kit.api, matrix));
    files.set(
      `${kit.api}/kill-matrix.md`,
      generateKillMatrix(kit.api, matrix, (id) => requirementsOf.get(id) ?? []),
    );
  }
  return files;
}

/** The requirements that some batch or file of the examples and near misses breaks. */
function brokenByRows(): ReadonlySet<string> {
  const rules = [...apis.flatMap((api) => api.rules), ...formatRules].filter(
    ({ breaks }) => breaks.length > 0,
  );
  return new Set([
    ...rules.flatMap(({ requirements }) => requirements),
    ...nearMissSources.flatMap(({ requirement, also }) => [requirement, ...also]),
  ]);
}

function kitOf(api: string): Kit {
  const kit = kits.find((known) => known.api === api);
  if (!kit) throw new Error(`the API ${api} has no conformance kit`);
  return kit;
}
