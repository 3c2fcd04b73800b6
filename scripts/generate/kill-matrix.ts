import type { FaultRecord, KillMatrix } from '../../conformance/engine/kill-matrix.js';
import { table } from './catalogue.js';
import { banner } from './schemas.js';

/** The kill matrix for readers: for each fault the cases that kill it, those that name its requirement first. */
export function generateKillMatrix(
  api: string,
  { faults }: KillMatrix,
  requirementsOf: RequirementsOf,
): string {
  const short = (id: string) => id.slice(api.length + 1);
  const wrong = faults.filter(({ fault }) => fault.requirement !== undefined);
  const harmless = faults.filter(({ fault }) => fault.requirement === undefined);
  const verdict = (record: FaultRecord) =>
    record.rightReason ? 'killed' : record.killedBy.length > 0 ? 'killed for another reason' : 'survived';
  return `<!-- Written by \`npm run generate\`: do not edit. -->

# What the ${api} suite is worth

Each fault is the reference endpoint with exactly one thing wrong, tried against the examples of every case (cases that
carry much: against faults of their own requirements). It counts as killed when a case that names the requirement fails.
${wrong.filter((record) => record.rightReason).length} of ${wrong.length} faults are killed;
${harmless.filter(({ killedBy }) => killedBy.length === 0).length} of ${harmless.length} harmless variants pass everything.

## Faults
${table(
  ['fault', 'breaks', 'verdict', 'cases that name the requirement', 'other cases that fail'],
  wrong.map((record) => {
    const requirement = record.fault.requirement as string;
    const cases = Array.from(new Set(record.killedBy.map((kill) => kill.case)));
    const names = (id: string) => requirementsOf(id).includes(requirement);
    return [
      short(record.fault.id),
      short(requirement),
      verdict(record),
      cases.filter(names).map(short).join(' '),
      cases
        .filter((id) => !names(id))
        .map(short)
        .join(' '),
    ];
  }),
)}

## Harmless variants
${table(
  ['variant', 'verdict', 'cases that fail'],
  harmless.map(({ fault, killedBy }) => [
    short(fault.id),
    killedBy.length === 0 ? 'survived' : 'killed',
    Array.from(new Set(killedBy.map((kill) => short(kill.case)))).join(' '),
  ]),
)}
`;
}

type RequirementsOf = (caseId: string) => readonly string[];

/** What each example costs and kills, as a run on a budget plans by it. */
export function generateEvidence(api: string, { evidence }: KillMatrix): string {
  const short = (id: string) => id.slice(api.length + 1);
  const lines = Object.entries(evidence).map(([id, examples]) => {
    const rows = examples.map(
      ({ requests, kills }) => `    ${JSON.stringify([requests, kills.map(short).join(' ')])},\n`,
    );
    return `  ${JSON.stringify(id)}: [\n${rows.join('')}  ],\n`;
  });
  return `${banner.replace('schemas/', 'the kill matrix')}
/** For each example of a case: the requests it takes, and the faults it kills, without the API, between spaces. */
export const evidence: Readonly<Record<string, readonly (readonly [requests: number, kills: string])[]>> = {
${lines.join('')}};
`;
}
