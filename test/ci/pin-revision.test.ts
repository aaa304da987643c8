import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { pinRevision, wantsOf } from '../../src/ci/pin-revision.ts';
import { UserError } from '../../src/core/errors.ts';
import { findRepository } from '../../src/git/repository.ts';
import { resolveRevisions } from '../../src/git/resolve-revisions.ts';
import { repositoryFor } from '../e2e/run-program.ts';

/** Two commits, the first of which is the remote's main; nothing but HEAD is on the second. */
async function makeCheckout(t: TestContext) {
  const fixture = repositoryFor(t);
  const main = fixture.commit('main');
  fixture.git('checkout', '-q', '--detach');
  const head = fixture.commit('topic');
  fixture.git('branch', '-D', 'main');
  fixture.git('update-ref', 'refs/remotes/origin/main', main);
  const repository = await findRepository(fixture.directory);
  assert.ok(repository);
  const commitOf = async (name: string) => {
    const [found] = await resolveRevisions(repository, [await pinRevision(repository, name)]);
    return found?.commit;
  };
  return { fixture, repository, main, head, commitOf };
}

test('a branch of the remote by its short name and by its long ones; what is not here stays as it is', async (t) => {
  const { main, head, commitOf, repository } = await makeCheckout(t);
  for (const name of ['main', 'origin/main', 'remotes/origin/main', 'refs/remotes/origin/main', 'HEAD~1', main])
    assert.equal(await commitOf(name), main, name);
  assert.equal(await commitOf('HEAD'), head);
  assert.equal(await commitOf('@'), head);
  assert.equal(await commitOf(main.slice(0, 10)), main);
  assert.equal(await pinRevision(repository, 'nope'), 'nope');
});

test('a tag or a branch that somebody pushes under the name of another is refused', async (t) => {
  for (const [name, ref] of [
    ['origin/main', 'refs/tags/origin/main'],
    ['main', 'refs/tags/main'],
    ['origin/main', 'refs/heads/origin/main'],
    ['origin/main~0', 'refs/tags/origin/main'],
  ] as const) {
    const { fixture, head, commitOf } = await makeCheckout(t);
    fixture.git('update-ref', ref, head);
    await assert.rejects(commitOf(name), (error) => {
      assert.ok(error instanceof UserError);
      assert.match(error.message, /^'\S+' names different commits, say which is meant: refs\/\S+ or refs\/\S+$/);
      return error.message.includes(ref);
    });
  }
});

test('nor can one take the place of a short id; a local branch may differ, and HEAD is HEAD', async (t) => {
  const { fixture, main, head, commitOf } = await makeCheckout(t);
  const short = main.slice(0, 10);
  fixture.git('update-ref', `refs/remotes/origin/${short}`, head);
  await assert.rejects(
    commitOf(short),
    /may be a short id, say which is meant: refs\/remotes\/origin\/\w+, or the whole/,
  );
  fixture.git('update-ref', 'refs/tags/HEAD', main);
  assert.equal(await commitOf('HEAD'), head);
  fixture.git('update-ref', 'refs/heads/main', head);
  assert.equal(await commitOf('main'), head);
});

test('what is fetched for a name', async (t) => {
  const { repository, main, head } = await makeCheckout(t);
  const branch = '+refs/heads/main:refs/remotes/origin/main';
  assert.deepEqual(wantsOf(repository, 'main'), [branch, 'refs/tags/main:refs/tags/main']);
  for (const name of ['origin/main', 'refs/remotes/origin/main', 'refs/heads/main'])
    assert.deepEqual(wantsOf(repository, name), [branch], name);
  assert.deepEqual(wantsOf(repository, 'refs/tags/v1'), ['refs/tags/v1:refs/tags/v1']);
  assert.deepEqual(wantsOf(repository, main), [main]);
  assert.deepEqual(wantsOf(repository, 'HEAD~2'), [head]);
});
