import type { Level } from '../../src/core/requirement.js';
import type { Suite } from './case.js';
import type { CaseEvidence } from './plan.js';
import type { Subject } from './subject.js';

/** A case as a catalogue shows it. */
export interface CaseEntry {
  readonly id: string;
  readonly requirements: readonly [string, ...string[]];
  readonly level?: Level;
  readonly expects: string;
  readonly needsObserver?: true;
  readonly costly?: true;
  readonly examples: readonly { readonly name: string }[];
}

/** A fault as a catalogue shows it: the reference endpoint with exactly one thing wrong. */
export interface FaultEntry {
  /** Full id, `putler/accepts-positive-refund`. */
  readonly id: string;
  /** Full id of the requirement that it breaks; absent for a harmless variant, which every case must let pass. */
  readonly requirement?: string;
  /** What went wrong in whose head. */
  readonly why: string;
  /** Only an observer can see it. */
  readonly needsObserver?: true;
}

export interface SuiteOptions {
  /** The subject's own URL. */
  readonly url: string;
  /** By name, as the command line has them: `email` and `token` for Putler. */
  readonly credentials: Readonly<Record<string, string>>;
  /** Element names of XML bodies: `root/row`. */
  readonly xmlShape?: string;
}

export interface ReferenceOptions {
  /** Id of the one fault that it shall have. */
  readonly fault?: string;
  readonly credentials?: Readonly<Record<string, string>>;
}

/** The reference endpoint: a subject that needs no socket, its URL being a mere name. */
export interface Reference {
  readonly subject: Subject;
  /** Path of the endpoint and of its observer, `{id}` in the latter. */
  readonly path: string;
  readonly observePath: string;
  readonly credentials: Readonly<Record<string, string>>;
}

/** Everything about the conformance of one API. */
export interface Kit {
  readonly api: string;
  readonly cases: readonly CaseEntry[];
  readonly faults: readonly FaultEntry[];
  /** Names of the credentials with the environment variables that may hold them. */
  readonly credentials: Readonly<Record<string, { readonly variable: string; readonly secret: boolean }>>;
  /** Host names of the vendor's own production service. */
  readonly productionHosts: readonly string[];
  suite(options: SuiteOptions): Suite<unknown>;
  reference(options?: ReferenceOptions): Reference;
  /** What each example costs and kills, by which a run on a budget is planned. */
  evidence(): CaseEvidence;
}
