import type { CaseEntry, FaultEntry, Kit } from '../../../conformance/engine/kit.js';
import type { Api, RuleEntry } from '../../core/api.js';
import type { Level } from '../../core/requirement.js';
import { type CoverageRow, coverageOf, fullRuleId } from '../coverage.js';

export interface ApiListing {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly string[];
  readonly formats: readonly string[];
  readonly requirements: number;
  readonly rules: number;
}

export interface RuleListing {
  readonly id: string;
  readonly finding: string;
  readonly requirements: readonly string[];
  readonly why: string;
}

export interface CaseListing {
  readonly id: string;
  readonly level: Level;
  readonly requirements: readonly string[];
  readonly expects: string;
  readonly needsObserver: boolean;
  readonly examples: readonly string[];
}

export interface FaultListing {
  readonly id: string;
  /** Absent for a harmless variant. */
  readonly requirement?: string;
  readonly why: string;
  readonly needsObserver: boolean;
}

/** An API with its kit, where it has one already. */
export interface Shelf {
  readonly api: Api;
  readonly kit?: Kit | undefined;
}

export function listApis(shelves: readonly Shelf[]): readonly ApiListing[] {
  return shelves.map(({ api: { id, title, operations, formats, requirements, rules } }) => ({
    id,
    title,
    operations,
    formats: formats.map((format) => format.id),
    requirements: requirements.length,
    rules: rules.length,
  }));
}

export function listRequirements(shelves: readonly Shelf[]): readonly CoverageRow[] {
  return shelves.flatMap(({ api, kit }) => coverageOf(api, kit));
}

export function listRules(shelves: readonly Shelf[]): readonly RuleListing[] {
  return shelves.flatMap(({ api }) => api.rules.map((rule) => ruleListing(api, rule)));
}

export function ruleListing(api: Api, { id, finding, requirements, why }: RuleEntry): RuleListing {
  return { id: fullRuleId(api, id), finding, requirements, why };
}

export function listCases(shelves: readonly Shelf[]): readonly CaseListing[] {
  return shelves.flatMap(({ api, kit }) => (kit?.cases ?? []).map((one) => caseListing(api, one)));
}

export function caseListing(api: Api, one: CaseEntry): CaseListing {
  const { id, requirements, expects, examples } = one;
  const own = api.requirements.find((requirement) => requirement.id === requirements[0])?.level;
  return {
    id,
    level: one.level ?? own ?? 'must',
    requirements,
    expects,
    needsObserver: one.needsObserver === true,
    examples: examples.map(({ name }) => name),
  };
}

export function listFaults(shelves: readonly Shelf[]): readonly FaultListing[] {
  return shelves.flatMap(({ kit }) => (kit?.faults ?? []).map(faultListing));
}

export function faultListing({ id, requirement, why, needsObserver }: FaultEntry): FaultListing {
  return {
    id,
    ...(requirement !== undefined && { requirement }),
    why,
    needsObserver: needsObserver === true,
  };
}
