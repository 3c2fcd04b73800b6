import type { Trial } from './case.js';
import type { RawExchange } from './exchange.js';
import { BudgetUsedUp, Interrupted } from './halts.js';
import { readStored, readUntil, secretHeadersOf } from './observe.js';
import type { Run } from './run.js';
import type { Subject, SubjectRequest, SubjectResponse } from './subject.js';

/** A trial with what it has left behind. */
export interface OpenTrial {
  readonly trial: Trial;
  readonly exchanges: readonly RawExchange[];
  readonly remarks: readonly string[];
  requests(): number;
  /** Something other than the subject ended it; then its judgement means nothing, whatever it is. */
  cutShort(): 'budget' | 'interrupted' | undefined;
  /** Sends and records nothing. */
  sendTo(request: SubjectRequest, via: Subject | undefined): Promise<SubjectResponse>;
  /** Resolves when nothing that the trial sent is in flight any more. */
  quiet(): Promise<void>;
}

export function openTrial(run: Run, prefix: string): OpenTrial {
  const exchanges: RawExchange[] = [];
  const remarks: string[] = [];
  const flying = new Set<Promise<unknown>>();
  let requests = 0;
  let cutShort: 'budget' | 'interrupted' | undefined;

  const countOne = () => {
    requests += 1;
  };
  async function transmit(
    request: SubjectRequest,
    via: Subject | undefined,
    note: (raw: RawExchange) => void,
  ) {
    try {
      const response = await run.transmit(request, countOne, via);
      note({ request, response });
      return response;
    } catch (error) {
      if (error instanceof BudgetUsedUp) cutShort ??= 'budget';
      else if (error instanceof Interrupted) cutShort ??= 'interrupted';
      else note({ request, error: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  }
  function follow<Result>(sending: Promise<Result>): Promise<Result> {
    flying.add(sending);
    const landed = () => void flying.delete(sending);
    sending.then(landed, landed);
    return sending;
  }
  const send = (request: SubjectRequest): Promise<SubjectResponse> =>
    follow(transmit(request, undefined, (raw) => exchanges.push(raw)));

  const trial: Trial = {
    prefix,
    send,
    remark: (text) => void remarks.push(text),
    ...(run.observer === undefined ? {} : { observe: observing(run, run.observer) }),
  };

  function observing(run: Run, observer: NonNullable<Run['observer']>): NonNullable<Trial['observe']> {
    const secretHeaders = secretHeadersOf(observer);
    return async (id, settled) => {
      // Of many readings only the last says something.
      const place = exchanges.length;
      let noted: RawExchange | undefined;
      const note = (raw: RawExchange) => {
        const entry = { ...raw, secretHeaders };
        const index = noted === undefined ? -1 : exchanges.indexOf(noted, place);
        if (index === -1) exchanges.push(entry);
        else exchanges.splice(index, 1, entry);
        noted = entry;
      };
      const read = () =>
        readStored(observer, id, (request) => follow(transmit(request, observer.subject, note)));
      if (settled === undefined) return read();
      const patienceMs =
        run.patience !== undefined && 'patienceMs' in run.patience ? run.patience.patienceMs : 0;
      return readUntil(read, settled, patienceMs, run.clock, run.signal);
    };
  }

  return {
    trial,
    exchanges,
    remarks,
    requests: () => requests,
    sendTo: (request, via) => follow(transmit(request, via, () => {})),
    cutShort: () => cutShort ?? (run.signal?.aborted ? 'interrupted' : undefined),
    async quiet() {
      while (flying.size > 0) await Promise.allSettled(flying);
    },
  };
}
