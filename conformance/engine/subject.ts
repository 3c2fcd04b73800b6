/** A request as plain data, fit for a report. */
export interface SubjectRequest {
  readonly method: string;
  readonly url: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** An answer as plain data. */
export interface SubjectResponse {
  readonly status: number;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** The endpoint under test. Rejects with `SubjectError` when no answer came. */
export type Subject = (request: SubjectRequest, signal?: AbortSignal) => Promise<SubjectResponse>;

/** Why no answer came: nobody listens; none within the patience; the connection ended before an answer. */
export type SubjectErrorKind = 'unreachable' | 'timeout' | 'dropped';

export class SubjectError extends Error {
  override readonly name = 'SubjectError';
  constructor(
    readonly kind: SubjectErrorKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
