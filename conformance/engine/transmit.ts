import type { Budget } from './budget.js';
import { Undecided } from './case.js';
import { Interrupted } from './halts.js';
import type { Pace } from './pace.js';
import { withPatience } from './patience.js';
import type { Subject, SubjectRequest, SubjectResponse } from './subject.js';

export interface TransmitOptions {
  readonly subject: Subject;
  readonly budget: Budget;
  readonly pace: Pace;
  readonly timeoutMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Sends a request when its turn comes, and again where the subject asks to come later. `count` hears of each sending. */
export type Transmit = (
  request: SubjectRequest,
  count: () => void,
  via?: Subject,
) => Promise<SubjectResponse>;

export function createTransmit(options: TransmitOptions): Transmit {
  const { budget, pace, signal, timeoutMs } = options;
  return async (request, count, via = options.subject) => {
    try {
      for (let tries = 1; ; tries += 1) {
        if (signal?.aborted) throw new Interrupted('the run was interrupted');
        await pace.turn(signal);
        budget.take();
        count();
        const response = await withPatience(timeoutMs, signal, (ended) => via(request, ended));
        const heeded = pace.heed(response, tries);
        if (heeded === 'answered') return response;
        if (heeded !== 'again') throw new Undecided(heeded.tooMuch);
      }
    } catch (error) {
      if (signal?.aborted) throw new Interrupted('the run was interrupted', { cause: error });
      throw error;
    }
  };
}
