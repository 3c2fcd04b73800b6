import type { Row } from '../../../src/apis/putler/row.js';
import type { Format } from '../../../src/core/format.js';
import { createXmlFormat, csv, json } from '../../../src/formats/index.js';
import type { Trial } from '../../engine/case.js';
import type { SubjectResponse } from '../../engine/subject.js';
import { type Access, type Account, accessParts } from './access.js';
import { relabel } from './relabel.js';

export type FormatId = 'json' | 'csv' | 'xml';

/** A request in the terms of the API; what is left out is as a plain client would have it. */
export interface Ask {
  readonly method?: 'HEAD' | 'GET' | 'POST' | 'PUT';
  readonly action?: string;
  /** HTTP Basic with the right credentials unless told otherwise. */
  readonly access?: Access;
  /** Further parameters of the query. */
  readonly query?: Readonly<Record<string, string>>;
  /** `null` sends a body without a Content-Type. */
  readonly contentType?: string | null;
}

/** How a batch is stored. */
export interface Storing extends Ask {
  readonly as?: FormatId;
  /** The ids as they are, not made unique to the trial: for ids that an earlier request of the trial has used. */
  readonly prefix?: string;
}

/** What the cases of a Putler suite work with: the API in its own terms, over one trial. */
export interface Client {
  readonly prefix: string;
  readonly observes: boolean;
  ask(ask: Ask, body?: Uint8Array | string): Promise<SubjectResponse>;
  /** Sends rows in a format, their ids made unique to the trial. */
  store(rows: readonly Row[], storing?: Storing): Promise<SubjectResponse>;
  encode(rows: readonly Row[], storing?: Storing): Uint8Array;
  /** What is stored under an id that a batch of this trial used, waiting until it is as it should be. */
  observe(id: string, settled?: (stored: readonly unknown[]) => boolean): Promise<readonly unknown[]>;
  remark(text: string): void;
}

export interface ClientOptions {
  readonly url: string;
  readonly account: Account;
  readonly xmlShape: { readonly root: string; readonly row: string };
}

const mediaTypes: Readonly<Record<FormatId, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xml: 'application/xml',
};

export function createClient(trial: Trial, { url, account, xmlShape }: ClientOptions): Client {
  const formats: Readonly<Record<FormatId, Format>> = { json, csv, xml: createXmlFormat(xmlShape) };

  const client: Client = {
    prefix: trial.prefix,
    observes: trial.observe !== undefined,
    remark: (text) => trial.remark(text),

    ask({ method = 'POST', action, access = { by: 'basic' }, query, contentType }, body) {
      const { headers, parameters } = accessParts(access, account);
      const own = { ...(action !== undefined && { action }), ...parameters };
      const isForm = access.by === 'form';
      const target = new URL(url);
      for (const [name, value] of Object.entries({ ...query, ...(isForm ? {} : own) })) {
        target.searchParams.set(name, value);
      }
      const content = isForm ? new URLSearchParams(own).toString() : body;
      const type = isForm ? 'application/x-www-form-urlencoded' : contentType;
      return trial.send({
        method,
        url: target.href,
        headers: { ...headers, ...(type != null && content !== undefined && { 'content-type': type }) },
        ...(content !== undefined && {
          body: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        }),
      });
    },

    encode: (rows, { as = 'json', prefix = trial.prefix } = {}) => formats[as].encode(relabel(rows, prefix)),

    store(rows, storing = {}) {
      const { as = 'json', contentType = mediaTypes[as] } = storing;
      return client.ask({ ...storing, contentType }, client.encode(rows, storing));
    },

    observe(id, settled) {
      if (!trial.observe) throw new TypeError('observe: the run has no observer');
      return trial.observe(trial.prefix + id, settled);
    },
  };
  return client;
}
