import picocolors from 'picocolors';
import type { Context } from './context.js';
import type { Output } from './output.js';

export type Colors = ReturnType<typeof picocolors.createColors>;

export const noColors: Colors = picocolors.createColors(false);

/** `--color` and `--no-color` decide, then NO_COLOR, then FORCE_COLOR, then whether a terminal reads it. */
export function colorsFor(output: Output, { env }: Context, option: boolean | undefined): Colors {
  return picocolors.createColors(option ?? wanted(output, env));
}

function wanted(output: Output, env: Context['env']): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') return !/^(0|false)$/.test(env.FORCE_COLOR);
  return output.isTerminal && env.TERM !== 'dumb';
}
