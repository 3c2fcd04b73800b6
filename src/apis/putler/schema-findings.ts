import { constraints } from '../../../generated/putler/constraints.js';
import {
  buyNowRow,
  fields,
  itemRow,
  orderRow,
  refundRow,
  type SchemaError,
  subscriptionRow,
  type Validator,
} from '../../../generated/putler/validators.js';
import type { Cost, Draft } from '../../core/finding.js';
import { fromPointer } from '../../core/pointer.js';
import { plainAmount, symbolsIn } from './amount-text.js';
import { type RequirementId, requirementTable, type Slug } from './requirements.js';
import { idOf, type Kind, kindOf, type Row } from './row.js';
import { sayOf } from './schema-words.js';
import {
  isConnectorStatus,
  isConnectorType,
  knownMisspellings,
  respeltStatus,
  respeltType,
} from './vocabulary.js';

const validators: Readonly<Record<Kind, readonly [file: string, Validator]>> = {
  order: ['order-row', orderRow],
  item: ['item-row', itemRow],
  'buy-now': ['buy-now-row', buyNowRow],
  refund: ['refund-row', refundRow],
  subscription: ['subscription-row', subscriptionRow],
};

/** What the schema of its kind finds in a row; of a row of no documented Type, what all rows have in common. */
export function checkRow(row: Row, index: number): readonly Draft[] {
  const kind = kindOf(row);
  const [file, validate] = kind ? validators[kind] : (['fields', fields] as const);
  if (validate(row)) return [];

  const drafts = new Map<string, Draft>();
  const errors = validate.errors ?? [];
  const ofWrongType = new Set(errors.flatMap((error) => (error.keyword === 'type' ? fieldOf(error) : [])));
  for (const error of errors) {
    const field = fieldOf(error);
    // What is no text and no number breaks one requirement, not also those about what the text says.
    if (error.keyword !== 'type' && ofWrongType.has(field)) continue;
    const value = field === undefined ? row : row[field];
    if (field !== undefined && isLeftToRules(field, value)) continue;
    const requirement = accusedOf(file, error, value);
    // Two schemas may refuse one value for the same reason: the row's kind and the fields that all kinds share.
    const key = `${requirement} ${field}`;
    if (requirement === undefined || drafts.has(key)) continue;
    const id = idOf(row);
    drafts.set(key, {
      requirement,
      ...costOf(requirement),
      metInTheField: isMetInTheField(field, value, kind),
      row: index,
      ...(field !== undefined && { field }),
      ...(id !== undefined && { id }),
      ...sayOf(requirement, { row, field, value }),
    });
  }
  return Array.from(drafts.values());
}

function fieldOf(error: SchemaError): string | undefined {
  return error.keyword === 'required'
    ? String(error.params.missingProperty)
    : fromPointer(error.instancePath)[0];
}

/** The requirement that a keyword stands for; where it stands for several, the one that the value breaks. */
function accusedOf(file: string, error: SchemaError, value: unknown): RequirementId | undefined {
  const suffix = error.keyword === 'required' ? `#${error.params.missingProperty}` : '';
  const path = error.schemaPath + suffix;
  const found =
    constraints[path] ??
    constraints[`${file}.schema.json${path}`] ??
    constraints[`fields.schema.json${path}`];
  if (!found) return undefined;
  const accused = found.requirements[0] as RequirementId;
  if (accused !== 'putler/amounts-are-decimal' && accused !== 'putler/refund-gross-is-negative')
    return accused;
  if (typeof value === 'number' || value === undefined) return accused;
  if (symbolsIn(value)) return 'putler/amounts-have-no-symbols';
  return plainAmount(value) === undefined ? 'putler/amounts-are-decimal' : accused;
}

// The enumerations hold the text alone; these spellings have rules of their own, which know them from the field.
function isLeftToRules(field: string, value: unknown): boolean {
  if (field === 'Type') return isConnectorType(value) || respeltType(value) !== undefined;
  if (field === 'Status') return isConnectorStatus(value) || respeltStatus(value) !== undefined;
  return false;
}

/** What the text demands is an error; what only an example or the sense of a field shows, a warning. */
function costOf(requirement: RequirementId): Cost {
  const { level } = requirementTable[requirement.slice('putler/'.length) as Slug];
  return level === 'must' ? { finding: 'error' } : { finding: 'warning', breaksText: true };
}

// Errors that a public client is known to commit: 12-hour times, two statuses of old connectors, and an order whose
// units were not found.
function isMetInTheField(field: string | undefined, value: unknown, kind: Kind | undefined): boolean {
  if (field === 'Quantity') return value === undefined && kind === 'order';
  if (field === 'Time') return typeof value === 'string' && /^\d\d?:\d\d:\d\d [AP]M$/.test(value);
  return field === 'Status' && typeof value === 'string' && Object.hasOwn(knownMisspellings, value);
}
