import { SubjectError } from './subject.js';

const unreachable =
  /^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EAI_\w+|EADDRNOTAVAIL|EPROTO|ERR_TLS_\w+|ERR_SSL_\w+|CERT_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|UND_ERR_CONNECT_TIMEOUT)$/;
const late = /^(ETIMEDOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/;
const dropped =
  /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_\w+|UND_ERR_RESPONSE\w*|HPE_\w+)$/;

/** What a network error says about the subject; undefined where it is no network error but somebody's mistake. */
export function toSubjectError(error: unknown): SubjectError | undefined {
  if (error instanceof SubjectError) return error;
  if (!(error instanceof Error)) return undefined;
  // Several addresses were tried; each error says the same.
  const inner = error instanceof AggregateError && error.errors[0] instanceof Error ? error.errors[0] : error;
  const code = String((error as NodeJS.ErrnoException).code ?? (inner as NodeJS.ErrnoException).code ?? '');
  const options = { cause: error };
  if (unreachable.test(code)) return new SubjectError('unreachable', inner.message || code, options);
  if (late.test(code)) return new SubjectError('timeout', inner.message || code, options);
  if (dropped.test(code) || error.name === 'HTTPParserError') {
    return new SubjectError(
      'dropped',
      `the connection ended before an answer (${inner.message || code})`,
      options,
    );
  }
  return error.cause === undefined ? undefined : toSubjectError(error.cause);
}
