import type { SubjectRequest } from '../../engine/subject.js';

/** A request as the endpoint reads it. */
export interface Incoming {
  readonly method: string;
  readonly query: URLSearchParams;
  /** The parameters of a form body; empty for any other. */
  readonly form: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** Media type in lower case without its parameters; undefined where none was sent. */
  readonly mediaType: string | undefined;
  readonly body: Uint8Array;
}

export interface Credentials {
  readonly email: string;
  readonly token: string;
}

const empty = new Uint8Array();

export function readRequest({ method, url, headers, body = empty }: SubjectRequest): Incoming {
  const mediaType = headers['content-type']?.split(';')[0]?.trim().toLowerCase() || undefined;
  const isForm = mediaType === 'application/x-www-form-urlencoded';
  return {
    method: method.toUpperCase(),
    query: new URL(url).searchParams,
    form: new URLSearchParams(isForm ? new TextDecoder().decode(body) : ''),
    headers,
    mediaType,
    body,
  };
}

/** A parameter of the query or of a form body. */
export function parameter({ query, form }: Incoming, name: string): string | undefined {
  return query.get(name) ?? form.get(name) ?? undefined;
}

/** The credentials of the Authorization header; `malformed` where it is there and cannot be read. */
export function basicCredentials({ headers }: Incoming): Credentials | 'malformed' | undefined {
  const header = headers.authorization;
  if (header === undefined) return undefined;
  const [, encoded] = /^basic\s+([A-Za-z0-9+/]+={0,2})$/i.exec(header.trim()) ?? [];
  if (encoded === undefined) return 'malformed';
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? 'malformed' : { email: text.slice(0, colon), token: text.slice(colon + 1) };
}

/** The credentials among the input parameters. */
export function parameterCredentials(incoming: Incoming): Credentials | undefined {
  const email = parameter(incoming, 'email');
  const token = parameter(incoming, 'token');
  return email === undefined && token === undefined ? undefined : { email: email ?? '', token: token ?? '' };
}
