/** Every way to a commit, with real git and the hooks that `install` puts in place: what is refused, where it is said to be, what goes through. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { attempt, guardedFor, install, placesIn, variablesOf } from './guard.ts';
import { runCommand, runProgram } from './run-program.ts';

const dice = new Dice(61);
const [TOKEN, OTHER] = [mintNew(dice), mintNew(dice)] as const;
const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`).join('');

interface Scenario {
  readonly name: string;
  /** Puts the repository into the state before the command. */
  readonly prepare: (fixture: FixtureRepository) => void;
  readonly command: readonly string[];
  /** Below the repository; default its top. */
  readonly cwd?: string;
  /** Places of refused tokens; none: it goes through. */
  readonly refused: readonly string[];
}

/** A file with `content` in the index and something else on the disk. */
function stage(fixture: FixtureRepository, path: string, content: string | Uint8Array, onDisk = content): void {
  fixture.write(path, content);
  fixture.git('add', '--', path);
  fixture.write(path, onDisk);
}

const COMMIT = ['commit', '-q', '-m', 'x'] as const;
const SCENARIOS: readonly Scenario[] = [
  {
    name: 'plain: the index counts',
    prepare: (fixture) => stage(fixture, 'new.txt', `\n${TOKEN}`, 'clean'),
    command: COMMIT,
    refused: ['new.txt:2:1'],
  },
  {
    name: 'plain: the disk does not',
    prepare: (fixture) => stage(fixture, 'new.txt', 'clean', TOKEN),
    command: COMMIT,
    refused: [],
  },
  {
    name: '-a: what git adds on the way',
    prepare: (fixture) => fixture.write('a.txt', TOKEN),
    command: [...COMMIT, '-a'],
    refused: ['a.txt:1:1'],
  },
  {
    name: 'commit PATH: that path',
    prepare: (fixture) => fixture.write('b.txt', TOKEN),
    command: [...COMMIT, '--', 'b.txt'],
    refused: ['b.txt:1:1'],
  },
  {
    name: 'commit PATH: no other path',
    prepare: (fixture) => {
      stage(fixture, 'a.txt', TOKEN);
      fixture.write('b.txt', 'clean');
    },
    command: [...COMMIT, '--', 'b.txt'],
    refused: [],
  },
  {
    name: '--amend',
    prepare: (fixture) => stage(fixture, 'a.txt', TOKEN),
    command: [...COMMIT, '--amend'],
    refused: ['a.txt:1:1'],
  },
  {
    name: 'a rename with an edit that adds a token',
    prepare: (fixture) => {
      fixture.git('mv', 'long.txt', 'moved.txt');
      stage(fixture, 'moved.txt', `${LINES}${TOKEN}`);
    },
    command: COMMIT,
    refused: ['moved.txt:41:1'],
  },
  {
    name: 'intent to add holds nothing',
    prepare: (fixture) => {
      fixture.write('later.txt', TOKEN);
      fixture.git('add', '--intent-to-add', 'later.txt');
      stage(fixture, 'b.txt', 'changed');
    },
    command: COMMIT,
    refused: [],
  },
  {
    name: 'deletion of a file with a token',
    prepare: (fixture) => void fixture.git('rm', '-q', 'old.txt'),
    command: COMMIT,
    refused: [],
  },
  {
    name: 'binary',
    prepare: (fixture) => stage(fixture, 'a.bin', Buffer.concat([Buffer.from([0, 1, 2, 255, 10]), Buffer.from(TOKEN)])),
    command: COMMIT,
    refused: ['a.bin:2:1'],
  },
  {
    name: 'UTF-16',
    prepare: (fixture) => stage(fixture, 'a.ps1', Buffer.from(`\ufeff$pat = "${TOKEN}"`, 'utf16le')),
    command: COMMIT,
    refused: ['a.ps1:1:9'],
  },
  {
    name: 'from a sub-directory',
    prepare: (fixture) => stage(fixture, 'dir/deep.txt', TOKEN),
    command: COMMIT,
    cwd: 'dir',
    refused: ['dir/deep.txt:1:1'],
  },
  {
    name: 'with GIT_DIR set',
    prepare: (fixture) => stage(fixture, 'a.txt', TOKEN),
    command: ['--git-dir', '.git', '--work-tree', '.', ...COMMIT],
    refused: ['a.txt:1:1'],
  },
  {
    name: 'a symbolic link whose target is a token',
    prepare: (fixture) => {
      const id = fixture.blob(TOKEN);
      fixture.git('update-index', '--add', '--cacheinfo', `120000,${id},link`);
    },
    command: COMMIT,
    refused: ['link:1:1'],
  },
  {
    name: 'what lies in a pack already',
    prepare: (fixture) => {
      fixture.commit('add', { 'gone.txt': TOKEN });
      fixture.commit('remove', { 'gone.txt': 'clean' });
      fixture.git('repack', '-q', '-a', '-d');
      stage(fixture, 'gone.txt', TOKEN);
    },
    command: COMMIT,
    refused: ['gone.txt:1:1'],
  },
  {
    name: 'a clean edit beside a token that was there',
    prepare: (fixture) => stage(fixture, 'old.txt', `${OTHER}\nan edit\n`),
    command: COMMIT,
    refused: [],
  },
  {
    name: 'a rename of a file with a token',
    prepare: (fixture) => void fixture.git('mv', 'old.txt', 'renamed.txt'),
    command: COMMIT,
    refused: [],
  },
  {
    name: 'a rename with an edit beside a token that was there',
    prepare: (fixture) => {
      fixture.git('mv', 'old.txt', 'renamed.txt');
      stage(fixture, 'renamed.txt', `${OTHER}\nan edit\n`);
    },
    command: COMMIT,
    refused: [],
  },
  {
    name: 'a rename and a copy of the same',
    prepare: (fixture) => {
      fixture.git('mv', 'old.txt', 'renamed.txt');
      stage(fixture, 'renamed2.txt', OTHER);
    },
    command: COMMIT,
    refused: ['renamed.txt:1:1'],
  },
  {
    name: 'a file that goes away, and others with its token among other lines',
    prepare: (fixture) => {
      fixture.git('rm', '-q', 'old.txt');
      for (const name of ['one', 'two']) stage(fixture, `${name}.txt`, `${LINES}${name}\n${OTHER}`);
    },
    command: COMMIT,
    refused: ['one.txt:42:1'],
  },
  {
    name: 'a copy of a token into another file',
    prepare: (fixture) => stage(fixture, 'copy.txt', OTHER),
    command: COMMIT,
    refused: ['copy.txt:1:1'],
  },
  {
    name: 'a commit message',
    prepare: (fixture) => stage(fixture, 'b.txt', 'changed'),
    command: ['commit', '-q', '-m', `subject\n\nwith ${TOKEN}`],
    refused: ['.git/COMMIT_EDITMSG:3:6'],
  },
  {
    name: '--no-verify is git’s way around',
    prepare: (fixture) => stage(fixture, 'a.txt', TOKEN),
    command: [...COMMIT, '--no-verify'],
    refused: [],
  },
];

for (const { name, prepare, command, cwd = '.', refused } of SCENARIOS) {
  test(name, (t) => {
    const fixture = guardedFor(t);
    fixture.commit('first', { 'a.txt': 'a', 'b.txt': 'b', 'dir/c.txt': 'c', 'long.txt': LINES, 'old.txt': OTHER });
    prepare(fixture);
    const before = fixture.id('HEAD');
    const { code, stderr } = attempt(fixture, command, join(fixture.directory, cwd));
    assert.deepEqual(placesIn(stderr.split('▲')[0] ?? ''), refused, stderr);
    assert.equal(code, refused.length === 0 ? 0 : 1, stderr);
    assert.equal(fixture.id('HEAD') === before, refused.length > 0);
    assert.ok(!stderr.includes(TOKEN) && !stderr.includes(OTHER));
  });
}

test('variables of a framework that has called something else change nothing', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  stage(fixture, 'b.txt', TOKEN);
  const inherited = { PRE_COMMIT: '1', PRE_COMMIT_FROM_REF: 'HEAD', PRE_COMMIT_REMOTE_NAME: 'origin' };
  const refused = { code: 1, places: ['b.txt:1:1'] };
  const env = variablesOf(fixture);
  const commit = runCommand('git', COMMIT, { cwd: fixture.directory, env: { ...env, ...inherited } });
  assert.deepEqual({ code: commit.code, places: placesIn(commit.stderr) }, refused);
  const empty = { PRE_COMMIT_FROM_REF: '', PRE_COMMIT_REMOTE_NAME: '' };
  const hook = runProgram(['hook', 'pre-commit'], { cwd: fixture.directory, env: { ...env, ...empty } });
  assert.deepEqual({ code: hook.code, places: placesIn(hook.stderr) }, refused);
});

test('partial staging with -p: the chosen hunk alone', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': LINES });
  fixture.write('a.txt', `${TOKEN}\n${LINES}${OTHER}\n`);
  fixture.run(['add', '-p', 'a.txt'], 'n\ny\n');
  assert.deepEqual(placesIn(attempt(fixture, COMMIT).stderr), ['a.txt:41:1']);
  fixture.git('reset', '-q');
  fixture.write('a.txt', `${TOKEN}\n${LINES}the end\n`);
  fixture.run(['add', '-p', 'a.txt'], 'n\ny\n');
  assert.deepEqual(attempt(fixture, COMMIT), { code: 0, stdout: '', stderr: '' });
});

test('the first commit of a repository, of either object format', (t) => {
  for (const objectFormat of ['sha1', 'sha256'] as const) {
    const fixture = guardedFor(t, { objectFormat });
    stage(fixture, 'a.txt', TOKEN);
    const { code, stderr } = attempt(fixture, COMMIT);
    assert.deepEqual({ code, places: placesIn(stderr) }, { code: 1, places: ['a.txt:1:1'] }, stderr);
    stage(fixture, 'a.txt', 'clean');
    assert.deepEqual(attempt(fixture, COMMIT), { code: 0, stdout: '', stderr: '' });
  }
});

test('a linked worktree and a submodule', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first', { 'a.txt': 'a' });
  const linked = new FixtureRepository(fixture.home, join(fixture.home, 'linked'));
  fixture.git('worktree', 'add', '-q', linked.directory, 'HEAD');
  stage(linked, 'b.txt', TOKEN);
  assert.deepEqual(placesIn(attempt(linked, COMMIT).stderr), ['b.txt:1:1']);
  const around = new FixtureRepository(fixture.home, join(fixture.home, 'around'));
  fixture.git('init', '-q', around.directory);
  around.git('submodule', '--quiet', 'add', fixture.directory, 'sub');
  const sub = new FixtureRepository(fixture.home, join(around.directory, 'sub'));
  install(sub);
  stage(sub, 'b.txt', TOKEN);
  assert.deepEqual(placesIn(attempt(sub, COMMIT).stderr), ['b.txt:1:1']);
  install(around);
  assert.deepEqual(attempt(around, COMMIT).code, 0, 'a submodule is no file');
});

test('5,000 files', (t) => {
  const fixture = guardedFor(t);
  fixture.commit('first');
  for (let index = 0; index < 5000; index += 1) fixture.write(`f/${index}.txt`, `number ${index}\n`);
  fixture.write('f/4321.txt', `\n\n${TOKEN}`);
  fixture.git('add', '--all');
  const { code, stderr } = attempt(fixture, COMMIT);
  assert.deepEqual({ code, places: placesIn(stderr) }, { code: 1, places: ['f/4321.txt:3:1'] }, stderr);
});
