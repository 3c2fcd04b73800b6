import type { CurlCredentials } from './case.js';
import { curlLine } from './curl.js';
import type { Exchange } from './report.js';
import type { SubjectRequest, SubjectResponse } from './subject.js';

const bodyAtMost = 4_000;

/** What went out and what came back, as it was. */
export interface RawExchange {
  readonly request: SubjectRequest;
  readonly response?: SubjectResponse;
  readonly error?: string;
  /** Headers of the request whose values are secrets, by the environment variable to take them from. */
  readonly secretHeaders?: Readonly<Record<string, string>> | undefined;
}

export interface RecordOptions {
  redact(text: string): string;
  curlCredentials?(request: SubjectRequest): CurlCredentials | undefined;
}

/** An exchange as a report shows it. Redacts before it clips: half a secret is one too. */
export function recordExchange(raw: RawExchange, options: RecordOptions): Exchange {
  const { request, response, error, secretHeaders } = raw;
  const { redact } = options;
  const url = redact(withoutUserInfo(request.url));
  return {
    request: {
      method: request.method,
      url,
      headers: shownHeaders(request.headers, redact, secretHeaders),
      ...(request.body === undefined ? {} : { body: shownBody(request.body, redact) }),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: shownHeaders(response.headers, redact),
            body: shownBody(response.body, redact),
          },
        }),
    ...(error === undefined ? {} : { error: redact(error) }),
    ...curlLine(
      { ...request, url: withoutUserInfo(request.url) },
      { redact, credentials: options.curlCredentials?.(request), secretHeaders },
    ),
  };
}

/** Every string in a value, the names of its fields too. */
export function redactDeep<Value>(value: Value, redact: (text: string) => string): Value {
  const visit = (part: unknown): unknown => {
    if (typeof part === 'string') return redact(part);
    if (Array.isArray(part)) return part.map(visit);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [redact(name), visit(inner)]));
  };
  return visit(value) as Value;
}

export function withoutUserInfo(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}

function shownHeaders(
  headers: Readonly<Record<string, string>>,
  redact: (text: string) => string,
  secret: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (name === 'authorization' || name === 'proxy-authorization') {
        return [name, value.includes(' ') ? `${value.split(' ', 1)[0]} <credentials>` : '<credentials>'];
      }
      if (name in secret) return [name, '<credentials>'];
      if (name === 'cookie' || name === 'set-cookie') return [name, '<cookie>'];
      return [name, redact(value)];
    }),
  );
}

function shownBody(body: Uint8Array, redact: (text: string) => string): string {
  const text = redact(new TextDecoder().decode(body));
  if (text.length <= bodyAtMost) return text;
  return `${text.slice(0, bodyAtMost)}… [clipped: ${body.byteLength.toLocaleString('en')} bytes in all]`;
}
