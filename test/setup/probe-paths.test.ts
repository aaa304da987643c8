import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { listProbePaths } from '../../src/setup/probe-paths.ts';
import { repositoryFor } from '../e2e/run-program.ts';

test('at the root, beside a file of the commonest kind and in the deepest folder, where the configuration looks', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', {
    'src/a.ts': '',
    'src/b.min.js': '',
    'docs/c.md': '',
    'docs/d.md': '',
    'node_modules/a/b/c/d.js': '',
    'x/y/z/Makefile': '',
  });
  const repository = (await findRepository(fixture.directory)) ?? assert.fail();
  const list = (include: readonly string[], exclude: readonly string[]) =>
    listProbePaths({ ...repository, root: fixture.directory }, { include, exclude });
  const all = ['pat-patrol-doctor.txt', 'docs/pat-patrol-doctor.md', 'x/y/z/pat-patrol-doctor'];
  assert.deepEqual(await list([], []), all);
  assert.deepEqual(await list([], ['vendor']), all);
  assert.deepEqual(await list(['src'], ['*.min.js']), ['src/pat-patrol-doctor.ts']);
  assert.deepEqual(await list(['src/a.ts'], []), ['src/a.ts'], 'nothing beside it is looked at');
  assert.equal(await list(['lib'], []), undefined);
  assert.equal(await list([], ['**']), undefined);
});

test('nothing but the usual name where there is no file', async (t) => {
  const fixture = repositoryFor(t);
  const repository = (await findRepository(fixture.directory)) ?? assert.fail();
  const query = { ...repository, root: fixture.directory };
  assert.deepEqual(await listProbePaths(query, { include: [], exclude: [] }), ['pat-patrol-doctor.txt']);
});
