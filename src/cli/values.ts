import { UsageError } from '../../conformance/engine/usage-error.js';

/** The value of an option that is a whole number. */
export function wholeNumber(
  option: string,
  text: string,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
  throw new UsageError(`${option}: "${text}" is no whole number ${range}`);
}

/** Says which option it was whose value makes no sense. */
export function naming<Value>(option: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${option}: ${error.message}`, error.hint);
  }
}

/** The value of an option that is an URL of the web. What is wrong with it is said without repeating it: it may hold a secret. */
export function webUrl(option: string, text: string, credentialsGoTo: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw new UsageError(
      `${option}: that is no URL of http or https`,
      `give one as in ${option} http://localhost:3000/inbound/`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UsageError(
      `${option}: the URL holds credentials, which reports would show`,
      `give them with ${credentialsGoTo}`,
    );
  }
  return url;
}

/** Whether what is sent to this URL stays on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
