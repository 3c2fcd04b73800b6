import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Api } from '../../core/api.js';
import type { Dialect } from '../../core/finding.js';
import {
  reportGithub,
  reportJson,
  reportNdjson,
  reportSarif,
  reportText,
  type ValidateReport,
} from '../../report/index.js';
import { requireApi, requireOneOf } from '../apis.js';
import { colorsFor, noColors } from '../colors.js';
import type { Context } from '../context.js';
import { parseTargets, requireTargets, writeReports } from '../report-targets.js';
import { version } from '../version.js';
import { checkFiles } from './check-files.js';
import { requireFormat } from './choose-format.js';
import { readKnownIds } from './known-ids.js';

export interface ValidateOptions {
  readonly operation?: string;
  readonly format?: string;
  readonly response?: true;
  readonly strict?: true;
  readonly lenient?: true;
  readonly knownIds?: string;
  readonly report?: readonly string[];
  readonly json?: true;
  readonly quiet?: true;
  readonly color?: boolean;
}

const reportFormats = ['text', 'json', 'ndjson', 'sarif', 'github'] as const;
type ReportFormat = (typeof reportFormats)[number];

export async function runValidate(
  apiId: string | undefined,
  files: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<void> {
  const api = await requireOperands(apiId, files);
  const dialect = dialectOf(options);
  const operation = requireOneOf('--operation', options.operation ?? api.defaultOperation, api.operations);
  const format = options.format === undefined ? undefined : requireFormat(api, options.format);
  const { report: asked = [] } = options;
  const targets = parseTargets(options.json ? ['json', ...asked] : asked, reportFormats);
  await requireTargets(targets);
  const knownIds = options.knownIds === undefined ? undefined : await readKnownIds(options.knownIds);

  const part = options.response ? 'response' : 'request';
  const checking = { api, operation, part, dialect, format, knownIds } as const;
  const { reports, unreadable, notices } = await checkFiles(files, checking, context);

  for (const line of [...notices, ...unreadable]) context.stderr.write(`txkit: ${line}\n`);
  const report = { tool: 'transaction-testkit', version: version(), files: reports };
  const colors = colorsFor(context.stdout, context, options.color);
  const render = (name: ReportFormat, toFile: boolean) =>
    renderReport(name, report, api, { colors: toFile ? noColors : colors, quiet: options.quiet === true });
  await writeReports(targets, render, context);
  const rejected = reports.some(({ verdict }) => verdict === 'reject');
  context.exitCode = unreadable.length > 0 ? 2 : rejected ? 1 : 0;
}

async function requireOperands(apiId: string | undefined, files: readonly string[]): Promise<Api> {
  const example = (id: string) => `as in txkit validate ${id} orders.csv`;
  if (apiId === undefined)
    throw new UsageError('no API is named', `name it and the files, ${example('putler')}`);
  const api = await requireApi(apiId);
  if (files.length === 0) {
    throw new UsageError('no file is named', `name one, ${example(api.id)}, or - for standard input`);
  }
  if (files.filter((file) => file === '-').length > 1) {
    throw new UsageError('standard input can be read only once', 'give - once');
  }
  return api;
}

function dialectOf({ strict, lenient }: ValidateOptions): Dialect {
  if (strict && lenient)
    throw new UsageError('--strict and --lenient rule each other out', 'give one of them');
  return strict ? 'strict' : lenient ? 'lenient' : 'default';
}

function renderReport(
  format: ReportFormat,
  report: ValidateReport,
  api: Api,
  options: Parameters<typeof reportText>[1],
): string {
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'ndjson':
      return reportNdjson(report);
    case 'sarif':
      return reportSarif(report, api.requirements);
    case 'github':
      return reportGithub(report);
    case 'text':
      return report.files.length === 0 ? '' : reportText(report, options);
  }
}
