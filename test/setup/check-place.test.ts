import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { checkClone, checkNode, checkRepository } from '../../src/setup/check-place.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { repositoryFor } from '../e2e/run-program.ts';

test('Node from 20.19 on', () => {
  const status = (version: string) => checkNode(version).status;
  assert.deepEqual(['20.19.0', '22.1.0', '24.0.0', '100.0.1'].map(status), ['ok', 'ok', 'ok', 'ok']);
  assert.deepEqual(['20.18.9', '18.20.0', '9.99.0'].map(status), ['failed', 'failed', 'failed']);
});

test('a repository, none, and the inside of its git directory', async (t) => {
  const fixture = repositoryFor(t);
  const look = async (directory: string) => {
    const { check, repository } = await checkRepository(directory);
    return [check.status, check.message, repository?.root];
  };
  assert.deepEqual(await look(fixture.directory), ['ok', fixture.directory, fixture.directory]);
  const outside = await look(temporaryFolder(t));
  assert.deepEqual(outside, ['failed', 'the current directory is not in a git repository', undefined]);
  const inside = await look(join(fixture.directory, '.git'));
  assert.deepEqual(inside, ['failed', 'the current directory lies in a git directory', undefined]);
});

test('a clone that has not everything is told, with the cure', async (t) => {
  const fixture = repositoryFor(t);
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  fixture.commit('first', { a: 'a' });
  fixture.commit('second', { a: 'b' });
  const check = async (name: string, ...options: readonly string[]) => {
    const repository = await findRepository(fixture.clone(name, ...options).directory);
    const { status, message, next } = checkClone(repository ?? assert.fail());
    return [status, message.replace(/:.*/, ''), next.join('').replace(/^run | \(.*/g, '')];
  };
  assert.deepEqual(await check('whole'), ['ok', 'whole', '']);
  assert.deepEqual(await check('shallow', '--depth=1'), ['noted', 'shallow', 'git fetch --unshallow']);
  assert.deepEqual(await check('partial', '--filter=blob:none'), [
    'noted',
    'partial',
    'git fetch --refetch --no-filter',
  ]);
});
