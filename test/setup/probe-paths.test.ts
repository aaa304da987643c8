import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { listProbePaths } from '../../src/setup/probe-paths.ts';
import { repositoryFor } from '../e2e/run-program.ts';

test('a name that the configuration looks at, or one of the files that it does', async (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'src/a.ts': '', 'src/b.min.js': '', 'docs/c.md': '' });
  const repository = (await findRepository(fixture.directory)) ?? assert.fail();
  const list = (include: readonly string[], exclude: readonly string[]) =>
    listProbePaths({ ...repository, root: fixture.directory }, { include, exclude });
  assert.deepEqual(await list([], []), ['pat-patrol-doctor.txt']);
  assert.deepEqual(await list([], ['vendor']), ['pat-patrol-doctor.txt']);
  assert.deepEqual(await list(['src'], ['*.min.js']), ['src/a.ts']);
  assert.equal(await list(['lib'], []), undefined);
  assert.equal(await list([], ['**']), undefined);
});
