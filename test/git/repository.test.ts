import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findRepository } from '../../src/git/repository.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';

function make(t: TestContext, options?: RepositoryOptions): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  return fixture;
}

test('what is known of a repository', async (t) => {
  const fixture = make(t);
  const head = fixture.commit('base', { 'sub/dir/a.txt': 'a' });
  fixture.git('remote', 'add', 'other', 'https://example.com/other');
  fixture.git('remote', 'add', 'origin', 'https://user:password@example.com/o/r');
  const gitDir = join(fixture.directory, '.git');
  assert.deepEqual(await findRepository(join(fixture.directory, 'sub', 'dir')), {
    directory: join(fixture.directory, 'sub', 'dir'),
    inherit: false,
    root: fixture.directory,
    gitDir,
    commonDir: gitDir,
    bare: false,
    shallow: false,
    partial: false,
    objectFormat: 'sha1',
    head,
    branch: 'main',
    remoteUrl: 'https://example.com/o/r',
    prefix: 'sub/dir/',
  });
});

test('an unborn branch, a detached HEAD, SHA-256', async (t) => {
  const fixture = make(t, { objectFormat: 'sha256' });
  const unborn = await findRepository(fixture.directory);
  assert.deepEqual([unborn?.head, unborn?.branch, unborn?.objectFormat], [undefined, 'main', 'sha256']);
  const head = fixture.commit('base');
  fixture.git('checkout', '-q', '--detach');
  const detached = await findRepository(fixture.directory);
  assert.deepEqual([detached?.head, detached?.branch], [head, undefined]);
});

test('bare, linked worktree, shallow, partial', async (t) => {
  const fixture = make(t);
  fixture.commit('one');
  fixture.commit('two');
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  const linked = join(fixture.home, 'linked');
  fixture.git('worktree', 'add', '-q', linked);
  const worktree = await findRepository(linked);
  assert.equal(worktree?.root, linked);
  assert.equal(worktree?.gitDir, join(fixture.directory, '.git/worktrees/linked'));
  assert.equal(worktree?.commonDir, join(fixture.directory, '.git'));
  const bare = await findRepository(fixture.clone('bare.git', '--bare').directory);
  assert.deepEqual([bare?.bare, bare?.root, bare?.prefix], [true, undefined, '']);
  const shallow = await findRepository(fixture.clone('shallow', '--depth=1').directory);
  assert.deepEqual([shallow?.shallow, shallow?.partial], [true, false]);
  const partial = await findRepository(fixture.clone('partial', '--filter=blob:none').directory);
  assert.deepEqual([partial?.shallow, partial?.partial], [false, true]);
});

test('inside the git directory there is no working tree', async (t) => {
  const fixture = make(t);
  const found = await findRepository(join(fixture.directory, '.git'));
  assert.deepEqual([found?.root, found?.bare, found?.prefix], [undefined, false, '']);
});

test('core.worktree is not followed out of the directory', async (t) => {
  const fixture = make(t);
  fixture.write('sub/a.txt', 'a');
  fixture.git('config', 'core.worktree', '/etc');
  for (const directory of [fixture.directory, join(fixture.directory, 'sub')]) {
    assert.equal((await findRepository(directory))?.root, fixture.directory);
  }
});

test('no repository', async (t) => {
  const fixture = make(t);
  assert.equal(await findRepository(fixture.home), undefined);
  await assert.rejects(findRepository(join(fixture.home, 'nowhere')), {
    name: 'UserError',
    message: /no such directory/,
  });
});

test('a repository that git cannot open is an error, not "no repository"', async (t) => {
  const spoilers: readonly ((git: string) => void)[] = [
    (git) => writeFileSync(join(git, 'config'), '[core\n'),
    (git) => writeFileSync(join(git, 'config'), '[core]\nrepositoryformatversion = 99\n'),
    (git) => rmSync(join(git, 'HEAD')),
    (git) => rmSync(join(git, 'objects'), { recursive: true }),
    (git) => {
      rmSync(git, { recursive: true });
      writeFileSync(git, 'gitdir: /nowhere\n');
    },
    (git) => {
      rmSync(git, { recursive: true });
      mkdirSync(git);
    },
  ];
  for (const [index, spoil] of spoilers.entries()) {
    const fixture = make(t);
    spoil(join(fixture.directory, '.git'));
    await assert.rejects(
      findRepository(fixture.directory),
      { name: 'UserError', message: /cannot be opened/ },
      `spoiler ${index}`,
    );
  }
});

test(
  'a repository of another user’s is refused with the command that allows it',
  { skip: process.getuid?.() !== 0 },
  async (t) => {
    const fixture = make(t);
    chownSync(fixture.directory, 12_345, 12_345);
    await assert.rejects(findRepository(fixture.directory), {
      name: 'UserError',
      message: `git does not trust ${fixture.directory}: it belongs to another user; if you do: git config --global --add safe.directory '${fixture.directory}'`,
    });
  },
);

/** Asks in a process of its own, whose PATH holds only this git (or none). */
function askWithGit(fixture: FixtureRepository, script: string | undefined): string {
  const bin = join(fixture.home, 'bin');
  mkdirSync(bin, { recursive: true });
  if (script !== undefined) {
    writeFileSync(join(bin, 'git'), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, 'git'), 0o755);
  }
  const module = new URL('../../src/git/repository.js', import.meta.url).href;
  const program = `import('${module}').then((m) => m.findRepository('${fixture.directory}')).then(String, String).then((s) => process.stdout.write(s))`;
  return execFileSync(process.execPath, ['-e', program], { env: { PATH: bin }, encoding: 'utf8' });
}

test('no git, and an old git', (t) => {
  const fixture = make(t);
  assert.equal(askWithGit(fixture, undefined), 'UserError: git was not found on PATH: install git 2.30 or newer');
  assert.equal(
    askWithGit(fixture, 'echo git version 2.29.3'),
    'UserError: git version 2.29.3 is too old: install git 2.30 or newer',
  );
});
