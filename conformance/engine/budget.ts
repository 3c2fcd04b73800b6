import { BudgetUsedUp } from './halts.js';

/** Counts the requests of a run: everything that is sent counts, readings of the observer and repeats too. */
export interface Budget {
  readonly limit: number | undefined;
  spent(): number;
  /** Infinite without a limit. */
  left(): number;
  /** Takes one request out, or throws `BudgetUsedUp`. */
  take(): void;
}

export function createBudget(limit?: number): Budget {
  let spent = 0;
  const left = () => (limit === undefined ? Number.POSITIVE_INFINITY : limit - spent);
  return {
    limit,
    spent: () => spent,
    left,
    take() {
      if (left() < 1) throw new BudgetUsedUp(`the budget of ${limit} requests was used up`);
      spent += 1;
    },
  };
}
