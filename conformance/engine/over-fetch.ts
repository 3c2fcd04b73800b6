import { type Subject, SubjectError } from './subject.js';

/** The subject in process, as a fetch handler: `overFetch(app.fetch)`. */
export function overFetch(handler: (request: Request) => Response | Promise<Response>): Subject {
  return async (request, signal) => {
    const { method, url, headers, body } = request;
    // fetch knows no GET or HEAD with a body.
    const carries = body !== undefined && method !== 'GET' && method !== 'HEAD';
    const answer = async () => {
      const response = await handler(
        new Request(url, {
          method,
          headers: { ...headers },
          ...(carries ? { body: body as Uint8Array<ArrayBuffer> } : {}),
          ...(signal === undefined ? {} : { signal }),
        }),
      );
      const bytes = method === 'HEAD' ? new Uint8Array() : new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: Object.fromEntries(response.headers), body: bytes };
    };
    return answer().catch((error: unknown) => {
      const thrown = error instanceof Error ? error.message : String(error);
      throw new SubjectError('dropped', `the handler threw instead of answering: ${thrown}`, {
        cause: error,
      });
    });
  };
}
