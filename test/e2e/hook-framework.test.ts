/** What the pre-commit framework asks for with its variables, through the built program. The framework itself: test/frameworks. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { placesIn, variablesOf } from './guard.ts';
import { type Outcome, repositoryFor, runProgram } from './run-program.ts';

const TOKEN = mintNew(new Dice(97));

/** A clone of an empty server, with one pushed commit. */
function makeWork(t: TestContext): FixtureRepository {
  const work = repositoryFor(t);
  const server = join(work.home, 'server.git');
  work.git('init', '-q', '--bare', server);
  work.git('remote', 'add', 'origin', server);
  work.commit('first', { a: 'a' });
  work.git('push', '-q', 'origin', 'HEAD');
  return work;
}

function hook(fixture: FixtureRepository, env: Readonly<Record<string, string>>, ...files: readonly string[]): Outcome {
  const variables = { ...variablesOf(fixture), PRE_COMMIT: '1', ...env };
  return runProgram(['hook', 'pre-commit', '--', ...files], { cwd: fixture.directory, env: variables });
}

test('of a push that is told as one branch the others are looked at', (t) => {
  const work = makeWork(t);
  const before = work.id('HEAD');
  work.git('branch', 'z');
  const after = work.commit('clean', { b: 'b' });
  const pushed = {
    PRE_COMMIT_REMOTE_NAME: 'origin',
    PRE_COMMIT_REMOTE_URL: work.git('remote', 'get-url', '--push', 'origin'),
    PRE_COMMIT_LOCAL_BRANCH: 'refs/heads/main',
    PRE_COMMIT_REMOTE_BRANCH: 'refs/heads/main',
  };
  const ranges = [{}, { PRE_COMMIT_FROM_REF: before, PRE_COMMIT_TO_REF: after }];
  for (const range of ranges) assert.equal(hook(work, { ...pushed, ...range }).code, 0);
  work.git('checkout', '-q', 'z');
  work.commit('add', { c: TOKEN });
  for (const range of ranges) {
    const { code, stderr } = hook(work, { ...pushed, ...range });
    assert.equal(code, 1, stderr);
    assert.deepEqual(placesIn(stderr), ['c:1:1']);
    assert.match(
      stderr,
      /stopped this push to origin: .*\n {2}c:1:1 .*\n {2}pre-commit tells of one branch of a push: all/,
    );
  }
  work.git('push', '-q', '--no-verify', 'origin', 'z');
  for (const range of ranges) assert.equal(hook(work, { ...pushed, ...range }).code, 0, 'what the remote has');
});

test('commits that are named are told as such, and the printed step works', (t) => {
  const work = makeWork(t);
  work.commit('add', { 'a b;.txt': TOKEN });
  const { code, stderr } = hook(work, { PRE_COMMIT_FROM_REF: 'HEAD~1', PRE_COMMIT_TO_REF: 'HEAD' });
  assert.equal(code, 1);
  assert.match(stderr, /^✖ pat-patrol: these commits add 1 Azure DevOps token\n {2}a b;\.txt:1:1 /);
  assert.match(stderr, /next: revoke it if these commits were pushed .*git rebase -i/);
  assert.doesNotMatch(stderr, /git add|git reset|this commit|--no-verify/);
  const [, id = ''] = /baseline add (\S+) --history\n/.exec(stderr) ?? [];
  const { code: added, stderr: error } = runProgram(['baseline', 'add', id, '--history'], { cwd: work.directory });
  assert.equal(added, 0, error);
});

test('files that no commit changes are told as such', (t) => {
  const work = makeWork(t);
  work.commit('add', { c: TOKEN });
  const { code, stderr } = hook(work, {}, 'a', 'c');
  assert.equal(code, 1);
  assert.match(stderr, /^✖ pat-patrol: these files hold 1 Azure DevOps token\n {2}c:1:1 /);
  assert.match(stderr, /next: revoke it if it was ever pushed/);
  assert.match(stderr, /baseline add \w+ c\n/);
  assert.doesNotMatch(stderr, /git add|git reset|this commit|has not left/);
});
