import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../src/core/errors.ts';
import { FOUND, INCOMPLETE, run, type FakeScan } from './run-fake.ts';
import { sampleReport } from './sample-report.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('help and version go to stdout, an empty command line is an error', async () => {
  const help = await run(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /^pat-patrol \S+: find leaked/);
  assert.equal(help.err, '');
  assert.match((await run(['scan', '--help'])).out, /^Usage: pat-patrol scan/);
  assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\S*\n$/);
  const nothing = await run([]);
  assert.deepEqual({ ...nothing, requests: [] }, { code: 2, out: '', err: help.out, requests: [] });
});

test('a usage error is two lines on stderr and exit code 2, and nothing is scanned', async () => {
  const cases: Readonly<Record<string, string>> = {
    'scan --formt json': 'error: unknown option --formt; did you mean --format?\nsee pat-patrol scan --help\n',
    scna: "error: unknown command 'scna'; did you mean scan?\nsee pat-patrol --help\n",
    'scan --format docx':
      /^error: unknown value 'docx' for --format \(known: console, json, .*\)\nsee pat-patrol scan --help\n$/.source,
    'scan --history --staged':
      'error: --history and --staged exclude each other: choose one\nsee pat-patrol scan --help\n',
    'rules PAT00':
      /^error: unknown rule 'PAT00'; did you mean PAT00\d\? \(known: PAT\d.*\)\nsee pat-patrol rules --help\n$/.source,
    'install --fail-on sure': /^error: unknown value 'sure' for --fail-on .*\nsee pat-patrol install --help\n$/.source,
    'ci --mode trea': /^error: unknown value 'trea' for --mode; .*\nsee pat-patrol ci --help\n$/.source,
    'ci --mode tree --fail-on sure': /^error: .*\nsee pat-patrol ci --help\n$/.source,
    'verify --format docx': /^error: .*\nsee pat-patrol verify --help\n$/.source,
  };
  for (const [line, expected] of Object.entries(cases)) {
    const { code, out, err, requests } = await run(line.split(' '));
    if (expected.startsWith('^')) assert.match(err, new RegExp(expected));
    else assert.equal(err, expected);
    assert.deepEqual({ code, out, requests }, { code: 2, out: '', requests: [] }, line);
  }
});

test('what was typed reaches the scan', async (context) => {
  const cwd = temporaryFolder(context, { '.pat-patrol.yml': 'exclude: [vendor]\n', 'sub/a': '' });
  const { requests } = await run(['scan', 'sub', '--exclude', '*.min.js', '--jobs', '3'], { cwd });
  const [request] = requests;
  assert.deepEqual(request?.paths, ['sub']);
  assert.deepEqual(request.exclude, ['vendor', '*.min.js']);
  assert.equal(request.jobs, 3);
  assert.equal(request.cwd, cwd);
});

test('--stdin hands the stream over', async (context) => {
  let text = '';
  const cwd = temporaryFolder(context);
  await run(['scan', '--stdin'], { cwd, stdin: ['ab', 'c'] }, async ({ stdin = assert.fail() }) => {
    for await (const chunk of stdin) text += Buffer.from(chunk).toString();
    return sampleReport();
  });
  assert.equal(text, 'abc');
});

test('exit codes: none, found, below --fail-on, incomplete, both', async (context) => {
  const cwd = temporaryFolder(context);
  const code = async (args: readonly string[], fakeScan: FakeScan) =>
    (await run(['scan', ...args], { cwd }, fakeScan)).code;
  assert.equal(await code([], () => sampleReport()), 0);
  assert.equal(await code([], FOUND), 1);
  assert.equal(await code(['--fail-on', 'never'], FOUND), 0);
  assert.equal(await code([], INCOMPLETE), 2);
  assert.equal(await code([], () => ({ ...INCOMPLETE(), findings: FOUND().findings })), 1);
});

test('a bad configuration is one line with its place, and nothing is scanned', async (context) => {
  const cwd = temporaryFolder(context, { '.pat-patrol.yml': 'include: []\n\n    \nexlude: []\n' });
  const { code, err, requests } = await run(['scan'], { cwd });
  assert.equal(code, 2);
  assert.match(
    err,
    /^error: \.pat-patrol\.yml:4:1: unknown key 'exlude'; did you mean 'exclude'\? \(allowed: [^\n]+\n$/,
  );
  assert.deepEqual(requests, []);
});

test('what the scan refuses is one line, what it did not expect as well', async (context) => {
  const cwd = temporaryFolder(context);
  const refused = await run(['scan', '--history'], { cwd }, () => {
    throw new UserError('not in a git repository\x1b[31m');
  });
  assert.deepEqual([refused.code, refused.err], [2, 'error: not in a git repository\\x1b[31m\n']);
  const crashed = await run(['scan'], { cwd }, () => {
    throw new TypeError('x is not a function\n    at y');
  });
  assert.deepEqual([crashed.code, crashed.err], [2, 'error: unexpected: x is not a function; at y\n']);
});

test('--verbose names the configuration', async (context) => {
  const cwd = temporaryFolder(context, { '.pat-patrol.json': '{}' });
  assert.equal((await run(['scan', '-v'], { cwd })).err, 'configuration: .pat-patrol.json\n');
});
