import { Arbitrary, type Random, Stream, Value } from 'fast-check';

type Chosen = readonly (readonly [field: string, value: Value<unknown>])[];

/**
 * Objects that have some of these fields, from none to all. One draw decides which, so that a field that is left
 * out costs nothing: rows have thirty fields, and most of them are absent. Shrinks by leaving fields out.
 */
export function someOf<Fields extends object>(
  fields: { readonly [Field in keyof Fields]: Arbitrary<Fields[Field]> },
): Arbitrary<Partial<Fields>> {
  return new Sparse(fields) as unknown as Arbitrary<Partial<Fields>>;
}

class Sparse extends Arbitrary<Readonly<Record<string, unknown>>> {
  readonly #fields: readonly (readonly [string, Arbitrary<unknown>])[];

  constructor(fields: Readonly<Record<string, Arbitrary<unknown>>>) {
    super();
    this.#fields = Object.entries(fields);
    if (this.#fields.length > 31) throw new TypeError('someOf: one draw chooses among at most 31 fields');
  }

  override generate(random: Random, biasFactor: number | undefined) {
    const mask = maskOf(random);
    const chosen: (readonly [string, Value<unknown>])[] = [];
    if (mask !== 0) {
      this.#fields.forEach(([field, arbitrary], bit) => {
        if (mask & (1 << bit)) chosen.push([field, arbitrary.generate(random, biasFactor)]);
      });
    }
    return fieldsOf(chosen);
  }

  override canShrinkWithoutContext(value: unknown): value is Readonly<Record<string, unknown>> {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  }

  override shrink(_: Readonly<Record<string, unknown>>, context: unknown) {
    const chosen = (context ?? []) as Chosen;
    return new Stream(this.#smaller(chosen));
  }

  *#smaller(chosen: Chosen): IterableIterator<Value<Readonly<Record<string, unknown>>>> {
    if (chosen.length === 0) return;
    yield fieldsOf([]);
    if (chosen.length > 1) {
      for (const left of chosen) yield fieldsOf(chosen.filter((one) => one !== left));
    }
    const arbitraries = new Map(this.#fields);
    for (const [index, [field, value]] of chosen.entries()) {
      const arbitrary = arbitraries.get(field) as Arbitrary<unknown>;
      for (const smaller of arbitrary.shrink(value.value_, value.context)) {
        yield fieldsOf(chosen.with(index, [field, smaller]));
      }
    }
  }
}

// A quarter each: no field, a quarter of them, half of them, all.
function maskOf(random: Random): number {
  const density = random.nextInt(0, 3);
  if (density === 0) return 0;
  if (density === 3) return -1;
  return density === 2 ? random.nextInt() : random.nextInt() & random.nextInt();
}

function fieldsOf(chosen: Chosen): Value<Readonly<Record<string, unknown>>> {
  const fields: Record<string, unknown> = {};
  for (const [field, value] of chosen) fields[field] = value.value_;
  return new Value(fields, chosen);
}
