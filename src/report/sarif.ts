import { pathToFileURL } from 'node:url';
import type { Finding } from '../core/finding.js';
import type { Requirement } from '../core/requirement.js';
import type { FileReport, ValidateReport } from './validate-report.js';

/** Static Analysis Results Interchange Format 2.1.0, as code scanning services take it. */
export function reportSarif(report: ValidateReport, requirements: readonly Requirement[]): string {
  const used = new Set(
    report.files.flatMap(({ findings }) => findings.map(({ requirement }) => requirement)),
  );
  const rules = [...used].map((id) => ruleOf(id, requirements));
  const ruleIndexes = new Map([...used].map((id, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: report.tool, version: report.version, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: report.files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: report.files.flatMap((file, artifact) =>
          file.findings.map((finding) =>
            resultOf(file, artifact, finding, ruleIndexes.get(finding.requirement)),
          ),
        ),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function ruleOf(id: string, requirements: readonly Requirement[]) {
  const requirement = requirements.find((one) => one.id === id);
  if (!requirement) return { id };
  return {
    id,
    shortDescription: { text: requirement.statement },
    help: { text: `${requirement.statement} (${requirement.source})` },
    properties: { level: requirement.level },
  };
}

function resultOf(file: FileReport, artifact: number, finding: Finding, ruleIndex: number | undefined) {
  const { requirement, at, line, column, message, hint } = finding;
  const region =
    line === undefined
      ? undefined
      : { startLine: line, ...(column !== undefined && { startColumn: column }) };
  return {
    ruleId: requirement,
    ruleIndex,
    level: finding.finding,
    message: { text: hint === undefined ? message : `${message}: ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file.file), index: artifact },
          ...(region && { region }),
        },
        ...(at !== '' && { logicalLocations: [{ fullyQualifiedName: at }] }),
      },
    ],
    ...(finding.id !== undefined && { properties: { transaction: finding.id } }),
  };
}

// Relative names stay relative: a service resolves them against the repository.
function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  if (/^([/\\]|[A-Za-z]:[/\\])/.test(file)) return pathToFileURL(file).href;
  return file.split(/[/\\]/).map(encodeURIComponent).join('/');
}
