import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readGithubEvent } from '../../src/ci/github-event.ts';
import type { Change, Occasion } from '../../src/ci/occasion.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { eventText, NULL_ID } from './github-event.ts';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)] as const;

function read(context: TestContext, event: string, text: string): Occasion {
  const folder = temporaryFolder(context, { 'event.json': text });
  return readGithubEvent({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: join(folder, 'event.json') });
}

test('a pull request, by whatever event it comes', (context) => {
  const text = eventText('pull_request', { base: A, head: B });
  for (const event of ['pull_request', 'pull_request_target', 'pull_request_review']) {
    const { remark, ...occasion } = read(context, event, text) as Change;
    assert.deepEqual(occasion, {
      kind: 'change',
      name: 'pull request 12',
      head: B,
      base: A,
      trunks: ['main'],
      merge: 'HEAD',
    });
    // The payload is that of a fork, and one of the events has the target's token.
    assert.equal(remark?.includes('the fork octocat/shop,'), event === 'pull_request_target' ? undefined : true);
  }
});

test('a merge group', (context) => {
  const occasion = read(context, 'merge_group', eventText('merge_group', { base: A, head: B }));
  assert.deepEqual(occasion, { kind: 'change', name: 'merge group', head: B, base: A, trunks: ['main'] });
});

test('pushes: onto something, of something new, to the default branch, of a tag, and of nothing', (context) => {
  const push = (base: string, head: string, ref: string) =>
    read(context, 'push', eventText('push', { base, head, ref }));
  const change = { kind: 'change', head: B } as const;
  assert.deepEqual(push(A, B, 'refs/heads/x/y'), { ...change, name: 'push to x/y', base: A, trunks: ['main'] });
  assert.deepEqual(push(A, B, 'refs/heads/main'), { ...change, name: 'push to main', base: A, trunks: [] });
  assert.deepEqual(push(NULL_ID, B, 'refs/heads/x'), { ...change, name: 'push to x', trunks: ['main'] });
  assert.deepEqual(push(NULL_ID, B, 'refs/heads/main'), { ...change, name: 'push to main', trunks: [] });
  assert.deepEqual(push(NULL_ID, B, 'refs/tags/v1'), {
    ...change,
    name: 'push to tag v1',
    tag: 'refs/tags/v1',
    trunks: ['main'],
  });
  assert.deepEqual(push(A, NULL_ID, 'refs/heads/x'), { kind: 'other', name: 'deletion of x' });
});

test('what starts without a change: audits, and all the rest', (context) => {
  const kindOf = (event: string) => read(context, event, '{}').kind;
  for (const event of ['schedule', 'workflow_dispatch', 'repository_dispatch']) assert.equal(kindOf(event), 'audit');
  for (const event of ['release', 'issues', 'workflow_run', 'create']) assert.equal(kindOf(event), 'other');
  const pull = /^the event 'pull_request\w*' \(GITHUB_EVENT_NAME\) brings no pull request: choose another mode/;
  for (const event of ['pull_request', 'pull_request_target'])
    for (const text of ['{}', '{"pull_request":null}'])
      assert.throws(() => read(context, event, text), { name: 'UserError', message: pull });
  for (const event of ['', 'pullrequest'])
    assert.throws(() => kindOf(event), { name: 'UserError', message: /\(GITHUB_EVENT_NAME\) is none that is known: / });
  assert.deepEqual(readGithubEvent({ GITHUB_EVENT_NAME: 'schedule' }), { kind: 'audit', name: 'schedule' });
});

test('an event file that is missing, or does not say what changed, is an error and no clean scan', (context) => {
  const unreadable = /^the event file of GitHub Actions \(GITHUB_EVENT_PATH\) (?:is not named|cannot be read|holds no)/;
  assert.throws(() => readGithubEvent({ GITHUB_EVENT_NAME: 'push' }), { name: 'UserError', message: unreadable });
  assert.throws(() => readGithubEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: '/nonexistent' }), {
    name: 'UserError',
    message: unreadable,
  });
  for (const text of ['', '[]', '1', '{']) assert.throws(() => read(context, 'push', text), { message: unreadable });
  for (const [event, name] of [
    ['push', 'after'],
    ['merge_group', 'merge_group.head_sha'],
  ] as const)
    assert.throws(() => read(context, event, '{}'), { message: new RegExp(`has no commit id at ${name}:`) });
  const broken = eventText('pull_request', { base: '--all', head: B });
  assert.throws(() => read(context, 'pull_request', broken), { message: /no commit id at pull_request\.base\.sha/ });
});
