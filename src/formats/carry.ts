import { toPointer } from '../core/pointer.js';

// Most text has no surrogates at all, and the look for any is many times faster than that for lone ones.
const surrogate = /[\uD800-\uDFFF]/;
const loneSurrogate = /\p{Surrogate}/u;

/** Throws the error of a value that a format cannot carry. */
export function refuse(row: number, field: string, reason: string): never {
  throw new TypeError(`${toPointer([row, field])}: ${reason}`);
}

/** Half of a pair of UTF-16 units has no UTF-8. */
export function refuseLoneSurrogates(text: string, row: number, field: string): void {
  if (surrogate.test(text) && loneSurrogate.test(text))
    refuse(row, field, 'a lone surrogate has no UTF-8 form');
}

/** The text of a value in a format whose values are all text; `undefined` for an absent one. */
export function textOf(value: unknown, row: number, field: string): string | undefined {
  switch (typeof value) {
    case 'undefined':
      return undefined;
    case 'string':
      refuseLoneSurrogates(value, row, field);
      return value;
    case 'number':
      if (!Number.isFinite(value)) refuse(row, field, `${value} is no number that can be written`);
      return String(value);
    case 'boolean':
    case 'bigint':
      return String(value);
    default:
      if (value === null) return undefined;
      return refuse(
        row,
        field,
        `${Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`} is no text`,
      );
  }
}
