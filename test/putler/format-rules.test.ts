import { describe, expect, test } from 'vitest';
import { formatRules } from '../../src/apis/putler/format-rules.js';
import { putler } from '../../src/apis/putler/index.js';
import type { FileExample } from '../../src/core/api.js';

const findingsIn = ({ format, text, encoding }: FileExample) =>
  putler.validate(Buffer.from(text, encoding ?? 'utf8'), { format }).findings;

describe.each(formatRules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.keeps.map((file) => [file.text, file] as const))('%j keeps it', (__, file) => {
    expect(findingsIn(file)).toEqual([]);
  });

  test.each(rule.breaks.map((file) => [file.text, file] as const))(
    '%j breaks it and nothing else',
    (__, file) => {
      const found = findingsIn(file);
      expect(new Set(found.map(({ requirement }) => requirement))).toEqual(new Set([rule.requirements[0]]));
      expect(found[0]?.finding).toBe(rule.finding);
      expect(found[0]?.hint).toBeTruthy();
    },
  );
});
