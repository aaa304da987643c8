import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli } from '../../src/cli/run-cli.ts';
import { UserError } from '../../src/core/errors.ts';
import type { scan } from '../../src/scan.ts';
import { fakeIo, type FakeIoOptions } from './fake-io.ts';
import { FOUND, INCOMPLETE, run, type FakeScan } from './run-fake.ts';
import { sampleFinding, samplePlace, sampleReport } from './sample-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('an output that cannot be written is known before the scan', async (context) => {
  const cwd = temporaryFolder(context);
  const { code, err, requests } = await run(['scan', '-o', 'no/out.json'], { cwd });
  assert.equal(code, 2);
  assert.equal(err, `error: cannot write ${cwd}/no/out.json: there is no folder ${cwd}/no\n`);
  assert.deepEqual(requests, []);
});

test('several reports at once, each in its format', async (context) => {
  const cwd = temporaryFolder(context);
  const { code, out, err } = await run(
    ['scan', '--format', 'jsonl', '--report', 'json=a.json', '--report', 'sarif=b.sarif'],
    { cwd },
    FOUND,
  );
  assert.equal(code, 1);
  assert.equal(JSON.parse(out.split('\n')[0] ?? '') === null, false);
  assert.equal(err, '');
  const json = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')) as { schemaVersion: number };
  assert.equal(json.schemaVersion, 1);
  const sarif = JSON.parse(readFileSync(join(cwd, 'b.sarif'), 'utf8')) as { version: string };
  assert.equal(sarif.version, '2.1.0');
});

test('with --output stdout is silent, and stderr says where the report is', async (context) => {
  const cwd = temporaryFolder(context);
  const loud = await run(['scan', '-o', 'out.json'], { cwd }, FOUND);
  assert.deepEqual([loud.out, loud.err], ['', `1 token found; report in ${cwd}/out.json\n`]);
  const quiet = await run(['scan', '-q', '-o', 'out.json'], { cwd }, FOUND);
  assert.deepEqual([quiet.out, quiet.err], ['', '']);
});

test('problems are told on stderr, escaped, when no report on the terminal tells them', async (context) => {
  const cwd = temporaryFolder(context);
  const json = await run(['scan', '--format', 'json'], { cwd }, INCOMPLETE);
  assert.equal(json.err, 'not read: a\\x1b[2J: permission denied\n');
  const console_ = await run(['scan'], { cwd }, INCOMPLETE);
  assert.equal(console_.err, '');
  const many = Array.from({ length: 12 }, (_, at) => ({ where: `f${at}`, message: 'gone' }));
  const report = sampleReport({ complete: false, problems: many });
  const { err } = await run(['scan', '--format', 'json'], { cwd }, () => report);
  assert.equal(err.split('\n').length - 1, 11);
  assert.match(err, /\nnot read: 2 more, see the report\n$/);
});

test('the console report has colours on a terminal only', async (context) => {
  const cwd = temporaryFolder(context);
  const escape = String.fromCodePoint(27);
  assert.ok((await run(['scan'], { cwd, isTTY: true }, FOUND)).out.includes(`${escape}[`));
  assert.ok(!(await run(['scan', '--no-color'], { cwd, isTTY: true }, FOUND)).out.includes(escape));
  assert.ok(!(await run(['scan'], { cwd, env: { CI: '1' } }, FOUND)).out.includes(escape));
  await run(['scan', '-o', 'out.txt'], { cwd, isTTY: true, env: { FORCE_COLOR: '1' } }, FOUND);
  assert.ok(!readFileSync(join(cwd, 'out.txt'), 'utf8').includes(escape));
});

test('stopped: what was found is shown, and the exit code is the signal', async (context) => {
  const cwd = temporaryFolder(context);
  for (const [signal, expected] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    const io = fakeIo({ cwd });
    const stub: typeof scan = async (_, hooks) => {
      io.stop(signal);
      assert.equal(hooks?.signal?.aborted, true);
      return sampleReport({ complete: false, interrupted: true, findings: [sampleFinding()] });
    };
    assert.equal(await runCli(['scan'], io, { loadScan: async () => stub }), expected);
    assert.match(io.out(), /INCOMPLETE/);
    assert.match(io.out(), /src\/a\.yml:3:14/);
  }
});

test('stopped so early that there is no report', async (context) => {
  const io = fakeIo({ cwd: temporaryFolder(context) });
  const stub: typeof scan = async () => {
    io.stop('SIGINT');
    throw new Error('This operation was aborted');
  };
  assert.equal(await runCli(['scan'], io, { loadScan: async () => stub }), 130);
  assert.equal(io.err(), 'stopped before anything could be reported\n');
});

test('a full disk behind stdout is an error', async (context) => {
  const stdoutError = new UserError('cannot write to standard output: ENOSPC: no space left on device, write');
  const { code, err } = await run(['scan'], { cwd: temporaryFolder(context), stdoutError }, FOUND);
  assert.equal(code, 2);
  assert.equal(err, 'error: cannot write to standard output: ENOSPC: no space left on device, write\n');
});

test('progress on a terminal, and none with --quiet, in CI or in a pipe', async (context) => {
  const cwd = temporaryFolder(context);
  const slow: FakeScan = async (_, { onProgress }) => {
    await new Promise((resolve) => setTimeout(resolve, 310));
    onProgress?.({ label: 'tree', done: 1, total: 2, bytes: 3 });
    return sampleReport();
  };
  const progress = async (args: readonly string[], options: FakeIoOptions) =>
    (await run(['scan', ...args], { cwd, ...options }, slow)).err;
  assert.match(await progress([], { isTTY: true }), /^\rtree .*\r +\r$/);
  assert.equal(await progress(['-q'], { isTTY: true }), '');
  assert.equal(await progress([], { isTTY: true, env: { CI: 'true' } }), '');
  assert.equal(await progress([], { isTTY: true, env: { TERM: 'dumb' } }), '');
  assert.equal(await progress([], {}), '');
});

test('--all-places reaches the report', async (context) => {
  const cwd = temporaryFolder(context);
  const places = Array.from({ length: 40 }, (_, at) => samplePlace({ path: `dir${at}/file` }));
  const many = () => sampleReport({ findings: [sampleFinding({ places })] });
  const short = await run(['scan'], { cwd }, many);
  const long = await run(['scan', '--all-places'], { cwd }, many);
  assert.ok(!short.out.includes('dir39/file'));
  assert.ok(long.out.includes('dir39/file'));
});

test('stopped with the report in a file: stderr says incomplete, and so do the problems of the report', async (context) => {
  const cwd = temporaryFolder(context);
  const stopped = () => sampleReport({ complete: false, interrupted: true });
  const { code, out, err } = await run(['scan', '-o', 'out.json'], { cwd }, stopped);
  assert.deepEqual([code, out], [130, '']);
  assert.equal(
    err,
    `INCOMPLETE: stopped by you before everything was read\n0 tokens found; report in ${cwd}/out.json\n`,
  );
  const { problems } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')) as { problems: unknown };
  assert.deepEqual(problems, [{ where: 'scan', message: 'stopped by the user before everything was read' }]);
});

test('with the report in a file stderr says what the configuration left out', async (context) => {
  const cwd = temporaryFolder(context, { '.pat-patrol.yml': 'disabledRules: [PAT001]\n' });
  const fake: FakeScan = ({ configFile, disabledRules }) =>
    sampleReport({
      ...(configFile === undefined ? {} : { configFile }),
      leftOut: {
        files: 2,
        elsewhere: 0,
        belowConfidence: 0,
        ofDisabledRules: 1,
        minConfidence: 'possible',
        include: [],
        exclude: [],
        directory: '',
        disabledRules,
      },
    });
  const { err } = await run(['scan', '-o', 'out.json'], { cwd }, fake);
  assert.match(err, /\n2 files excluded, PAT001 off: 1 finding \(\.pat-patrol\.yml\)\n$/);
});

test('a report does not overwrite what is to be scanned', async (context) => {
  const cwd = temporaryFolder(context, { 'a.json': '{}' });
  const { code, err, requests } = await run(['scan', 'b', './a.json', '-o', 'a.json'], { cwd });
  assert.equal(code, 2);
  assert.equal(err, `error: cannot write ${cwd}/a.json: it is one of the files to scan\n`);
  assert.deepEqual(requests, []);
});
