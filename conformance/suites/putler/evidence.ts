import { evidence } from '../../../generated/putler/evidence.js';
import type { CaseEvidence } from '../../engine/plan.js';

/** What each example costs and kills, according to the kill matrix. */
export function readEvidence(): CaseEvidence {
  return Object.fromEntries(
    Object.entries(evidence).map(([id, examples]) => [
      id,
      examples.map(([requests, kills]) => ({ requests, kills: kills === '' ? [] : kills.split(' ') })),
    ]),
  );
}
