import type { Kit } from '../../conformance/engine/kit.js';
import type { Api } from '../../src/core/api.js';
import type { StandingRow } from './coverage.js';

/** The catalogue for readers: every requirement with what checks and what proves it, every rule, case and fault. */
export function generateCatalogue(api: Api, kit: Kit, rows: readonly StandingRow[]): string {
  const short = (id: string) => id.slice(api.id.length + 1);
  return `<!-- Written by \`npm run generate\`: do not edit. -->

# ${api.title}

${rows.length} requirements, ${api.rules.length} rules, ${kit.cases.length} cases,
${kit.faults.filter(({ requirement }) => requirement).length} faults and
${kit.faults.filter(({ requirement }) => !requirement).length} harmless variants of the reference endpoint.

## Requirements
${table(
  ['id', 'level', 'statement', 'source', 'schema', 'rules', 'cases', 'faults'],
  rows.map(({ id, level, statement, source, checks, faults, reason }) => [
    short(id),
    level,
    reason === undefined ? statement : `${statement} (not checked: ${reason})`,
    source,
    String(checks.schema.length || ''),
    checks.rules.map(short).join(' '),
    checks.cases.map(short).join(' '),
    String(faults.length || ''),
  ]),
)}

## Rules
${table(
  ['id', 'finding', 'why'],
  api.rules.map(({ id, finding, why }) => [id, finding, why]),
)}

## Cases
${table(
  ['id', 'requirement', 'what a conforming endpoint does', 'examples', 'observer'],
  kit.cases.map(({ id, requirements, expects, examples, needsObserver }) => [
    short(id),
    short(requirements[0]),
    expects,
    String(examples.length),
    needsObserver ? 'yes' : '',
  ]),
)}

## Faults and harmless variants
${table(
  ['id', 'breaks', 'why'],
  kit.faults.map(({ id, requirement, why }) => [
    short(id),
    requirement ? short(requirement) : 'nothing',
    why,
  ]),
)}
`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
