import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ClosableSubject, type OverHttpOptions, overHttp } from './over-http.js';

export interface ListenerSubject extends ClosableSubject {
  /** Where it listens, without a slash at the end. */
  readonly url: string;
}

/**
 * The subject in process, as a listener of node:http (`overListener(app)`), on a free port of the loopback
 * interface. Requests go there whatever host their URL names.
 */
export async function overListener(
  listener: RequestListener,
  options: OverHttpOptions = {},
): Promise<ListenerSubject> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inner = overHttp(options);
  const close = async () => {
    await inner.close();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
  };
  return Object.assign(
    (request: Parameters<ClosableSubject>[0], signal?: AbortSignal) => {
      const { pathname, search } = new URL(request.url);
      return inner({ ...request, url: `${url}${pathname}${search}` }, signal);
    },
    { url, close, [Symbol.asyncDispose]: close },
  );
}
