import { beforeAll, describe, expect, test } from 'vitest';
import { type KillMatrix, killMatrix } from '../../conformance/engine/kill-matrix.js';
import { putlerKit } from '../../conformance/suites/putler/index.js';
import { generateEvidence } from '../../scripts/generate/kill-matrix.js';
import { readGenerated } from '../generated-files.js';

// The suite proves that it can fail: each fault is killed by a case that names its requirement, and nothing that the
// documents leave open is accused. Of the cases that do not name a fault's requirement none could prove it, so only
// the others are tried here; `npm run generate` tries them all.
describe('the kill matrix', () => {
  let matrix: KillMatrix;
  beforeAll(async () => {
    matrix = await killMatrix(putlerKit, 'own');
  });

  test('the reference passes each example of each case', () => {
    expect(matrix.falseAlarms).toEqual([]);
    expect(Object.keys(matrix.evidence)).toEqual(putlerKit.cases.map(({ id }) => id));
  });

  test('each fault is killed by a case that names its requirement', () => {
    const faults = matrix.faults.filter(({ fault }) => fault.requirement !== undefined);
    expect(faults.length).toBeGreaterThan(100);
    expect(faults.filter(({ rightReason }) => !rightReason).map(({ fault }) => fault.id)).toEqual([]);
  });

  test('each harmless variant passes everything', () => {
    const variants = matrix.faults.filter(({ fault }) => fault.requirement === undefined);
    expect(variants.length).toBeGreaterThan(10);
    expect(variants.filter(({ killedBy }) => killedBy.length > 0)).toEqual([]);
  });

  test('the evidence by which runs on a budget are planned is this matrix', async () => {
    expect(generateEvidence('putler', matrix)).toBe(await readGenerated('putler/evidence.ts'));
  });

  test('the printed matrix has a line for each fault and variant', async () => {
    const printed = await readGenerated('putler/kill-matrix.md');
    const missing = putlerKit.faults.filter(
      ({ id }) => !printed.includes(`\n| ${id.slice('putler/'.length)} | `),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    expect(printed).not.toMatch(/\| (?:killed for another reason) \|/);
  });
});
