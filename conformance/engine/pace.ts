import type { Clock } from './clock.js';
import { inWords, type Rate } from './quantities.js';
import type { SubjectResponse } from './subject.js';

const triesAtMost = 5;
const longestWaitMs = 10 * 60_000;
const pausesMs = [1_000, 2_000, 4_000, 8_000, 16_000];

/** When the next request may go out. */
export interface Pace {
  /** Resolves when it is this request's turn. */
  turn(signal?: AbortSignal): Promise<void>;
  /**
   * What an answer asks for: nothing; that the same request goes out again after the wait, which `turn` then
   * keeps; or more than a run can give, with the line that says so.
   */
  heed(response: SubjectResponse, tries: number): 'answered' | 'again' | { readonly tooMuch: string };
  throttled(): { readonly times: number; readonly waitedMs: number };
}

export function createPace(clock: Clock, rate?: Rate): Pace {
  const spacing = rate === undefined ? 0 : rate.perMs / rate.requests;
  let nextSlot = 0;
  let heldUntil = 0;
  let times = 0;
  let waitedMs = 0;

  return {
    async turn(signal) {
      // A wait that the subject asks for meanwhile holds back the requests which wait already.
      do {
        const slot = Math.max(clock.now(), nextSlot, heldUntil);
        nextSlot = slot + spacing;
        if (slot > clock.now()) await clock.sleep(Math.ceil(slot - clock.now()), signal);
      } while (heldUntil > clock.now());
    },
    heed(response, tries) {
      const asked = response.headers['retry-after'];
      if (response.status !== 429 && !(response.status === 503 && asked !== undefined)) return 'answered';
      const wait = retryAfterMs(asked, clock.now()) ?? pausesMs[tries - 1] ?? longestWaitMs;
      if (wait > longestWaitMs) {
        return { tooMuch: `the subject answered ${response.status} and asked to wait ${inWords(wait)}` };
      }
      if (tries >= triesAtMost) {
        return {
          tooMuch: `the subject answered ${response.status} ${tries} times in a row; --rate slows the run down`,
        };
      }
      times += 1;
      const until = clock.now() + wait;
      waitedMs += Math.max(0, until - Math.max(heldUntil, clock.now()));
      heldUntil = Math.max(heldUntil, until);
      return 'again';
    },
    throttled: () => ({ times, waitedMs }),
  };
}

/** The header's wait: seconds or an HTTP date. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
