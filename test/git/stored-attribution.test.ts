// Attribution from the objects as they are stored, against what git tells: odd names, nested folders, folders and submodules as holders, every
// way of storing objects, and trees that no git writes.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { deflateSync } from 'node:zlib';
import { attribute, type AttributionQuery } from '../../src/git/attribution.ts';
import type { Holder } from '../../src/git/holder.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../make-repository.ts';
import { Dice } from '../mint.ts';
import { mustFind } from '../source/read-source.ts';
import { doubleObjects } from './pack/double-objects.ts';
import { openStored, tellBoth, tellByGit, tellFromStored } from './compare-attribution.ts';
import { readPacks } from './pack/run-reader.ts';
import { blobEntry, savePack, writePack } from './pack/write-pack.ts';

const NAMES = ['a', 'b c', ' leading', 'ä', '100644 x', '40000 y', 'new\nline', 'quo"te', 'z'.repeat(200)];

function make(t: TestContext, options?: RepositoryOptions): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  return fixture;
}

function tokensIn(...ids: readonly string[]): AttributionQuery['tokens'] {
  return new Map(ids.map((id) => [id, [{ id, type: 'blob' }]]));
}

/** Commits that put, take and move some contents below nested folders, with merges; and their blobs. */
function grow(fixture: FixtureRepository, dice: Dice): readonly string[] {
  const blobs = Array.from({ length: 4 }, (_, content) => fixture.blob(`content ${content}`));
  const quote = (path: string): string => `"${path.replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
  const pathOf = (): string =>
    Array.from({ length: 1 + dice.below(4) }, () => NAMES[dice.below(NAMES.length)]).join('/');
  const lines: string[] = [];
  const used: string[] = [];
  for (let at = 1; at <= 60; at++) {
    lines.push(`commit refs/heads/b${dice.below(4)}`, `mark :${at}`, `committer C <c@x> ${1_767_225_600 + at} +0000`);
    lines.push('data 1', 'm');
    if (at > 3 && dice.below(4) === 0) lines.push(`merge :${1 + dice.below(at - 1)}`);
    for (let change = dice.below(4); change > 0; change--) {
      const path = dice.below(2) === 0 && used.length > 0 ? (used[dice.below(used.length)] ?? '') : pathOf();
      used.push(path);
      if (dice.below(3) === 0) lines.push(`D ${quote(path)}`);
      else lines.push(`M 100644 ${blobs[dice.below(blobs.length)] ?? ''} ${quote(path)}`);
    }
    lines.push('');
  }
  fixture.run(['fast-import', '--quiet', '--force'], lines.join('\n'));
  return blobs;
}

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`random folders, loose, in several packs and in one, ${objectFormat}`, async (t) => {
    for (let seed = 1; seed <= 4; seed++) {
      const fixture = make(t, { objectFormat });
      fixture.git('config', 'fastimport.unpackLimit', seed % 2 === 0 ? '0' : '1000');
      const dice = new Dice(seed);
      const tokens = tokensIn(...grow(fixture, dice));
      const first = await tellBoth(fixture, tokens);
      assert.ok([...first.places.values()].flat().length > 8);
      fixture.git('repack', '-q', '-d');
      grow(fixture, dice);
      await tellBoth(fixture, tokens);
      fixture.git('repack', '-q');
      await tellBoth(fixture, tokens);
      fixture.git('repack', '-q', '-a', '-d', '-f', '--depth=50');
      await tellBoth(fixture, tokens);
    }
  });
}

test('folders and submodules as holders, by their names', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'x/called/f': 'a', 'y/other/f': 'a', 'called/f': 'a' });
  const folder = fixture.id('HEAD:called');
  const module = 'c'.repeat(40);
  fixture.git('update-index', '--add', '--cacheinfo', `160000,${module},sub/module`);
  fixture.git('commit', '-q', '-m', 'second');
  fixture.git('mv', 'x', 'z');
  fixture.git('rm', '-q', '--cached', 'sub/module');
  fixture.git('commit', '-q', '-m', 'third');
  const holders: readonly Holder[] = [
    { id: folder, type: 'tree', name: 'called' },
    { id: module, type: 'commit', name: 'module' },
  ];
  const { places, histories } = await tellBoth(fixture, new Map(holders.map((each) => [each.id, [each]])));
  const pathsOf = (id: string): readonly string[] => (places.get(id) ?? []).map(({ path }) => path).toSorted();
  assert.deepEqual(pathsOf(folder), ['called', 'x/called', 'y/other', 'z/called']);
  assert.deepEqual(pathsOf(module), ['sub/module']);
  assert.deepEqual(
    histories.get(module)?.removed.map(({ commit }) => commit),
    [fixture.id('HEAD')],
  );
});

test('an alternate’s objects, packs that share objects, notes and a blob that nothing names', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'kept', 'b.txt': 'noted' });
  fixture.git('notes', 'add', '-m', 'kept', 'HEAD');
  const clone = fixture.clone('borrower', '--shared');
  clone.commit('second', { 'd/a.txt': 'kept', 'a.txt': 'gone' });
  clone.git('repack', '-q', '-a');
  const [kept, lonely] = [clone.id('HEAD:d/a.txt'), clone.blob('lonely')];
  const { places } = await tellBoth(clone, tokensIn(kept, lonely));
  assert.deepEqual(
    places
      .get(kept)
      ?.map(({ path }) => path)
      .toSorted(),
    ['a.txt', 'd/a.txt'],
  );
  assert.equal(places.get(lonely)?.[0]?.reachable, 'none');
  await tellBoth(fixture, tokensIn(kept, fixture.id('refs/notes/commits^{tree}')));
});

test('a pack that names each object twice tells each commit once', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'secret' });
  const secret = fixture.id('HEAD:a.txt');
  fixture.commit('second', { 'b.txt': 'b' });
  fixture.git('checkout', '-q', '-b', 'side', 'HEAD~1');
  fixture.git('rm', '-q', 'a.txt');
  fixture.commit('side');
  fixture.git('checkout', '-q', 'main');
  fixture.merge(['side'], { 'c.txt': 'c' });
  fixture.git('rm', '-q', 'a.txt');
  fixture.commit('removed');
  const before = await tellBoth(fixture, tokensIn(secret));
  doubleObjects(fixture);
  const { places, histories } = await tellBoth(fixture, tokensIn(secret));
  assert.deepEqual(places, before.places);
  assert.deepEqual(histories, before.histories);
  assert.equal(histories.get(secret)?.removed.length, 2);
});

test('a blob that is left to git, as large ones are, leaves nothing else to it', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'left to git', 'd/b.txt': 'read here' });
  fixture.commit('second', { 'a.txt': 'read here' });
  const [left, here] = [fixture.id('HEAD~:a.txt'), fixture.id('HEAD:a.txt')];
  fixture.lose(left);
  const entry = blobEntry(Buffer.from('left to git'));
  const plain = deflateSync(entry.body);
  // Blocks of nothing: a stream that is much larger than what it holds.
  const nothing = Buffer.from('\0\0\0\xff\xff'.repeat(2000), 'latin1');
  const stream = Buffer.concat([plain.subarray(0, 2), nothing, plain.subarray(2)]);
  savePack(join(fixture.directory, '.git/objects'), writePack([{ ...entry, stream }]));
  const repository = await mustFind(fixture.directory);
  assert.deepEqual((await readPacks(repository)).unread, [left]);
  const { places } = await tellBoth(fixture, tokensIn(left, here));
  assert.deepEqual([places.get(left)?.[0]?.path, places.get(here)?.length], ['a.txt', 2]);
});

test('what is missing, shallow or not to be read here is left to git', async (t) => {
  const fixture = make(t);
  for (const name of ['one', 'two', 'three']) fixture.commit(name, { 'a/b.txt': name, 'c.txt': 'same' });
  const shallow = fixture.clone('shallow', '--depth=2');
  assert.equal(await openStored(await mustFind(shallow.directory)), undefined);
  const stored = await openStored(await mustFind(fixture.directory));
  assert.ok(stored);
  const repository = await mustFind(fixture.directory);
  const blob = fixture.id('HEAD:c.txt');
  const expected = await tellByGit(repository, tokensIn(blob), fixture.git('rev-list', '--all').split('\n'));
  fixture.git('repack', '-q', '-a', '-d');
  await assert.rejects(tellFromStored(repository, tokensIn(blob), stored), /git was asked/);
  fixture.lose(blobOnly(fixture));
  assert.equal(await openStored(repository), undefined);
  assert.equal(expected.places.get(blob)?.[0]?.path, 'c.txt');
});

/** Makes a loose tree that a new commit needs, and returns it. */
function blobOnly(fixture: FixtureRepository): string {
  fixture.commit('four', { 'new/d.txt': 'd' });
  return fixture.id('HEAD:new');
}

/** A tree by its entries: mode, name, id. */
function tree(fixture: FixtureRepository, ...entries: readonly (readonly [string, string, string])[]): string {
  const parts = entries.map(([mode, name, id]) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
  );
  return fixture.object('tree', Buffer.concat(parts));
}

test('modes with zeros, several entries of one name', async (t) => {
  const fixture = make(t);
  const blob = fixture.blob('secret');
  const inner = tree(fixture, ['100664', 'f', blob]);
  const root = tree(
    fixture,
    ['040000', 'd', inner],
    ['40000', 'd', tree(fixture, ['100644', 'g', blob])],
    ['100644', 'e', blob],
  );
  fixture.git('update-ref', 'refs/heads/main', fixture.git('commit-tree', '-m', 'odd', root));
  const repository = await mustFind(fixture.directory);
  const stored = await openStored(repository);
  assert.ok(stored);
  const { places } = await tellFromStored(repository, tokensIn(blob), stored);
  assert.deepEqual(
    places
      .get(blob)
      ?.map(({ path }) => path)
      .toSorted(),
    ['d/f', 'd/g', 'e'],
  );
});

test('folders in folders a hundred deep', async (t) => {
  const fixture = make(t);
  const blob = fixture.blob('deep');
  let top = tree(fixture, ['100644', 'f', blob]);
  for (let level = 0; level < 100; level++) top = tree(fixture, ['40000', 'd', top]);
  fixture.git('update-ref', 'refs/heads/main', fixture.git('commit-tree', '-m', 'deep', top));
  const { places, cut } = await tellBoth(fixture, tokensIn(blob));
  assert.equal(places.get(blob)?.[0]?.path, `${'d/'.repeat(100)}f`);
  assert.equal(cut, undefined);
});

test('a tree that stands for more paths than can be told ends', async (t) => {
  const fixture = make(t);
  const blob = fixture.blob('bomb');
  const names = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
  let top = tree(fixture, ...names.map((name) => ['100644', name, blob] as const));
  for (let level = 0; level < 11; level++) top = tree(fixture, ...names.map((name) => ['40000', name, top] as const));
  fixture.git('update-ref', 'refs/tags/bomb', fixture.git('commit-tree', '-m', 'bomb', top));
  const repository = { ...(await mustFind(fixture.directory)), head: undefined };
  const stored = await openStored(repository);
  assert.ok(stored);
  const { places, cut } = await tellFromStored(repository, tokensIn(blob), stored);
  assert.equal(cut, 'what one commit changes beyond 131072 places');
  const count = places.get(blob)?.length ?? 0;
  assert.ok(count > 10_000 && count < 1_000_000, `${count}`);
});

test('a path that is longer than can be told is cut, and that is told', async (t) => {
  const fixture = make(t);
  const blob = fixture.blob('long');
  let top = tree(fixture, ['100644', 'f', blob]);
  for (let level = 0; level < 70; level++) top = tree(fixture, ['40000', 'd'.repeat(250), top]);
  fixture.git('update-ref', 'refs/tags/long', fixture.git('commit-tree', '-m', 'long', top));
  const repository = { ...(await mustFind(fixture.directory)), head: undefined };
  const stored = await openStored(repository);
  assert.ok(stored);
  const { places, cut } = await tellFromStored(repository, tokensIn(blob), stored);
  assert.deepEqual([places.get(blob)?.[0]?.path, cut], ['', 'paths longer than 16384 bytes']);
});

test('one token in thousands of places is one walk', async (t) => {
  const fixture = make(t);
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, at) => [`${at % 50}/${at}.txt`, at % 3 === 0 ? 'a' : 'b']),
  );
  fixture.commit('many', files);
  for (let round = 0; round < 5; round++)
    fixture.commit('more', { [`${round}/new.txt`]: 'a', [`${round}/1.txt`]: 'c' });
  const a = fixture.id('HEAD:0/0.txt');
  const b = fixture.blob('b');
  const { places } = await tellBoth(
    fixture,
    new Map([
      [
        'token',
        [
          { id: a, type: 'blob' },
          { id: b, type: 'blob' },
        ],
      ],
    ]),
  );
  assert.equal([...places.values()].flat().length, 3005);
});

test('nothing to look for', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a.txt': 'a' });
  const { places } = await attribute({
    repository: await mustFind(fixture.directory),
    commits: () => assert.fail('git was asked'),
    stored: await openStored(await mustFind(fixture.directory)),
    tokens: new Map(),
  });
  assert.equal(places.size, 0);
});

test('of trees that a pack names twice the second counts where the first cannot be unpacked', async (t) => {
  const fixture = make(t);
  fixture.commit('first', { 'a/b/c.txt': 'secret', 'a/d.txt': 'other' });
  fixture.commit('second', { 'e/f.txt': 'secret' });
  const repository = { ...(await mustFind(fixture.directory)), head: undefined };
  const blob = fixture.id('HEAD:a/b/c.txt');
  const commits = fixture.git('rev-list', 'HEAD').split('\n');
  const { places } = await tellByGit(repository, tokensIn(blob), commits);
  doubleObjects(fixture, 'tree');
  for (const followed of [[], [{ id: blob, type: 'blob' }] as const]) {
    const stored = await openStored(repository, followed);
    assert.ok(stored);
    const told = await tellFromStored(repository, tokensIn(blob), stored);
    assert.deepEqual(told.places, places);
  }
});
