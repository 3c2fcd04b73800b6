import type { RequestListener } from 'node:http';
import type { Kit } from './engine/kit.js';
import { overFetch } from './engine/over-fetch.js';
import { overHttp } from './engine/over-http.js';
import { overListener } from './engine/over-listener.js';
import type { Subject } from './engine/subject.js';
import { UsageError } from './engine/usage-error.js';
import { kits } from './suites/index.js';

/** An endpoint to be tested, and how its cases reach it. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly subject: Subject;
  /** Where its stored transactions can be read, `{id}` for the id; a run may name another. */
  readonly observe?: string;
  /** Known for the reference endpoint only. */
  readonly credentials?: Readonly<Record<string, string>>;
  /** Ends its connections, and its server where it has one of its own. */
  close(): Promise<void>;
}

const nothingToClose = async () => {};

/** The endpoint at an URL, over HTTP. */
export function over(url: string): Target {
  const subject = overHttp();
  return { name: url, url, subject, close: () => subject.close() };
}

/** A fetch handler in process: `over.fetch(app.fetch, '/inbound/')`. */
over.fetch = (handler: (request: Request) => Response | Promise<Response>, path = '/'): Target => ({
  name: `the fetch handler at ${path}`,
  url: new URL(path, 'http://localhost').href,
  subject: overFetch(handler),
  close: nothingToClose,
});

/** A listener of node:http, an Express application among them, on a free port of the loopback interface. */
over.listener = async (listener: RequestListener, path = '/'): Promise<Target> => {
  const subject = await overListener(listener);
  return {
    name: `the listener at ${path}`,
    url: new URL(path, subject.url).href,
    subject,
    close: () => subject.close(),
  };
};

/**
 * The reference endpoint of an API in process, or one with exactly one fault.
 * @throws UsageError for an API or a fault that there is not.
 */
export function reference(api: string, options: { readonly fault?: string } = {}): Target {
  const { subject, path, observePath, credentials } = kitOf(api).reference(options);
  const origin = 'http://localhost';
  return {
    name: `the reference endpoint of ${api}${options.fault === undefined ? '' : ` with the fault ${options.fault}`}`,
    url: `${origin}${path}`,
    subject,
    observe: `${origin}${observePath}`,
    credentials,
    close: nothingToClose,
  };
}

/** @throws UsageError for an API that there is not. */
export function kitOf(api: string): Kit {
  const kit = kits.find((known) => known.api === api);
  if (kit) return kit;
  throw new UsageError(`there is no API ${api}`, `there are ${kits.map((known) => known.api).join(', ')}`);
}
