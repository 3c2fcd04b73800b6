import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Api, Validation } from '../../core/api.js';
import type { Dialect } from '../../core/finding.js';
import { countFindings, type FileReport, verdictOf } from '../../report/index.js';
import type { Context } from '../context.js';
import { formatByContent, formatByName, whyUnread } from './choose-format.js';
import { readBytes } from './read-bytes.js';

export interface CheckFilesOptions {
  readonly api: Api;
  readonly operation: string;
  readonly part: 'request' | 'response';
  readonly dialect: Dialect;
  /** Of all files; told from the name or the content of each where it is absent. */
  readonly format?: string | undefined;
  readonly knownIds?: ReadonlySet<string> | undefined;
}

export interface CheckedFiles {
  readonly reports: readonly FileReport[];
  /** One line for each file that could not be read. */
  readonly unreadable: readonly string[];
  /** What was assumed, one line each. */
  readonly notices: readonly string[];
}

/** Checks each file by itself; one that cannot be read keeps none of the others from being checked. */
export async function checkFiles(
  files: readonly string[],
  options: CheckFilesOptions,
  context: Context,
): Promise<CheckedFiles> {
  const reports: FileReport[] = [];
  const unreadable: string[] = [];
  const notices: string[] = [];
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file;
    const unread = options.format === undefined ? whyUnread(options.api, file) : undefined;
    const read = unread === undefined ? await readBytes(file, context) : { unreadable: unread };
    if ('unreadable' in read) {
      unreadable.push(`${name} cannot be read: ${read.unreadable}`);
      continue;
    }
    let format = options.format ?? (file === '-' ? undefined : formatByName(options.api, file));
    if (format === undefined) {
      format = formatByContent(options.api, read.bytes);
      notices.push(`${name} is read as ${format}, by its first characters; --format says otherwise`);
    }
    reports.push(checkFile(file, format, read.bytes, options));
  }
  return { reports, unreadable, notices };
}

function checkFile(file: string, format: string, bytes: Uint8Array, options: CheckFilesOptions): FileReport {
  const { api, operation, part, dialect } = options;
  const { rows, transactions, findings } = validate(bytes, format, options);
  const counts = countFindings(findings);
  const verdict = verdictOf(counts);
  return {
    file,
    api: api.id,
    operation,
    part,
    format,
    dialect,
    verdict,
    rows,
    transactions,
    counts,
    findings,
  };
}

function validate(bytes: Uint8Array, format: string, options: CheckFilesOptions): Validation {
  const { api, operation, part, dialect, knownIds } = options;
  try {
    return api.validate(bytes, { format, operation, part, dialect, ...(knownIds && { knownIds }) });
  } catch (error) {
    // An API says so that an operation is not read in a format; any other TypeError is a mistake of ours.
    const misuse = error instanceof TypeError && /^(format|operation|part): (.*)$/s.exec(error.message);
    if (misuse) throw new UsageError(`--${misuse[1]}: ${misuse[2]}`);
    throw error;
  }
}
