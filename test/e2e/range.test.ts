/** What a push or a pull request adds, through the built program. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, placesOf, type Report, redacted, scanJson } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(15);
const tokens = Array.from({ length: 5 }, () => mintNew(dice));
const [BEFORE = '', ADDED = '', MERGED = '', SAID = '', LATER = ''] = tokens;

/** `abcd…wxyz path line object commit`, for every place. */
function inShort({ findings }: Report): readonly string[] {
  return findings.flatMap(({ redacted: token, places }) =>
    places.map(({ path, line, object, commit }) => `${token} ${path} ${line} ${object} ${commit}`),
  );
}

/** A base commit that holds a token, with the branch `base` on it. */
function makeBase(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('base', { 'old.txt': BEFORE, 'a.txt': 'a' });
  fixture.git('branch', 'base');
  return fixture;
}

const scanRange = (fixture: FixtureRepository, range: string, code = 1): Report =>
  completeReport(scanJson(['--range', range], { cwd: fixture.directory }), code);

test('what the range adds, with its commit, author and date; not what was there before', (t) => {
  const fixture = makeBase(t);
  const commit = fixture.commit('adds', { 'dir/a.txt': `one\n ${ADDED}`, 'old.txt': `${BEFORE}\n` });
  const blob = fixture.id('HEAD:dir/a.txt');
  fixture.commit('after', { 'b.txt': 'b' });
  fixture.git('branch', 'end');
  fixture.commit('outside', { 'later.txt': LATER });
  const report = scanRange(fixture, 'base..end');
  const [place] = placesOf(report, ADDED);
  assert.match(place?.date ?? '', /^2026-01-01T01:\d\d:00\+01:00$/);
  assert.deepEqual(place, {
    path: 'dir/a.txt',
    line: 2,
    column: 2,
    endLine: 2,
    endColumn: 86,
    encoding: [],
    object: 'blob',
    blob,
    commit,
    author: 'Ada Author',
    date: place?.date,
  });
  // A changed file is read whole, as its blob is new: the token in it goes along with the push.
  assert.deepEqual(
    inShort(report).toSorted(),
    [`${redacted(ADDED)} dir/a.txt 2 blob ${commit}`, `${redacted(BEFORE)} old.txt 1 blob ${commit}`].toSorted(),
  );
  assert.deepEqual(scanRange(fixture, 'base..base', 0).findings, []);
  assert.deepEqual(
    inShort(scanRange(fixture, 'end..')).map((text) => text.split(' ')[1]),
    ['later.txt'],
  );
});

test('added and removed inside the range', (t) => {
  const fixture = makeBase(t);
  const commit = fixture.commit('oops', { 'a.txt': ADDED });
  fixture.commit('removed', { 'a.txt': 'a' });
  assert.deepEqual(inShort(scanRange(fixture, 'base..HEAD')), [`${redacted(ADDED)} a.txt 1 blob ${commit}`]);
});

test('a renamed file is looked at under its new name', (t) => {
  const fixture = makeBase(t);
  fixture.git('mv', 'old.txt', 'new.txt');
  fixture.commit('rename');
  const report = scanRange(fixture, 'base..HEAD');
  assert.deepEqual(
    placesOf(report, BEFORE).map(({ path }) => path),
    ['new.txt'],
  );
});

test('an evil merge, and what a merge brings in from a branch outside the range', (t) => {
  const fixture = makeBase(t);
  fixture.git('checkout', '-q', '-b', 'side');
  const side = fixture.commit('side', { 'side.txt': ADDED });
  fixture.git('checkout', '-q', 'main');
  fixture.commit('main', { 'main.txt': 'main' });
  const merge = fixture.merge(['side'], { 'side.txt': ADDED, 'a.txt': MERGED });
  assert.deepEqual(
    inShort(scanRange(fixture, 'base..HEAD')).toSorted(),
    [`${redacted(ADDED)} side.txt 1 blob ${side}`, `${redacted(MERGED)} a.txt 1 blob ${merge}`].toSorted(),
  );
  assert.deepEqual(inShort(scanRange(fixture, 'side..HEAD')), [`${redacted(MERGED)} a.txt 1 blob ${merge}`]);
});

test('commit messages', (t) => {
  const fixture = makeBase(t);
  const commit = fixture.commit(`subject\n\nbody ${SAID}`);
  const [place] = placesOf(scanRange(fixture, 'base..HEAD'), SAID);
  assert.equal(place?.path, '');
  assert.equal(place?.object, 'commit');
  assert.equal(place?.commit, commit);
  assert.equal(place?.author, 'Ada Author');
  const { code, stdout, stderr } = runProgram(['scan', '--range', 'base..HEAD'], { cwd: fixture.directory });
  assert.deepEqual({ code, stderr }, { code: 1, stderr: '' });
  assert.match(stdout, new RegExp(`message of commit ${commit.slice(0, 10)}, \\d+:6`));
});

test('three dots, unknown revisions, and what git would take for an option', (t) => {
  const fixture = makeBase(t);
  const cases: readonly (readonly [range: string, stderr: RegExp])[] = [
    ['nope..HEAD', /^error: unknown revision 'nope' in --range\n$/],
    ['HEAD --not bogus', /^error: unknown revision 'bogus' in --range\n$/],
    ['HEAD~9..HEAD', /^error: unknown revision 'HEAD~9' in --range\n$/],
    [`${'1'.repeat(40)}..`, /^error: unknown revision '1{30}…' in --range\n$/],
    ['--output=x..y', /^error: [^\n]+\n/],
    ['a..--output=x', /^error: [^\n]+\n/],
    ['HEAD', /^error: --range wants A\.\.B/],
    ['..', /^error: --range wants A\.\.B/],
  ];
  for (const [range, expected] of cases) {
    const { code, stdout, stderr } = runProgram(['scan', `--range=${range}`], { cwd: fixture.directory });
    assert.deepEqual({ range, code, stdout }, { range, code: 2, stdout: '' });
    assert.match(stderr, expected);
  }
  assert.equal(fixture.git('status', '--porcelain'), '', 'git wrote a file');
});

test('a revision that is not here is to be fetched where there is a remote that may have it', (t) => {
  const fixture = makeBase(t);
  const say = (range: string) =>
    runProgram(['scan', `--range=${range}`], { cwd: fixture.directory }).stderr.replace(/^error: (.*)\n$/, '$1');
  fixture.git('remote', 'add', 'upstream', 'https://example.com/app.git');
  assert.equal(say('nope..HEAD'), "unknown revision 'nope' in --range: fetch it first: git fetch --all");
  fixture.git('remote', 'add', 'origin', 'https://example.com/fork.git');
  assert.equal(say('nope~1..HEAD'), "unknown revision 'nope~1' in --range: fetch it first: git fetch origin");
  // All that comes before a commit of a whole clone is here.
  assert.equal(say('HEAD~9..HEAD'), "unknown revision 'HEAD~9' in --range");
});

test('a branch that was not there before is scanned with all its history', (t) => {
  const fixture = makeBase(t);
  const commit = fixture.commit('new', { 'a.txt': ADDED });
  for (const to of ['HEAD', 'main', '']) {
    assert.deepEqual(
      inShort(scanRange(fixture, `${'0'.repeat(40)}..${to}`)).toSorted(),
      [
        `${redacted(BEFORE)} old.txt 1 blob ${fixture.id('base')}`,
        `${redacted(ADDED)} a.txt 1 blob ${commit}`,
      ].toSorted(),
    );
  }
});

test('what a shallow clone has not got has a cure of its own', (t) => {
  const fixture = makeBase(t);
  for (const name of ['two', 'three']) fixture.commit(name, { [name]: name });
  const { directory } = fixture.clone('shallow', '--depth=1');
  const { code, stdout, stderr } = runProgram(['scan', '--range', 'HEAD~1..HEAD'], { cwd: directory });
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(
    stderr,
    /^error: unknown revision 'HEAD~1' in --range: the clone is shallow: run git fetch --unshallow [^\n]*--deepen=N\n$/,
  );
});

test('a range that ends where a shallow clone was cut is incomplete', (t) => {
  const fixture = makeBase(t);
  for (const name of ['two', 'three', 'four']) fixture.commit(name, { [name]: name });
  const shallow = fixture.clone('shallow', '--depth=2');
  const { code, stderr, report } = scanJson(['--range', 'HEAD~1..HEAD'], { cwd: shallow.directory });
  assert.deepEqual({ code, stderr, complete: report.complete }, { code: 0, stderr: '', complete: true });
  shallow.git('checkout', '-q', '--orphan', 'other');
  shallow.commit('other', { 'x.txt': 'x' });
  const cut = scanJson(['--range', 'other..main'], { cwd: shallow.directory });
  assert.deepEqual({ code: cut.code, complete: cut.report.complete }, { code: 1, complete: false });
  assert.match(cut.stderr, /^not read: range: shallow clone[^\n]*git fetch --unshallow[^\n]*\n$/);
});

test('a token in the name of a file or folder, with its commit', (t) => {
  const fixture = makeBase(t);
  const commit = fixture.commit('adds', { [`docs/${ADDED}.txt`]: 'x', [`${LATER}/b.txt`]: 'y' });
  const report = scanRange(fixture, 'base..HEAD');
  assert.deepEqual(
    inShort(report).toSorted(),
    [
      `${redacted(ADDED)} docs/${redacted(ADDED)}.txt 1 tree ${commit}`,
      `${redacted(LATER)} ${redacted(LATER)} 1 tree ${commit}`,
    ].toSorted(),
  );
});

test('the message of a tag at the end of the range, and of the tag behind it, but not of one at its start', (t) => {
  const fixture = makeBase(t);
  fixture.git('tag', '--annotate', '--message', `old ${BEFORE}`, 'v1');
  fixture.commit('adds', { 'b.txt': 'b' });
  fixture.git('tag', '--annotate', '--message', `inner ${SAID}`, 'inner');
  fixture.git('tag', '--annotate', '--message', `new ${LATER}`, 'v2', 'inner');
  const found = scanRange(fixture, 'v1..v2').findings.map(({ redacted: token }) => token);
  assert.deepEqual(found.toSorted(), [redacted(SAID), redacted(LATER)].toSorted());
});

test('what no remote branch has, as it is typed for git: without quotes', (t) => {
  const fixture = makeBase(t);
  const clone = fixture.clone('clone');
  clone.commit('adds', { 'b.txt': ADDED });
  for (const args of [
    ['--range', '--not', '--remotes'],
    ['--range=HEAD', '--not', '--remotes', '.'],
    ['--range', 'HEAD --not --remotes'],
  ]) {
    const report = completeReport(scanJson(args, { cwd: clone.directory }));
    assert.deepEqual(
      report.findings.map((finding) => finding.redacted),
      [redacted(ADDED)],
    );
  }
});

test('ci in a repository without a commit says so', (t) => {
  const { directory } = repositoryFor(t);
  const { code, stderr } = runProgram(['ci', '--base', 'main'], { cwd: directory });
  assert.equal(code, 2);
  assert.match(stderr, /^error: HEAD has no commit yet, so there is no change to look at$/m);
});
