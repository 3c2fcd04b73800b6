import { describe, expect, it } from 'vitest';
import { Refuted, SubjectError, Undecided } from '../../conformance/engine/index.js';
import { reporterNames, reporters } from '../../conformance/report/index.js';
import { answer, expectStatus, run, secret, subjectOf, tillCase, tillSuite } from './kit.js';

const observerSecret = 'wat3r&m3lon/"x"';
const forms = [
  secret,
  btoa(`me:${secret}`),
  observerSecret,
  encodeURIComponent(observerSecret),
  JSON.stringify(observerSecret).slice(1, -1),
  'urlpa55word',
];

// Every place that a secret can come from: what is sent, what is answered, and what a case says.
const leaks = tillCase({
  id: 'till/leaks',
  examples: [{ name: 'secret', input: [{ amount: 1, kind: 'sale' as const, note: secret }] }],
  judge: async (_, { trial }) => {
    await trial.observe?.('x');
    trial.remark(`the token is ${secret}`);
    const response = await trial.send({
      method: 'POST',
      url: `http://me:urlpa55word@till.test/sales?token=${secret}`,
      headers: { authorization: `Basic ${btoa(`me:${secret}`)}`, 'x-token': secret, cookie: `sid=${secret}` },
      body: new TextEncoder().encode(`{"token":"${secret}"}`),
    });
    throw new Refuted(`no ${secret}`, `it said ${new TextDecoder().decode(response.body)}`);
  },
});
const doubts = tillCase({
  id: 'till/doubts',
  judge: async () => {
    throw new Undecided(`who knows ${secret}`);
  },
});
const breaks = tillCase({
  id: 'till/breaks',
  judge: async () => {
    throw new TypeError(`${secret} is not a function`);
  },
});
const refused = tillCase({
  id: 'till/refused',
  judge: async (_, world) => {
    expectStatus(await world.post([{ amount: 1, kind: 'sale' }]), 204);
  },
});

const suite = tillSuite([leaks, doubts, breaks, refused], {
  redact: (text) => text.replaceAll(btoa(`me:${secret}`), '<credentials>').replaceAll(secret, '$TXKIT_TOKEN'),
  diagnose: () => `all is ${secret}`,
});

const observer = {
  template: `http://me:urlpa55word@ledger.test/{id}?api_key=${encodeURIComponent(observerSecret)}`,
  headers: { authorization: `Bearer ${observerSecret}`, 'x-key': observerSecret },
  settleMs: 0,
};

const echoes = subjectOf((request) =>
  request.url.includes('ledger.test')
    ? answer(200, JSON.stringify([observerSecret]), { 'x-echo': observerSecret })
    : answer(200, `echo ${secret} ${observerSecret} ${request.headers.authorization}`, {
        'x-echo': secret,
        'set-cookie': secret,
      }),
);

describe('no secret', () => {
  it.each(reporterNames)('is in a report as %s', async (name) => {
    const told: unknown[] = [];
    const options = {
      subjectName: `http://me:urlpa55word@till.test/?token=${secret}`,
      observer,
      onOutcome: (outcome: unknown) => told.push(outcome),
    };
    const full = await run(suite, echoes, options);
    expect(full.counts).toEqual({ pass: 0, fail: 2, skip: 0, inconclusive: 2 });
    const unfit = await run(
      { ...suite, smoke: async () => ({ ready: false, line: `no ${secret}`, hint: `not ${secret}` }) },
      echoes,
      options,
    );
    const dead = await run(
      suite,
      subjectOf(() => {
        throw new SubjectError('unreachable', `nobody at http://me:urlpa55word@till.test/${secret}`);
      }),
      options,
    );
    const printed = reporters[name]([full, unfit, dead], { version: '1.0.0' });
    expect(printed).toContain('till');
    for (const form of forms) {
      expect(printed).not.toContain(form);
      expect(JSON.stringify([told, full, unfit, dead])).not.toContain(form);
    }
  });

  it('is missing from the evidence: it is named instead', async () => {
    const report = await run(suite, echoes, { observer });
    const evidence = report.outcomes[0]?.evidence;
    expect(evidence?.expected).toBe('no $TXKIT_TOKEN');
    expect(evidence?.batch).toEqual([{ amount: 1, kind: 'sale', note: '$TXKIT_TOKEN' }]);
    expect(evidence?.exchanges[0]?.request).toMatchObject({
      url: expect.stringMatching(/^http:\/\/ledger\.test\/x\?api_key=<credentials>$/),
      headers: { authorization: 'Bearer <credentials>', 'x-key': '<credentials>' },
    });
    expect(evidence?.exchanges[1]?.curl).toContain(`--data-binary '{"token":"'"$TXKIT_TOKEN"'"}'`);
  });
});
