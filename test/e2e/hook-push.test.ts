/** Pushes with real git over file://: what pre-push and pre-receive are told, what they look at, what they let through. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FixtureRepository } from '../make-repository.ts';
import { Dice, mintNew } from '../mint.ts';
import { attempt, install, placesIn, variablesOf } from './guard.ts';
import { type Outcome, repositoryFor, runProgram } from './run-program.ts';

const dice = new Dice(63);
const [TOKEN, OLD] = [mintNew(dice), mintNew(dice)] as const;

interface Pair {
  readonly server: FixtureRepository;
  readonly work: FixtureRepository;
}

/** A bare server with one commit, which holds an old token, and a clone of it. */
function makePair(t: TestContext): Pair {
  const server = repositoryFor(t, { bare: true });
  const seed = new FixtureRepository(server.home, join(server.home, 'seed'));
  server.git('clone', '-q', server.directory, seed.directory);
  seed.git('checkout', '-q', '-b', 'main');
  seed.commit('first', { 'a.txt': 'a', 'old.txt': `${OLD}\n` });
  seed.git('push', '-q', 'origin', 'main');
  return { server, work: server.clone('work') };
}

interface Scenario {
  readonly name: string;
  /** Makes commits, and returns the arguments of `git push`. */
  readonly prepare: (pair: Pair) => readonly string[];
  readonly refused: readonly string[];
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'an update of a branch',
    prepare: ({ work }) => {
      work.commit('add', { 'b.txt': `\n${TOKEN}` });
      return ['origin', 'main'];
    },
    refused: ['b.txt:2:1'],
  },
  {
    name: 'a new branch: only what is new',
    prepare: ({ work }) => {
      work.git('checkout', '-q', '-b', 'topic');
      work.commit('clean', { 'b.txt': 'b' });
      return ['origin', 'topic'];
    },
    refused: [],
  },
  {
    name: 'a token that a later commit takes out again',
    prepare: ({ work }) => {
      work.git('checkout', '-q', '-b', 'topic');
      work.commit('add', { 'b.txt': TOKEN });
      work.commit('remove', { 'b.txt': 'clean' });
      return ['origin', 'topic'];
    },
    refused: ['b.txt:1:1'],
  },
  {
    name: 'a force push',
    prepare: ({ work }) => {
      work.git('commit', '-q', '--amend', '-m', 'again');
      work.commit('add', { 'b.txt': TOKEN });
      return ['--force', 'origin', 'main'];
    },
    refused: ['b.txt:1:1'],
  },
  {
    name: 'a deletion',
    prepare: ({ work }) => {
      work.git('push', '-q', 'origin', 'main:gone');
      return ['origin', ':gone'];
    },
    refused: [],
  },
  {
    name: 'an annotated tag with a token in its message',
    prepare: ({ work }) => {
      work.git('tag', '-a', 'v1', '-m', `one\n\n${TOKEN}`);
      return ['origin', 'v1'];
    },
    refused: ['tag v1, 8:1'],
  },
  {
    name: 'a tag that stands for a blob',
    prepare: ({ work }) => {
      const id = work.blob(TOKEN);
      work.git('tag', 'blob', id);
      return ['origin', 'blob'];
    },
    refused: ['object ID, 1:1'],
  },
  {
    name: 'several refs',
    prepare: ({ work }) => {
      work.commit('clean', { 'c.txt': 'c' });
      work.git('checkout', '-q', '-b', 'topic');
      work.commit('add', { 'b.txt': TOKEN });
      return ['origin', 'main', 'topic', 'main:third'];
    },
    refused: ['b.txt:1:1'],
  },
  {
    name: '--all',
    prepare: ({ work }) => {
      work.git('branch', 'one');
      work.git('checkout', '-q', '-b', 'two');
      work.commit('add', { 'b.txt': TOKEN });
      return ['--all', 'origin'];
    },
    refused: ['b.txt:1:1'],
  },
  { name: 'nothing to push', prepare: () => ['origin', 'main'], refused: [] },
  {
    name: 'a message',
    prepare: ({ work }) => {
      work.commit(`subject\n\n${TOKEN}`, { 'b.txt': 'b' });
      return ['origin', 'main'];
    },
    refused: ['message of commit ID, 8:1'],
  },
  {
    name: 'an edit beside a token that was there, and a rename',
    prepare: ({ work }) => {
      work.commit('edit', { 'old.txt': `${OLD}\nmore\n` });
      work.git('mv', 'old.txt', 'moved.txt');
      work.commit('rename');
      return ['origin', 'main'];
    },
    refused: [],
  },
  {
    name: 'a rename and a copy of the same',
    prepare: ({ work }) => {
      work.git('mv', 'old.txt', 'moved.txt');
      work.commit('rename', { 'moved2.txt': `${OLD}\n` });
      return ['origin', 'main'];
    },
    refused: ['moved.txt:1:1'],
  },
  {
    name: 'a merge that brings nothing but what the other side has',
    prepare: ({ work }) => {
      work.git('checkout', '-q', '-b', 'topic', 'HEAD');
      work.commit('clean', { 'b.txt': 'b' });
      work.git('checkout', '-q', 'main');
      work.git('merge', '-q', '--no-ff', '--no-edit', '--no-verify', 'topic');
      return ['origin', 'main'];
    },
    refused: [],
  },
];

/** Ids change with every run of git's version. */
function withoutIds(places: readonly string[]): readonly string[] {
  return places.map((place) => place.replace(/[0-9a-f]{10}/, 'ID'));
}

function push(work: FixtureRepository, args: readonly string[]): Outcome {
  return attempt(work, ['-c', 'protocol.file.allow=always', 'push', ...args]);
}

for (const { name, prepare, refused } of SCENARIOS) {
  for (const side of ['pre-push', 'pre-receive'] as const) {
    test(`${side}: ${name}`, (t) => {
      const pair = makePair(t);
      const args = prepare(pair);
      install(side === 'pre-push' ? pair.work : pair.server);
      const before = pair.server.git('for-each-ref');
      const { code, stderr } = push(pair.work, args);
      assert.deepEqual(withoutIds(placesIn(stderr.split('▲')[0] ?? '')), refused, stderr);
      assert.equal(code, refused.length === 0 ? 0 : 1, stderr);
      if (refused.length > 0) assert.equal(pair.server.git('for-each-ref'), before);
      assert.ok(!stderr.includes(TOKEN) && !stderr.includes(OLD));
    });
  }
}

test('the first push to an empty server, by its URL', (t) => {
  const server = repositoryFor(t, { bare: true });
  const work = new FixtureRepository(server.home, join(server.home, 'work'));
  server.git('init', '-q', '--initial-branch=main', work.directory);
  work.commit('first', { 'a.txt': TOKEN });
  install(work);
  const url = `file://${server.directory}`;
  const stopped = push(work, [url, 'main']);
  assert.deepEqual({ code: stopped.code, places: placesIn(stopped.stderr) }, { code: 1, places: ['a.txt:1:1'] });
  install(server);
  const refused = push(work, ['--no-verify', url, 'main']);
  assert.deepEqual({ code: refused.code, places: placesIn(refused.stderr) }, { code: 1, places: ['a.txt:1:1'] });
  assert.equal(server.git('for-each-ref'), '');
});

test('what a remote is fetched from is not what another repository has', (t) => {
  const { server, work } = makePair(t);
  const empty = repositoryFor(t, { bare: true });
  work.commit('add', { 'b.txt': TOKEN });
  work.git('push', '-q', 'origin', 'main');
  install(work);
  const assertLooked = (args: readonly string[], places: readonly string[]): void => {
    const { code, stderr } = push(work, ['-q', ...args]);
    assert.deepEqual([code, placesIn(stderr)], [places.length === 0 ? 0 : 1, places], stderr);
  };
  const all = ['b.txt:1:1', 'old.txt:1:1'];
  assertLooked(['origin', 'main:same'], []);
  work.git('remote', 'set-url', '--push', 'origin', empty.directory);
  assertLooked(['origin', 'main'], all);
  work.git('remote', 'set-url', '--delete', '--push', 'origin', '.*');
  work.git('config', `url.${empty.directory}.pushInsteadOf`, `file://${server.directory}`);
  assertLooked(['origin', 'main'], all);
  work.git('config', '--unset', `url.${empty.directory}.pushInsteadOf`);
  assertLooked(['origin', 'main:again'], []);
  work.git('remote', 'set-url', 'origin', `file://${empty.directory}`);
  work.git('update-ref', '-d', 'refs/remotes/origin/main');
  for (const ref of ['same', 'again']) work.git('update-ref', '-d', `refs/remotes/origin/${ref}`);
  work.git('remote', 'add', 'origin/other', `file://${server.directory}`);
  work.git('fetch', '-q', 'origin/other');
  assertLooked(['origin', 'main'], all);
});

test('the words differ: committed here, or on the way into a server', (t) => {
  const { server, work } = makePair(t);
  const commit = work.commit('add', { 'b.txt': `https://dev.azure.com/contoso/ ${TOKEN}` });
  install(work);
  const here = push(work, ['origin', 'main']).stderr;
  assert.match(here, /^✖ pat-patrol stopped this push to origin: it would send 1 Azure DevOps token\n/);
  assert.match(here, new RegExp(`  in commit ${commit.slice(0, 10)}\n`));
  assert.match(here, /git rebase -i; one more commit is not enough/);
  assert.match(here, / in a comment behind it, in the commit that adds it, or: /);
  assert.match(here, /wrong all the same\? the same command with --no-verify\n/);
  install(server);
  const there = push(work, ['--no-verify', 'origin', 'main']).stderr;
  assert.match(there, /^remote: ✖ pat-patrol refused this push: it holds 1 Azure DevOps token\s*$/m);
  assert.match(there, /revoke it \(https:\/\/dev\.azure\.com\/contoso\/_usersSettings\/tokens\)/);
  assert.match(there, /--no-verify does not reach it/);
});

test('a later edit of the same file names its commit too', (t) => {
  const { work } = makePair(t);
  const commits = [work.commit('add', { 'b.txt': TOKEN }), work.commit('edit', { 'b.txt': `${TOKEN}\nmore` })];
  install(work);
  const { stderr } = push(work, ['origin', 'main']);
  for (const commit of commits) assert.ok(stderr.includes(commit.slice(0, 10)), stderr);
});

test('a push is scanned when nothing is said of what the other side has', (t) => {
  const { work } = makePair(t);
  const head = work.commit('add', { 'b.txt': TOKEN });
  const unknown = '1234567890'.repeat(4);
  const input = `refs/heads/main ${head} refs/heads/main ${unknown}\n`;
  const { code, stderr } = runProgram(['hook', 'pre-push', '--', 'origin', work.git('remote', 'get-url', 'origin')], {
    cwd: work.directory,
    env: variablesOf(work),
    input,
  });
  assert.deepEqual({ code, places: placesIn(stderr) }, { code: 1, places: ['b.txt:1:1'] }, stderr);
});
