import type { Api, FileExample, RuleEntry } from '../../core/api.js';
import type { Finding } from '../../core/finding.js';
import { type CoverageRow, coverageOf, fullRuleId } from '../coverage.js';
import {
  type CaseListing,
  caseListing,
  type FaultListing,
  faultListing,
  type RuleListing,
  ruleListing,
  type Shelf,
} from '../list/listings.js';

/** A batch that breaks a rule, and what a sender of it is told. */
export interface Broken {
  readonly batch: unknown;
  readonly messages: readonly { readonly at: string; readonly message: string; readonly hint?: string }[];
}

export type Explained =
  | ({ readonly kind: 'requirement' } & CoverageRow)
  | ({ readonly kind: 'rule' } & RuleListing & {
        readonly keeps: readonly unknown[];
        readonly breaks: readonly Broken[];
      })
  | ({ readonly kind: 'case' } & CaseListing & { readonly faults: readonly string[] })
  | ({ readonly kind: 'fault' } & FaultListing & { readonly cases: readonly string[] });

/** Everything that bears an id, given with or without its API: several kinds may share one. */
export function find(id: string, shelves: readonly Shelf[]): readonly Explained[] {
  return shelves.flatMap((shelf) =>
    everything(shelf)
      .filter((one) => isCalled(one.id, id))
      .map(({ explain }) => explain()),
  );
}

/** All ids that can be explained. */
export function idsOf(shelves: readonly Shelf[]): readonly string[] {
  return [...new Set(shelves.flatMap((shelf) => everything(shelf).map(({ id }) => id)))];
}

interface Nameable {
  readonly id: string;
  explain(): Explained;
}

function everything({ api, kit }: Shelf): readonly Nameable[] {
  const rows = coverageOf(api, kit);
  const rowsOf = (ids: readonly (string | undefined)[]) => rows.filter(({ id }) => ids.includes(id));
  return [
    ...rows.map((row): Nameable => ({ id: row.id, explain: () => ({ kind: 'requirement', ...row }) })),
    ...api.rules.map(
      (rule): Nameable => ({ id: fullRuleId(api, rule.id), explain: () => explainRule(api, rule) }),
    ),
    ...(kit?.cases ?? []).map(
      (one): Nameable => ({
        id: one.id,
        explain: () => ({
          kind: 'case',
          ...caseListing(api, one),
          faults: rowsOf(one.requirements).flatMap(({ faults }) => faults),
        }),
      }),
    ),
    ...(kit?.faults ?? []).map(
      (fault): Nameable => ({
        id: fault.id,
        explain: () => ({
          kind: 'fault',
          ...faultListing(fault),
          cases: rowsOf([fault.requirement]).flatMap(({ checks }) => checks.cases),
        }),
      }),
    ),
  ];
}

function explainRule(api: Api, rule: RuleEntry): Explained {
  return {
    kind: 'rule',
    ...ruleListing(api, rule),
    keeps: rule.keeps,
    breaks: rule.breaks.map((batch) => ({
      batch,
      messages: findingsIn(api, batch)
        .filter(({ requirement }) => rule.requirements.includes(requirement))
        .map(({ at, message, hint }) => ({ at, message, ...(hint !== undefined && { hint }) })),
    })),
  };
}

function findingsIn(api: Api, example: unknown): readonly Finding[] {
  if (!isFile(example)) return api.check(example);
  const { format, text, encoding } = example;
  return api.validate(Buffer.from(text, encoding ?? 'utf8'), { format }).findings;
}

/** Whether an example of a rule is a file and not a batch. */
export function isFile(example: unknown): example is FileExample {
  return typeof example === 'object' && example !== null && 'format' in example && 'text' in example;
}

function isCalled(full: string, id: string): boolean {
  return full === id || full.slice(full.indexOf('/') + 1) === id;
}
