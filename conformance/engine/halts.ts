/** The budget of requests ends; the trial that wanted one more says nothing about the subject. */
export class BudgetUsedUp extends Error {
  override readonly name = 'BudgetUsedUp';
}

/** Whoever started the run stops it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
