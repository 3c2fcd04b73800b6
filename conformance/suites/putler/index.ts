import { buyNow } from '../../../src/apis/putler/examples.js';
import { requirementTable, type Slug } from '../../../src/apis/putler/requirements.js';
import type { SmokeResult, Suite } from '../../engine/case.js';
import type { Kit, SuiteOptions } from '../../engine/kit.js';
import type { SubjectRequest } from '../../engine/subject.js';
import { UsageError } from '../../engine/usage-error.js';
import { createReference, faultEntries } from '../../reference/putler/index.js';
import { type Account, secretsOf } from './access.js';
import { cases } from './cases.js';
import { type Ask, type Client, createClient } from './client.js';
import { diagnose } from './diagnose.js';
import { readEvidence } from './evidence.js';
import { answerOf, expectAccepted, isAccepted } from './expectations.js';

export const putlerKit: Kit = {
  api: 'putler',
  cases,
  faults: faultEntries,
  credentials: {
    email: { variable: 'TXKIT_EMAIL', secret: false },
    token: { variable: 'TXKIT_TOKEN', secret: true },
  },
  productionHosts: ['api.putler.com', 'putler.com', 'www.putler.com', 'web.putler.com'],
  suite: (options) => createSuite(options) as unknown as Suite<unknown>,
  reference: createReference,
  evidence: readEvidence,
};

/** The Putler cases against one URL with one account. */
export function createSuite({
  url,
  credentials,
  xmlShape = 'transactions/transaction',
}: SuiteOptions): Suite<Client> {
  const account: Account = { email: credentials.email ?? '', token: credentials.token ?? '' };
  const secrets = secretsOf(account);
  const shape = readShape(xmlShape);
  return {
    api: 'putler',
    cases,
    levelOf: (requirement) => requirementTable[requirement.slice('putler/'.length) as Slug].level,
    world: (trial) => createClient(trial, { url, account, xmlShape: shape }),
    smoke,
    async calibrate(client) {
      expectAccepted(await client.store([buyNow({ Transaction_ID: 'first' })]), 'a correct batch');
      return `${client.prefix}first`;
    },
    batchOf,
    redact: (text) =>
      secrets.reduce((clean, [secret, placeholder]) => clean.replaceAll(secret, placeholder), text),
    curlCredentials: (request) => curlCredentials(request),
    settlesWithinMinutes: 40,
    diagnose,
  };
}

/** The element names in `root/row`. */
function readShape(text: string): { readonly root: string; readonly row: string } {
  const [root, row, more] = text.split('/');
  if (root && row && more === undefined) return { root, row };
  throw new UsageError(
    `the XML shape ${JSON.stringify(text)} is not two element names`,
    'give root/row, as in transactions/transaction',
  );
}

const doors: readonly (readonly [words: string, Ask])[] = [
  ['HEAD', { method: 'HEAD' }],
  ['GET with action=validate', { method: 'GET', action: 'validate' }],
  ['GET with action=validate and parameters', { method: 'GET', action: 'validate', access: { by: 'query' } }],
];

// One open door will do: an endpoint that keeps another shut shall be tested and not be taken for a wrong token.
async function smoke(client: Client): Promise<SmokeResult> {
  const answers: string[] = [];
  let unauthorized = true;
  for (const [words, ask] of doors) {
    const response = await client.ask(ask);
    if (isAccepted(response)) return { ready: true };
    unauthorized &&= response.status === 401 || response.status === 403;
    answers.push(`${response.status} to ${words}`);
  }
  const response = await client.store([buyNow({ Transaction_ID: 'smoke' })]);
  if (isAccepted(response) || !unauthorized) return { ready: true };
  unauthorized = response.status === 401 || response.status === 403;
  if (!unauthorized) return { ready: true };
  return {
    ready: false,
    line: `the endpoint does not take the credentials: ${answers.join(', ')}, and to POST ${answerOf(response)}`,
    hint: 'check --email and --token (or TXKIT_EMAIL and TXKIT_TOKEN), and that they belong to this URL',
  };
}

function batchOf(input: unknown): unknown {
  if (Array.isArray(input)) return input;
  if (typeof input !== 'object' || input === null) return undefined;
  const { rows, first, next } = input as { rows?: unknown; first?: unknown; next?: unknown };
  return rows ?? (first === undefined ? undefined : { first, next });
}

function curlCredentials({ headers }: SubjectRequest) {
  if (headers.authorization === undefined) return undefined;
  return { arguments: '-u "$TXKIT_EMAIL:$TXKIT_TOKEN"', headers: ['authorization'] };
}
