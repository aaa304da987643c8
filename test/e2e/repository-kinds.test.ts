/** Where a repository keeps its things: in a submodule, apart from its files, beside a bare one, in reftables, nowhere. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, placesOf, scanJson } from './read-report.ts';
import { repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(61);
const [FIRST, SECOND, THIRD] = [mintNew(dice), mintNew(dice), mintNew(dice)] as const;

test('in a submodule its own history is read, which lies in the .git/modules of the repository around it', (t) => {
  const library = repositoryFor(t);
  const commit = library.commit('first', { 'a.txt': FIRST });
  library.commit('second', { 'a.txt': 'clean' });
  const outer = repositoryFor(t);
  outer.commit('outer', { 'b.txt': SECOND });
  outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', library.directory, 'libs/one');
  outer.git('commit', '-qm', 'a submodule');
  const cwd = join(outer.directory, 'libs/one');
  for (const packed of [false, true]) {
    if (packed) new FixtureRepository(outer.home, cwd).git('repack', '-adq');
    const report = completeReport(scanJson(['--history'], { cwd }));
    const places = placesOf(report, FIRST).map((place) => [place.path, place.commit, place.reachable, place.atHead]);
    assert.deepEqual(places, [['a.txt', commit, 'head', false]]);
    assert.equal(placesOf(report, SECOND).length, 0);
  }
  const { submodules } = completeReport(scanJson(['--history'], { cwd: outer.directory }));
  assert.deepEqual(submodules, ['.git/modules/libs/one']);
  const { stdout } = runProgram(['scan', '--history', '--fail-on', 'never'], { cwd: outer.directory });
  assert.match(
    stdout,
    /\n {2}not read: the histories of submodules, \.git\/modules\/libs\/one; scan --history\n {2}in each\n/,
  );
});

test('a git directory apart from its files, and worktrees of a bare repository', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': FIRST });
  const apart = join(fixture.home, 'apart');
  fixture.git('init', '-q', `--separate-git-dir=${apart}`);
  assert.equal(placesOf(completeReport(scanJson(['--history'], { cwd: fixture.directory })), FIRST).length, 1);
  const bare = fixture.clone('bare.git', '--bare');
  const tree = new FixtureRepository(fixture.home, join(fixture.home, 'tree'));
  bare.git('worktree', 'add', '-q', '-b', 'other', tree.directory);
  tree.commit('second', { 'b.txt': SECOND });
  for (const cwd of [tree.directory, bare.directory]) {
    const report = completeReport(scanJson(['--history'], { cwd }));
    assert.deepEqual([placesOf(report, FIRST).length, placesOf(report, SECOND).length], [1, 1]);
  }
  renameSync(bare.directory, join(fixture.home, 'moved.git'));
  for (const args of [['scan'], ['scan', '--history']]) {
    const { code, stdout, stderr } = runProgram(args, { cwd: tree.directory });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^error: the git repository at [^\n]+ cannot be opened: [^\n]+\n$/);
  }
});

test('without HEAD it is no repository, and that is no clean answer', (t) => {
  for (const bare of [false, true]) {
    const fixture = repositoryFor(t, { bare });
    fixture.blob(FIRST);
    rmSync(join(fixture.git('rev-parse', '--absolute-git-dir'), 'HEAD'));
    const { code, stdout, stderr } = runProgram(['scan', '--history'], { cwd: fixture.directory });
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^error: [^\n]*(?:cannot be opened|not in a git repository)[^\n]*\n/);
  }
});

test('HEAD on a branch that is not there, everything else as ever', (t) => {
  const fixture = repositoryFor(t);
  const commit = fixture.commit('first', { 'a.txt': FIRST });
  fixture.git('symbolic-ref', 'HEAD', 'refs/heads/nowhere');
  const report = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
  assert.deepEqual(
    placesOf(report, FIRST)
      .filter(({ object }) => object === 'blob')
      .map(({ commit: by, reachable, atHead }) => [by, reachable, atHead]),
    [[commit, 'ref', false]],
  );
});

/** Whether the git of this machine knows reftables (2.45 and newer). */
function makeReftable(fixture: FixtureRepository): FixtureRepository | undefined {
  const other = new FixtureRepository(fixture.home, join(fixture.home, 'reftable'));
  mkdirSync(other.directory);
  try {
    other.git('init', '-q', '--initial-branch=main', '--ref-format=reftable', '.');
    return other;
  } catch {
    return undefined;
  }
}

test('reftables are read by a git that knows them, and are an error with one that does not', (t) => {
  const fixture = repositoryFor(t);
  const real = makeReftable(fixture);
  if (real !== undefined) {
    const commit = real.commit('first', { 'a.txt': FIRST });
    real.git('branch', 'other');
    real.commit('second', { 'a.txt': SECOND });
    const report = completeReport(scanJson(['--history'], { cwd: real.directory }));
    assert.equal(placesOf(report, FIRST)[0]?.commit, commit);
    assert.equal(placesOf(report, SECOND)[0]?.reachable, 'head');
    return;
  }
  fixture.commit('first', { 'a.txt': FIRST });
  fixture.git('config', 'core.repositoryFormatVersion', '1');
  fixture.git('config', 'extensions.refStorage', 'reftable');
  for (const args of [['scan'], ['scan', '--history'], ['scan', '--range', 'HEAD~1..HEAD']]) {
    const { code, stdout, stderr } = runProgram(args, { cwd: fixture.directory });
    assert.deepEqual([code, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^error: the git repository at [^\n]+ cannot be opened: [^\n]*refstorage/i);
  }
});

test('refs that git cannot list are a problem, and hide nothing of what lies in the objects', (t) => {
  const fixture = repositoryFor(t);
  const commit = fixture.commit(`first ${SECOND}`, { 'a.txt': FIRST });
  fixture.git('tag', '--annotate', '--message', THIRD, 'v1');
  for (const garbage of ['garbage\n', `${'1'.repeat(40)} refs/heads/gone\n`, commit, `${commit} refs/heads/no-end`]) {
    writeFileSync(join(fixture.directory, '.git/packed-refs'), garbage);
    const { code, stderr, report } = scanJson(['--history'], { cwd: fixture.directory });
    assert.deepEqual([code, report.complete], [1, false], garbage);
    assert.match(stderr, /^not read: /);
    for (const token of [FIRST, SECOND, THIRD]) assert.ok(placesOf(report, token).length >= 1);
  }
});

test('alternates that form a circle, and names in them that are no directories', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': FIRST });
  const other = fixture.clone('other', '--shared');
  other.commit('second', { 'b.txt': SECOND });
  other.blob(THIRD);
  const file = join(fixture.directory, '.git/objects/info/alternates');
  writeFileSync(file, '../../../other/.git/objects\n');
  const report = completeReport(scanJson(['--history'], { cwd: fixture.directory }));
  for (const token of [FIRST, SECOND, THIRD]) assert.ok(placesOf(report, token).length >= 1);
  appendFileSync(file, '/dev/null\n../../../nowhere\n');
  const broken = scanJson(['--history'], { cwd: fixture.directory });
  assert.deepEqual([broken.code, broken.report.complete, broken.report.problems.length], [1, false, 2]);
});
