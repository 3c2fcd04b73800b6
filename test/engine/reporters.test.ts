import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import colorsOf from 'picocolors';
import { describe, expect, it } from 'vitest';
import { SubjectError, type SuiteReport } from '../../conformance/engine/index.js';
import { type ReporterName, reporterNames, reporters } from '../../conformance/report/index.js';
import { answer, good, run, sales, subjectOf, tillCase } from './kit.js';

const nasty = `<b>&"'%\u0000\u001b[31m\ud800]]>\n::error::x, y: z\r`;

const refusing = (body = '') => subjectOf(({ method }) => answer(method === 'POST' ? 500 : 200, body));

/** A report of each kind. */
async function samples(): Promise<Record<string, SuiteReport>> {
  const knownFailures = [{ case: 'till/b', reason: 'ticket 12', line: 1 }];
  const pass = [tillCase({ id: 'till/a', random: () => sales }), tillCase({ id: 'till/b' })];
  const mixed = [
    tillCase({ id: 'till/a', random: () => sales }),
    tillCase({ id: 'till/b' }),
    tillCase({ id: 'till/should-c' }),
    tillCase({ id: 'till/reads', needsObserver: true }),
    tillCase({ id: 'till/thinks', judge: async () => void (null as unknown as string).trim() }),
    tillCase({ id: 'till/nods', judge: async (_, { trial }) => trial.remark(nasty) }),
  ];
  return {
    conforms: await run(pass, good()),
    mixed: { ...(await run(mixed, refusing(nasty), { knownFailures })), diagnosis: nasty },
    stale: await run(pass, good(), { knownFailures }),
    unfit: await run(
      pass,
      subjectOf(() => answer(401)),
    ),
    dead: await run(
      pass,
      subjectOf(({ method }) => {
        if (method === 'POST') throw new SubjectError('unreachable', 'connect ECONNREFUSED');
        return answer(200);
      }),
    ),
    interrupted: await run(pass, good(), { signal: AbortSignal.abort() }),
    poor: await run(pass, good(), { maxRequests: 3 }),
    throttled: await run(
      pass,
      subjectOf((_, number) => answer(number === 2 ? 429 : 200)),
    ),
    nothing: await run([tillCase({ id: 'till/reads', needsObserver: true })], good()),
    many: await run(
      Array.from({ length: 30 }, (_, index) => tillCase({ id: `till/case-${index}` })),
      refusing(),
    ),
  };
}

const requirementOf = (id: string) => ({
  id,
  level: 'must' as const,
  statement: `the till does ${id}`,
  source: 'the till book, page 3',
  checkedBy: [],
});
const options = { version: '1.2.3', requirementOf };
const all = await samples();
const sample = (name: string) => all[name] as SuiteReport;
const print = (name: ReporterName, ...names: string[]) => reporters[name](names.map(sample), options);

describe('the JSON report', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/shared/test-report.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020({
    strict: true,
    allErrors: true,
    formats: { 'date-time': true },
    strictRequired: false,
  }).compile(schema);

  it.each(Object.keys(all))('keeps to its schema: %s', (name) => {
    const parsed = JSON.parse(print('json', name));
    validate(parsed);
    expect(validate.errors).toBeNull();
    expect(parsed).toMatchObject({
      tool: 'transaction-testkit',
      version: '1.2.3',
      reports: [{ api: 'till' }],
    });
  });

  it('may not hold a failure without evidence', () => {
    const report = structuredClone(sample('many')) as unknown as { outcomes: { evidence?: unknown }[] };
    delete report.outcomes[0]?.evidence;
    expect(validate({ tool: 'transaction-testkit', version: '1.2.3', reports: [report] })).toBe(false);
  });
});

describe('the text', () => {
  it('shows a failure with all that is needed to mend it', () => {
    const printed = print('text', 'mixed');
    expect(printed).toContain('fail  till/a');
    expect(printed).toContain('must      till/a');
    expect(printed).toContain('the till does till/a');
    expect(printed).toContain('the till book, page 3');
    expect(printed).toContain('expected  status 200');
    expect(printed).toContain('actual    status 500 came');
    expect(printed).toContain('batch     [{"amount":1,"kind":"sale"}]');
    expect(printed).toContain("curl      curl -sS -i -H 'content-type: application/json'");
    expect(printed).toContain('replay    txkit test till --replay till/a@7.e0');
    expect(printed).toContain('till/b (known: ticket 12): expected status 200; actual: status 500 came');
    expect(printed).toContain('till/should-c (a should, below the must of this run)');
    expect(printed).toContain('skipped\n  till/reads: needs an observer');
    expect(printed).toContain('1 passed, 3 failed (1 known), 1 skipped, 1 inconclusive');
    expect(printed).toMatch(/\ndoes not conform: 1 of 3 must requirements failed\n/);
  });

  it('keeps many failures readable', () => {
    const printed = print('text', 'many');
    expect(printed.match(/^fail {2}till\//gm)).toHaveLength(10);
    expect(printed).toContain('20 more failed\n  till/case-10: expected status 200');
    expect(printed.trimEnd()).toMatch(/does not conform: 30 of 30 must requirements failed$/);
  });

  it.each([
    ['conforms', /\nconforms\n$/],
    ['stale', /till\/b\n(.|\n)*does not conform: 1 known failure no longer fails\n$/],
    ['unfit', /cannot be told: the till answers 401; check the token\n$/],
    ['interrupted', /cannot be told: the run was interrupted\n$/],
    ['poor', /cannot be told: 1 requirement not tested/],
    ['nothing', /cannot be told: nothing was tested, every case was skipped\n$/],
    ['throttled', /asked to wait 1 time, 1 s in all/],
  ])('ends with the conclusion: %s', (name, conclusion) => {
    expect(print('text', name)).toMatch(conclusion);
  });

  it('does not drown in what is left untested', () => {
    const untested = Array.from({ length: 40 }, (_, index) => `till/untested-${index}`);
    const printed = reporters.text([{ ...sample('poor'), untested }], options);
    expect(printed).toContain('till/untested-9 (must)\n  and 30 more, all in --report json');
  });

  it('lets no subject steer the terminal', () => {
    expect(print('text', 'mixed')).not.toContain('\u001b');
  });

  it('is coloured when asked to', () => {
    const colors = colorsOf.createColors(true);
    const printed = reporters.text([sample('mixed')], { ...options, colors });
    expect(printed).toContain(colors.red(colors.bold('fail')));
  });

  it('names the URL in the replay command, or what the caller wants', () => {
    const report = { ...sample('mixed'), subject: 'https://till.test/x' };
    expect(reporters.text([report], options)).toContain(
      "txkit test till --url 'https://till.test/x' --replay till/a@7.e0",
    );
    const replayCommand = (_: unknown, token: string) => `again ${token}`;
    expect(reporters.text([report], { ...options, replayCommand })).toContain('replay    again till/a@7.e0');
  });
});

describe('the lines of JSON', () => {
  it('are the outcomes and a summary', () => {
    const lines = print('ndjson', 'mixed', 'conforms')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ type }) => type)).toEqual([
      ...Array(6).fill('outcome'),
      'summary',
      'outcome',
      'outcome',
      'summary',
    ]);
    expect(lines[0]).toMatchObject({ api: 'till', case: 'till/a', verdict: 'fail' });
    expect(lines[6]).toMatchObject({ conforms: false, version: '1.2.3' });
    expect(lines[6]).not.toHaveProperty('outcomes');
  });
});

describe('JUnit XML', () => {
  it.each(Object.keys(all))('is well-formed: %s', (name) => {
    const printed = print('junit', name);
    expect(XMLValidator.validate(printed)).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no way to hold them.
    expect(printed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/u);
  });

  it('counts what it holds, and is red for what fails the run', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
    const { testsuites } = parser.parse(print('junit', 'mixed'));
    expect(testsuites.testsuite).toMatchObject({ tests: '6', failures: '1', errors: '0', skipped: '4' });
    const [a, b, c] = testsuites.testsuite.testcase;
    expect(a.failure).toMatchObject({ type: 'must', '#text': expect.stringContaining('replay: txkit test') });
    expect(b.skipped.message).toMatch(/^fails \(known: ticket 12\)/);
    expect(c.skipped.message).toMatch(/^fails \(a should, below/);
    for (const name of ['unfit', 'interrupted', 'poor', 'nothing']) {
      expect(parser.parse(print('junit', name)).testsuites.testsuite.errors).toBe('1');
    }
    expect(parser.parse(print('junit', 'stale')).testsuites.testsuite.failures).toBe('1');
    expect(parser.parse(print('junit', 'conforms')).testsuites.testsuite).toMatchObject({
      errors: '0',
      failures: '0',
    });
  });
});

describe('workflow commands', () => {
  it('are one line each with everything escaped', () => {
    const printed = print('github', 'mixed', 'conforms');
    const lines = printed.trimEnd().split('\n');
    expect(lines.every((line) => /^::(error|warning|notice) title=[^:,]*::/.test(line))).toBe(true);
    expect(printed).not.toContain('\r');
    expect(lines[0]).toContain('%25');
    expect(lines[1]).toMatch(
      /^::error title=till\/a::must till\/a%3A|^::error title=till\/a::must till\/a: /,
    );
    expect(lines[2]).toMatch(/^::warning title=till\/b::known: ticket 12%0A/);
    expect(lines.at(-1)).toMatch(/^::notice title=till against the till::conforms%0A/);
  });
});

describe('the page', () => {
  it('needs nothing besides itself and escapes what it shows', () => {
    const printed = print('html', ...Object.keys(all));
    expect(printed).toMatch(/^<!doctype html>/);
    expect(printed).not.toMatch(/<script|<link|<img|src=|@import|url\(|https?:\/\/(?!till\.test)/i);
    expect(printed).not.toContain('<b>');
    expect(printed).toContain('&lt;b&gt;&amp;&quot;&#39;');
    expect(printed).toContain('does not conform: 1 of 3 must requirements failed');
  });
});

it('has a reporter for every name', () => {
  expect(reporterNames).toEqual(['text', 'json', 'ndjson', 'junit', 'html', 'github']);
});
