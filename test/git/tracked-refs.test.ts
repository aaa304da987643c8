import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listTrackedRefs } from '../../src/git/tracked-refs.ts';
import { makeRepository } from '../make-repository.ts';

test('a remote is the same repository by any protocol, and no other', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.git('remote', 'add', 'origin', 'https://ada@Example.com/team/app.git/');
  fixture.git('remote', 'add', 'origin/more', 'https://example.com/other');
  const ask = (url: string | undefined, name = 'origin') =>
    listTrackedRefs({ directory: fixture.directory, inherit: false }, { name, url });
  const known = ['--exclude=refs/remotes/origin/more/*', '--glob=refs/remotes/origin/*'];
  for (const url of [
    'https://ada@Example.com/team/app.git/',
    'https://example.com/team/app',
    'ssh://git@example.com/team/app.git',
    'git@example.com:team/app.git',
    'example.com:/team/app',
  ])
    assert.deepEqual(await ask(url), known, url);
  for (const url of [
    undefined,
    '',
    'https://example.com/team/app2',
    'https://example.org/team/app',
    'https://example.com:8443/team/app',
    'git@example.com:team/App',
    '/team/app',
    '../app',
  ])
    assert.deepEqual(await ask(url), [], url);
  assert.deepEqual(await ask('https://example.com/team/app', 'https://example.com/team/app'), []);
  assert.deepEqual(await ask('nobody', 'nobody'), [
    '--exclude=refs/remotes/origin/*',
    '--exclude=refs/remotes/origin/more/*',
    '--glob=refs/remotes/nobody/*',
  ]);
});
