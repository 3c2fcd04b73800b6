import type { Finding } from '../core/finding.js';
import type { FileReport, ValidateReport } from './validate-report.js';

export function reportJson({ tool, version, files }: ValidateReport): string {
  return `${JSON.stringify({ tool, version, files: files.map(inOrder) }, null, 2)}\n`;
}

/** A line for each finding, and after those of a file a line on the file. */
export function reportNdjson({ files }: ValidateReport): string {
  const lines = files.flatMap((file) => {
    const { findings, ...rest } = inOrder(file);
    return [
      ...findings.map((finding) => ({ type: 'finding', file: file.file, ...finding })),
      { type: 'file', ...rest },
    ];
  });
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

// The order of the members is that of the documentation, whoever made the report.
function inOrder(report: FileReport): FileReport {
  const { file, api, operation, part, format, dialect, verdict, rows, transactions, counts } = report;
  return {
    file,
    api,
    operation,
    part,
    format,
    dialect,
    verdict,
    rows,
    transactions,
    counts,
    findings: report.findings.map(ordered),
  };
}

function ordered({ requirement, finding, at, line, column, id, message, hint }: Finding): Finding {
  return {
    requirement,
    finding,
    at,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(id !== undefined && { id }),
    message,
    ...(hint !== undefined && { hint }),
  };
}
