import fc, { Arbitrary, type Random, type Value } from 'fast-check';

/**
 * Values on the way from one generated value to the smallest, with some of their siblings, so many at most. The way
 * goes to the first smaller value, then to the second, then to the third, and so on in turn.
 */
export function walkShrinks<Type>(arbitrary: Arbitrary<Type>, seed: number, most: number): readonly Type[] {
  const seen: Type[] = [];
  let current: Value<Type> | undefined = generate(arbitrary, seed);
  for (let step = 0; current && seen.length < most; step++) {
    const smaller: Value<Type>[] = Array.from(arbitrary.shrink(current.value_, current.context).take(3));
    seen.push(...smaller.map((value) => value.value_));
    current = smaller[step % 3] ?? smaller[0];
  }
  return seen;
}

// The context that shrinking needs is known to the arbitrary alone: this one passes it out.
function generate<Type>(arbitrary: Arbitrary<Type>, seed: number): Value<Type> {
  let generated: Value<Type> | undefined;
  class Seen extends Arbitrary<Type> {
    override generate(random: Random, biasFactor: number | undefined) {
      generated = arbitrary.generate(random, biasFactor);
      return generated;
    }
    override canShrinkWithoutContext(value: unknown): value is Type {
      return arbitrary.canShrinkWithoutContext(value);
    }
    override shrink(value: Type, context: unknown) {
      return arbitrary.shrink(value, context);
    }
  }
  fc.sample(new Seen(), { seed, numRuns: 1 });
  return generated as Value<Type>;
}
