/** Hooks that cannot see: one clear line and exit code 2, so that nothing goes through unseen; or 0 where the user chose that. */
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Dice, mintNew } from '../mint.ts';
import { attempt, guardedFor, variablesOf } from './guard.ts';
import { folderFor, POSIX, repositoryFor, runProgram, type Setting } from './run-program.ts';

const ZERO = '0'.repeat(40);
const TOKEN = mintNew(new Dice(64));

function assertRefused(args: readonly string[], setting: Setting, line: RegExp): void {
  const { code, stdout, stderr } = runProgram(['hook', ...args], setting);
  assert.deepEqual({ code, stdout }, { code: 2, stdout: '' }, stderr);
  assert.match(stderr, line);
  assert.ok(stderr.split('\n').length <= 3, stderr);
}

test('a name that is no hook, and no name', (t) => {
  const cwd = folderFor(t);
  assertRefused(
    ['pre-comit'],
    { cwd },
    /^error: unknown hook 'pre-comit'; did you mean pre-commit\? \(known: pre-commit, /,
  );
  assertRefused(['post-commit'], { cwd }, /^error: unknown hook 'post-commit'/);
  assertRefused([], { cwd }, /^error: hook needs the name of one/);
  assertRefused(
    ['pre-commit', '--fail-openn'],
    { cwd },
    /^error: unknown option --fail-openn; did you mean --fail-open\?/,
  );
  assertRefused(['pre-commit', '--fail-open=yes'], { cwd }, /^error: option '--fail-open' takes no value/);
  assertRefused(['pre-commit', '--fail-on', 'maybe'], { cwd }, /^error: --fail-on: unknown value 'maybe' \(known: /);
  assertRefused(['pre-commit', '--fail-on'], { cwd }, /^error: option --fail-on needs a value/);
});

test('outside a repository, and in one without a working tree', (t) => {
  const cwd = folderFor(t);
  const input = `${ZERO} ${'1'.repeat(40)} refs/heads/main\n`;
  for (const hook of ['pre-commit', 'pre-merge-commit'])
    assertRefused([hook], { cwd }, /^error: the current directory is not in the working tree of a git repository/);
  assertRefused(['pre-receive'], { cwd, input }, /^error: the current directory is not in a git repository\n$/);
  assertRefused(['commit-msg', 'file'], { cwd }, /^error: /);
  const bare = repositoryFor(t, { bare: true });
  const around = repositoryFor(t);
  const env = variablesOf(bare);
  for (const setting of [
    { cwd: bare.directory, env },
    { cwd: bare.directory, env: { ...env, GIT_DIR: '.' } },
    { cwd: around.clone('repository/inner.git', '--bare').directory, env },
    { cwd: join(around.directory, '.git'), env },
  ])
    assertRefused(['pre-commit'], setting, /not in the working tree of a git repository/);
});

test('stdin of the wrong shape', (t) => {
  const fixture = repositoryFor(t);
  const setting = { cwd: fixture.directory, env: variablesOf(fixture) };
  for (const input of ['x\n', `${ZERO} ${ZERO}\n`, `${ZERO}  refs/heads/a\n`, '\n', `${ZERO} 123 refs/heads/a\n`]) {
    assertRefused(
      ['pre-receive'],
      { ...setting, input },
      /^error: standard input, line 1: not what git gives to pre-receive/,
    );
    assertRefused(
      ['pre-push'],
      { ...setting, input },
      /^error: standard input, line 1: not what git gives to pre-push/,
    );
  }
  for (const hook of ['pre-push', 'pre-receive'])
    assert.deepEqual(runProgram(['hook', hook], setting), { code: 0, stdout: '', stderr: '' }, 'nothing is pushed');
});

test('a commit message that is not there', (t) => {
  const fixture = repositoryFor(t);
  const setting = { cwd: fixture.directory, env: variablesOf(fixture) };
  assertRefused(['commit-msg'], setting, /^error: commit-msg takes one file, which git names\n$/);
  assertRefused(['commit-msg', 'gone'], setting, /^error: gone: the commit message cannot be read: no such file/);
});

test('no git on PATH, and one that is too old', POSIX, (t) => {
  const fixture = repositoryFor(t);
  const folder = folderFor(t, {
    git: '#!/bin/sh\nfor word; do [ "$word" = version ] && echo git version 2.17.1 && exit; done\necho "error: unknown option" >&2\nexit 129\n',
  });
  chmodSync(join(folder, 'git'), 0o755);
  const setting = { cwd: fixture.directory, env: { ...variablesOf(fixture), PATH: '/nonexistent' } };
  assertRefused(['pre-commit'], setting, /^error: git was not found on PATH/);
  const old = { ...setting, env: { ...setting.env, PATH: folder } };
  assertRefused(['pre-commit'], old, /^error: git version 2\.17\.1 is too old: install git 2\.30 or newer\n$/);
  const input = `${ZERO} ${'1'.repeat(40)} refs/heads/main\n`;
  assertRefused(['pre-receive'], { ...old, input }, /^error: git version 2\.17\.1 is too old/);
});

test('a commit that a push names and nobody has', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first');
  const input = `${ZERO} ${'1'.repeat(40)} refs/heads/main\n`;
  const { code, stderr } = runProgram(['hook', 'pre-receive'], {
    cwd: fixture.directory,
    env: variablesOf(fixture),
    input,
  });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^▲ pat-patrol could not read everything that pre-receive is about:\n {2}push: what it brings cannot be listed/,
  );
});

test('what cannot be read stops the commit, or not, as the hook was installed', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  fixture.write('b.txt', TOKEN);
  fixture.git('add', 'b.txt');
  fixture.damage(fixture.id(':b.txt'), 'rubbish');
  const run = (...options: string[]) =>
    runProgram(['hook', 'pre-commit', ...options], { cwd: fixture.directory, env: variablesOf(fixture) });
  const closed = run();
  assert.equal(closed.code, 2);
  assert.match(
    closed.stderr,
    /^▲ pat-patrol could not read everything that pre-commit is about:\n {2}b\.txt \(object [0-9a-f]{12}\): /,
  );
  const open = run('--fail-open');
  assert.equal(open.code, 0);
  assert.match(open.stderr, /let through all the same: --fail-open\n$/);
  fixture.write('c.txt', `another ${TOKEN}`);
  fixture.git('add', 'c.txt');
  assert.equal(run('--fail-open').code, 1, 'what was found is refused all the same');
});

test('an archive that cannot be read stops the commit, unless archives are to stay closed', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  fixture.write('a.7z', Buffer.from('7z\xbc\xaf\x27\x1c and the rest', 'latin1'));
  fixture.git('add', 'a.7z');
  const { code, stderr } = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.equal(code, 1);
  assert.match(stderr, /could not read everything that pre-commit is about:\n {2}a\.7z \(object \w+\): .*7z/);
  assert.match(
    stderr,
    /does not let it through; leave archives closed: archives: false in \.pat-patrol\.yml; once: the same command with --no-verify; /,
  );
  fixture.write('.pat-patrol.yml', 'archives: false\n');
  const closed = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.deepEqual([closed.code, closed.stderr], [0, '']);
});

test('a hook whose program is gone lets nothing through, unless it was told to', POSIX, (t) => {
  const fixture = guardedFor(t);
  fixture.write('a.txt', 'a');
  fixture.git('add', 'a.txt');
  const path = join(fixture.directory, '.git', 'hooks', 'pre-commit');
  const script = (options: readonly string[]): void => {
    rmSync(path);
    const { code } = runProgram(['install', '--hook', 'pre-commit', ...options], {
      cwd: fixture.directory,
      env: variablesOf(fixture),
    });
    assert.equal(code, 0);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^script=.*$/gm, "script='/nonexistent/pat-patrol.js'"));
  };
  script([]);
  const closed = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.equal(closed.code, 1);
  assert.match(
    closed.stderr,
    /^pat-patrol: not found at \/nonexistent\/pat-patrol\.js, so nothing was looked at and nothing goes through\n/,
  );
  script(['--fail-open']);
  fixture.git('config', 'core.hooksPath', '.git/hooks');
  rmSync(join(fixture.directory, '.git', 'hooks', 'commit-msg'));
  const open = attempt(fixture, ['commit', '-q', '-m', 'x']);
  assert.equal(open.code, 0, open.stderr);
  assert.match(open.stderr, /^pat-patrol: not found at .*, so nothing was looked at\n$/);
});

test('a configuration that is not valid stops a commit that adds nothing, too', (t) => {
  const fixture = repositoryFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  fixture.write('a.txt', 'b');
  fixture.git('add', 'a.txt');
  fixture.write('message', 'A message');
  const setting = { cwd: fixture.directory, env: variablesOf(fixture) };
  for (const [config, line] of [
    ['rulez: []\n', /unknown key 'rulez'/],
    ['failOn: [\n', /^error: \.pat-patrol\.yml:\d+:\d+: /],
  ] as const) {
    fixture.write('.pat-patrol.yml', config);
    assertRefused(['pre-commit'], setting, line);
    assertRefused(['commit-msg', '--', 'message'], setting, line);
  }
});
