import type { Finding, Severity } from '../core/finding.js';
import type { ValidateReport } from './validate-report.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Workflow commands of GitHub Actions, which show the findings beside the lines of the files. */
export function reportGithub({ files }: ValidateReport): string {
  return files
    .flatMap(({ file, findings }) => findings.map((finding) => `${command(file, finding)}\n`))
    .join('');
}

function command(file: string, { finding, requirement, line, column, message, hint }: Finding): string {
  const properties = Object.entries({
    file: file === '-' ? undefined : file,
    line,
    col: column,
    title: requirement,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${commands[finding]} ${properties.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
