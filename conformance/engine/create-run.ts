import { createBudget } from './budget.js';
import { systemClock } from './clock.js';
import { createGate } from './gate.js';
import type { RunOptions } from './options.js';
import { createPace } from './pace.js';
import type { AnySuite, Run } from './run.js';
import { createRedact } from './secrets.js';
import type { Subject } from './subject.js';
import { createTransmit } from './transmit.js';

/** What a run begins with. */
export function createRun(suite: AnySuite, subject: Subject, options: RunOptions, seed: number): Run {
  const { clock = systemClock, observer, signal } = options;
  const budget = createBudget(options.maxRequests);
  const pace = createPace(clock, options.rate);
  const settle = observer?.settleMs;
  return {
    suite,
    seed,
    clock,
    gate: createGate(),
    budget,
    pace,
    transmit: createTransmit({ subject, budget, pace, timeoutMs: options.timeoutMs ?? 30_000, signal }),
    observer,
    patience: settle === undefined ? undefined : { patienceMs: settle },
    signal,
    shrinksAtMost: options.shrinksAtMost ?? 60,
    redact: createRedact((text) => suite.redact(text), observer),
    busy: new Set(),
    smokes: 0,
    hangs: 0,
    halt: undefined,
  };
}
