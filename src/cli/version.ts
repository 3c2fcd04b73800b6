import { createRequire } from 'node:module';

/** The version in package.json, which lies elsewhere beside the sources than beside the compiled files. */
export function version(): string {
  const manifest = createRequire(import.meta.url)('transaction-testkit/package.json') as { version: string };
  return manifest.version;
}
