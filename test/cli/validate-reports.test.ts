import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { putler } from '../../src/apis/putler/index.js';
import { noColors } from '../../src/cli/colors.js';
import type { Finding } from '../../src/core/finding.js';
import {
  countFindings,
  type FileReport,
  reportGithub,
  reportJson,
  reportNdjson,
  reportSarif,
  reportText,
  type ValidateReport,
  verdictOf,
} from '../../src/report/index.js';

const finding: Finding = {
  requirement: 'putler/refund-gross-is-negative',
  finding: 'error',
  at: '/3/Gross',
  line: 5,
  column: 17,
  id: 'R1',
  message: 'Gross 10.00 of the refund is not below zero',
  hint: 'send -10.00',
};

function fileReport(findings: readonly Finding[], fields: Partial<FileReport> = {}): FileReport {
  const counts = countFindings(findings);
  return {
    file: 'orders, new.csv',
    api: 'putler',
    operation: 'store',
    part: 'request',
    format: 'csv',
    dialect: 'default',
    verdict: verdictOf(counts),
    rows: 2_000,
    transactions: 1_200,
    counts,
    findings,
    ...fields,
  };
}

function reportOf(...files: readonly FileReport[]): ValidateReport {
  return { tool: 'transaction-testkit', version: '1.2.3', files };
}

const text = (report: ValidateReport, quiet = false) => reportText(report, { colors: noColors, quiet });

describe('json', () => {
  const schema = JSON.parse(
    readFileSync(new URL('../../schemas/shared/validate-report.schema.json', import.meta.url), 'utf8'),
  );
  const isReport = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test.each([
    ['nothing read', reportOf()],
    ['nothing found', reportOf(fileReport([]))],
    ['a finding with everything', reportOf(fileReport([finding]))],
    [
      'a finding about the batch',
      reportOf(fileReport([{ requirement: 'putler/x', finding: 'note', at: '', message: 'm' }])),
    ],
    ['what putler says', reportOf(fileReport(putler.check([{ Date: '13/45/2026', 'a/b~c': 1 }, 7])))],
  ])('%s fits the schema', (_, report) => {
    isReport(JSON.parse(reportJson(report)));
    expect(isReport.errors).toBeNull();
  });

  test('members stand in the order of the documentation', () => {
    const { hint, message, ...rest } = finding;
    const printed = JSON.parse(reportJson(reportOf(fileReport([{ hint: hint ?? '', message, ...rest }]))));
    expect(Object.keys(printed.files[0].findings[0])).toEqual(Object.keys(finding));
  });

  test('ndjson has a line for each finding and one for each file', () => {
    const lines = reportNdjson(reportOf(fileReport([finding])))
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { type: 'finding', file: 'orders, new.csv', at: '/3/Gross' },
      { type: 'file', verdict: 'reject', counts: { error: 1 } },
    ]);
  });
});

describe('text', () => {
  test('a finding with its place, requirement and advice, then the file', () => {
    expect(text(reportOf(fileReport([finding])))).toBe(
      [
        'orders, new.csv:5:17  error    Gross 10.00 of the refund is not below zero  (putler/refund-gross-is-negative)',
        '    send -10.00',
        'orders, new.csv: rejected; 2,000 rows, 1,200 transactions, csv; 1 error; mend it and check again',
        '',
      ].join('\n'),
    );
  });

  test('after three of a kind the rest is counted', () => {
    const many = Array.from({ length: 2_000 }, (_, index) => ({
      ...finding,
      at: `/${index}/Gross`,
      line: index + 2,
      message: `Gross ${index}`,
    }));
    const lines = text(reportOf(fileReport(many))).split('\n');
    expect(lines.filter((line) => line.includes('error  '))).toHaveLength(3);
    expect(lines).toContain('    and 1,997 more like this');
    expect(lines.filter((line) => line.includes('send -10.00'))).toHaveLength(1);
  });

  test('other fields and other severities are other kinds', () => {
    const others = [finding, { ...finding, at: '/3/Net' }, { ...finding, finding: 'warning' as const }];
    expect(text(reportOf(fileReport([...others, ...others])))).not.toContain('more like this');
  });

  test('a place without a line is given as a pointer', () => {
    const { line, column, ...placeless } = finding;
    expect(text(reportOf(fileReport([placeless], { file: '-' })))).toMatch(
      /^standard input \/3\/Gross {2}error/,
    );
  });

  test('what a payload holds does not steer the terminal', () => {
    const hostile = { ...finding, message: 'Name \u001b[2J\r\n\u202edrow\u0085' };
    const printed = text(reportOf(fileReport([hostile], { file: 'a\u001b.csv' })));
    expect(printed).toContain('Name \\u001b[2J\\r\\n\\u202edrow\\u0085');
    expect(printed).not.toContain('\u001b');
  });
});

describe('github', () => {
  test('properties and data are escaped', () => {
    const hostile: Finding = { ...finding, finding: 'note', message: '50%\r\n::error::x', hint: 'a: b, c' };
    expect(reportGithub(reportOf(fileReport([hostile], { file: 'a:b,c%.csv' })))).toBe(
      '::notice file=a%3Ab%2Cc%25.csv,line=5,col=17,title=putler/refund-gross-is-negative::50%25%0D%0A::error::x%0Aa: b, c\n',
    );
  });

  test('standard input is no file to point at', () => {
    expect(reportGithub(reportOf(fileReport([finding], { file: '-' })))).toMatch(/^::error line=5,/);
  });
});

describe('sarif', () => {
  test('results point to rules and artifacts', () => {
    const about: Finding = {
      requirement: 'putler/body-is-an-array',
      finding: 'error',
      at: '',
      message: 'no list',
    };
    const report = reportOf(fileReport([finding]), fileReport([about], { file: '/tmp/a b.json' }));
    const log = JSON.parse(reportSarif(report, putler.requirements));
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    const [{ tool, artifacts, results }] = log.runs;
    expect(tool.driver).toMatchObject({ name: 'transaction-testkit', version: '1.2.3' });
    for (const result of results) expect(tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(tool.driver.rules[0].shortDescription.text).toMatch(/\S/);
    expect(artifacts.map((one: { location: { uri: string } }) => one.location.uri)).toEqual([
      'orders%2C%20new.csv',
      'file:///tmp/a%20b.json',
    ]);
    expect(results[0]).toMatchObject({
      level: 'error',
      message: { text: 'Gross 10.00 of the refund is not below zero: send -10.00' },
      locations: [
        {
          physicalLocation: { artifactLocation: { index: 0 }, region: { startLine: 5, startColumn: 17 } },
          logicalLocations: [{ fullyQualifiedName: '/3/Gross' }],
        },
      ],
      properties: { transaction: 'R1' },
    });
    expect(results[1].locations).toEqual([
      { physicalLocation: { artifactLocation: { uri: 'file:///tmp/a%20b.json', index: 1 } } },
    ]);
  });
});
