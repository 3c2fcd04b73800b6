import type { Arbitrary } from 'fast-check';
import type { Slug } from '../../../src/apis/putler/requirements.js';
import type { Row } from '../../../src/apis/putler/row.js';
import type { Level } from '../../../src/core/requirement.js';
import type { Example } from '../../engine/case.js';
import type { FormatId } from './client.js';
import { defineCase, type PutlerCase } from './define-case.js';
import { expectRefused } from './expectations.js';

/** A batch that the documents say is refused. */
export interface Refusal {
  readonly rows: readonly Row[];
  readonly as?: FormatId;
  /** The fields that a refusal may rightly speak of; any when there are none. */
  readonly fields?: readonly string[];
  /** What is stored before, and must be taken: the batch is refused although this is known. */
  readonly after?: readonly Row[];
}

/** A case whose inputs are all refused: near misses and hand-written batches of one requirement. */
export function refusalCase(definition: {
  readonly id: string;
  readonly requirements: readonly [Slug, ...Slug[]];
  readonly level?: Level;
  readonly expects: string;
  readonly what: string;
  readonly examples: readonly Example<Refusal>[];
  readonly random?: () => Arbitrary<Refusal>;
}): PutlerCase {
  const { what, ...rest } = definition;
  return defineCase<Refusal>({
    ...rest,
    judge: async ({ rows, as = 'json', fields = [], after }, client) => {
      if (after) await client.store(after);
      expectRefused(client, await client.store(rows, { as }), what, fields);
    },
  });
}
