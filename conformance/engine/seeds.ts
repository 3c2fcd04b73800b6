import { createHash } from 'node:crypto';

/** The seed of a case's random inputs: from the run's seed and the case alone, so that no filter or shard moves it. */
export function caseSeed(seed: number, caseId: string): number {
  return digest(`${seed} ${caseId}`).readInt32BE(0);
}

/**
 * What begins every id of a trial. The key is `e0`, `r12` or `r12s6`; of a fixed length before it and a hyphen
 * after it, so that no prefix begins the ids of another trial.
 */
export function trialPrefix(seed: number, caseId: string, key: string): string {
  const short = (digest(caseId).readUIntBE(0, 6) % 36 ** 6).toString(36).padStart(6, '0');
  return `tk${seed.toString(36)}${short}${key}-`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
