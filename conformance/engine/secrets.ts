import type { ObserverOptions } from './observe.js';

const worthHiding = 4;

/** Adds the secrets that only the engine knows: the observer's headers and what its address says of credentials. */
export function createRedact(
  redactSuite: (text: string) => string,
  observer: ObserverOptions | undefined,
): (text: string) => string {
  const secrets = new Set<string>();
  for (const value of Object.values(observer?.headers ?? {})) {
    secrets.add(value);
    const credentials = value.split(/\s+/).slice(1).join(' ');
    if (credentials !== '') secrets.add(credentials);
  }
  for (const value of secretsOfUrl(observer?.template)) secrets.add(value);
  const all = [...secrets]
    .filter((secret) => secret.length >= worthHiding)
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    // A secret may contain another.
    .sort((one, other) => other.length - one.length);
  return (text) => {
    const rest = all.reduce((shown, secret) => shown.replaceAll(secret, '<credentials>'), text);
    return redactSuite(rest.replace(userInfo, '$1'));
  };
}

/** `user:password@` in an URL, wherever it stands in a text. */
const userInfo = /([a-z][a-z0-9+.-]*:\/\/)[^\s/?#@:'"]*:[^\s/?#@'"]*@/gi;

function secretsOfUrl(template: string | undefined): string[] {
  if (template === undefined) return [];
  const url = new URL(template);
  const named = [...url.searchParams].filter(([name]) => /key|token|secret|pass|auth|sig/i.test(name));
  return [url.username, url.password, ...named.map(([, value]) => value)].filter(
    (value) => value !== '' && !value.includes('{id}'),
  );
}
