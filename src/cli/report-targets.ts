import { UsageError } from '../../conformance/engine/usage-error.js';
import { inWords, requireOneOf } from './apis.js';
import type { Context } from './context.js';
import { requireWritable, writeWhole } from './write-whole.js';

/** Where a report of some format goes: to a file, or to standard output. */
export interface ReportTarget<Format extends string> {
  readonly format: Format;
  readonly file?: string;
}

// Written for people or line by line: what stands before or after them on standard output does no harm.
const sociable: ReadonlySet<string> = new Set(['text', 'github']);

/**
 * The targets of `--report FORMAT[=FILE]`, which may be repeated. Without one for standard output the text goes
 * there: a run that prints nothing looks like one that went well.
 */
export function parseTargets<Format extends string>(
  texts: readonly string[],
  formats: readonly Format[],
): readonly ReportTarget<Format | 'text'>[] {
  const targets = texts.map((text) => parseTarget(text, formats));
  const printed = targets.filter(({ file }) => file === undefined).map(({ format }) => format);
  const twice = targets.find((one, index) => targets.findIndex((other) => isSame(one, other)) !== index);
  if (twice)
    throw new UsageError(`--report: ${twice.file ?? twice.format} is asked for twice`, 'leave one out');
  const alone = printed.find((format) => !sociable.has(format));
  if (alone !== undefined && printed.length > 1) {
    throw new UsageError(
      `--report: ${inWords(printed)} cannot share standard output`,
      `write one to a file, as in --report ${alone}=report.${alone}`,
    );
  }
  return printed.length === 0 ? [...targets, { format: 'text' }] : targets;
}

function isSame(one: ReportTarget<string>, other: ReportTarget<string>): boolean {
  return one.file === undefined
    ? other.file === undefined && one.format === other.format
    : one.file === other.file;
}

function parseTarget<Format extends string>(text: string, formats: readonly Format[]): ReportTarget<Format> {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(text) ?? [];
  const format = requireOneOf('--report', name, formats);
  if (file === undefined) return { format };
  if (file === '')
    throw new UsageError(`--report ${text}: the file has no name`, `take --report ${format}=FILE`);
  return { format, file };
}

/** Says before anything is done that a report could not be written in the end. */
export async function requireTargets(targets: readonly ReportTarget<string>[]): Promise<void> {
  for (const { format, file } of targets) {
    if (file !== undefined) await requireWritable(`--report ${format}=${file}`, file);
  }
}

export async function writeReports<Format extends string>(
  targets: readonly ReportTarget<Format>[],
  render: (format: Format, toFile: boolean) => string,
  { stdout }: Context,
): Promise<void> {
  for (const { format, file } of targets) {
    if (file === undefined) stdout.write(render(format, false));
    else await writeWhole(file, render(format, true));
  }
}
