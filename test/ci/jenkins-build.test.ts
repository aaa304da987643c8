import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJenkinsBuild } from '../../src/ci/jenkins-build.ts';

const A = 'a'.repeat(40);
const change = { kind: 'change', head: 'HEAD' } as const;

test('a pull request is compared with its target, whatever was built before', () => {
  const env = { CHANGE_ID: '3', CHANGE_TARGET: 'main', BRANCH_NAME: 'PR-3', GIT_PREVIOUS_SUCCESSFUL_COMMIT: A };
  assert.deepEqual(readJenkinsBuild(env), { ...change, name: 'change 3', trunks: ['main'], merge: 'HEAD' });
});

test('a branch is compared with its last good build, else with the trunk', () => {
  const usual = ['main', 'master'];
  const last = { GIT_PREVIOUS_SUCCESSFUL_COMMIT: A };
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'x', ...last }), {
    ...change,
    name: 'build of x',
    base: A,
    trunks: usual,
  });
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'x' }), { ...change, name: 'build of x', trunks: usual });
  assert.deepEqual(readJenkinsBuild({ GIT_BRANCH: 'origin/main' }), { ...change, name: 'build of main', trunks: [] });
  const primary = { BRANCH_NAME: 'trunk', BRANCH_IS_PRIMARY: 'true' };
  assert.deepEqual(readJenkinsBuild(primary), { ...change, name: 'build of trunk', trunks: [] });
  assert.deepEqual(readJenkinsBuild({}), { ...change, name: 'build of a branch', trunks: usual });
});

test('a tag', () => {
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'v1', TAG_NAME: 'v1' }), {
    ...change,
    name: 'build of tag v1',
    tag: 'refs/tags/v1',
    trunks: ['main', 'master'],
  });
});
