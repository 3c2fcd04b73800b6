import type { Finding, Severity } from '../core/finding.js';
import { fromPointer } from '../core/pointer.js';
import { printable } from './printable.js';
import type { FileReport, FileVerdict, ValidateReport } from './validate-report.js';

type Paint = (text: string) => string;

export interface TextOptions {
  readonly colors: { readonly [Name in 'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold']: Paint };
  /** Errors and the summaries alone. */
  readonly quiet?: boolean;
}

const shownOfAKind = 3;
const indent = '    ';

/** The findings of each file with what to do about them, then a line on the file. */
export function reportText({ files }: ValidateReport, options: TextOptions): string {
  const parts = files.map((file) => {
    const groups = groupAlike(options.quiet ? file.findings.filter(isError) : file.findings);
    const findings = groups.flatMap((group) => writeGroup(file, group, options));
    return [...findings, summaryOf(file, options)].join('\n');
  });
  const total = files.length > 1 ? [totalOf(files)] : [];
  return `${[...parts, ...total].join('\n\n')}\n`;
}

function isError({ finding }: Finding): boolean {
  return finding === 'error';
}

/** Findings that differ in their row and its values alone, each group where its first one stands. */
function groupAlike(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const field = fromPointer(finding.at)[1] ?? '';
    const key = JSON.stringify([finding.requirement, finding.finding, field]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function writeGroup(file: FileReport, group: readonly Finding[], options: TextOptions): readonly string[] {
  const shown = group.slice(0, shownOfAKind);
  const places = shown.map((finding) => placeOf(file.file, finding));
  const width = Math.max(...places.map((place) => place.length));
  const { dim } = options.colors;
  const lines = shown.flatMap((finding, index) => {
    const { requirement, message, hint } = finding;
    const place = (places[index] ?? '').padEnd(width);
    const line = `${place}  ${severity(finding.finding, options)}  ${printable(message)}  ${dim(`(${requirement})`)}`;
    // Said once, advice is not said again for the next row.
    const news = hint !== undefined && hint !== shown[index - 1]?.hint;
    return news ? [line, `${indent}${dim(printable(hint))}`] : [line];
  });
  const more = group.length - shown.length;
  return more === 0 ? lines : [...lines, dim(`${indent}and ${number(more)} more like this`)];
}

function placeOf(file: string, { line, column, at }: Finding): string {
  const name = printable(nameOf(file));
  if (line !== undefined) return column === undefined ? `${name}:${line}` : `${name}:${line}:${column}`;
  return at === '' ? name : `${name} ${printable(at)}`;
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

function severity(finding: Severity, { colors }: TextOptions): string {
  const paint = { error: colors.red, warning: colors.yellow, note: colors.cyan }[finding];
  return paint(finding.padEnd('warning'.length));
}

const outcomes: Readonly<Record<FileVerdict, string>> = {
  accept: 'accepted',
  warn: 'accepted with warnings',
  reject: 'rejected',
};

function summaryOf(file: FileReport, { colors }: TextOptions): string {
  const { verdict, dialect, counts } = file;
  const paint = { accept: colors.green, warn: colors.yellow, reject: colors.red }[verdict];
  const judged = dialect === 'default' ? outcomes[verdict] : `${outcomes[verdict]} (${dialect})`;
  const found = (['error', 'warning', 'note'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => count(counts[kind], kind));
  const facts = [sizeOf(file), found.length === 0 ? 'nothing found' : found.join(', ')];
  const line = `${colors.bold(printable(nameOf(file.file)))}: ${paint(judged)}; ${facts.join('; ')}`;
  return `${line}; ${nextStep(file)}`;
}

function sizeOf({ operation, part, format, rows, transactions }: FileReport): string {
  if (part === 'response' || transactions === 0) return `${operation} ${part}, ${format}`;
  return `${count(rows, 'row')}, ${count(transactions, 'transaction')}, ${format}`;
}

function nextStep({ verdict, part, counts }: FileReport): string {
  if (part === 'response') {
    return verdict === 'reject' ? 'this is no answer of the documented form' : 'as documented';
  }
  if (verdict === 'reject')
    return counts.error === 1 ? 'mend it and check again' : 'mend the errors and check again';
  return verdict === 'warn' ? 'read the warnings before it is sent' : 'ready to be sent';
}

function totalOf(files: readonly FileReport[]): string {
  const counted = (['accept', 'warn', 'reject'] as const)
    .map((verdict) => [files.filter((file) => file.verdict === verdict).length, outcomes[verdict]] as const)
    .filter(([many]) => many > 0)
    .map(([many, words]) => `${number(many)} ${words}`);
  return `${count(files.length, 'file')}: ${counted.join(', ')}`;
}

function count(many: number, noun: string): string {
  return `${number(many)} ${noun}${many === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}
