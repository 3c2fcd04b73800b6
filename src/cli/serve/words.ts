import { shellQuote } from '../../../conformance/engine/curl.js';
import type { Kit, Reference } from '../../../conformance/engine/kit.js';
import type { Colors } from '../colors.js';
import { columns } from '../columns.js';

export interface Served {
  readonly kit: Kit;
  /** Without a path. */
  readonly url: string;
  readonly reference: Reference;
  /** Names of the credentials that the user gave: these are printed nowhere. */
  readonly given: ReadonlySet<string>;
  readonly fault: string | undefined;
}

/** Where each endpoint is, and the command that tests it. */
export function servedText(served: readonly Served[], { bold, dim }: Colors): string {
  const parts = served.map((one) => {
    const { kit, reference, fault } = one;
    const credentials = Object.keys(kit.credentials).map((name) => [name, shown(one, name)]);
    const table = columns(
      [
        ['url', endpoint(one)],
        ['observer', observer(one)],
        ...credentials,
        ...(fault === undefined ? [] : [['fault', fault]]),
      ],
      '  ',
    );
    const words = Object.keys(kit.credentials).flatMap((name) => [`--${name}`, argument(one, name)]);
    const command = `txkit test ${kit.api} --url ${endpoint(one)} ${words.join(' ')} --observe ${shellQuote(observer(one))}`;
    return `${bold(kit.api)} reference endpoint, ${reference.path}\n${table}\n  ${command}\n`;
  });
  return `${parts.join('\n')}\n${dim('Ctrl-C ends it')}\n`;
}

/** One line, for a program that waits for it. */
export function servedJson(served: readonly Served[]): string {
  const endpoints = served.map((one) => ({
    api: one.kit.api,
    url: endpoint(one),
    observe: observer(one),
    credentials: Object.fromEntries(
      Object.entries(one.reference.credentials).filter(([name]) => !one.given.has(name)),
    ),
    ...(one.fault !== undefined && { fault: one.fault }),
  }));
  return `${JSON.stringify({ endpoints })}\n`;
}

function endpoint({ url, reference }: Served): string {
  return `${url}${reference.path}`;
}

function observer({ url, reference }: Served): string {
  return `${url}${reference.observePath}`;
}

function shown({ given, reference }: Served, name: string): string {
  return given.has(name) ? 'as given' : (reference.credentials[name] ?? '');
}

function argument({ given, reference, kit }: Served, name: string): string {
  if (given.has(name)) return `"$${kit.credentials[name]?.variable}"`;
  return shellQuote(reference.credentials[name] ?? '');
}
