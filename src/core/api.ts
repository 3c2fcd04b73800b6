import type { CheckOptions } from './check.js';
import type { Dialect, Finding } from './finding.js';
import type { Format } from './format.js';
import type { Requirement } from './requirement.js';

/** What checking a file came to: the findings, and how much was read. */
export interface Validation {
  readonly rows: number;
  readonly transactions: number;
  readonly findings: readonly Finding[];
}

export interface ValidateOptions {
  /** Id of a format, `csv`. */
  readonly format: string;
  /** One of the API's operations; the first that carries rows unless it is given. */
  readonly operation?: string;
  /** Whether the bytes are what a client sends or what the vendor answers. */
  readonly part?: 'request' | 'response';
  readonly dialect?: Dialect;
  readonly knownIds?: ReadonlySet<string>;
}

/** An example of a rule about files rather than rows. */
export interface FileExample {
  readonly format: string;
  readonly text: string;
  /** UTF-8 unless it is to be wrong. */
  readonly encoding?: 'latin1';
}

/** A rule as a catalogue shows it; its examples are batches, or files. */
export interface RuleEntry {
  readonly id: string;
  readonly requirements: readonly [string, ...string[]];
  readonly finding: string;
  readonly why: string;
  readonly keeps: readonly unknown[];
  readonly breaks: readonly unknown[];
}

/** An API as the command line and the catalogue see it: what holds for all of them. */
export interface Api {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly string[];
  /** The operation that a payload file is of when none is named. */
  readonly defaultOperation: string;
  readonly formats: readonly Format[];
  readonly requirements: readonly Requirement[];
  readonly rules: readonly RuleEntry[];
  /** Requirement id -> the schema keywords that stand for it, as file and JSON Pointer. */
  readonly schemaPointers: ReadonlyMap<string, readonly string[]>;
  /** Never throws on bad data; `TypeError` naming the argument on misuse. */
  check(rows: unknown, options?: CheckOptions): readonly Finding[];
  /** Checks an encoded payload. Never throws on bad bytes; `TypeError` naming the argument on misuse. */
  validate(bytes: Uint8Array, options: ValidateOptions): Validation;
  encode(
    rows: readonly Readonly<Record<string, unknown>>[],
    options: { readonly format: string },
  ): Uint8Array;
}
