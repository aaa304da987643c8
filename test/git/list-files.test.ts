import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { RawPath } from '../../src/core/origin.ts';
import { listWorkingTree } from '../../src/git/list-files.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  return fixture;
}

function sorted(paths: readonly RawPath[]): readonly string[] {
  return paths
    .map((path) => (typeof path === 'string' ? path : `bytes ${Buffer.from(path).toString('latin1')}`))
    .toSorted();
}

test('tracked and untracked files, not the ignored ones, which are counted', async (t) => {
  const fixture = make(t);
  fixture.write('.gitignore', '*.log\nbuild/\n');
  fixture.commit('base', { 'a.txt': 'a', 'deleted.txt': 'd', 'sub/b.txt': 'b' });
  fixture.write('tracked.log', 'ignored, but tracked');
  fixture.git('add', '--force', 'tracked.log');
  for (const name of ['x.log', 'build/1', 'build/deep/2', 'sub/y.log', 'sub/new.txt']) fixture.write(name, name);
  rmSync(join(fixture.directory, 'deleted.txt'));
  symlinkSync('/etc/passwd', join(fixture.directory, 'link'));
  const tree = await listWorkingTree(fixture.directory);
  assert.deepEqual(sorted(tree.files), [
    '.gitignore',
    'a.txt',
    'deleted.txt',
    'link',
    'sub/b.txt',
    'sub/new.txt',
    'tracked.log',
  ]);
  assert.equal(tree.ignored, 4);
  const sub = await listWorkingTree(join(fixture.directory, 'sub'));
  assert.deepEqual(sorted(sub.files), ['b.txt', 'new.txt']);
  assert.equal(sub.ignored, 1);
});

test('names are bytes, never patterns, never options', async (t) => {
  const fixture = make(t);
  const odd = [
    'new\nline',
    'tab\there',
    '-dash',
    ':(glob)**',
    '"quoted"',
    'ä.txt',
    ' space ',
    '? untracked',
    'H 100644',
    '\x01',
  ];
  for (const name of odd) fixture.write(Buffer.from(name), name);
  fixture.write(Buffer.from('\xff\xfe', 'latin1'), 'invalid');
  const expected = [...odd, 'bytes \xff\xfe'].toSorted();
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), expected);
  fixture.git('add', '-A');
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), expected);
});

test('an unmerged path is listed once', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'base' });
  fixture.git('checkout', '-q', '-b', 'side');
  fixture.commit('side', { 'a.txt': 'side' });
  fixture.git('checkout', '-q', 'main');
  fixture.commit('main', { 'a.txt': 'main' });
  assert.throws(() => fixture.git('merge', 'side'));
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), ['a.txt']);
});

test('submodules that are checked out and repositories inside are named, not looked into', async (t) => {
  const fixture = make(t);
  const inner = make(t);
  inner.commit('inner', { 'in.txt': 'inner' });
  fixture.commit('base', { 'a.txt': 'a' });
  for (const name of ['module', 'absent'])
    fixture.git('submodule', '--quiet', 'add', `file://${inner.directory}`, name);
  fixture.commit('submodules');
  fixture.git('submodule', '--quiet', 'deinit', '--force', 'absent');
  fixture.git('clone', '-q', `file://${inner.directory}`, 'nested');
  const tree = await listWorkingTree(fixture.directory);
  assert.deepEqual(sorted(tree.nested), ['module', 'nested']);
  assert.deepEqual(sorted(tree.absent), ['absent']);
  assert.deepEqual(sorted(tree.files), ['.gitmodules', 'a.txt']);
  assert.deepEqual(sorted((await listWorkingTree(join(fixture.directory, 'module'))).files), ['in.txt']);
});

test('sparse checkout, intent to add, assume-unchanged and skip-worktree hide nothing', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a', 'dir/b.txt': 'b', 'c.txt': 'c' });
  fixture.write('later.txt', 'later');
  fixture.git('add', '--intent-to-add', 'later.txt');
  fixture.git('update-index', '--assume-unchanged', 'a.txt');
  fixture.git('update-index', '--skip-worktree', 'c.txt');
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), [
    'a.txt',
    'c.txt',
    'dir/b.txt',
    'later.txt',
  ]);
});

test('an untracked cache that lies is not believed', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  fixture.git('config', 'core.untrackedCache', 'true');
  fixture.git('update-index', '--untracked-cache');
  fixture.git('status');
  fixture.write('dir/new.txt', 'new');
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), ['a.txt', 'dir/new.txt']);
});

test('a directory that is in no working tree is refused', async (t) => {
  const fixture = make(t);
  const outside = join(fixture.home, 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'x'), 'x');
  await assert.rejects(listWorkingTree(outside), { name: 'UserError', message: /not in a git working tree/ });
});

test('core.worktree does not lead the listing elsewhere', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  const elsewhere = join(fixture.home, 'elsewhere');
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'private.txt'), 'private');
  fixture.git('config', 'core.worktree', elsewhere);
  assert.deepEqual(sorted((await listWorkingTree(fixture.directory)).files), ['a.txt']);
});
