import { constraints } from '../../../generated/putler/constraints.js';
import {
  credentials,
  type SchemaError,
  storeAnswer,
  type Validator,
  validateAnswer,
} from '../../../generated/putler/validators.js';
import type { Validation } from '../../core/api.js';
import type { Finding } from '../../core/finding.js';
import type { Format } from '../../core/format.js';

// What travels beside the rows: the parameters of a validation, and the answers of an endpoint.
const schemas: Readonly<Record<string, readonly [file: string, Validator]>> = {
  'validate request': ['credentials', credentials],
  'validate response': ['validate-answer', validateAnswer],
  'store response': ['store-answer', storeAnswer],
};

/**
 * Checks one JSON object: the parameters of a validation or an answer.
 * @throws TypeError when there is nothing to check it against.
 */
export function checkParameters(
  bytes: Uint8Array,
  format: Format,
  operation: string,
  part: 'request' | 'response',
): Validation {
  const schema = schemas[`${operation} ${part}`];
  if (!schema) throw new TypeError(`operation: ${JSON.stringify(operation)} is none of validate, store`);
  if (format.id !== 'json')
    throw new TypeError(`format: a ${operation} ${part} is read as json, not as ${format.id}`);
  const [file, validate] = schema;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const finding = { requirement: 'putler/unparsable-body-answers-400', finding: 'error', at: '' } as const;
    return {
      rows: 0,
      transactions: 0,
      findings: [{ ...finding, message: `the text cannot be read: ${reason}` }],
    };
  }
  const findings = validate(value) ? [] : (validate.errors ?? []).map((error) => findingOf(file, error));
  return { rows: 1, transactions: 0, findings };
}

function findingOf(file: string, error: SchemaError): Finding {
  const missing = error.keyword === 'required' ? String(error.params.missingProperty) : undefined;
  const path = `${file}.schema.json${error.schemaPath}${missing ? `#${missing}` : ''}`;
  const requirement = constraints[path]?.requirements[0] ?? 'putler/store-may-acknowledge';
  const name = missing ?? error.instancePath.slice(1);
  return {
    requirement,
    finding: 'error',
    at: missing ? '' : error.instancePath,
    message: missing ? `${missing} is missing` : `${name || 'the answer'} is not of the documented form`,
  };
}
