/** Installing and uninstalling hooks: beside what is there, wherever git looks for hooks, as often as one likes, and back to the byte. */
import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { attempt, install, placesIn, variablesOf } from './guard.ts';
import { folderFor, repositoryFor, runProgram, runCommand } from './run-program.ts';

const TOKEN = mintNew(new Dice(65));
const COMMIT = ['commit', '-q', '-m', 'x'] as const;

function uninstall(fixture: FixtureRepository, ...options: readonly string[]) {
  return runProgram(['uninstall', ...options], { cwd: fixture.directory, env: variablesOf(fixture) });
}

/** Name, mode and text of every hook that git would run. */
function hooksOf(fixture: FixtureRepository): readonly string[] {
  const folder = join(fixture.git('rev-parse', '--absolute-git-dir'), 'hooks');
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.sample'))
    .map((name) => `${name} ${statSync(join(folder, name)).mode} ${readFileSync(join(folder, name), 'latin1')}`);
}

function addToken(fixture: FixtureRepository): void {
  fixture.write('a.txt', TOKEN);
  fixture.git('add', 'a.txt');
}

test('a fresh repository: four hooks, idempotent, and gone again', (t) => {
  const fixture = repositoryFor(t);
  const { stdout } = install(fixture);
  assert.equal(
    stdout,
    `installed pre-commit\ninstalled pre-merge-commit\ninstalled commit-msg\ninstalled pre-push\nin ${fixture.directory}/.git/hooks\n`,
  );
  const first = hooksOf(fixture);
  assert.equal(first.length, 4);
  install(fixture);
  assert.deepEqual(hooksOf(fixture), first);
  assert.equal(uninstall(fixture).code, 0);
  assert.deepEqual(hooksOf(fixture), []);
  assert.match(uninstall(fixture).stdout, /^no hook of pat-patrol\n/);
});

test('a hook that is there runs first, can refuse, and comes back as it was', (t) => {
  const fixture = repositoryFor(t);
  fixture.hook('pre-commit', 'echo "mine $*" >> hook.log; git add late.txt 2>/dev/null; exit "${REFUSE:-0}"');
  fixture.hook('pre-push', 'cat > pushed.log; echo "args $*" >> pushed.log');
  fixture.hook('post-commit', 'exit 0');
  const before = hooksOf(fixture);
  install(fixture);
  install(fixture);
  addToken(fixture);
  assert.deepEqual(placesIn(attempt(fixture, COMMIT).stderr), ['a.txt:1:1']);
  assert.equal(readFileSync(join(fixture.directory, 'hook.log'), 'utf8'), 'mine \n');
  fixture.write('a.txt', 'clean');
  fixture.git('add', 'a.txt');
  fixture.write('late.txt', TOKEN);
  assert.deepEqual(placesIn(attempt(fixture, COMMIT).stderr), ['late.txt:1:1'], 'what the hook itself adds is seen');
  const env = { ...variablesOf(fixture), REFUSE: '3' };
  const stopped = runCommand('git', COMMIT, { cwd: fixture.directory, env });
  assert.deepEqual({ code: stopped.code, places: placesIn(stopped.stderr) }, { code: 1, places: [] });
  const commit = fixture.commit('with a token');
  const server = new FixtureRepository(fixture.home, join(fixture.home, 'server.git'));
  fixture.git('init', '-q', '--bare', server.directory);
  const pushed = attempt(fixture, ['push', '-q', server.directory, 'main']);
  assert.deepEqual(placesIn(pushed.stderr), ['late.txt:1:1'], pushed.stderr);
  assert.equal(
    readFileSync(join(fixture.directory, 'pushed.log'), 'utf8'),
    `refs/heads/main ${commit} refs/heads/main ${'0'.repeat(40)}\nargs ${server.directory} ${server.directory}\n`,
    'both hooks get what git writes',
  );
  assert.match(
    uninstall(fixture).stdout,
    /^restored pre-commit\nremoved pre-merge-commit\nremoved commit-msg\nrestored pre-push\n/,
  );
  assert.deepEqual(hooksOf(fixture), before);
});

test('a hook that git did not run, for it was not executable, still does not', (t) => {
  const fixture = repositoryFor(t);
  const path = join(fixture.directory, '.git', 'hooks', 'pre-commit');
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '#!/bin/sh\nexit 9\n', { mode: 0o644 });
  install(fixture);
  fixture.write('a.txt', 'a');
  fixture.git('add', 'a.txt');
  assert.equal(attempt(fixture, COMMIT).code, 0);
});

test('one hook only, and options for it', (t) => {
  const fixture = repositoryFor(t);
  install(fixture, '--hook', 'pre-commit', '--fail-on', 'never');
  addToken(fixture);
  const { code, stderr } = attempt(fixture, COMMIT);
  assert.equal(code, 0);
  assert.match(stderr, /let pass this, for nothing is to be refused \(fail-on never\):/);
  assert.deepEqual(
    readdirSync(join(fixture.directory, '.git', 'hooks')).filter((name) => !name.endsWith('.sample')),
    ['pre-commit'],
  );
});

test('a local core.hooksPath is where hooks go; a global one is not for one repository', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('config', 'core.hooksPath', 'my hooks');
  install(fixture);
  addToken(fixture);
  assert.deepEqual(placesIn(attempt(fixture, COMMIT).stderr), ['a.txt:1:1']);
  assert.ok(existsSync(join(fixture.directory, 'my hooks', 'pre-commit')));
  const other = repositoryFor(t);
  const config = join(other.home, 'config');
  writeFileSync(config, `[core]\n\thooksPath = ${other.home}/all\n`);
  const env = { ...variablesOf(other), GIT_CONFIG_GLOBAL: config };
  const { code, stderr } = runProgram(['install'], { cwd: other.directory, env });
  assert.equal(code, 2);
  assert.match(
    stderr,
    /^error: git takes the hooks of all repositories from .*all \(core\.hooksPath\): pat-patrol install --global/,
  );
});

test('--global: every repository, with its own hooks, and back', (t) => {
  const fixture = repositoryFor(t);
  fixture.hook('pre-commit', 'echo own >> hook.log');
  fixture.hook('post-commit', 'echo after >> hook.log');
  const config = join(fixture.home, '.gitconfig');
  writeFileSync(config, '[user]\n\tname = Somebody\n');
  const env = { ...variablesOf(fixture), GIT_CONFIG_GLOBAL: config };
  const run = (args: readonly string[]) => runProgram(args, { cwd: fixture.home, env });
  const git = (args: readonly string[]) => runCommand('git', args, { cwd: fixture.directory, env });
  assert.match(run(['install', '--global']).stdout, /for all repositories; a repository's own hooks run too\n$/);
  assert.equal(run(['install', '--global']).code, 0);
  addToken(fixture);
  assert.deepEqual(placesIn(git(COMMIT).stderr), ['a.txt:1:1']);
  fixture.write('a.txt', 'clean');
  fixture.git('add', 'a.txt');
  assert.equal(git(COMMIT).code, 0);
  assert.equal(readFileSync(join(fixture.directory, 'hook.log'), 'utf8'), 'own\nown\nafter\n');
  assert.equal(run(['uninstall', '--global']).code, 0);
  assert.equal(git(['config', '--global', 'core.hooksPath']).code, 1);
  assert.equal(existsSync(join(fixture.home, '.config', 'pat-patrol', 'hooks')), false);
});

test('--template: what git init copies', (t) => {
  const folder = folderFor(t);
  const fixture = repositoryFor(t);
  assert.match(install(fixture, '--template', folder).stdout, /init\.templateDir/);
  const copy = new FixtureRepository(fixture.home, join(fixture.home, 'copy'));
  fixture.git('init', '-q', `--template=${folder}`, copy.directory);
  addToken(copy);
  assert.deepEqual(placesIn(attempt(copy, COMMIT).stderr), ['a.txt:1:1']);
});

test('husky and lefthook keep their hooks, and the way is told', (t) => {
  const fixture = repositoryFor(t);
  fixture.git('config', 'core.hooksPath', '.husky/_');
  const husky = runProgram(['install'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(husky.code, 2);
  assert.match(
    husky.stderr,
    /^error: husky owns the hooks .*nothing was changed\n {2}add to \.husky\/pre-commit: {2}npx --no-install pat-patrol hook pre-commit -- "\$@"\n/,
  );
  assert.equal(existsSync(join(fixture.directory, '.husky')), false);
  fixture.git('config', '--unset', 'core.hooksPath');
  fixture.write('lefthook.yml', 'pre-commit: {}\n');
  const lefthook = runProgram(['install'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(lefthook.code, 2);
  assert.match(lefthook.stderr, /^error: lefthook owns the hooks .*\n {2}add to lefthook\.yml:\n {2}pre-commit:\n/);
  assert.deepEqual(hooksOf(fixture), []);
});

test('a hook that was replaced behind our back is not thrown away', (t) => {
  const fixture = repositoryFor(t);
  fixture.hook('pre-commit', 'exit 0');
  install(fixture);
  fixture.hook('pre-commit', 'exit 1');
  const before = hooksOf(fixture);
  const { code, stderr } = runProgram(['install'], { cwd: fixture.directory, env: variablesOf(fixture) });
  assert.equal(code, 2);
  assert.match(stderr, /^error: .*pre-commit was replaced after pat-patrol had been installed/);
  assert.deepEqual(hooksOf(fixture), before);
  assert.match(uninstall(fixture, '--hook', 'pre-commit').stdout, /^left alone, it is not pat-patrol's: pre-commit\n/);
});

test('a hook that somebody edited is neither written over nor taken out', (t) => {
  const fixture = repositoryFor(t);
  const run = (...args: readonly string[]) => runProgram(args, { cwd: fixture.directory, env: variablesOf(fixture) });
  install(fixture);
  const path = join(fixture.directory, '.git', 'hooks', 'pre-commit');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^ {2}exec .*$/m, '  npm test'));
  const before = hooksOf(fixture);
  const again = run('install', '--fail-open');
  assert.equal(again.code, 2);
  assert.match(
    again.stderr,
    /^error: .*pre-commit was edited after pat-patrol had written it, so nothing was changed: /,
  );
  assert.deepEqual(hooksOf(fixture), before);
  const out = run('uninstall');
  assert.equal(out.code, 2);
  assert.match(out.stderr, /^error: left alone, edited after .*: pre-commit\nremoved pre-merge-commit\n/);
  assert.deepEqual(
    hooksOf(fixture),
    before.filter((hook) => hook.startsWith('pre-commit ')),
  );
  // As it says: the lines go to the script beside it.
  writeFileSync(`${path}.pat-patrol-chained`, '#!/bin/sh\necho mine >> hook.log\n', { mode: 0o755 });
  unlinkSync(path);
  install(fixture);
  addToken(fixture);
  assert.deepEqual(placesIn(attempt(fixture, COMMIT).stderr), ['a.txt:1:1']);
  assert.equal(readFileSync(join(fixture.directory, 'hook.log'), 'utf8'), 'mine\n');
});

test('other options than before are told, and so is a hook that is not as it should be', (t) => {
  const fixture = repositoryFor(t);
  const told = (...options: readonly string[]) =>
    install(fixture, '--hook', 'pre-commit', ...options).stdout.split('\n')[0];
  assert.equal(told('--fail-open'), 'installed pre-commit');
  assert.equal(told('--fail-open'), 'installed pre-commit  was there already');
  assert.equal(told(), 'installed pre-commit  was there already with --fail-open, now with no options');
  assert.equal(
    told('--fail-on', 'certain', '--fail-open'),
    'installed pre-commit  was there already with no options, now with --fail-on=certain --fail-open',
  );
  const path = join(fixture.directory, '.git', 'hooks', 'pre-commit');
  chmodSync(path, 0o644);
  assert.equal(
    told('--fail-on', 'certain', '--fail-open'),
    'installed pre-commit  was there already, brought up to date',
  );
  assert.equal(statSync(path).mode & 0o777, 0o755);
});

test('words that mean nothing', (t) => {
  const cwd = folderFor(t);
  const refuse = (args: readonly string[], line: RegExp): void => {
    const { code, stderr } = runProgram(args, { cwd });
    assert.equal(code, 2);
    assert.match(stderr, line);
  };
  refuse(
    ['install'],
    /^error: the current directory is not in a git repository; for all of yours: pat-patrol install --global\n$/,
  );
  refuse(
    ['uninstall'],
    /^error: the current directory is not in a git repository; for all of yours: pat-patrol uninstall --global\n$/,
  );
  refuse(['install', 'pre-commit'], /^error: install takes no word 'pre-commit'; a hook: --hook NAME/);
  refuse(['install', '--hook', 'pre-comit'], /^error: --hook 'pre-comit' is not one of .*did you mean pre-commit\?/);
  refuse(['install', '--global', '--template', 'x'], /^error: --global and --template exclude each other/);
  refuse(['install', '--fail-on', 'x'], /^error: .*--fail-on/);
  refuse(['uninstall', '--fail-open'], /^error: unknown option --fail-open/);
});
