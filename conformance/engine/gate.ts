/** Lets trials run side by side, and one alone where nothing else may be in flight. */
export interface Gate {
  shared<Result>(work: () => Promise<Result>): Promise<Result>;
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
}

export function createGate(): Gate {
  const inside = new Set<Promise<unknown>>();
  let barrier: Promise<unknown> = Promise.resolve();

  return {
    async shared(work) {
      // Whoever wants to be alone may have come while this one waited.
      for (let seen: Promise<unknown> | undefined; seen !== barrier; ) {
        seen = barrier;
        await seen;
      }
      const running = work();
      const settled = running.then(
        () => undefined,
        () => undefined,
      );
      inside.add(settled);
      settled.then(() => inside.delete(settled));
      return running;
    },
    alone(work) {
      const before = barrier;
      const running = before.then(() => Promise.all(inside)).then(work);
      barrier = running.then(
        () => undefined,
        () => undefined,
      );
      return running;
    },
  };
}
