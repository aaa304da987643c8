import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJenkinsBuild } from '../../src/ci/jenkins-build.ts';

const A = 'a'.repeat(40);
const change = { kind: 'change', head: 'HEAD' } as const;

test('a pull request is compared with its target, whatever was built before', () => {
  const env = { CHANGE_ID: '3', CHANGE_TARGET: 'main', BRANCH_NAME: 'PR-3', GIT_PREVIOUS_SUCCESSFUL_COMMIT: A };
  assert.deepEqual(readJenkinsBuild(env), { ...change, name: 'change 3', trunks: ['main'], merge: 'HEAD' });
  for (const target of [undefined, ''])
    assert.throws(() => readJenkinsBuild({ ...env, CHANGE_TARGET: target }, 'main'), {
      name: 'UserError',
      message: /^CHANGE_TARGET is not set/,
    });
});

test('a branch is compared with its last good build, else with the trunk where that is known', () => {
  const last = { GIT_PREVIOUS_SUCCESSFUL_COMMIT: A };
  const built = (name: string, trunks: readonly string[]) => ({ ...change, name: `build of ${name}`, trunks });
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'x', ...last }, 'develop'), { ...built('x', ['develop']), base: A });
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'x' }, 'develop'), built('x', ['develop']));
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'x' }), built('x', []));
  assert.deepEqual(readJenkinsBuild({ GIT_BRANCH: 'origin/main' }, 'main'), built('main', []));
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'trunk', BRANCH_IS_PRIMARY: 'true' }, 'main'), built('trunk', []));
  assert.deepEqual(readJenkinsBuild({}, 'main'), built('a branch', []), 'perhaps the trunk itself');
});

test('a tag', () => {
  assert.deepEqual(readJenkinsBuild({ BRANCH_NAME: 'main', TAG_NAME: 'main' }, 'main'), {
    ...change,
    name: 'build of tag main',
    tag: 'refs/tags/main',
    trunks: ['main'],
  });
});
