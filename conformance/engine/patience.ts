import { inWords } from './quantities.js';
import { SubjectError } from './subject.js';

/** Gives the work a signal and so much time; then no answer came. An abort from outside ends the work as it does. */
export async function withPatience<Result>(
  timeoutMs: number | undefined,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let giveUp: (error: unknown) => void = () => {};
  const end = new Promise<never>((_, reject) => {
    giveUp = (error) => {
      reject(error);
      controller.abort(error);
    };
  });
  const abort = () => giveUp(outer?.reason);
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(
          () => giveUp(new SubjectError('timeout', `no answer within ${inWords(timeoutMs)}`)),
          timeoutMs,
        );
  outer?.addEventListener('abort', abort, { once: true });
  if (outer?.aborted) abort();
  try {
    return await Promise.race([work(controller.signal), end]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  }
}
