import type { Exchange, Outcome, SuiteReport } from '../engine/report.js';
import { escapeMarkup } from './escape.js';
import { style } from './html-style.js';
import { type Reporter, type ReporterOptions, replayCommandOf } from './reporter.js';
import { conclusionOf, countsLine, headlineOf, plural, whyExcused } from './words.js';

/** One page that needs nothing besides itself, no script either. */
export const html: Reporter = (reports, options) => {
  const title = `Conformance of ${reports.map(({ api }) => api).join(', ')}`;
  const body = reports.map((report) => reportHtml(report, options)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
<footer>transaction-testkit ${escapeMarkup(options.version)}</footer>
</main>
</body>
</html>
`;
};

function reportHtml(report: SuiteReport, options: ReporterOptions): string {
  const grade = report.conforms === true ? 'pass' : report.conforms === false ? 'fail' : 'inconclusive';
  const facts = `${report.subject} · seed ${report.seed} · ${plural(report.requests, 'request')} · ${report.startedAt}`;
  const failed = report.outcomes.filter(({ verdict }) => verdict === 'fail');
  return `<section>
<h1>${escapeMarkup(report.api)}</h1>
<p class="conclusion ${grade}">${escapeMarkup(conclusionOf(report))}</p>
${report.diagnosis === undefined ? '' : `<p>${escapeMarkup(report.diagnosis)}</p>\n`}<p class="facts">${escapeMarkup(facts)}</p>
<p>${escapeMarkup(countsLine(report))}</p>
${list('Known failures that no longer fail', report.stale)}${list('Requirements that no case tested', report.untested)}${
  failed.length === 0
    ? ''
    : `<h2>Failures</h2>\n${failed.map((one) => failureHtml(report, one, options)).join('\n')}`
}
<h2>All cases</h2>
<table>
<thead><tr><th>Case</th><th>Level</th><th>Verdict</th><th></th></tr></thead>
<tbody>
${report.outcomes.map(rowHtml).join('\n')}
</tbody>
</table>
</section>`;
}

function failureHtml(report: SuiteReport, outcome: Outcome, options: ReporterOptions): string {
  const { evidence } = outcome;
  const [accused = ''] = outcome.requirements;
  const requirement = options.requirementOf?.(accused);
  const excuse = whyExcused(outcome, report.level);
  const facts: (readonly [string, string | undefined])[] = [
    ['Requirement', `${outcome.level} ${accused}`],
    ['It says', requirement?.statement],
    ['Source', requirement?.source],
    ['Excused', excuse],
    ['Sent', evidence?.example],
    ['Expected', evidence?.expected],
    ['Actual', evidence?.actual],
    ['Replay', evidence === undefined ? undefined : replayCommandOf(report, evidence.replay, options)],
  ];
  const terms = facts
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<dt>${name}</dt><dd>${escapeMarkup(value as string)}</dd>`)
    .join('\n');
  const batch = evidence?.shrunk ?? evidence?.batch;
  return `<details${excuse === undefined ? ' open' : ''}>
<summary>${escapeMarkup(outcome.case)}</summary>
<dl>
${terms}
</dl>
${batch === undefined ? '' : `<h3>Smallest batch</h3>\n${pre(JSON.stringify(batch, undefined, 2))}`}
${(evidence?.exchanges ?? []).map(exchangeHtml).join('\n')}
</details>`;
}

function exchangeHtml({ request, response, error, curl, note }: Exchange): string {
  const headers = (all: Record<string, string>) =>
    Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const sent = [`${request.method} ${request.url}`, ...headers(request.headers), '', request.body ?? ''];
  const came =
    response === undefined
      ? [error ?? 'no answer']
      : [`${response.status}`, ...headers(response.headers), '', response.body];
  const beside = note === undefined ? '' : `<p>${escapeMarkup(note)}</p>`;
  return `<h3>Exchange</h3>\n${pre(sent.join('\n'))}\n${pre(came.join('\n'))}\n${pre(curl)}${beside}`;
}

function rowHtml(outcome: Outcome): string {
  const remarks = (outcome.remarks ?? []).map((remark) => `remark: ${remark}`);
  const told = outcome.verdict === 'fail' ? headlineOf(outcome) : (outcome.reason ?? '');
  const cell = [told, ...remarks]
    .filter((line) => line !== '')
    .map(escapeMarkup)
    .join('<br>');
  return `<tr class="${outcome.verdict}"><td>${escapeMarkup(outcome.case)}</td><td>${outcome.level}</td><td>${outcome.verdict}</td><td>${cell}</td></tr>`;
}

function list(title: string, items: readonly string[] | undefined): string {
  if (items === undefined) return '';
  return `<h2>${title}</h2>\n<ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>\n`;
}

function pre(content: string): string {
  return `<pre>${escapeMarkup(content)}</pre>`;
}
