import { UsageError } from '../../../conformance/engine/usage-error.js';
import { requireApis, suggest } from '../apis.js';
import { colorsFor } from '../colors.js';
import type { Context } from '../context.js';
import { loadKits } from '../kits.js';
import { find, idsOf } from './find.js';
import { explainText } from './words.js';

export interface ExplainOptions {
  readonly json?: true;
  readonly color?: boolean;
}

export async function runExplain(id: string, options: ExplainOptions, context: Context): Promise<void> {
  const [apis, kits] = await Promise.all([requireApis([]), loadKits()]);
  const shelves = apis.map((api) => ({ api, kit: kits.find((kit) => kit.api === api.id) }));
  const found = find(id, shelves);
  if (found.length === 0) {
    throw new UsageError(
      `there is no requirement, rule, case or fault "${id}"`,
      `${suggest(id, idsOf(shelves))}txkit list requirements shows the requirements`,
    );
  }
  const colors = colorsFor(context.stdout, context, options.color);
  context.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : explainText(found, colors));
}
