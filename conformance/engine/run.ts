import type { Budget } from './budget.js';
import type { Patience } from './calibrate.js';
import type { Case, Suite } from './case.js';
import type { Clock } from './clock.js';
import type { Gate } from './gate.js';
import type { ObserverOptions } from './observe.js';
import type { Pace } from './pace.js';
import type { Transmit } from './transmit.js';

// Inputs and worlds belong together within a suite; the engine only hands them on.
export type AnyCase = Case<unknown, unknown>;
export type AnySuite = Suite<unknown>;

/** Why nothing more is begun. */
export type Halt =
  | { readonly kind: 'unreachable'; readonly during: string; readonly line: string }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'bail' };

/** What the trials of one run share. */
export interface Run {
  readonly suite: AnySuite;
  readonly seed: number;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly budget: Budget;
  readonly pace: Pace;
  readonly transmit: Transmit;
  readonly observer: ObserverOptions | undefined;
  readonly signal: AbortSignal | undefined;
  readonly shrinksAtMost: number;
  readonly redact: (text: string) => string;
  /** Cases with a trial in flight, or waiting to repeat one. */
  readonly busy: Set<string>;
  /** How long effects may take to show, once it is known. */
  patience: Patience | undefined;
  smokes: number;
  /** Trials that found no answer, twice. */
  hangs: number;
  halt: Halt | undefined;
}
