import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAzureBuild } from '../../src/ci/azure-build.ts';

const VERSION = { BUILD_SOURCEVERSION: 'b'.repeat(40) };

test('a pull request: the source against the target as it is now, by its long or its short name', () => {
  for (const target of ['refs/heads/release/1', 'release/1']) {
    const env = {
      ...VERSION,
      BUILD_REASON: 'PullRequest',
      BUILD_SOURCEBRANCH: 'refs/pull/12/merge',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
      SYSTEM_PULLREQUEST_TARGETBRANCH: target,
      SYSTEM_PULLREQUEST_SOURCECOMMITID: 'c'.repeat(40),
    };
    const merge = VERSION.BUILD_SOURCEVERSION;
    const expected = { kind: 'change', name: 'pull request 12', head: 'c'.repeat(40), trunks: ['release/1'], merge };
    assert.deepEqual(readAzureBuild(env), expected);
    assert.deepEqual(readAzureBuild({ ...env, BUILD_REASON: 'Manual' }).kind, 'audit');
    assert.deepEqual(readAzureBuild({ ...env, BUILD_REASON: 'ResourceTrigger' }), expected);
    assert.deepEqual(readAzureBuild({ ...env, SYSTEM_PULLREQUEST_SOURCECOMMITID: '' }), {
      ...expected,
      head: VERSION.BUILD_SOURCEVERSION,
    });
  }
});

test('a push: the trunk is what it is compared with where there is one, but for a push to the trunk', () => {
  const push = (ref: string, trunk?: string, reason = 'IndividualCI') =>
    readAzureBuild({ ...VERSION, BUILD_REASON: reason, BUILD_SOURCEBRANCH: ref }, trunk);
  const change = { kind: 'change', head: VERSION.BUILD_SOURCEVERSION } as const;
  assert.deepEqual(push('refs/heads/x', 'develop'), { ...change, name: 'push to x', trunks: ['develop'] });
  assert.deepEqual(push('refs/heads/develop', 'develop', 'BatchedCI'), {
    ...change,
    name: 'push to develop',
    trunks: [],
  });
  assert.deepEqual(push('refs/heads/x'), { ...change, name: 'push to x', trunks: [] });
  assert.deepEqual(push('refs/pull/3/merge', 'main'), {
    ...change,
    name: 'push to refs/pull/3/merge',
    trunks: [],
  });
  assert.deepEqual(push('refs/tags/v1', 'main'), {
    ...change,
    name: 'push to tag v1',
    tag: 'refs/tags/v1',
    trunks: ['main'],
  });
});

test('what starts without a change, and a build that does not say its commit', () => {
  const kindOf = (reason: string) => readAzureBuild({ BUILD_REASON: reason }).kind;
  assert.deepEqual(['Schedule', 'Manual'].map(kindOf), ['audit', 'audit']);
  assert.deepEqual(['BuildCompletion', 'ResourceTrigger'].map(kindOf), ['other', 'other']);
  for (const reason of ['Pullrequst', 'toString', 'individualci'])
    assert.throws(() => kindOf(reason), { name: 'UserError', message: /^BUILD_REASON '\w+' is none that is known: / });
  for (const env of [{}, { BUILD_REASON: '' }])
    assert.throws(() => readAzureBuild(env), { name: 'UserError', message: /^BUILD_REASON is not set/ });
  const request = { ...VERSION, BUILD_REASON: 'PullRequest', SYSTEM_PULLREQUEST_TARGETBRANCH: '' };
  assert.throws(() => readAzureBuild(request, 'main'), { message: /^SYSTEM_PULLREQUEST_TARGETBRANCH is not set/ });
  assert.throws(() => readAzureBuild({ BUILD_REASON: 'IndividualCI' }), { message: /^BUILD_SOURCEVERSION is not set/ });
});
