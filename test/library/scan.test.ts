/** The library's scan: what it tells while it goes on against what its report says, what it refuses, and that it prints no token. */
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { inspect } from 'node:util';
import { type Finding, render, scan, type ScanOptions, type ScanReport, UserError } from '../../src/library.ts';
import { baselineKey } from '../../src/core/baseline.ts';
import { findLeak, plant } from '../e2e/find-leak.ts';
import { folderFor, repositoryFor } from '../e2e/run-program.ts';
import { breakNew, Dice, mintNew } from '../mint.ts';

interface Watched {
  readonly seen: readonly Finding[];
  readonly report: ScanReport;
}

async function watch(options: ScanOptions): Promise<Watched> {
  const seen: Finding[] = [];
  const scanning = scan(options);
  for await (const finding of scanning) seen.push(finding);
  return { seen, report: await scanning };
}

const identities = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint).toSorted();

function makeRepository(t: TestContext) {
  const fixture = repositoryFor(t);
  const [first, second] = [plant(mintNew(new Dice(1))), plant(mintNew(new Dice(2)))];
  fixture.commit('One', { 'a.env': `A=${first}\n`, 'copy/a.env': `A=${first}\n` });
  fixture.commit('Two', { 'b.env': `B=${second}\n` });
  return { fixture, cwd: fixture.directory, first, second };
}

test('each token is told once, with the place where it was seen, and the report has all of its places', async (t) => {
  const { cwd } = makeRepository(t);
  const { seen, report } = await watch({ cwd });
  assert.deepEqual(identities(seen), identities(report.findings));
  assert.deepEqual(
    report.findings.map(({ places }) => places.map(({ path }) => path)),
    [['a.env', 'copy/a.env'], ['b.env']],
  );
  for (const { places } of seen) assert.match(places[0]?.path ?? '', /\.env$/);
  assert.equal(report.complete, true);
});

test('a history names objects at first, and paths and commits in its report', async (t) => {
  const { cwd } = makeRepository(t);
  const { seen, report } = await watch({ cwd, history: true });
  assert.deepEqual(identities(seen), identities(report.findings));
  for (const { places } of seen) {
    const [place] = places;
    assert.deepEqual([place?.path, place?.object, place?.commit], ['', 'blob', undefined]);
    assert.match(place?.blob ?? '', /^[0-9a-f]{40}$/);
  }
  assert.ok(report.findings.every(({ places, history }) => places[0]?.commit && history?.introduced.length === 1));
});

test('the index, a range and a stream are scanned, and paths are those from cwd', async (t) => {
  const { fixture, cwd, second } = makeRepository(t);
  const range = await watch({ cwd, range: 'HEAD~1..HEAD' });
  assert.deepEqual(
    range.seen.map(({ places }) => places[0]?.path),
    ['b.env'],
  );
  fixture.write('copy/c.env', `C=${second}\n`);
  fixture.git('add', 'copy/c.env');
  const staged = await watch({ cwd: `${cwd}/copy`, staged: true });
  for (const { places } of [...staged.seen, ...staged.report.findings]) assert.equal(places[0]?.path, 'c.env');
  assert.equal(staged.seen.length, 1);
  const input = await watch({ input: Readable.from([Buffer.from(`x ${second}`)]) });
  for (const { places } of [...input.seen, ...input.report.findings]) assert.equal(places[0]?.path, '<stdin>');
  assert.equal(input.report.findings.length, 1);
});

test('what is not reported is not told', async (t) => {
  const [token, other, broken] = [mintNew(new Dice(3)), mintNew(new Dice(4)), breakNew(mintNew(new Dice(5)))].map(
    plant,
  );
  const cwd = folderFor(t, {
    'a.txt': `${token} # pat-patrol:allow an example\n`,
    'b.txt': `${other}\n`,
    'c.txt': `${broken} https://dev.azure.com/contoso\n`,
  });
  const names = ({ seen, report }: Watched): string => {
    assert.deepEqual(identities(seen), identities(report.findings));
    return report.findings.map(({ places }) => places[0]?.path).join();
  };
  assert.equal(names(await watch({ cwd })), 'b.txt,c.txt');
  assert.equal(names(await watch({ cwd, comments: false })), 'a.txt,b.txt,c.txt');
  assert.equal(names(await watch({ cwd, minConfidence: 'certain' })), 'b.txt');
  assert.equal(names(await watch({ cwd, exclude: ['b.*'] })), 'c.txt');
  const [known] = (await scan({ cwd, paths: ['b.txt'] })).findings;
  assert.ok(known);
  const baseline = `${folderFor(t, { accepted: `${baselineKey(known.secret)} # for tests\n` })}/accepted`;
  const accepted = await watch({ cwd, baseline });
  assert.equal(names(accepted), 'c.txt');
  assert.deepEqual(
    accepted.report.suppressed.map(({ suppression }) => suppression?.kind),
    ['inline', 'baseline'],
  );
});

test('nothing in the scanned folder has a say but comments; a configuration that is named has', async (t) => {
  const token = plant(mintNew(new Dice(6)));
  const cwd = folderFor(t, { '.pat-patrol.yml': 'exclude: ["*.txt"]\n', 'a.txt': `${token}\n` });
  assert.equal((await scan({ cwd })).findings.length, 1);
  assert.equal((await scan({ cwd, config: '.pat-patrol.yml' })).findings.length, 0);
});

test('rules of a configuration have their texts in a report', async (t) => {
  const rules =
    'rules:\n  - id: SHOP\n    description: a key of the shop\n    literal: shop_\n    pattern: shop_[a-z0-9]{24}\n';
  const cwd = folderFor(t, { 'c.yml': rules, 'a.txt': 'shop_q7w2e9r4t1y8u3i6o5p0a7s2\n' });
  const { seen, report } = await watch({ cwd, config: 'c.yml', paths: ['a.txt'] });
  assert.deepEqual(
    seen.map(({ description }) => description),
    ['a key of the shop'],
  );
  const sarif = JSON.parse(await render(report, 'sarif')) as {
    runs: { tool: { driver: { rules: { id: string }[] } } }[];
  };
  assert.ok(sarif.runs[0]?.tool.driver.rules.some(({ id }) => id === 'SHOP'));
});

test('no way of printing shows a token, though a path is one', async (t) => {
  const { fixture, cwd } = makeRepository(t);
  const name = plant(mintNew(new Dice(8)));
  fixture.commit(`Message with ${plant(mintNew(new Dice(9)))}`, { [`dir/${name}.txt`]: 'x\n', 'n.txt': `${name}\n` });
  const { seen, report } = await watch({ cwd, history: true });
  assert.equal(report.findings.length, 4);
  for (const value of [seen, report, report.findings.map(({ secret }) => secret)])
    for (const text of [inspect(value, { depth: null, showHidden: true }), JSON.stringify(value)])
      assert.equal(findLeak(text), undefined);
  assert.match(`${report.findings[0]?.secret}`, /^\w{4}…\w{4}$/);
  assert.ok(report.findings.some(({ secret }) => secret.reveal() === name));
  for (const format of ['json', 'sarif', 'console', 'csv'] as const)
    assert.equal(findLeak(await render(report, format)), undefined);
});

test('options that cannot be meant are refused', async () => {
  const CASES: readonly (readonly [options: object, message: string])[] = [
    [{ hisory: true }, "scan has no option 'hisory'; did you mean history?"],
    [{ toString: 1 }, "scan has no option 'toString'"],
    [{ paths: '.' }, 'option paths of scan wants a list of texts, not text'],
    [
      { input: Buffer.from('bytes') },
      'option input of scan wants an async iterable of bytes, such as a readable stream (detect takes bytes that are at hand), not bytes',
    ],
    [{ minConfidence: 'sure' }, "unknown value 'sure' for minConfidence (known: possible, likely, certain)"],
    [{ decodeDepth: 11 }, "decodeDepth wants a whole number from 0 to 10, not '11'"],
    [{ jobs: 0 }, "jobs wants a whole number from 1 to 256, not '0'"],
    [{ history: true, staged: true }, 'history and staged exclude each other: choose one'],
    [{ range: 'x' }, "range wants A..B, for example origin/main..HEAD, not 'x'"],
    [{ sinceScan: 'x' }, 'sinceScan needs history: nothing else is read from where a scan was'],
    [{ cwd: '/nowhere/at/all' }, '/nowhere/at/all: no such file or directory'],
    [{ config: 'nothing.yml' }, 'nothing.yml: no such configuration file'],
  ];
  for (const [options, message] of CASES)
    await assert.rejects(scan(options), (error) => {
      assert.ok(error instanceof UserError);
      assert.equal(error.message, message);
      return true;
    });
});

test('whoever only reads the findings hears of a failure, and options may be undefined', async () => {
  await assert.rejects(watch({ cwd: '/nowhere/at/all' }), UserError);
  const reading = async (): Promise<void> => {
    for await (const _ of scan({ cwd: '/nowhere/at/all' })) assert.fail();
  };
  await assert.rejects(reading(), UserError);
  const loose = { cwd: undefined, paths: ['package.json'], maxSize: Infinity } as unknown as ScanOptions;
  assert.equal((await scan(loose)).complete, true);
});

test('a signal that has aborted already leaves nothing but an incomplete report', async (t) => {
  const { cwd } = makeRepository(t);
  const { complete, interrupted } = await scan({ cwd, signal: AbortSignal.abort() });
  assert.deepEqual({ complete, interrupted }, { complete: false, interrupted: true });
});

test('what could not be read is a problem, and the report is not complete', async (t) => {
  const { cwd } = makeRepository(t);
  const report = await scan({ cwd, maxSize: 5 });
  assert.equal(report.complete, false);
  assert.ok(report.problems.length > 0);
});
