/** Every report of the built program, and where it goes. */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync, chmodSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Log, Result } from 'sarif';
import { breakNew, Dice, mintLegacy, mintNew } from '../mint.ts';
import { listPlaces, parseLines, parseReport, redacted } from './read-report.ts';
import { folderFor, POSIX, repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(18);
const [TOKEN, LEGACY, BROKEN] = [mintNew(dice), mintLegacy(dice), breakNew(mintNew(dice))] as const;

/** A folder with a certain token of each format, a likely one, and a path that has to be encoded. */
function makeFolder(t: TestContext): string {
  return folderFor(t, {
    'a.txt': `one\n\t"${TOKEN}",\nhttps://dev.azure.com/contoso\n`,
    'b/c d%é.txt': `${LEGACY}\n${TOKEN}`,
    'b/likely.txt': BROKEN,
  });
}

const EXPECTED = [
  `${redacted(TOKEN)} a.txt:2:3`,
  `${redacted(TOKEN)} b/c d%é.txt:2:1`,
  `${redacted(LEGACY)} b/c d%é.txt:1:1`,
  `${redacted(BROKEN)} b/likely.txt:1:1`,
];

const plain = (text: string): string => text.replaceAll(/\x1b\[\d+m/g, '');

test('console', (t) => {
  const { code, stdout, stderr } = runProgram(['scan'], { cwd: makeFolder(t) });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  assert.doesNotMatch(stdout, /\x1b/);
  for (const text of [
    `✖ ${redacted(TOKEN)}  certain   Azure DevOps token, issued 2026-01\n  a.txt:2:3\n    2 │   "${redacted(TOKEN)}",\n`,
    '  b/c d%é.txt:2:1\n',
    'org contoso',
    'https://dev.azure.com/contoso/_usersSettings/tokens',
    `${redacted(LEGACY)}  certain `,
    `${redacted(BROKEN)}  likely `,
    '✖ 3 tokens in 4 places (2 certain, 1 likely)\n',
    'revoke',
  ]) {
    assert.ok(stdout.includes(text), `${text}\nis not in\n${stdout}`);
  }
});

test('console: colours, ASCII, quiet, verbose', (t) => {
  const cwd = makeFolder(t);
  const bare = runProgram(['scan'], { cwd }).stdout;
  const timeless = (text: string): string => text.replaceAll(/ in [\d.]+ m?s$/gm, '');
  const forced = runProgram(['scan'], { cwd, env: { FORCE_COLOR: '1' } }).stdout;
  assert.match(forced, /\x1b\[31m/);
  assert.equal(timeless(plain(forced)), timeless(bare));
  for (const [args, env] of [
    [['--no-color'], { FORCE_COLOR: '1' }],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ] as const) {
    assert.equal(timeless(runProgram(['scan', ...args], { cwd, env }).stdout), timeless(bare));
  }
  assert.doesNotMatch(runProgram(['scan', 'a.txt'], { cwd, env: { LANG: 'C' } }).stdout, /[^\t\n -~]/);
  const quiet = runProgram(['scan', '--quiet', 'a.txt'], { cwd });
  assert.equal(quiet.code, 1);
  assert.doesNotMatch(quiet.stdout, /tokens? in|read \d/);
  assert.ok(quiet.stdout.includes('a.txt:2:3'));
  const verbose = runProgram(['scan', '--verbose', 'a.txt'], { cwd });
  assert.match(verbose.stdout, /PAT001: /);
});

test('json and jsonl say the same', (t) => {
  const cwd = makeFolder(t);
  const json = runProgram(['scan', '--format', 'json'], { cwd });
  const lines = runProgram(['scan', '--format', 'jsonl'], { cwd });
  assert.deepEqual([json.code, json.stderr, lines.code, lines.stderr], [1, '', 1, '']);
  const report = parseReport(json.stdout);
  assert.deepEqual(listPlaces(report), EXPECTED);
  const [summary, ...findings] = parseLines(lines.stdout).toReversed();
  assert.deepEqual(
    findings.toReversed(),
    report.findings.map((finding) => ({ type: 'finding', ...finding })),
  );
  assert.equal(summary?.['type'], 'summary');
  assert.deepEqual(summary?.['problems'], []);
  const [first] = report.findings;
  assert.deepEqual(first?.places[0]?.organization, 'contoso');
  assert.match(first?.fingerprint ?? '', /^[0-9a-f]{64}$/);
});

const sarifPlace = ({ locations }: Result): string => {
  const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
  return `${artifactLocation?.uri}:${region?.startLine}:${region?.startColumn}-${region?.endColumn}`;
};

test('sarif: with and without findings', (t) => {
  const cwd = makeFolder(t);
  const { code, stdout, stderr } = runProgram(['scan', '--format', 'sarif'], { cwd });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  const log = JSON.parse(stdout) as Log;
  const [run] = log.runs;
  assert.equal(log.version, '2.1.0');
  assert.deepEqual(run?.results?.map(sarifPlace).toSorted(), [
    'a.txt:2:3-87',
    'b/c%20d%25%C3%A9.txt:1:1-53',
    'b/c%20d%25%C3%A9.txt:2:1-85',
    'b/likely.txt:1:1-85',
  ]);
  for (const { ruleId, ruleIndex, partialFingerprints } of run?.results ?? []) {
    assert.equal(run?.tool.driver.rules?.[ruleIndex ?? -1]?.id, ruleId);
    assert.match(partialFingerprints?.['primaryLocationLineHash'] ?? '', /^[0-9a-f]+:\d+$/);
  }
  assert.equal(run?.invocations?.[0]?.executionSuccessful, true);
  writeFileSync(join(cwd, 'clean.txt'), '');
  const clean = runProgram(['scan', '--format', 'sarif', 'clean.txt'], { cwd });
  assert.equal(clean.code, 0);
  assert.deepEqual((JSON.parse(clean.stdout) as Log).runs[0]?.results, []);
});

/** What code scanning knows a result again by, in one text for each result. */
const fingerprintsOf = ({ runs }: Log): readonly string[] =>
  runs.flatMap(({ results }) => (results ?? []).map(({ partialFingerprints }) => JSON.stringify(partialFingerprints)));

test('sarif: fingerprints stay when lines move, and are those of every run, of any number of threads and of a history', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a.txt': `# x\nTOKEN=${TOKEN}\n# end\n`, 'b/c.txt': LEGACY });
  const scan = (...args: readonly string[]): Log =>
    JSON.parse(runProgram(['scan', '--format', 'sarif', ...args], { cwd: fixture.directory }).stdout) as Log;
  const first = fingerprintsOf(scan());
  assert.equal(new Set(first).size, 2);
  for (const print of first)
    assert.match(print, /^\{"primaryLocationLineHash":"[0-9a-f]+:1","patPatrol\/v1":"[0-9a-f]{64}"\}$/);
  for (const args of [[], ['--jobs', '1'], ['--jobs', '4'], ['--history']])
    assert.deepEqual(fingerprintsOf(scan(...args)), first);
  fixture.commit('two', { 'a.txt': `${'moved\n'.repeat(40)}# x\n  TOKEN=${TOKEN}\n# end\n` });
  assert.deepEqual(fingerprintsOf(scan()), first, 'moved, and indented');
  const places = scan().runs.flatMap(({ results }) => results?.map(sarifPlace));
  assert.equal(places[0], 'a.txt:42:9-93');
});

test('sarif: a history has two runs with an identity of their own, and one of them is that of a tree', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a.txt': TOKEN, 'b.txt': LEGACY });
  fixture.commit('two', { 'b.txt': 'gone' });
  const runsOf = (...args: readonly string[]) =>
    (JSON.parse(runProgram(['scan', '--format', 'sarif', ...args], { cwd: fixture.directory }).stdout) as Log).runs.map(
      ({ automationDetails, results }) => [
        automationDetails?.id,
        results?.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
      ],
    );
  assert.deepEqual(runsOf(), [['pat-patrol/tree/', ['a.txt']]]);
  assert.deepEqual(runsOf('--history'), [
    ['pat-patrol/tree/', ['a.txt']],
    ['pat-patrol/history/', ['b.txt']],
  ]);
  assert.deepEqual(runsOf('--range', 'HEAD~1..HEAD'), [['pat-patrol/range/', []]]);
});

test('sarif of a history: repository, revision, commits', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('remote', 'add', 'origin', 'https://user:password@dev.azure.com/contoso/p/_git/r');
  const commit = fixture.commit('first', { 'dir/a.txt': TOKEN });
  fixture.commit('second', { 'dir/a.txt': 'gone' });
  const { stdout } = runProgram(['scan', '--history', '--format', 'sarif'], { cwd: fixture.directory });
  const { runs } = JSON.parse(stdout) as Log;
  const provenance = runs.flatMap((run) => run.versionControlProvenance ?? []);
  assert.equal(provenance[0]?.repositoryUri, 'https://dev.azure.com/contoso/p/_git/r');
  assert.equal(provenance[0]?.revisionId, fixture.id('HEAD'));
  assert.ok(stdout.includes(commit.slice(0, 10)));
  assert.doesNotMatch(stdout, /ada@example\.com|password@/);
});

test('--output, its ending, and several --report', (t) => {
  const cwd = makeFolder(t);
  mkdirSync(join(cwd, 'out'));
  const args = [
    '--include',
    '**/*.txt',
    '--output',
    'out/a.sarif',
    '--report',
    'json=out/b',
    '--report',
    'jsonl=out/c=d',
  ];
  const { code, stdout, stderr } = runProgram(['scan', ...args], { cwd });
  assert.deepEqual({ code, stdout }, { code: 1, stdout: '' });
  assert.equal(
    stderr,
    `3 tokens found; report in ${['a.sarif', 'b', 'c=d'].map((name) => join(cwd, 'out', name)).join(', ')}\n` +
      'only what matches **/*.txt\n',
  );
  const read = (name: string): string => readFileSync(join(cwd, 'out', name), 'utf8');
  assert.equal((JSON.parse(read('a.sarif')) as Log).runs[0]?.results?.length, 4);
  assert.deepEqual(listPlaces(parseReport(read('b'))), EXPECTED);
  assert.equal(parseLines(read('c=d')).length, 4);
  assert.deepEqual(readdirSync(join(cwd, 'out')).toSorted(), ['a.sarif', 'b', 'c=d'], 'nothing temporary is left');
  const both = runProgram(['scan', '--report', 'json=out/b', '--quiet', '--include', '**/*.txt'], { cwd });
  assert.equal(both.stderr, '');
  assert.ok(both.stdout.includes('a.txt:2:3'), 'the console report still comes');
  const same = runProgram(['scan', '--report', 'json=out/b', '--report', 'sarif=./out/../out/b'], { cwd });
  assert.deepEqual({ code: same.code, stdout: same.stdout }, { code: 2, stdout: '' });
  assert.match(same.stderr, /^error: two reports would go to /);
});

test('a report replaces what a link points to, and keeps the mode', POSIX, (t) => {
  const cwd = folderFor(t, { 'a.txt': TOKEN, 'real/report.json': 'old' });
  chmodSync(join(cwd, 'real/report.json'), 0o600);
  symlinkSync('real/report.json', join(cwd, 'link.json'));
  assert.equal(runProgram(['scan', 'a.txt', '-o', 'link.json'], { cwd }).code, 1);
  assert.equal(parseReport(readFileSync(join(cwd, 'real/report.json'), 'utf8')).findings.length, 1);
  assert.equal(statSync(join(cwd, 'real/report.json')).mode & 0o777, 0o600);
});
