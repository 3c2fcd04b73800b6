import type { Outcome } from '../../engine/report.js';

// Enough cases of both kinds for a sentence about all of them.
const few = 5;

/** One line on an endpoint that answers everything in the same way, whatever is asked. */
export function diagnose(outcomes: readonly Outcome[]): string | undefined {
  const judged = outcomes.filter(({ verdict }) => verdict === 'pass' || verdict === 'fail');
  const wanted = judged.filter((outcome) => outcome.case.startsWith('putler/accepts-'));
  const unwanted = judged.filter((outcome) => outcome.case.startsWith('putler/rejects-'));
  if (wanted.length < few || unwanted.length < few) return undefined;
  const fails = (outcome: Outcome) => outcome.verdict === 'fail';
  if (wanted.every(fails)) {
    return unwanted.some(fails)
      ? 'the endpoint takes nothing of what the documents allow: is this the URL of a Putler inbound endpoint?'
      : 'the endpoint refuses everything, right or wrong: is this the URL, are these the credentials of a Putler inbound endpoint?';
  }
  // Some part of the path to it may refuse a body as too large.
  if (wanted.some((outcome) => !fails(outcome)) && unwanted.filter(fails).length >= unwanted.length - 2) {
    return 'the endpoint takes everything, right or wrong: it does not look at what it is sent';
  }
  return undefined;
}
