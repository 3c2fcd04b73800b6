/** What one example is known to cost, and the faults of the reference endpoint that it kills. */
export interface ExampleEvidence {
  readonly requests: number;
  readonly kills: readonly string[];
}

/** By case id, one entry an example; what is missing is taken to cost two requests and to kill nothing. */
export type CaseEvidence = Readonly<Record<string, readonly ExampleEvidence[]>>;

export interface PlannedCase {
  readonly id: string;
  readonly examples: number;
  readonly random: boolean;
  /** Its requirements of level must. */
  readonly musts: readonly string[];
}

export type Unit =
  | { readonly kind: 'example'; readonly case: string; readonly index: number; readonly requests: number }
  /** `count` random runs from the run with the number `from`. */
  | {
      readonly kind: 'random';
      readonly case: string;
      readonly from: number;
      readonly count: number;
      readonly requests: number;
    };

export interface PlanOptions {
  readonly runs: number;
  /** Requests that may still be sent. */
  readonly budget?: number | undefined;
  readonly evidence?: CaseEvidence | undefined;
}

interface Candidate {
  readonly unit: Unit;
  readonly musts: readonly string[];
  readonly kills: readonly string[];
  readonly cost: number;
  /** Examples come before the later ones of any case. */
  readonly depth: number;
  readonly order: number;
}

const unknown: ExampleEvidence = { requests: 2, kills: [] };

/**
 * The order in which to run: as in the catalogue, or, on a budget, what proves most for a request first. Units
 * that the budget seems not to reach come last and are not left out: the costs are estimates.
 */
export function plan(cases: readonly PlannedCase[], options: PlanOptions): readonly Unit[] {
  const { budget, evidence = {}, runs } = options;
  const costOf = (id: string, index: number) => Math.max(1, (evidence[id]?.[index] ?? unknown).requests);
  const exampleUnit = (id: string, index: number): Unit => ({
    kind: 'example',
    case: id,
    index,
    requests: costOf(id, index),
  });
  const randomUnit = (id: string, from: number, count: number): Unit => ({
    kind: 'random',
    case: id,
    from,
    count,
    requests: costOf(id, 0),
  });

  if (budget === undefined) {
    return cases.flatMap((one) => [
      ...Array.from({ length: one.examples }, (_, index) => exampleUnit(one.id, index)),
      ...(one.random && runs > 0 ? [randomUnit(one.id, 0, runs)] : []),
    ]);
  }

  const candidates = cases
    .flatMap((one) =>
      Array.from({ length: one.examples || Number(one.random && runs > 0) }, (_, index) => ({
        unit: one.examples > 0 ? exampleUnit(one.id, index) : randomUnit(one.id, 0, 1),
        musts: [...new Set(one.musts)],
        kills: (evidence[one.id]?.[index] ?? unknown).kills,
        cost: costOf(one.id, index),
        depth: index,
      })),
    )
    .map((candidate, order): Candidate => ({ ...candidate, order }));
  const cover = chooseCover(candidates, budget);
  const rest = candidates
    .filter((candidate) => !cover.includes(candidate))
    .sort((one, other) => worth(other) - worth(one) || one.depth - other.depth || one.order - other.order);
  const random = Array.from({ length: runs }, (_, run) =>
    cases
      .filter((one) => one.random && !(run === 0 && one.examples === 0))
      .map((one) => randomUnit(one.id, run, 1)),
  );
  return [...cover.map(({ unit }) => unit), ...rest.map(({ unit }) => unit), ...random.flat()];
}

function worth(candidate: Candidate): number {
  return candidate.kills.length / candidate.cost;
}

/**
 * Greedy: always the example that kills most yet unkilled faults a request, among those that leave enough for the
 * musts still open. Those that first exercise a must are moved to the front, where wrong estimates cannot cut them off.
 */
function chooseCover(candidates: readonly Candidate[], budget: number): readonly Candidate[] {
  const chosen = new Set<Candidate>();
  const killed = new Set<string>();
  const open = new Set(candidates.flatMap(({ musts }) => musts));
  const first = new Set<Candidate>();
  let left = budget;

  const take = (candidate: Candidate) => {
    chosen.add(candidate);
    if (candidate.musts.some((must) => open.delete(must))) first.add(candidate);
    for (const must of candidate.musts) open.delete(must);
    for (const fault of candidate.kills) killed.add(fault);
    left -= candidate.cost;
  };
  const leavesEnough = bounded(candidates);
  const fresh = ({ kills, cost }: Candidate) => kills.filter((fault) => !killed.has(fault)).length / cost;

  for (;;) {
    const ranked = candidates
      .filter((candidate) => !chosen.has(candidate) && candidate.cost <= left && fresh(candidate) > 0)
      .sort((one, other) => fresh(other) - fresh(one) || one.depth - other.depth || one.order - other.order);
    const next = ranked.find((candidate) => {
      const stillOpen = [...open].filter((must) => !candidate.musts.includes(must));
      return leavesEnough(stillOpen, left - candidate.cost);
    });
    if (next === undefined) break;
    take(next);
  }
  for (const candidate of coverMusts(candidates, open, left)) if (!chosen.has(candidate)) take(candidate);
  return [...chosen].sort((one, other) => Number(first.has(other)) - Number(first.has(one)));
}

/** Whether the musts can be exercised for so many requests; the cover is made only where no bound tells. */
function bounded(candidates: readonly Candidate[]): (musts: readonly string[], requests: number) => boolean {
  const least = new Map<string, number>();
  const most = new Map<string, number>();
  for (const { musts, cost } of candidates) {
    for (const must of musts) {
      least.set(must, Math.min(least.get(must) ?? Number.POSITIVE_INFINITY, cost / musts.length));
      most.set(must, Math.min(most.get(must) ?? Number.POSITIVE_INFINITY, cost));
    }
  }
  const sum = (bounds: Map<string, number>, musts: readonly string[]) =>
    musts.reduce((total, must) => total + (bounds.get(must) ?? 0), 0);
  return (musts, requests) => {
    if (sum(most, musts) <= requests) return true;
    // A rounding error must not rule out what just fits.
    if (sum(least, musts) > requests + 1e-6) return false;
    return costOfAll(coverMusts(candidates, new Set(musts), Number.POSITIVE_INFINITY)) <= requests;
  };
}

/** Few requests that exercise all musts given, as many of them as the budget reaches. */
function coverMusts(
  candidates: readonly Candidate[],
  musts: ReadonlySet<string>,
  budget: number,
): readonly Candidate[] {
  const open = new Set(musts);
  const chosen: Candidate[] = [];
  let left = budget;
  while (open.size > 0) {
    let best: Candidate | undefined;
    let bestGain = 0;
    for (const candidate of candidates) {
      if (candidate.cost > left) continue;
      let covered = 0;
      for (const must of candidate.musts) if (open.has(must)) covered += 1;
      const gain = covered / candidate.cost;
      const better =
        gain > bestGain || (gain === bestGain && gain > 0 && worth(candidate) > worth(best as Candidate));
      if (better) [best, bestGain] = [candidate, gain];
    }
    if (best === undefined) break;
    chosen.push(best);
    for (const must of best.musts) open.delete(must);
    left -= best.cost;
  }
  return chosen;
}

function costOfAll(candidates: readonly Candidate[]): number {
  return candidates.reduce((sum, { cost }) => sum + cost, 0);
}
