/** What a scan of files looks at, through the built program. */
import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, POSIX, repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(11);
const tokens = Array.from({ length: 6 }, () => mintNew(dice));
const [TRACKED = '', UNTRACKED = '', IGNORED = '', OUTSIDE = '', INNER = '', OTHER = ''] = tokens;

const at = (token: string, place: string): string => `${redacted(token)} ${place}`;

/** A tracked, an untracked and an ignored file, each with a token. */
function makeTree(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'src/tracked.txt': `one\npat = ${TRACKED}\n`, '.gitignore': 'ignored*\n' });
  fixture.write('untracked.txt', `é𝄞 ${UNTRACKED}`);
  fixture.write('ignored.txt', IGNORED);
  fixture.write('ignored-folder/deep/file.txt', `  ${IGNORED}`);
  return fixture;
}

test('tracked and untracked files are read, ignored ones are only counted', (t) => {
  const { directory } = makeTree(t);
  const report = completeReport(scanJson([], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [at(TRACKED, 'src/tracked.txt:2:7'), at(UNTRACKED, 'untracked.txt:1:5')]);
  assert.equal(report.stats.files, 3);
  const { code, stdout, stderr } = runProgram(['scan'], { cwd: directory });
  assert.equal(code, 1);
  assert.equal(stderr, '');
  assert.match(
    stdout,
    /2 tokens in 2 places \(2 certain\)\n {2}read 3 files, .*\n {2}\d files? ignored by git not looked at: --no-ignore\n/,
  );
});

test('what is ignored does not make a scan incomplete', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { '.gitignore': 'ignored*\n' });
  fixture.write('ignored.txt', IGNORED);
  const { code, stdout, stderr } = runProgram(['scan'], { cwd: fixture.directory });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  assert.match(stdout, /no Azure DevOps tokens in the working tree\n {2}read 1 file, .*\n {2}1 file ignored by git/);
});

test('--no-ignore reads what git ignores, and not .git', (t) => {
  const { directory } = makeTree(t);
  writeFileSync(join(directory, '.git', 'description'), OTHER);
  const report = completeReport(scanJson(['--no-ignore'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [
    at(IGNORED, 'ignored-folder/deep/file.txt:1:3'),
    at(IGNORED, 'ignored.txt:1:1'),
    at(TRACKED, 'src/tracked.txt:2:7'),
    at(UNTRACKED, 'untracked.txt:1:5'),
  ]);
});

test('the file on disk counts, and a deleted one is no problem', (t) => {
  const fixture = makeTree(t);
  fixture.commit('second', { 'gone.txt': OUTSIDE });
  unlinkSync(join(fixture.directory, 'gone.txt'));
  fixture.write('src/tracked.txt', INNER);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [at(INNER, 'src/tracked.txt:1:1'), at(UNTRACKED, 'untracked.txt:1:5')]);
});

test('paths are relative to the current directory, and absolute outside it', (t) => {
  const { directory } = makeTree(t);
  const inside = completeReport(scanJson(['..'], { cwd: join(directory, 'src') }));
  assert.deepEqual(listPlaces(inside), [
    at(UNTRACKED, `${directory}/untracked.txt:1:5`),
    at(TRACKED, 'tracked.txt:2:7'),
  ]);
});

test('a directory outside git is read whole', (t) => {
  const folder = folderFor(t, { 'a.txt': OUTSIDE, '.hidden/b.txt': INNER, '.gitignore': 'a.txt' });
  const report = completeReport(scanJson([], { cwd: folder }));
  assert.deepEqual(listPlaces(report), [at(INNER, '.hidden/b.txt:1:1'), at(OUTSIDE, 'a.txt:1:1')]);
});

test('single files, also ignored ones, and overlapping paths once', (t) => {
  const { directory } = makeTree(t);
  const single = completeReport(scanJson(['ignored.txt'], { cwd: directory }));
  assert.deepEqual(listPlaces(single), [at(IGNORED, 'ignored.txt:1:1')]);
  const report = completeReport(scanJson(['.', 'src', 'src/tracked.txt', './src/../src'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [at(TRACKED, 'src/tracked.txt:2:7'), at(UNTRACKED, 'untracked.txt:1:5')]);
  assert.equal(report.stats.files, 3);
});

test('a submodule and a nested repository are read, each by its own rules', (t) => {
  const inner = repositoryFor(t);
  inner.commit('inner', { 'inner.txt': INNER, '.gitignore': 'skip.txt\n' });
  const fixture = makeTree(t);
  fixture.git('submodule', '--quiet', 'add', `file://${inner.directory}`, 'module');
  fixture.commit('with a submodule');
  fixture.write('module/skip.txt', IGNORED);
  const nested = join(fixture.directory, 'nested');
  mkdirSync(nested);
  fixture.git('init', '-q', nested);
  writeFileSync(join(nested, 'own.txt'), OTHER);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [
    at(INNER, 'module/inner.txt:1:1'),
    at(OTHER, 'nested/own.txt:1:1'),
    at(TRACKED, 'src/tracked.txt:2:7'),
    at(UNTRACKED, 'untracked.txt:1:5'),
  ]);
});

test(
  'links that lead out are not followed, what they are called is read; a link as an argument is followed',
  POSIX,
  (t) => {
    const outside = folderFor(t, { 'secret/a.txt': OUTSIDE });
    for (const inGit of [true, false]) {
      const folder = inGit ? makeTree(t).directory : folderFor(t, { 'a.txt': TRACKED });
      symlinkSync(join(outside, 'secret'), join(folder, 'to-folder'));
      symlinkSync(join(outside, 'secret', 'a.txt'), join(folder, 'to-file'));
      symlinkSync(`/nowhere/${OTHER}`, join(folder, 'dangling'));
      const report = completeReport(scanJson([], { cwd: folder }));
      assert.deepEqual(
        report.findings.map((finding) => finding.redacted).includes(redacted(OUTSIDE)),
        false,
        'read through a link',
      );
      assert.ok(listPlaces(report).includes(at(OTHER, 'dangling:1:10')), 'git stores where a link leads');
      for (const name of ['to-file', 'to-folder']) {
        const named = completeReport(scanJson([name], { cwd: folder }));
        assert.deepEqual(listPlaces(named), [at(OUTSIDE, `${outside}/secret/a.txt:1:1`)]);
      }
    }
  },
);

test('include, exclude, disabled rules and confidences', (t) => {
  const legacy = mintLegacy(dice);
  const folder = folderFor(t, { 'a/x.txt': TRACKED, 'a/y.md': UNTRACKED, 'b/legacy.txt': legacy, 'b/z.txt': OTHER });
  const places = (...args: readonly string[]): readonly string[] =>
    listPlaces(completeReport(scanJson(args, { cwd: folder })));
  assert.deepEqual(places('--include', '**/*.txt', '--exclude', 'b/z.txt'), [
    at(TRACKED, 'a/x.txt:1:1'),
    at(legacy, 'b/legacy.txt:1:1'),
  ]);
  writeFileSync(join(folder, '.pat-patrol.yml'), 'exclude: ["a/**"]\ndisabledRules: [PAT001]\n');
  assert.deepEqual(places(), [at(legacy, 'b/legacy.txt:1:1')]);
});
