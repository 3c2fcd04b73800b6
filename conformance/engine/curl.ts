import type { CurlCredentials } from './case.js';
import type { SubjectRequest } from './subject.js';

const bodyAtMost = 8 * 1024;

const secretVariables: Readonly<Record<string, string>> = {
  authorization: 'TXKIT_AUTHORIZATION',
  'proxy-authorization': 'TXKIT_PROXY_AUTHORIZATION',
  cookie: 'TXKIT_COOKIE',
};

export interface CurlOptions {
  redact(text: string): string;
  readonly credentials?: CurlCredentials | undefined;
  /** Headers whose values are secrets, by the environment variable to take them from. */
  readonly secretHeaders?: Readonly<Record<string, string>> | undefined;
}

/** A command line that sends the same request, and what has to be said beside it. */
export interface CurlLine {
  readonly curl: string;
  readonly note?: string;
}

/** The line to paste into a shell; credentials come from the environment. */
export function curlLine(request: SubjectRequest, options: CurlOptions): CurlLine {
  const { credentials, redact } = options;
  const words = ['curl', '-sS'];
  if (request.method === 'HEAD') words.push('-I');
  else words.push('-i', ...methodWords(request));
  // Otherwise curl takes brackets and braces for ranges, and walks dots up itself.
  if (/[[\]{}]/.test(request.url)) words.push('-g');
  if (request.url.includes('/.')) words.push('--path-as-is');
  if (credentials !== undefined) words.push(credentials.arguments);
  for (const [name, value] of Object.entries(request.headers)) {
    if (credentials?.headers.includes(name)) continue;
    // curl counts the body itself.
    if (name === 'content-length') continue;
    const variable = options.secretHeaders?.[name] ?? secretVariables[name];
    if (variable !== undefined) words.push('-H', `"${name}: $${variable}"`);
    // curl leaves out a header without a value unless it ends with a semicolon.
    else words.push('-H', shellQuote(value === '' ? `${name};` : redact(`${name}: ${value}`)));
  }
  const body = bodyWords(request, redact);
  words.push(...body.words, shellQuote(redact(request.url)));
  return { curl: words.join(' '), ...(body.note === undefined ? {} : { note: body.note }) };
}

/** One word for a POSIX shell. Names of our environment variables, which redacting leaves, stay open to it. */
export function shellQuote(text: string): string {
  const parts = text.split(/(\$TXKIT_[A-Z0-9_]+)/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return `"${part}"`;
      return part === '' ? '' : `'${part.replaceAll("'", `'\\''`)}'`;
    })
    .join('')
    .replace(/^$/, "''");
}

function methodWords(request: SubjectRequest): string[] {
  const implied = (request.body?.byteLength ?? 0) > 0 ? 'POST' : 'GET';
  return request.method === implied ? [] : ['-X', shellQuote(request.method)];
}

function bodyWords(
  request: SubjectRequest,
  redact: (text: string) => string,
): { words: string[]; note?: string } {
  const { body } = request;
  if (body === undefined || body.byteLength === 0) return { words: [] };
  const type = request.headers['content-type'];
  // Without it curl would add its own.
  const words = type === undefined ? ['-H', "'content-type:'"] : [];
  const text = asText(body);
  if (text === undefined || body.byteLength > bodyAtMost) {
    const file = `batch.${extensionOf(type)}`;
    const why = text === undefined ? 'is not text' : 'is too large for a command line';
    return {
      words: [...words, '--data-binary', `@${file}`],
      note: `the body (${body.byteLength.toLocaleString('en')} bytes) ${why}: save it as ${file}, or send it again with --replay`,
    };
  }
  // curl takes a file name after @.
  const option = text.startsWith('@') ? '--data-raw' : '--data-binary';
  return { words: [...words, option, shellQuote(redact(text))] };
}

/** A NUL cannot be in an argument. */
function asText(body: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function extensionOf(contentType = ''): string {
  const known = ['json', 'xml', 'csv'].find((format) => contentType.includes(format));
  return known ?? (contentType.includes('urlencoded') ? 'txt' : 'bin');
}
