/** The elements in an order that the seed decides; seed zero leaves them as they are. */
export function shuffle<Element>(elements: readonly Element[], seed: number): readonly Element[] {
  if (seed === 0) return elements;
  const shuffled = [...elements];
  let state = seed;
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = scramble(state + last);
    const other = state % (last + 1);
    [shuffled[last], shuffled[other]] = [shuffled[other] as Element, shuffled[last] as Element];
  }
  return shuffled;
}

/** A number of 32 bits that looks unlike its source: the same source gives the same. */
export function scramble(source: number): number {
  let bits = (source + 0x6d2b79f5) | 0;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
