import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readGitlabPipeline } from '../../src/ci/gitlab-pipeline.ts';
import { findSystem } from '../../src/ci/system.ts';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const NULL_ID = '0'.repeat(40);

test('a merge request: its own commits, also in a pipeline of merged results or one that another started', () => {
  const env = {
    CI_PIPELINE_SOURCE: 'merge_request_event',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: A,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'release/1',
    CI_COMMIT_SHA: B,
    CI_COMMIT_BEFORE_SHA: NULL_ID,
  };
  const expected = { kind: 'change', name: 'merge request 7', head: B, base: A, trunks: ['release/1'], merge: B };
  assert.deepEqual(readGitlabPipeline(env), expected);
  assert.deepEqual(readGitlabPipeline({ ...env, CI_PIPELINE_SOURCE: 'parent_pipeline' }), expected);
  assert.deepEqual(readGitlabPipeline({ ...env, CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: C }), { ...expected, head: C });
  const { base: _, ...baseless } = expected;
  assert.deepEqual(readGitlabPipeline({ ...env, CI_MERGE_REQUEST_DIFF_BASE_SHA: '' }), baseless);
});

test('a push: what was there before, or the default branch, but for a push to that', () => {
  const push = (env: Readonly<Record<string, string>>) =>
    readGitlabPipeline({ CI_PIPELINE_SOURCE: 'push', CI_DEFAULT_BRANCH: 'main', CI_COMMIT_SHA: B, ...env });
  const change = { kind: 'change', head: B } as const;
  assert.deepEqual(push({ CI_COMMIT_BRANCH: 'x', CI_COMMIT_BEFORE_SHA: A }), {
    ...change,
    name: 'push to x',
    base: A,
    trunks: ['main'],
  });
  assert.deepEqual(push({ CI_COMMIT_BRANCH: 'x', CI_COMMIT_BEFORE_SHA: NULL_ID }), {
    ...change,
    name: 'push to x',
    trunks: ['main'],
  });
  assert.deepEqual(push({ CI_COMMIT_BRANCH: 'main', CI_COMMIT_BEFORE_SHA: NULL_ID }), {
    ...change,
    name: 'push to main',
    trunks: [],
  });
  assert.deepEqual(push({ CI_COMMIT_TAG: 'v1', CI_COMMIT_BEFORE_SHA: NULL_ID }), {
    ...change,
    name: 'push to tag v1',
    tag: 'refs/tags/v1',
    trunks: ['main'],
  });
  assert.deepEqual(push({ CI_DEFAULT_BRANCH: '' }), { ...change, name: 'push to a branch', trunks: [] });
});

test('a pipeline that another one or a program starts is about its commit, as the push of it', () => {
  for (const source of ['parent_pipeline', 'trigger', 'api', 'pipeline']) {
    const env = { CI_PIPELINE_SOURCE: source, CI_DEFAULT_BRANCH: 'main', CI_COMMIT_BRANCH: 'x', CI_COMMIT_SHA: B };
    const change = { kind: 'change', name: `${source} on x`, head: B, trunks: ['main'] };
    assert.deepEqual(readGitlabPipeline({ ...env, CI_COMMIT_BEFORE_SHA: A }), { ...change, base: A });
    assert.deepEqual(readGitlabPipeline({ ...env, CI_COMMIT_BEFORE_SHA: NULL_ID }), change);
  }
});

test('what starts without a change, and a pipeline that does not say its commit', () => {
  const kindOf = (source: string) => readGitlabPipeline({ CI_PIPELINE_SOURCE: source }).kind;
  assert.deepEqual(['schedule', 'web'].map(kindOf), ['audit', 'audit']);
  assert.deepEqual(['api', 'trigger', 'pipeline'].map(kindOf), ['other', 'other', 'other']);
  assert.throws(() => kindOf('pushh'), {
    name: 'UserError',
    message: /^CI_PIPELINE_SOURCE 'pushh' is none that is known: /,
  });
  assert.throws(() => readGitlabPipeline({}), { name: 'UserError', message: /^CI_PIPELINE_SOURCE is not set/ });
  const request = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_COMMIT_SHA: B, CI_COMMIT_BEFORE_SHA: NULL_ID };
  assert.throws(() => readGitlabPipeline({ ...request, CI_MERGE_REQUEST_IID: '7' }), {
    message: /^CI_MERGE_REQUEST_TARGET_BRANCH_NAME is not set/,
  });
  assert.throws(() => readGitlabPipeline(request), { message: /^CI_MERGE_REQUEST_IID is not set/ });
  assert.throws(() => readGitlabPipeline({ CI_PIPELINE_SOURCE: 'push' }), { message: /^CI_COMMIT_SHA is not set/ });
});

test('each system is known by what it sets', () => {
  assert.equal(findSystem({ GITLAB_CI: 'true', CI: 'true' }), 'gitlab');
  assert.equal(findSystem({ JENKINS_URL: 'https://ci.example.com/' }), 'jenkins');
  assert.equal(findSystem({ JENKINS_HOME: '/var/jenkins' }), 'jenkins');
  assert.equal(findSystem({ GITHUB_ACTIONS: 'true', JENKINS_HOME: '/var/jenkins' }), 'github');
  assert.equal(findSystem({ CI: 'true', JENKINS_URL: '' }), undefined);
});
