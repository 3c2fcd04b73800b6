import { createScanner } from 'jsonc-parser';

/** A member name of an object, and the objects around it. */
export interface Duplicate {
  readonly name: string;
  readonly offset: number;
}

interface Tokens {
  /** Offset of the next token; the text's length at its end. */
  next(): number;
  /** The decoded text of the token just read. */
  value(): string;
}

/** The scanner rather than the parser of jsonc-parser: nesting costs it no stack. */
function tokensOf(text: string, from = 0): Tokens {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  return {
    next() {
      scanner.scan();
      return scanner.getTokenOffset();
    },
    value: () => scanner.getTokenValue(),
  };
}

/** Offsets of the elements of the array that a valid JSON text is. */
export function elementOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  const tokens = tokensOf(text);
  let depth = 0;
  for (let offset = tokens.next(); offset < text.length; offset = tokens.next()) {
    const first = text[offset];
    if (first === ']' || first === '}') depth--;
    else if (depth === 1 && first !== ',') offsets.push(offset);
    if (first === '[' || first === '{') depth++;
  }
  return offsets;
}

/** Offset of the value of a member of the object at an offset; the last of several, which is the one that holds. */
export function memberOffset(text: string, object: number, name: string): number | undefined {
  if (text[object] !== '{') return undefined;
  const tokens = tokensOf(text, object);
  let found: number | undefined;
  let depth = 0;
  let nameExpected = false;
  do {
    const offset = tokens.next();
    const first = text[offset];
    if (first === '{' || first === '[') depth++;
    else if (first === '}' || first === ']') depth--;
    else if (depth === 1 && nameExpected && tokens.value() === name) {
      tokens.next();
      found = tokens.next();
      if (text[found] === '{' || text[found] === '[') depth++;
    }
    nameExpected = first === '{' || first === ',';
  } while (depth > 0);
  return found;
}

/** Every member name that its object already has, at any depth of a valid JSON text. */
export function repeatedNames(text: string): readonly Duplicate[] {
  const repeated: Duplicate[] = [];
  const tokens = tokensOf(text);
  const open: (Set<string> | undefined)[] = [];
  let nameExpected = false;
  for (let offset = tokens.next(); offset < text.length; offset = tokens.next()) {
    const first = text[offset];
    const names = open.at(-1);
    if (first === '{') open.push(new Set());
    else if (first === '[') open.push(undefined);
    else if (first === '}' || first === ']') open.pop();
    else if (nameExpected && names) {
      const name = tokens.value();
      if (names.has(name)) repeated.push({ name, offset });
      names.add(name);
    }
    nameExpected = first === '{' || (first === ',' && names !== undefined);
  }
  return repeated;
}
