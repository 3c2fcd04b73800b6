import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Api } from '../../core/api.js';
import type { Output } from '../output.js';
import { reasonOf, requireWritable, writeWhole } from '../write-whole.js';
import type { Generated } from './batches.js';

/** What a near miss breaks, in a line; undefined for a consistent batch. */
export function labelOf({ requirement, source }: Generated): string | undefined {
  if (requirement === undefined) return undefined;
  return `breaks ${requirement}${source === undefined ? '' : ` (${source})`}`;
}

/** One batch as it is sent, to a file or to standard output. */
export async function writeOne(
  api: Api,
  generated: Generated,
  format: string,
  file: string | undefined,
  stdout: Output,
): Promise<void> {
  const bytes = encode(api, generated, format);
  if (file === undefined) {
    stdout.write(new TextDecoder().decode(bytes));
    return;
  }
  await requireWritable('--output', file);
  await writeWhole(file, bytes);
}

/** One JSON document a line: the batch, or a near miss with its label. */
export function writeLines(all: Iterable<Generated>, stdout: Output): void {
  for (const one of all) {
    if (stdout.isClosed) return;
    stdout.write(`${JSON.stringify(one.requirement === undefined ? one.batch : one)}\n`);
  }
}

/** A folder of numbered files, the label of a near miss in the name of its file. */
export async function writeSeveral(
  api: Api,
  all: Iterable<Generated>,
  format: string,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'EEXIST' ? 'it is a file' : reasonOf(error);
    throw new UsageError(`--output: the folder ${folder} cannot be made: ${reason}`);
  });
  let number = 0;
  for (const one of all) {
    number += 1;
    const label =
      one.requirement === undefined ? '' : `-${one.requirement.slice(one.requirement.indexOf('/') + 1)}`;
    const name = `${String(number).padStart(4, '0')}${label}.${format}`;
    await writeWhole(join(folder, name), encode(api, one, format));
  }
}

function encode(api: Api, { batch }: Generated, format: string): Uint8Array {
  try {
    return api.encode(batch as readonly Readonly<Record<string, unknown>>[], { format });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      `this batch cannot be written as ${format}: ${error.message}`,
      'take --format json, or another --seed',
    );
  }
}
