import type { Colors } from '../colors.js';
import type { CoverageRow } from '../coverage.js';
import { batchTable } from './batch-table.js';
import { type Broken, type Explained, isFile } from './find.js';

/** What is known of each, for a reader. */
export function explainText(found: readonly Explained[], colors: Colors): string {
  return found.map((one) => `${heading(one, colors)}\n\n${bodyOf(one, colors).trimEnd()}\n`).join('\n');
}

function heading(one: Explained, { bold, dim }: Colors): string {
  const level = 'level' in one ? `, ${one.level}` : 'finding' in one ? `, ${one.finding}` : '';
  const observer = 'needsObserver' in one && one.needsObserver ? ', seen through an observer alone' : '';
  return `${bold(one.id)}  ${dim(`${one.kind}${level}${observer}`)}`;
}

function bodyOf(one: Explained, colors: Colors): string {
  switch (one.kind) {
    case 'requirement':
      return requirementBody(one);
    case 'rule':
      return [
        paragraph(one.why),
        names('Checks', one.requirements),
        ...one.keeps.map((batch, index) => `${index === 0 ? '  Keeps it:\n' : '\n'}${exampleText(batch)}`),
        ...one.breaks.map(
          (broken, index) => `\n${index === 0 ? '  Breaks it:\n' : ''}${brokenBatch(broken, colors)}`,
        ),
      ].join('');
    case 'case':
      return [
        paragraph(one.expects),
        names('Tests', one.requirements),
        names('Sends', one.examples),
        names('Proven by the faults', one.faults),
      ].join('');
    case 'fault':
      return [
        paragraph(one.why),
        one.requirement === undefined
          ? paragraph('A harmless variant: every case lets it pass.')
          : names('Breaks', [one.requirement]),
        names('Found by', one.cases),
      ].join('');
  }
}

function requirementBody({ statement, source, checks, faults, reason }: CoverageRow): string {
  const unchecked = Object.values(checks).every((ids) => ids.length === 0);
  return [
    paragraph(statement),
    paragraph(`Source: ${source}`),
    names('Checked by the schema', checks.schema),
    names('Checked by the rules', checks.rules),
    names('Checked by the cases', checks.cases),
    unchecked ? paragraph(reason === undefined ? 'Nothing checks it.' : `Nothing checks it: ${reason}`) : '',
    names('Proven by the faults', faults),
  ].join('');
}

function brokenBatch({ batch, messages }: Broken, { dim }: Colors): string {
  const said = messages.map(({ at, message, hint }) => {
    const advice = hint === undefined ? '' : `\n       ${dim(hint)}`;
    return `    -> ${at === '' ? '' : `${at}  `}${message}${advice}\n`;
  });
  return `${exampleText(batch)}${said.join('')}`;
}

function exampleText(example: unknown): string {
  if (!isFile(example)) return batchTable(example, '    ');
  return example.text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${line}\n`)
    .join('');
}

function paragraph(text: string): string {
  return `  ${text}\n\n`;
}

function names(title: string, ids: readonly string[]): string {
  return ids.length === 0 ? '' : `  ${title}:\n${ids.map((id) => `    ${id}\n`).join('')}\n`;
}
