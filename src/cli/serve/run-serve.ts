import type { Kit } from '../../../conformance/engine/kit.js';
import { UsageError } from '../../../conformance/engine/usage-error.js';
import type { Listening } from '../../../conformance/reference/http.js';
import { listen } from '../../../conformance/reference/http.js';
import { requireApis, suggest } from '../apis.js';
import { colorsFor } from '../colors.js';
import type { Context } from '../context.js';
import { loadKits } from '../kits.js';
import { wholeNumber } from '../values.js';
import { reasonOf } from '../write-whole.js';
import { type Served, servedJson, servedText } from './words.js';

export interface ServeOptions {
  readonly port: string;
  readonly host: string;
  readonly fault?: string;
  readonly email?: string;
  readonly token?: string;
  readonly json?: true;
  readonly color?: boolean;
}

export async function runServe(
  ids: readonly string[],
  options: ServeOptions,
  context: Context,
): Promise<void> {
  const apis = await requireApis(ids);
  const kits = (await loadKits()).filter(({ api }) => apis.some(({ id }) => id === api));
  const port = wholeNumber('--port', options.port, 0, 65_535);
  const faulty = options.fault === undefined ? undefined : findFault(options.fault, kits);

  // Whoever reads the address may interrupt at once.
  const interrupted = new Promise<void>((resolve) => context.onInterrupt(resolve));
  const open: Listening[] = [];
  try {
    const served: Served[] = [];
    for (const [index, kit] of kits.entries()) {
      const given = givenCredentials(kit, options, context);
      const fault = faulty?.kit === kit ? faulty.fault : undefined;
      const reference = kit.reference({
        ...(fault !== undefined && { fault }),
        ...(Object.keys(given).length > 0 && { credentials: given }),
      });
      const listening = await listenAt(reference.subject, port === 0 ? 0 : port + index, options.host);
      open.push(listening);
      served.push({ kit, url: listening.url, reference, given: new Set(Object.keys(given)), fault });
    }
    const colors = colorsFor(context.stdout, context, options.color);
    context.stdout.write(options.json ? servedJson(served) : servedText(served, colors));
    if (!isLocal(options.host)) {
      context.stderr.write('txkit: warning: others than this machine may reach it and read what it stores\n');
    }
    await interrupted;
  } finally {
    await Promise.all(open.map((one) => one.close()));
  }
}

async function listenAt(
  subject: Parameters<typeof listen>[0],
  port: number,
  host: string,
): Promise<Listening> {
  try {
    return await listen(subject, { port, host });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `port ${port} of ${host} is in use`,
        'take another with --port, or --port 0 for any that is free',
      );
    }
    if (code === 'EACCES')
      throw new UsageError(`port ${port} may not be used`, 'take one from 1024 with --port');
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new UsageError(
        `--host: ${host} is no address of this machine`,
        'take 127.0.0.1, or 0.0.0.0 for all of them',
      );
    }
    throw new UsageError(`port ${port} of ${host} cannot be listened at: ${reasonOf(error)}`);
  }
}

function findFault(id: string, kits: readonly Kit[]): { readonly kit: Kit; readonly fault: string } {
  for (const kit of kits) {
    const fault = kit.faults.find((one) => one.id === id || one.id === `${kit.api}/${id}`);
    if (fault) return { kit, fault: fault.id };
  }
  const known = kits.flatMap(({ faults }) => faults.map((fault) => fault.id));
  throw new UsageError(
    `--fault: there is no fault "${id}"`,
    `${suggest(id, known)}txkit list faults shows them all`,
  );
}

function givenCredentials(kit: Kit, options: ServeOptions, { env }: Context): Record<string, string> {
  const typed: Readonly<Record<string, unknown>> = { ...options };
  return Object.fromEntries(
    Object.entries(kit.credentials).flatMap(([name, { variable }]) => {
      const value = typed[name] ?? env[variable];
      if (value === '') throw new UsageError(`--${name} is empty`);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
