import type { Api } from '../../core/api.js';
import { inWords, requireApi, requireApis, requireOneOf } from '../apis.js';
import { columns } from '../columns.js';
import type { Context } from '../context.js';
import type { CoverageRow } from '../coverage.js';
import { loadKits } from '../kits.js';
import { listApis, listCases, listFaults, listRequirements, listRules, type Shelf } from './listings.js';

export interface ListOptions {
  readonly api?: string;
  readonly json?: true;
}

const kinds = ['apis', 'requirements', 'rules', 'cases', 'faults'] as const;
type Kind = (typeof kinds)[number];

export async function runList(what: string, options: ListOptions, context: Context): Promise<void> {
  const kind = requireOneOf('list', what, kinds);
  const apis = options.api === undefined ? await requireApis([]) : [await requireApi(options.api)];
  const shelves = await fill(apis, kind);
  const { data, text } = list(kind, shelves);
  if (data.length === 0)
    context.stderr.write(`txkit: there are no ${kind} of ${inWords(apis.map(({ id }) => id))}\n`);
  context.stdout.write(options.json ? `${JSON.stringify(data, null, 2)}\n` : text);
}

async function fill(apis: readonly Api[], kind: Kind): Promise<readonly Shelf[]> {
  if (kind === 'apis' || kind === 'rules') return apis.map((api) => ({ api }));
  const kits = await loadKits();
  return apis.map((api) => ({ api, kit: kits.find((kit) => kit.api === api.id) }));
}

function list(
  kind: Kind,
  shelves: readonly Shelf[],
): { readonly data: readonly unknown[]; readonly text: string } {
  switch (kind) {
    case 'apis':
      return table(listApis(shelves), (api) => [
        api.id,
        api.title,
        inWords(api.operations),
        `${api.requirements} requirements`,
        `${api.rules} rules`,
      ]);
    case 'requirements':
      return table(listRequirements(shelves), (row) => [row.level, row.id, checksOf(row), row.statement]);
    case 'rules':
      return table(listRules(shelves), (rule) => [rule.finding, rule.id, rule.why]);
    case 'cases':
      return table(listCases(shelves), (one) => [
        one.level,
        one.id,
        one.needsObserver ? 'observer' : '',
        one.expects,
      ]);
    case 'faults':
      return table(listFaults(shelves), (fault) => [fault.id, fault.requirement ?? 'harmless', fault.why]);
  }
}

function table<Row>(data: readonly Row[], cells: (row: Row) => readonly string[]) {
  return { data, text: columns(data.map(cells)) };
}

function checksOf({ checks, faults, reason }: CoverageRow): string {
  const counted = Object.entries({ schema: checks.schema, rule: checks.rules, case: checks.cases })
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids]) => `${name} ${ids.length}`);
  if (counted.length === 0) return reason === undefined ? 'nothing checks it' : 'guide';
  return [...counted, ...(faults.length > 0 ? [`fault ${faults.length}`] : [])].join(', ');
}
