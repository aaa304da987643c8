/** What the next commit would contain, through the built program and real commits. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { completeReport, listPlaces, parseReport, placesOf, redacted, scanJson } from './read-report.ts';
import { PROGRAM, repositoryFor, runCommand, runProgram } from './run-program.ts';

const dice = new Dice(14);
const [IN_INDEX, ON_DISK, OLD] = [mintNew(dice), mintNew(dice), mintNew(dice)] as const;

test('the index counts, not the disk', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'old.txt': OLD, 'dir/a.txt': 'a', 'b.txt': 'b' });
  fixture.write('dir/a.txt', `\n ${IN_INDEX}`);
  fixture.git('add', '--all');
  fixture.write('dir/a.txt', 'clean again');
  fixture.write('b.txt', ON_DISK);
  const report = completeReport(scanJson(['--staged'], { cwd: fixture.directory }));
  assert.deepEqual(placesOf(report, IN_INDEX), [
    {
      path: 'dir/a.txt',
      line: 2,
      column: 2,
      endLine: 2,
      endColumn: 86,
      encoding: [],
      object: 'blob',
      blob: fixture.id(':dir/a.txt'),
    },
  ]);
  assert.deepEqual(listPlaces(report), [`${redacted(IN_INDEX)} dir/a.txt:2:2`]);
  const inside = completeReport(scanJson(['--staged'], { cwd: join(fixture.directory, 'dir') }));
  assert.deepEqual(listPlaces(inside), [`${redacted(IN_INDEX)} a.txt:2:2`]);
  fixture.write('beside.txt', ON_DISK);
  fixture.git('add', 'beside.txt');
  const cwd = join(fixture.directory, 'dir');
  const beside = completeReport(scanJson(['--staged'], { cwd }));
  assert.deepEqual(listPlaces(beside), [`${redacted(ON_DISK)} ../beside.txt:1:1`, `${redacted(IN_INDEX)} a.txt:2:2`]);
  const { stdout } = runProgram(['scan', '--staged', '--format', 'sarif'], { cwd });
  const uris = [...stdout.matchAll(/"uri": ?"([^"]*txt)"/g)].map((match) => match[1]);
  assert.deepEqual(new Set(uris), new Set(['beside.txt', 'dir/a.txt']), 'SARIF begins at the root');
  fixture.git('rm', '-q', '--cached', 'beside.txt');
  const named = completeReport(scanJson(['--staged', fixture.directory], { cwd: fixture.home }));
  assert.deepEqual(listPlaces(named), [`${redacted(IN_INDEX)} repository/dir/a.txt:2:2`]);
});

test('a bare repository has no index', (t) => {
  const { directory } = repositoryFor(t, { bare: true });
  const { code, stdout, stderr } = runProgram(['scan', '--staged'], { cwd: directory });
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  assert.match(stderr, /^error: [^\n]*a bare repository has no index: scan it with --history\n$/);
});

test('nothing staged, and the first commit', (t) => {
  const fixture = repositoryFor(t);
  const empty = completeReport(scanJson(['--staged'], { cwd: fixture.directory }), 0);
  assert.deepEqual(empty.findings, []);
  fixture.write('a.txt', IN_INDEX);
  assert.deepEqual(completeReport(scanJson(['--staged'], { cwd: fixture.directory }), 0).findings, []);
  fixture.git('add', 'a.txt');
  const report = completeReport(scanJson(['--staged'], { cwd: fixture.directory }));
  assert.deepEqual(listPlaces(report), [`${redacted(IN_INDEX)} a.txt:1:1`]);
  fixture.git('commit', '-q', '-m', 'first');
  assert.deepEqual(completeReport(scanJson(['--staged'], { cwd: fixture.directory }), 0).findings, []);
});

test('renamed, changed in mode, in conflict, intent to add', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('base', { 'a.txt': 'a', 'kept.txt': OLD });
  fixture.git('checkout', '-q', '-b', 'other');
  fixture.commit('other', { 'a.txt': `${IN_INDEX}\n` });
  fixture.git('checkout', '-q', 'main');
  fixture.commit('main', { 'a.txt': 'main\n' });
  assert.throws(() => fixture.git('merge', '-q', 'other'));
  fixture.git('mv', 'kept.txt', 'renamed.txt');
  fixture.write('later.txt', ON_DISK);
  fixture.git('add', '--intent-to-add', 'later.txt');
  const report = completeReport(scanJson(['--staged'], { cwd: fixture.directory }));
  assert.deepEqual(
    listPlaces(report).toSorted(),
    [`${redacted(IN_INDEX)} a.txt:1:1`, `${redacted(OLD)} renamed.txt:1:1`].toSorted(),
  );
});

/** A repository whose pre-commit hook is the built program. */
function makeGuarded(t: TestContext): FixtureRepository {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'a', 'b.txt': 'b' });
  fixture.hook(
    'pre-commit',
    `exec '${process.execPath}' '${PROGRAM}' scan --staged --format json --output "$PWD/../hook.json"`,
  );
  return fixture;
}

interface Commit {
  readonly code: number | null;
  readonly found: readonly string[];
}

/** `git commit ARGS` with the hook in place: its exit code, and what the hook found. */
function commit(fixture: FixtureRepository, ...args: readonly string[]): Commit {
  const { HOME = '', ...rest } = fixture.environment();
  const names = Object.entries(rest).filter((entry): entry is [string, string] => entry[0].startsWith('GIT_'));
  const report = join(fixture.home, 'hook.json');
  writeFileSync(report, '');
  const { code } = runCommand('git', ['commit', '-q', '-m', 'x', ...args], {
    cwd: fixture.directory,
    env: { ...Object.fromEntries(names.filter(([, value]) => value !== undefined)), HOME },
  });
  return { code, found: listPlaces(parseReport(runCommand('cat', [report], { cwd: fixture.home }).stdout)) };
}

test('in a real pre-commit hook: commit -a sees what is on disk', (t) => {
  const fixture = makeGuarded(t);
  fixture.write('a.txt', ON_DISK);
  assert.deepEqual(commit(fixture, '-a'), { code: 1, found: [`${redacted(ON_DISK)} a.txt:1:1`] });
  fixture.write('a.txt', 'clean');
  assert.deepEqual(commit(fixture, '-a'), { code: 0, found: [] });
});

test('in a real pre-commit hook: commit -- path takes that path alone', (t) => {
  const fixture = makeGuarded(t);
  fixture.write('a.txt', IN_INDEX);
  fixture.git('add', 'a.txt');
  fixture.write('b.txt', 'harmless');
  assert.deepEqual(commit(fixture, '--', 'b.txt'), { code: 0, found: [] });
  fixture.write('b.txt', ON_DISK);
  assert.deepEqual(commit(fixture, '--', 'b.txt'), { code: 1, found: [`${redacted(ON_DISK)} b.txt:1:1`] });
  assert.deepEqual(commit(fixture), { code: 1, found: [`${redacted(IN_INDEX)} a.txt:1:1`] });
});

test('in a real pre-commit hook: the first commit, an amended one, a linked worktree', (t) => {
  const fixture = repositoryFor(t);
  fixture.hook(
    'pre-commit',
    `exec '${process.execPath}' '${PROGRAM}' scan --staged --format json --output '${fixture.home}/hook.json'`,
  );
  fixture.write('a.txt', IN_INDEX);
  fixture.git('add', 'a.txt');
  assert.deepEqual(commit(fixture), { code: 1, found: [`${redacted(IN_INDEX)} a.txt:1:1`] });
  fixture.commit('let through', { 'c.txt': 'c' });
  fixture.write('c.txt', ON_DISK);
  fixture.git('add', 'c.txt');
  assert.deepEqual(commit(fixture, '--amend'), { code: 1, found: [`${redacted(ON_DISK)} c.txt:1:1`] });
  const linked = join(fixture.home, 'linked');
  fixture.git('worktree', 'add', '-q', linked, 'HEAD');
  const worktree = new FixtureRepository(fixture.home, linked);
  worktree.write('d.txt', OLD);
  worktree.git('add', 'd.txt');
  assert.deepEqual(commit(worktree), { code: 1, found: [`${redacted(OLD)} d.txt:1:1`] });
});
