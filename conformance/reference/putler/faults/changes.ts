import type { RequirementId, Slug } from '../../../../src/apis/putler/requirements.js';
import { type Kind, kindOf, type Row } from '../../../../src/apis/putler/row.js';
import type { Finding } from '../../../../src/core/finding.js';
import { type Behaviour, type Body, errorsIn, type Refusal, refusalOf } from '../behaviour.js';
import type { Incoming } from '../request.js';
import { type Changes, changesOf, type State, type StoredRow } from '../state.js';

// The few ways in which most mistakes change the endpoint.

export const badRequest = (message: string): Refusal => ({ status: 400, message });

/** What an endpoint that overlooks something does not see. */
export interface Overlooked {
  readonly finding: Finding;
  /** The row that the finding is about, and its field where it is about one. */
  readonly row: Row;
  readonly field: string | undefined;
  readonly rows: readonly Row[];
  readonly state: State;
}

/** An endpoint that takes what breaks a requirement, always or in the cases that it overlooks. */
export function overlooks(
  slug: Slug,
  when: (overlooked: Overlooked) => boolean = () => true,
): Partial<Behaviour> {
  const requirement: RequirementId = `putler/${slug}`;
  return {
    judge(rows, state) {
      const seen = errorsIn(rows).find((finding) => {
        if (finding.requirement !== requirement) return true;
        const [index, field] = finding.at.slice(1).split('/');
        return !when({ finding, row: rows[Number(index)] ?? {}, field, rows, state });
      });
      return seen && refusalOf(seen);
    },
    // What was overlooked is kept as well as can be.
    changes: (state, rows) =>
      changesOf(
        state,
        rows.filter((row) => typeof row === 'object' && row !== null),
      ),
  };
}

/** An endpoint that refuses what a correct one takes. */
export function demands(
  correct: Behaviour,
  refuse: (rows: readonly Row[], state: State, incoming: Incoming) => Refusal | undefined,
): Partial<Behaviour> {
  return {
    judge: (rows, state, incoming) => correct.judge(rows, state, incoming) ?? refuse(rows, state, incoming),
  };
}

/** An endpoint that reads rows otherwise than they were written. */
export function reads(
  correct: Behaviour,
  change: (rows: readonly Row[], incoming: Incoming) => readonly Row[],
): Partial<Behaviour> {
  return {
    decode(incoming) {
      const body = correct.decode(incoming);
      return 'rows' in body ? { rows: change(body.rows, incoming) } : body;
    },
  };
}

/** An endpoint that keeps something else than what it should. */
export function keeps(
  correct: Behaviour,
  change: (rows: readonly StoredRow[], before: readonly StoredRow[], id: string) => readonly StoredRow[],
): Partial<Behaviour> {
  return {
    changes(state, rows, incoming) {
      const changes = correct.changes(state, rows, incoming);
      return new Map(Array.from(changes, ([id, stored]) => [id, change(stored, state.get(id) ?? [], id)]));
    },
  };
}

/** An endpoint that reads the body's text before it reads its rows. */
export function rewrites(
  correct: Behaviour,
  mediaType: string,
  change: (text: string) => string,
): Partial<Behaviour> {
  return {
    decode(incoming): Body {
      if (incoming.mediaType !== mediaType) return correct.decode(incoming);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(incoming.body);
      return correct.decode({ ...incoming, body: new TextEncoder().encode(change(text)) });
    },
  };
}

export const every = (fields: (row: StoredRow) => StoredRow) => (rows: readonly StoredRow[]) =>
  rows.map(fields);

export const isKind = (kind: Kind) => (row: Row) => kindOf(row) === kind;

/** The texts in the free fields of rows. */
export function textsOf(rows: readonly Row[]): string {
  return rows
    .map(({ Name, Item_Title, Note }) => `${Name ?? ''}\n${Item_Title ?? ''}\n${Note ?? ''}`)
    .join('\n');
}

/** What storing the rows of a request would change, whatever the request asks for. */
export function storing(correct: Behaviour, state: State, incoming: Incoming): Changes | undefined {
  const body = correct.decode(incoming);
  if (!('rows' in body) || correct.judge(body.rows, state, incoming)) return undefined;
  return correct.changes(state, body.rows, incoming);
}

/** Whether a request carries rows that a store would take. */
export function isReadable(correct: Behaviour, incoming: Incoming): boolean {
  return storing(correct, new Map(), incoming) !== undefined;
}
