/** What a program does wrong, and what breaks under it: an error that it can act on, or a problem, and never a token. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { detect, type Finding, render, scan, type ScanOptions, UserError, verify } from '../../src/library.ts';
import { findLeak, plant } from '../e2e/find-leak.ts';
import { folderFor } from '../e2e/run-program.ts';
import { Dice, mintNew } from '../mint.ts';

const TOKEN = plant(mintNew(new Dice(31)));

test('no error shows a token', async (t) => {
  const cwd = folderFor(t, { accepted: `${TOKEN}\n`, 'c.yml': `${TOKEN}: 1\n` });
  const cases: readonly ScanOptions[] = [
    { cwd: `/tmp/${TOKEN}` },
    { cwd, config: `/tmp/${TOKEN}.yml` },
    { cwd, config: 'c.yml' },
    { cwd, baseline: `/tmp/${TOKEN}` },
    { cwd, baseline: 'accepted' },
    { cwd, range: TOKEN },
    { [TOKEN]: true },
  ];
  for (const options of cases) {
    const error: unknown = await scan(options).then(
      () => assert.fail('nothing was wrong'),
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof UserError);
    assert.equal(findLeak(`${inspect(error)}${error.stack}${error.message}`), undefined);
  }
});

test('an input that breaks off is a problem, and what came before is found', async () => {
  const input = async function* () {
    yield Buffer.from(`x ${TOKEN}\n`);
    throw new Error(`boom ${TOKEN}`);
  };
  const report = await scan({ input: input() });
  assert.equal(report.findings.length, 1);
  assert.equal(report.complete, false);
  assert.match(report.problems[0]?.message ?? '', /^the input broke off: boom/);
  assert.equal(findLeak(JSON.stringify(report)), undefined);
  const words = async function* () {
    yield 'text';
  };
  const { problems } = await scan({ input: words() as unknown as AsyncIterable<Uint8Array> });
  assert.deepEqual(problems, [{ where: '<stdin>', message: 'the input broke off: it gave string, not bytes' }]);
});

test('what cannot be meant is an error that says so', async () => {
  for (const content of [undefined, null, 42, [TOKEN], {}]) assert.throws(() => detect(content as string), UserError);
  await assert.rejects(scan(null as unknown as ScanOptions), UserError);
  const report = await scan({ paths: ['package.json'] });
  for (const format of ['sarf', 'toString', undefined, 3])
    await assert.rejects(render(report, format as unknown as 'sarif'), UserError);
});

test('a scan goes on until the last of its readers leaves', async (t) => {
  const tokens = Array.from({ length: 40 }, (_, at) => plant(mintNew(new Dice(100 + at))));
  const cwd = folderFor(t, Object.fromEntries(tokens.map((token, at) => [`${at}.txt`, `${token}\n`])));
  const scanning = scan({ cwd, jobs: 1 });
  const first = async (): Promise<void> => {
    for await (const _ of scanning) break;
  };
  const seen: Finding[] = [];
  const all = async (): Promise<void> => {
    for await (const finding of scanning) seen.push(finding);
  };
  await Promise.all([first(), all()]);
  const { interrupted, findings } = await scanning;
  assert.deepEqual([interrupted, findings.length, seen.length], [false, 40, 40]);
});

test('what verify, render and detect do not know is refused, and nothing is sent elsewhere for it', async () => {
  const { findings } = detect(TOKEN);
  const wrong: readonly (readonly [findings: unknown, options: unknown, message: string])[] = [
    [findings, { sever: 'https://tfs.local' }, "verify has no option 'sever'; did you mean server?"],
    [[], { organisations: ['x'] }, "verify has no option 'organisations'; did you mean organizations?"],
    [[], { organizations: 'contoso' }, 'option organizations of verify wants a list of texts, not text'],
    [[], { signal: {} }, 'option signal of verify wants an AbortSignal, not object'],
    [[], { server: 'http://x' }, 'server wants https: over http everybody on the way could read the tokens'],
    [[], null, 'the options of verify are no object'],
    [null, {}, 'verify wants a list of findings, not null'],
    [[{ redacted: 'abcd…wxyz' }], {}, 'verify wants findings as scan and detect give them, each with its secret'],
  ];
  for (const [given, options, message] of wrong)
    await assert.rejects(verify(given as Finding[], options as object), { name: 'UserError', message });
  for (const report of [null, {}, [], 'text', detect(TOKEN)])
    await assert.rejects(render(report as never, 'json'), {
      name: 'UserError',
      message: /^render wants the report of a scan, not /,
    });
  const read = JSON.parse(JSON.stringify({ ...(await scan({ paths: ['package.json'] })), findings })) as never;
  await assert.rejects(render(read, 'json'), {
    name: 'UserError',
    message: /^render wants findings as scan and detect/,
  });
  const depth = { name: 'UserError', message: "detect has no option 'decodedepth'; did you mean decodeDepth?" };
  assert.throws(() => detect('', { decodedepth: 1 } as object), depth);
  assert.throws(() => detect('', null as never), { name: 'UserError', message: 'the options of detect are no object' });
});
