/** Chooses a whole number from zero up to, and without, `count`. The same choices give the same result. */
export type Pick = (count: number) => number;

/** One element of a list that is not empty. */
export function pickFrom<Element>(pick: Pick, list: readonly Element[]): Element {
  if (list.length === 0) throw new TypeError('pickFrom: the list is empty');
  return list[pick(list.length)] as Element;
}

/** Turns a list of random whole numbers into choices; when they are used up, zero is chosen. */
export function pickBy(numbers: readonly number[]): Pick {
  let next = 0;
  return (count) => (numbers[next++] ?? 0) % Math.max(1, count);
}
