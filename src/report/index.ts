export { reportGithub } from './github.js';
export { reportJson, reportNdjson } from './json.js';
export { printable } from './printable.js';
export { reportSarif } from './sarif.js';
export { reportText, type TextOptions } from './text.js';
export {
  countFindings,
  type FileReport,
  type FileVerdict,
  type ValidateReport,
  verdictOf,
} from './validate-report.js';
