/** Tokens in names of files, folders, branches and tags: seen wherever a content is, and refused where they are added. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { attempt, guardedFor, install, variablesOf } from './guard.ts';
import { findLeak } from './find-leak.ts';
import { completeReport, listPlaces, redacted, scanJson } from './read-report.ts';
import { folderFor, type Outcome, runProgram } from './run-program.ts';

const dice = new Dice(67);
const TOKEN = mintNew(dice);
const ENCODED = Buffer.from(`pat:${mintNew(dice)}`).toString('base64url');
const COMMIT = ['commit', '-q', '-m', 'x'] as const;

/** The last of each refused name, as it is shown. */
function namesIn({ stderr }: Outcome): readonly string[] {
  assert.equal(findLeak(stderr), undefined);
  return [...stderr.matchAll(/^(?:remote: )? {2}name of (?:\S*\/)?(\S+) {2}/gm)].map(([, name = '']) => name);
}

function assertRefused(outcome: Outcome, names: readonly string[] = [redacted(TOKEN)]): void {
  assert.deepEqual([outcome.code, namesIn(outcome)], [1, names], outcome.stderr);
}

function assertPassed(outcome: Outcome): void {
  assert.equal(outcome.code, 0, outcome.stderr);
}

function stage(fixture: FixtureRepository, path: string): void {
  fixture.write(path, 'clean');
  fixture.git('add', '--all');
}

function guarded(t: TestContext, ...files: readonly string[]): FixtureRepository {
  const fixture = guardedFor(t);
  fixture.commit('first', Object.fromEntries(['a.txt', ...files].map((path) => [path, 'a'])));
  return fixture;
}

test('a file of such a name is not committed, nor a folder; renamed, it is', (t) => {
  const fixture = guarded(t);
  stage(fixture, `keys/${TOKEN}.txt`);
  const refused = attempt(fixture, COMMIT);
  assertRefused(refused, [`${redacted(TOKEN)}.txt`]);
  assert.match(refused.stderr, /next: it has not left this machine: give what is called so another name \(git mv\), /);
  fixture.git('mv', `keys/${TOKEN}.txt`, `keys/${ENCODED}`);
  assert.equal(attempt(fixture, COMMIT).code, 1, 'encoded');
  fixture.git('mv', `keys/${ENCODED}`, 'keys/b.txt');
  assertPassed(attempt(fixture, COMMIT));
  stage(fixture, `${TOKEN}/b.txt`);
  assertRefused(attempt(fixture, COMMIT));
});

test('the first commit is looked at as well', (t) => {
  const fixture = guardedFor(t);
  stage(fixture, TOKEN);
  assertRefused(attempt(fixture, COMMIT));
});

test('a submodule of such a name: hooks on both sides, the index and a range', (t) => {
  const fixture = guarded(t);
  const server = fixture.clone('server.git', '--bare');
  const add = (id: string): string =>
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${fixture.id(id)},dir/${TOKEN}`);
  fixture.write('.gitmodules', `[submodule "x"]\n path = dir/${TOKEN.length}\n url = ./x\n ignore = all\n`);
  fixture.git('config', 'diff.ignoreSubmodules', 'all');
  fixture.git('add', '.gitmodules');
  add('HEAD');
  assertRefused(attempt(fixture, COMMIT));
  const places = (...args: readonly string[]) => listPlaces(completeReport(scanJson(args, { cwd: fixture.directory })));
  const found = [`${redacted(TOKEN)} dir/${redacted(TOKEN)}:1:1`];
  assert.deepEqual(places('--staged'), found);
  fixture.git('commit', '-q', '--no-verify', '-m', 'submodule');
  assert.deepEqual(places('--range', 'HEAD~1..HEAD'), found);
  const push = (...options: readonly string[]): Outcome =>
    attempt(fixture, ['push', '-q', ...options, server.directory, 'main']);
  assertRefused(push());
  install(server);
  assertRefused(push('--no-verify'));
  add('HEAD');
  fixture.write('b.txt', 'b');
  fixture.git('add', 'b.txt');
  assertPassed(attempt(fixture, COMMIT));
});

test('one name that goes away excuses one that comes, and no second', (t) => {
  const fixture = guarded(t, `${TOKEN}.txt`, `${TOKEN}/a.txt`, `${TOKEN}/b.txt`);
  fixture.git('mv', `${TOKEN}.txt`, `sub-${TOKEN.length}.txt`);
  for (const folder of ['one', 'two']) stage(fixture, `${folder}/${TOKEN}.txt`);
  const { code, stderr } = attempt(fixture, COMMIT);
  assert.equal(code, 1);
  assert.match(stderr, /^ {2}name of one\/\S* and 1 more file {2}/m);
  fixture.git('rm', '-qf', `two/${TOKEN}.txt`);
  assertPassed(attempt(fixture, COMMIT));
  // Of a folder as many files may come as want to.
  fixture.git('mv', TOKEN, 'moved');
  fixture.git('rm', '-qf', 'moved/b.txt');
  for (const name of ['c', 'd', 'e']) stage(fixture, `three/${TOKEN}/${name}.txt`);
  assertPassed(attempt(fixture, COMMIT));
});

test('a name that was there stops neither edits nor moves', (t) => {
  const fixture = guarded(t, `${TOKEN}.txt`, `${TOKEN}/a.txt`);
  fixture.write(`${TOKEN}.txt`, 'edited');
  stage(fixture, `${TOKEN}/new.txt`);
  assertPassed(attempt(fixture, COMMIT));
  fixture.git('mv', TOKEN, `b-${TOKEN.length}`);
  fixture.git('mv', `b-${TOKEN.length}`, TOKEN);
  stage(fixture, 'sub/c.txt');
  fixture.git('mv', TOKEN, `sub/${TOKEN}`);
  assertPassed(attempt(fixture, COMMIT));
  const server = fixture.clone('server.git', '--bare');
  fixture.write(`sub/${TOKEN}/new.txt`, 'edited');
  stage(fixture, `sub/${TOKEN}/newer.txt`);
  assertPassed(attempt(fixture, COMMIT));
  install(server);
  assertPassed(attempt(fixture, ['push', '-q', server.directory, 'main']));
});

test('the name of a new branch or tag stops a push on either side; one that is there does not', (t) => {
  const fixture = guarded(t);
  const server = fixture.clone('server.git', '--bare');
  const push = (...refs: readonly string[]): Outcome => attempt(fixture, ['push', '-q', server.directory, ...refs]);
  const stopped = push(`main:refs/heads/topic/${TOKEN}`);
  assertRefused(stopped);
  assert.match(
    stopped.stderr,
    /next: it is committed, but still here: choose another name for it \(git branch -m OLD NEW; of a tag git tag NEW OLD, then git tag -d OLD; of a target git push /,
  );
  fixture.git('tag', TOKEN);
  assertRefused(push(TOKEN));
  install(server);
  for (const args of [
    ['--no-verify', TOKEN],
    ['--no-verify', `main:${TOKEN}`, 'main:other'],
  ])
    assertRefused(push(...args));
  assert.equal(server.git('for-each-ref', '--format=%(refname)'), 'refs/heads/main');
  fixture.git(
    'push',
    '-q',
    '--no-verify',
    '--receive-pack=git -c core.hooksPath=/dev/null receive-pack',
    server.directory,
    `main:${TOKEN}`,
  );
  fixture.commit('more', { 'b.txt': 'b' });
  assertPassed(push(`main:${TOKEN}`));
  assertPassed(push(`:${TOKEN}`));
});

test('a tag that stands for a tree has its names looked at on either side', (t) => {
  const fixture = guarded(t);
  const server = fixture.clone('server.git', '--bare');
  const inner = fixture.run(['mktree'], `100644 blob ${fixture.blob('clean')}\t${TOKEN}\n`);
  fixture.git('tag', 'tree', fixture.run(['mktree'], `040000 tree ${inner}\tdir\n`));
  fixture.git('tag', '-a', '-m', 'x', 'annotated', 'tree');
  install(server);
  for (const args of [['tree'], ['annotated'], ['--no-verify', 'tree'], ['--no-verify', 'annotated']]) {
    const outcome = attempt(fixture, ['push', '-q', server.directory, ...args]);
    assertRefused(outcome);
    assert.match(outcome.stderr, /delete the tag \(git tag -d TAG\)/);
    assert.ok(!outcome.stderr.includes('git rebase'), outcome.stderr);
  }
});

test('globs of a configuration keep files away, and no names of refs', (t) => {
  const fixture = guarded(t);
  const server = fixture.clone('server.git', '--bare');
  fixture.write('.pat-patrol.yml', 'include: [src]\n');
  stage(fixture, `other/${TOKEN}`);
  assertPassed(attempt(fixture, COMMIT));
  fixture.git('reset', '-q', '--hard', 'HEAD~1');
  fixture.write('.pat-patrol.yml', 'include: [src]\n');
  assertRefused(attempt(fixture, ['push', '-q', server.directory, `main:${TOKEN}`]));
});

test('scans of files and of the index see names, from any folder, and only what is there', (t) => {
  const fixture = guarded(t, `${TOKEN}.cfg`);
  stage(fixture, `dir/${TOKEN}/b.txt`);
  stage(fixture, `dir/${TOKEN}/c.txt`);
  const places = (args: readonly string[], cwd = fixture.directory) =>
    listPlaces(completeReport(scanJson(args, { cwd }))).map((place) => place.replaceAll(TOKEN, 'TOKEN'));
  const shown = redacted(TOKEN);
  assert.deepEqual(places([]), [`${shown} ${shown}.cfg:1:1`, `${shown} dir/${shown}:1:1`]);
  assert.deepEqual(places([], join(fixture.directory, 'dir')), [`${shown} ${shown}:1:1`]);
  assert.deepEqual(places(['--staged']), [`${shown} dir/${shown}:1:1`]);
  assert.deepEqual(places(['--staged'], join(fixture.directory, 'dir')), [`${shown} ${shown}:1:1`]);
  assert.match(runProgram(['scan'], { cwd: fixture.directory }).stdout, /name of dir\//);
  const plain = folderFor(t, { [`a/${TOKEN}`]: 'clean' });
  assert.deepEqual(places([], plain), [`${shown} a/${shown}:1:1`]);
  assert.deepEqual(places([`a/${TOKEN}`], plain), [`${shown} a/${shown}:1:1`]);
  const env = variablesOf(fixture);
  const files = runProgram(['hook', 'pre-commit', '--', `${TOKEN}.cfg`], { cwd: fixture.directory, env });
  assert.match(files.stderr, new RegExp(`name of ${shown}\\.cfg `), 'a file that a framework names');
});
