/** One-based place in a text; the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What decoding noticed; an API says what each kind costs the sender. */
export interface FormatProblem {
  readonly kind: ProblemKind;
  /** Index of the row that it is about. */
  readonly row?: number;
  readonly position?: Position;
  /** The facts that a message needs: the offending text, counts, the likely encoding. */
  readonly data: Readonly<Record<string, string | number>>;
}

export type ProblemKind =
  /** The text cannot be parsed at all; there are no rows. `data.reason` says why. */
  | 'unparsable'
  /** The text is parsable, and is not a list of rows; `data.found` says what it is. */
  | 'not-an-array'
  /** A document type or an entity definition or reference, refused unread. */
  | 'document-type'
  /** The file holds no rows and, in CSV, no header. */
  | 'empty'
  /** A CSV row with more or fewer cells than the header: `data.cells`, `data.expected`. */
  | 'ragged-row'
  /** A line above the header that is no header: `data.text`. */
  | 'caption-line'
  /** The first line of a CSV file holds values, not names: `data.text`. */
  | 'no-header'
  /** Two columns of the header, or two members of a row, with one name: `data.name`. */
  | 'duplicate-name'
  /** A header name with spaces around it, read without them: `data.name`. */
  | 'padded-name'
  /** Bytes that are not UTF-8: `data.bytes` (hexadecimal), `data.encoding` (the likely one), `data.text`. */
  | 'not-utf-8';

/** A decoded file: its rows, where each value stood, and what was noticed. */
export interface Decoded {
  /** The rows; empty when the text cannot be parsed. Elements of a JSON array may be anything. */
  readonly rows: readonly unknown[];
  readonly problems: readonly FormatProblem[];
  /** Where a row, or a field of it, begins. */
  locate(row: number, field?: string): Position | undefined;
}

/** A way to write rows as bytes and to read them back. */
export interface Format {
  readonly id: string;
  readonly mediaType: string;
  /** File name endings without the dot. */
  readonly extensions: readonly string[];
  /** Never throws on bad bytes: it says what is wrong in `problems`. `knownNames` tells a header from a caption. */
  decode(bytes: Uint8Array, knownNames?: ReadonlySet<string>): Decoded;
  /** Throws `TypeError` for a value that the format cannot carry, naming row and field. */
  encode(rows: readonly Readonly<Record<string, unknown>>[]): Uint8Array;
}
