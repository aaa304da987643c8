import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Place } from '../../src/core/finding.ts';
import type { Source } from '../../src/source/source.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';
import {
  findPlaces,
  hitIn,
  mustFind,
  openGitHistory,
  problemsOf,
  readSource,
  readTexts,
  SETTINGS,
} from './read-source.ts';

function make(t: TestContext, options?: RepositoryOptions): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  return fixture;
}

async function open({ directory }: FixtureRepository, settings = SETTINGS): Promise<Source> {
  return openGitHistory(await mustFind(directory), settings);
}

/** What the tests are about, in short: `path commit reachable`, with ` at HEAD` where it is. */
function short({ path, commit, reachable, atHead }: Place): string {
  return `${path} ${commit?.slice(0, 8) ?? '-'} ${reachable}${atHead === true ? ' at HEAD' : ''}`;
}

test('every object comes once: old versions, messages, tags', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'old', 'b/c.txt': 'same' });
  fixture.commit('second', { 'a.txt': 'new', 'd.txt': 'same' });
  fixture.git('tag', '--annotate', '--message', 'the tag says', 'v1');
  fixture.git('repack', '-adq');
  fixture.commit('third, loose', { 'e.txt': 'loose' });
  const source = await open(fixture);
  const seen = await readSource(source);
  const texts = (type: string): string[] =>
    [...seen.values()]
      .filter((object) => object.type === type)
      .map(({ text }) => text)
      .toSorted();
  assert.deepEqual(texts('blob'), ['loose', 'new', 'old', 'same']);
  assert.deepEqual(
    texts('commit')
      .map((text) => text.split('\n\n')[1]?.trim() ?? '')
      .toSorted(),
    ['first', 'second', 'third, loose'],
  );
  assert.equal(texts('tag').length, 1);
  assert.match(texts('tag')[0] ?? '', /the tag says/);
  assert.deepEqual(problemsOf(source), []);
  assert.equal(source.repository?.branch, 'main');
  assert.equal(source.repository?.revision, fixture.id('HEAD'));
});

test('an empty repository has nothing to scan and no problem', async (t) => {
  for (const bare of [false, true]) {
    const source = await open(make(t, { bare }));
    assert.equal((await readSource(source)).size, 0);
    assert.deepEqual(problemsOf(source), []);
  }
});

test('a blob is placed at each path it ever had, with the oldest commit that put it there', async (t) => {
  const fixture = make(t);
  const first = fixture.commit('first', { 'a.txt': 'secret' });
  const blob = fixture.id('HEAD:a.txt');
  fixture.commit('gone', { 'a.txt': 'clean' });
  const moved = fixture.commit('again', { 'a.txt': 'secret', 'dir/b.txt': 'secret' });
  fixture.commit('gone again', { 'a.txt': 'clean' });
  const places = await findPlaces(await open(fixture), hitIn(blob));
  assert.deepEqual(places.map(short), [
    `a.txt ${first.slice(0, 8)} head`,
    `dir/b.txt ${moved.slice(0, 8)} head at HEAD`,
  ]);
  const [place] = places;
  assert.equal(place?.author, 'Ada Author');
  assert.match(place?.date ?? '', /^2026-01-01T01:\d\d:00\+01:00$/);
  assert.equal(place?.blob, blob);
  assert.equal(place?.object, 'blob');
});

test('what only a merge holds is found in the merge, of two parents and of three', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'base' });
  for (const name of ['one', 'two', 'three']) {
    fixture.git('checkout', '-q', '-b', name, 'main');
    fixture.commit(name, { 'a.txt': name });
  }
  fixture.git('checkout', '-q', 'one');
  const two = fixture.merge(['two'], { 'a.txt': 'evil merge', 'new.txt': 'evil too' });
  const evil = [fixture.id('HEAD:a.txt'), fixture.id('HEAD:new.txt')] as const;
  const three = fixture.merge(['three', 'main'], { 'a.txt': 'evil octopus' });
  const octopus = fixture.id('HEAD:a.txt');
  const places = await findPlaces(await open(fixture), hitIn(evil[0]), hitIn(evil[1]), hitIn(octopus));
  assert.deepEqual(
    places.map(short).toSorted(),
    [
      `a.txt ${two.slice(0, 8)} head`,
      `a.txt ${three.slice(0, 8)} head at HEAD`,
      `new.txt ${two.slice(0, 8)} head at HEAD`,
    ].toSorted(),
  );
});

test('reachability: other branch, stash, unstaged part, older stash, amended commit, dropped branch, nothing', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'base' });
  fixture.git('checkout', '-q', '-b', 'other');
  fixture.commit('other', { 'other.txt': 'on a branch' });
  fixture.git('checkout', '-q', 'main');
  fixture.write('a.txt', 'staged, then stashed');
  fixture.git('add', 'a.txt');
  fixture.write('a.txt', 'unstaged, then stashed');
  fixture.git('stash', 'push', '-q');
  fixture.write('a.txt', 'newer stash');
  fixture.git('stash', 'push', '-q');
  fixture.commit('before amend', { 'amended.txt': 'amended away' });
  fixture.write('amended.txt', 'after');
  fixture.git('add', '-A');
  fixture.git('commit', '-q', '--amend', '-m', 'after amend');
  const dangling = fixture.blob('dangling');
  const tree = fixture.run(['mktree'], `100644 blob ${fixture.blob('in a lost commit')}\tlost.txt\n`);
  fixture.git('commit-tree', tree, '-m', 'lost commit');
  const idOf = (text: string): string => fixture.run(['hash-object', '--stdin'], text);
  const source = await open(fixture);
  const texts = [
    'on a branch',
    'staged, then stashed',
    'unstaged, then stashed',
    'newer stash',
    'amended away',
    'in a lost commit',
    'after',
  ];
  await readSource(source);
  const placed = await source.place([...texts.map((text) => hitIn(idOf(text))), hitIn(dangling)]);
  assert.deepEqual(
    placed.map(({ place }) => `${place.path} ${place.reachable}`),
    [
      'other.txt ref',
      'a.txt stash',
      'a.txt stash',
      'a.txt stash',
      'amended.txt reflog',
      'lost.txt none',
      'amended.txt head',
      ' none',
    ],
  );
  assert.deepEqual(problemsOf(source), []);
});

test('notes are called notes, unless the same blob is in a commit as well', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'shared\n' });
  fixture.git('notes', 'add', '-m', 'only a note');
  fixture.git('notes', '--ref=more', 'add', '-m', 'shared');
  const source = await open(fixture);
  const note = fixture.run(['hash-object', '--stdin'], 'only a note\n');
  const shared = fixture.run(['hash-object', '--stdin'], 'shared\n');
  const places = await findPlaces(source, hitIn(note), hitIn(shared));
  const head = fixture.id('HEAD');
  assert.deepEqual(
    places
      .filter(({ object }) => object === 'note')
      .map(({ ref, commit }) => `${ref} ${commit === head}`)
      .toSorted(),
    ['refs/notes/commits true', 'refs/notes/more true'],
  );
  const kinds = places.map(
    ({ path, object, reachable }) => `${path.length > 30 ? 'fan-out' : path} ${object} ${reachable}`,
  );
  assert.deepEqual(kinds.toSorted(), ['a.txt blob head', 'fan-out note ref', 'fan-out note ref']);
});

test('commit messages and annotated tags are placed at themselves', async (t) => {
  const fixture = make(t);
  const commit = fixture.commit('secret message', { 'a.txt': 'a' });
  fixture.git('tag', '-a', '-m', 'secret tag', 'v1');
  const tag = fixture.id('v1');
  fixture.git('tag', '-a', '-m', 'outer tag', 'outer', 'v1');
  fixture.git('tag', '-d', 'v1');
  fixture.git('tag', '-a', '-m', 'lost tag', 'v2');
  const lost = fixture.id('v2');
  fixture.git('tag', '-d', 'v2');
  const source = await open(fixture);
  await readSource(source);
  const placed = await source.place([hitIn(commit, 'commit'), hitIn(tag, 'tag'), hitIn(lost, 'tag')]);
  assert.deepEqual(
    placed.map(({ place }) => `${place.object} ${place.commit === commit} ${place.author} ${place.reachable}`),
    ['commit true Ada Author head', 'tag true Carl Committer ref', 'tag true Carl Committer none'],
  );
  assert.deepEqual(
    placed.map(({ place }) => place.ref),
    [undefined, 'refs/tags/outer', undefined],
  );
  assert.match(placed[1]?.place.date ?? '', /^2026-01-01T00:\d\d:00\+00:00$/);
});

test('a ref may point straight at a blob or a tree; the index may hold what no commit does', async (t) => {
  const fixture = make(t);
  fixture.commit('base', { 'a.txt': 'a' });
  const tagged = fixture.blob('tagged');
  fixture.git('tag', 'blob-tag', tagged);
  const inTree = fixture.blob('in a tree');
  fixture.git('update-ref', 'refs/odd/tree', fixture.run(['mktree'], `100644 blob ${inTree}\tx.txt\n`));
  fixture.write('dir/staged.txt', 'staged');
  fixture.git('add', '-A');
  const staged = fixture.id(':dir/staged.txt');
  const source = await open(fixture);
  const places = await findPlaces(source, hitIn(tagged), hitIn(inTree), hitIn(staged));
  assert.deepEqual(places.map(short), [' - ref', 'dir/staged.txt - index', 'x.txt - ref']);
  const commit = fixture.commit('taken back', { 'dir/staged.txt': 'staged' });
  fixture.git('reset', '-q', '--soft', 'HEAD^');
  const again = await findPlaces(await open(fixture), hitIn(staged));
  assert.deepEqual(again.map(short), [`dir/staged.txt ${commit.slice(0, 8)} reflog`, 'dir/staged.txt - index']);
});

test('replace refs and grafts hide nothing', async (t) => {
  const fixture = make(t);
  const first = fixture.commit('first', { 'a.txt': 'hidden' });
  const hidden = fixture.id('HEAD:a.txt');
  const second = fixture.commit('second', { 'a.txt': 'shown' });
  fixture.git('replace', hidden, fixture.blob('harmless'));
  fixture.git('replace', first, second, '-f');
  mkdirSync(join(fixture.directory, '.git/info'), { recursive: true });
  writeFileSync(join(fixture.directory, '.git/info/grafts'), `${second}\n`);
  const source = await open(fixture);
  assert.deepEqual(await readTexts(source, 'blob'), ['harmless', 'hidden', 'shown']);
  const [placed] = await source.place([hitIn(hidden)]);
  assert.equal(placed && short(placed.place), `a.txt ${first.slice(0, 8)} head`);
});

test('a SHA-256 repository', async (t) => {
  const fixture = make(t, { objectFormat: 'sha256' });
  const commit = fixture.commit('first', { 'a.txt': 'sha256' });
  fixture.git('repack', '-adq');
  const source = await open(fixture);
  const places = await findPlaces(source, hitIn(fixture.id('HEAD:a.txt')));
  assert.deepEqual(
    places.map((place) => [place.path, place.commit]),
    [['a.txt', commit]],
  );
  assert.deepEqual(problemsOf(source), []);
});

test('objects of alternates, seen from a clone that borrows them', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'borrowed' });
  const borrower = fixture.clone('borrower', '--shared');
  borrower.commit('own', { 'b.txt': 'own' });
  const source = await open(borrower);
  assert.deepEqual(await readTexts(source, 'blob'), ['borrowed', 'own']);
  assert.deepEqual(problemsOf(source), []);
});

test('a linked worktree, a bare repository and a subdirectory see the same history', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'a', 'sub/b.txt': 'b' });
  const worktree = join(fixture.home, 'worktree');
  fixture.git('worktree', 'add', '-q', worktree, '-b', 'side');
  const bare = fixture.clone('bare.git', '--bare');
  for (const directory of [fixture.directory, worktree, bare.directory, join(fixture.directory, 'sub')]) {
    const source = openGitHistory(await mustFind(directory), SETTINGS);
    const places = await findPlaces(source, hitIn(fixture.id('HEAD:sub/b.txt')));
    assert.deepEqual(
      places.map(({ path, atHead }) => [path, atHead]),
      [['sub/b.txt', true]],
      directory,
    );
    assert.deepEqual(problemsOf(source), [], directory);
  }
});

test('a submodule’s commit is not missing', async (t) => {
  const fixture = make(t);
  const inner = make(t);
  inner.commit('inner', { 'in.txt': 'inner' });
  fixture.commit('first', { 'a.txt': 'a' });
  fixture.git('submodule', '--quiet', 'add', `file://${inner.directory}`, 'module');
  fixture.commit('with submodule');
  const source = await open(fixture);
  assert.equal((await readTexts(source, 'blob')).includes('inner'), false);
  assert.deepEqual(problemsOf(source), []);
});

test('a large blob is streamed, one over --max-size is a problem', async (t) => {
  const fixture = make(t);
  const large = 'x'.repeat(10 * 1024 * 1024);
  fixture.commit('large', { 'large.bin': large, 'small.txt': 'small' });
  const id = fixture.id('HEAD:large.bin');
  const seen = await readSource(await open(fixture));
  assert.equal(seen.get(id)?.streamed, true);
  assert.equal(seen.get(id)?.text.length, large.length);
  const limited = await open(fixture, { ...SETTINGS, maxSize: 1_000_000 });
  assert.deepEqual(await readTexts(limited, 'blob'), ['small']);
  assert.deepEqual(problemsOf(limited), [`object ${id.slice(0, 12)}: 10.5 MB, over --max-size: not scanned`]);
});

test('odd names and authors arrive as they are', async (t) => {
  const fixture = make(t);
  fixture.write(Buffer.from('bad\xff\nname', 'latin1'), 'odd');
  fixture.git('add', '-A');
  fixture.run(['commit', '-q', '-m', 'odd'], '', { GIT_AUTHOR_NAME: 'Zoë \x1b[31m##vso[task.complete]' });
  const [place] = await findPlaces(await open(fixture), hitIn(fixture.run(['hash-object', '--stdin'], 'odd')));
  assert.equal(place?.path, 'bad\\xff\nname');
  assert.equal(place?.author, 'Zoë \x1b[31m##vso[task.complete]');
  assert.equal(place?.atHead, true);
});
