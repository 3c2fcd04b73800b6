import { Refuted, Undecided } from './case.js';
import type { Clock } from './clock.js';
import { BudgetUsedUp, Interrupted } from './halts.js';
import { readUntil } from './observe.js';
import { inWords } from './quantities.js';

const longestWaitMs = 5_000;
const leastPatienceMs = 1_000;

/** How long to wait for an effect, or why no case that reads the observer can be judged. */
export type Patience = { readonly patienceMs: number } | { readonly blind: string };

export interface CalibrateOptions {
  /** Stores one transaction and answers its id. */
  store(): Promise<string>;
  read(id: string): Promise<readonly unknown[]>;
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
  readonly settlesWithinMinutes?: number | undefined;
}

/** Learns how soon a stored transaction shows. */
export async function calibrate(options: CalibrateOptions): Promise<Patience> {
  const { clock } = options;
  const shows = (stored: readonly unknown[]) => stored.length > 0;
  try {
    const id = await options.store();
    const stored = clock.now();
    const seen = await readUntil(() => options.read(id), shows, longestWaitMs, clock, options.signal);
    if (shows(seen)) return { patienceMs: Math.max(leastPatienceMs, 10 * (clock.now() - stored)) };
    return { blind: nothingShowed(options.settlesWithinMinutes) };
  } catch (error) {
    if (error instanceof BudgetUsedUp || error instanceof Interrupted) throw error;
    if (error instanceof Undecided) return { blind: error.message };
    if (error instanceof Refuted || error instanceof Error) {
      return { blind: `no transaction could be stored to see how soon it shows: ${error.message}` };
    }
    throw error;
  }
}

function nothingShowed(minutes: number | undefined): string {
  const wait = `nothing showed at the observer within ${inWords(longestWaitMs)} of being stored`;
  return minutes === undefined
    ? `${wait}; if the endpoint stores later than that, --settle with a longer time waits for it`
    : `${wait}; the documents allow up to ${minutes} minutes, and --settle ${minutes}m waits that long`;
}
