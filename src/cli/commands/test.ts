import type { Command } from 'commander';
import { collect } from '../collect.js';
import type { Context } from '../context.js';

export function addTest(program: Command, context: Context): void {
  program
    .command('test')
    .summary('test an endpoint against the documents')
    .description(
      "Tests an endpoint against the vendor's documents; without --url the embedded reference endpoint, in process.",
    )
    .argument('[api...]', 'the APIs to test (default: all that this version knows)')
    .optionsGroup('The subject:')
    .option(
      '--url <url>',
      'the subject; for putler the inbound URL itself, for others the base of the documented paths',
    )
    .option(
      '--path <operation=path>',
      'another path of one operation, where an API has several; repeatable',
      collect,
    )
    .option('--xml-shape <root/row>', 'element names of XML bodies (default: transactions/transaction)')
    .option('--yes-this-is-production', "send to the vendor's own service, where what is stored stays")
    .optionsGroup('Credentials (see below for environment variables):')
    .option('--email <email>', 'putler: email of the account')
    .option('--token <token>', 'putler: API token')
    .optionsGroup('Reading back what was stored:')
    .option(
      '--observe <template>',
      'an URL with {id}: GET answers a JSON array of what is stored under that id',
    )
    .option('--observe-header <name: value>', "the observer's credentials; repeatable", collect)
    .option('--settle <duration>', 'how long an effect may take to show, as in 40m (default: measured)')
    .optionsGroup('What is run:')
    .option('--level <level>', 'the lowest level whose failures fail the run: must, should or may', 'must')
    .option('--case <glob>', 'only these cases; repeatable', collect)
    .option('--skip <glob>', 'not these cases; repeatable', collect)
    .option('--shard <index/count>', 'one part of the cases, as in 1/3')
    .option('--runs <number>', 'random runs of a case that has them (default: 20)')
    .option('--seed <number>', 'everything that a run sends follows from it (default: random, and reported)')
    .option('--replay <token>', 'one failure again, by the token that a report gives')
    .option(
      '--known-failures <file>',
      'lines `case-id  reason` that do not fail the run; one that no longer fails does',
    )
    .option('--bail', 'stop at the first failure')
    .optionsGroup('How hard:')
    .option('--max-requests <number>', 'send no more; what proves most goes first')
    .option(
      '--rate <rate>',
      'at most so many requests, as in 5/s or 180/m; 429 and Retry-After are obeyed anyway',
    )
    .option('--timeout <duration>', 'how long to wait for one answer (default: 30s)')
    .option('--concurrency <number>', 'requests in flight at once (default: 4)')
    .optionsGroup('What is printed:')
    .option('--report <format[=file]>', 'text, json, ndjson, junit, html or github; repeatable', collect)
    .option('--json', 'the same as --report json')
    .option('--quiet', 'of a run that went well the conclusion alone; no progress')
    .addHelpText('after', `\n${details}`)
    .action(async (apis: readonly string[], _: unknown, command: Command) => {
      const { runTest } = await import('../test/run-test.js');
      await runTest(apis, command.optsWithGlobals(), context);
    });
}

const details = `Environment:
  TXKIT_EMAIL, TXKIT_TOKEN   credentials of putler; other users of the machine see those of a command line
  TXKIT_OBSERVE_HEADER       a header for the observer, as --observe-header takes it
  TXKIT_DEBUG=1              where the kit itself failed

Exit codes:
  0 conforms   1 does not   2 usage error, or nothing was tested   3 inconclusive   130 interrupted

Examples:
  $ txkit test
  $ TXKIT_EMAIL=me@example.com TXKIT_TOKEN=… txkit test putler --url http://localhost:3000/inbound/
  $ txkit test --case 'rejects-*' --report junit=results.xml
  $ txkit test --url … --observe 'http://localhost:3000/stored/{id}' --settle 10s --rate 180/m
`;
