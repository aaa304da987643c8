/** What a repository tracks and a checkout has not put on the disk, through the built program. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintLegacy, mintNew } from '../mint.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(83);
const [TOKEN, NAME, INDEXED] = [mintNew(dice), mintLegacy(dice), mintNew(dice)];

/** Only `a` is on the disk. */
function makeSparse(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a/f': 'clean', 'b/f.txt': `one\nk=${TOKEN}`, [`b/${NAME}`]: 'clean' });
  fixture.git('sparse-checkout', 'set', 'a');
  return fixture;
}

const IN_FILE = `${redacted(TOKEN)} b/f.txt:2:3`;

test('what a sparse checkout leaves out is read from the index, names too', (t) => {
  const { directory } = makeSparse(t);
  for (const options of [[], ['--no-ignore'], ['.', 'a']]) {
    const report = completeReport(scanJson(options, { cwd: directory }));
    const places = listPlaces(report).map((place) => place.replace(NAME, 'NAME'));
    assert.deepEqual(
      places.toSorted(),
      [IN_FILE, `${redacted(NAME)} b/${redacted(NAME)}:1:1`].toSorted(),
      `${options}`,
    );
  }
  const inFolder = scanJson([], { cwd: join(directory, 'a') }).report;
  assert.deepEqual(inFolder.findings, []);
});

test('globs leave out what is not on the disk, too', (t) => {
  const { directory } = makeSparse(t);
  const report = completeReport(scanJson(['--include', '*.txt'], { cwd: directory }));
  assert.deepEqual(listPlaces(report), [IN_FILE]);
  assert.deepEqual(scanJson(['--exclude', 'b/**'], { cwd: directory }).report.findings, []);
});

test('what is on the disk is not read from the index', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'own.env': INDEXED });
  fixture.git('update-index', '--skip-worktree', 'own.env');
  fixture.write('own.env', TOKEN);
  const report = completeReport(scanJson([], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [`${redacted(TOKEN)} own.env:1:1`]);
});

test('what a partial clone has left on the server makes the scan incomplete', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a/f': 'clean', 'b/f.txt': 'other' });
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(folderFor(t), 'clone');
  fixture.git('clone', '--quiet', '--sparse', '--filter=blob:none', `file://${fixture.directory}`, clone);
  const { code, report } = scanJson([], { cwd: clone });
  assert.deepEqual({ code, complete: report.complete }, { code: 2, complete: false });
  const [first, second] = report.problems;
  assert.match(`${first?.where} ${second?.where}`, /^a\/f \(object .*b\/f\.txt \(object/);
  const { code: shown, stdout } = runProgram(['scan'], { cwd: clone });
  assert.equal(shown, 2);
  assert.match(stdout, /INCOMPLETE: 2 things could not be read/);
});

test('submodules that are not checked out are named in every report, and fail nothing', (t) => {
  const fixture = repositoryFor(t);
  const id = fixture.commit('one', { a: 'clean' });
  for (const path of ['gone', 'sub']) fixture.git('update-index', '--add', '--cacheinfo', `160000,${id},${path}`);
  fixture.git('commit', '-qm', 'submodules');
  mkdirSync(join(fixture.directory, 'sub'));
  const { code, report } = scanJson([], { cwd: fixture.directory });
  assert.deepEqual({ code, absent: report.absentSubmodules }, { code: 0, absent: ['gone', 'sub'] });
  for (const format of ['console', 'html', 'sarif', 'gitlab']) {
    const { code: shown, stdout } = runProgram(['scan', '--format', format], { cwd: fixture.directory });
    assert.equal(shown, 0);
    assert.match(stdout, /2 submodules not checked out, so not read: gone, sub/, format);
  }
  assert.equal(scanJson(['--exclude', '{gone,sub}'], { cwd: fixture.directory }).report.absentSubmodules, undefined);
});

/** As Git LFS writes it. */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'5a'.repeat(32)}\nsize 123456\n`;

test('a file of which only the pointer of Git LFS is here makes the scan incomplete', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', {
    'big.zip': POINTER,
    'about-lfs.md': `# Pointers\n${POINTER}`,
    'cut.txt': POINTER.slice(0, 50),
  });
  const { code, report } = scanJson([], { cwd: fixture.directory });
  assert.equal(code, 2);
  assert.deepEqual(
    report.problems.map(({ where }) => where),
    ['big.zip'],
  );
  assert.match(report.problems[0]?.message ?? '', /git lfs pull/);
  assert.equal(scanJson(['--exclude', '*.zip'], { cwd: fixture.directory }).code, 0);
  // To git the pointer is all that there is.
  assert.equal(scanJson(['--history'], { cwd: fixture.directory }).code, 0);
});

test('a pointer that a sparse checkout leaves in the index does so, too', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('one', { 'a/f': 'clean', 'b/big.zip': POINTER, 'b/about-lfs.md': `# Pointers\n${POINTER}` });
  fixture.git('sparse-checkout', 'set', 'a');
  const { code, report } = scanJson([], { cwd: fixture.directory });
  assert.equal(code, 2);
  assert.equal(report.problems.length, 1);
  assert.match(report.problems[0]?.where ?? '', /^b\/big\.zip \(object [0-9a-f]{12}\)$/);
  assert.match(report.problems[0]?.message ?? '', /git sparse-checkout add/);
  assert.equal(scanJson(['--exclude', '*.zip'], { cwd: fixture.directory }).code, 0);
  assert.equal(scanJson(['--history'], { cwd: fixture.directory }).code, 0);
});
