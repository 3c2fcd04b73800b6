import { expect, test } from 'vitest';
import { mutationSites } from '../../generated/putler/mutation-sites.js';
import { nearMisses, nearMissSources } from '../../src/apis/putler/near-misses.js';
import { type RequirementId, requirements, type Slug } from '../../src/apis/putler/requirements.js';
import { rules } from '../../src/apis/putler/rules/index.js';

const bytes = 'it is about bytes, which rows do not have yet';
const permission = 'it allows something: nothing that rows do breaks it';

const withoutRows: Partial<Record<Slug, string>> = {
  'csv-header-names-are-trimmed': bytes,
  'csv-follows-rfc-4180': bytes,
  'csv-rows-have-the-header-width': bytes,
  'csv-starts-with-its-header': bytes,
  'text-is-utf-8': bytes,
  'larger-bodies-are-refused': bytes,
  'numbers-may-be-strings': permission,
  'unknown-fields-are-ignored': permission,
  'blank-means-absent': permission,
  'row-order-does-not-matter': permission,
  'validate-may-name-tokens': 'it is about answers',
  'store-may-acknowledge': 'it is about answers',
};

const noRows = 'it judges no rows';
const noOtherType = 'a row is an object wherever there are fields at all';

const withoutValues: Readonly<Record<string, string>> = {
  'batch.schema.json#/type': noRows,
  'credentials.schema.json#/required/0': noRows,
  'credentials.schema.json#/required/1': noRows,
  'credentials.schema.json#/properties/email/minLength': noRows,
  'credentials.schema.json#/properties/token/minLength': noRows,
  'credentials.schema.json#/properties/action/enum': noRows,
  'store-answer.schema.json#/type': noRows,
  'validate-answer.schema.json#/properties/Unauthorized_tokens/type': noRows,
  'fields.schema.json#/type': noOtherType,
  ...ofEachKind('type', noOtherType),
  ...ofEachKind('properties/Type/const', 'with another Type the row is of another kind, or of none'),
  'fields.schema.json#/$defs/identifier/minLength': 'text of no characters is an absent field',
};

test('every requirement that rows can break has a near miss', () => {
  const broken = new Set(nearMissSources.flatMap(({ requirement, also }) => [requirement, ...also]));
  const checked = requirements.filter(({ checkedBy }) =>
    checkedBy.some((by) => by === 'schema' || by === 'rule'),
  );
  const missing = checked.filter(({ id }) => !broken.has(id)).map(({ id }) => id.slice('putler/'.length));
  expect(missing.sort()).toEqual(Object.keys(withoutRows).sort());
});

test('every rule that has a violation and every tied keyword breaks something', () => {
  const sources = new Set(nearMissSources.map(({ source }) => source));
  expect(rules.filter(({ id, violate }) => violate && !sources.has(id))).toEqual([]);
  const missing = mutationSites.map(({ pointer }) => pointer).filter((pointer) => !sources.has(pointer));
  expect(missing.map((pointer) => pointer.replace('schemas/putler/', '')).sort()).toEqual(
    Object.keys(withoutValues).sort(),
  );
});

test('a requirement that no rows break has no arbitrary', () => {
  for (const slug of Object.keys(withoutRows)) {
    expect(() => nearMisses(`putler/${slug}` as RequirementId)).toThrow(TypeError);
  }
  expect(() => nearMisses('putler/refund-gross-is-negative')).not.toThrow();
});

function ofEachKind(keyword: string, reason: string): Readonly<Record<string, string>> {
  const kinds = ['order', 'item', 'buy-now', 'refund', 'subscription'];
  return Object.fromEntries(kinds.map((kind) => [`${kind}-row.schema.json#/${keyword}`, reason]));
}
