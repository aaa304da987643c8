// What is noted of commits and trees while they are scanned is what is read of them afterwards, and is only used where it is all there is to know.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { attribute } from '../../../src/git/attribution.ts';
import { COMMIT, TREE } from '../../../src/git/pack/entry-header.ts';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import type { StoredObjects } from '../../../src/git/pack/stored-objects.ts';
import { readStoredCommits } from '../../../src/git/stored-commits.ts';
import type { Repository } from '../../../src/git/repository.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../../make-repository.ts';
import { mintNew, Dice } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { openStored, tellBoth } from '../compare-attribution.ts';
import { readAll, SETTINGS } from './run-reader.ts';

/** Everything in one pack. */
function make(t: TestContext, options?: RepositoryOptions): FixtureRepository {
  const fixture = makeRepository(options);
  t.after(() => fixture.remove());
  for (let at = 0; at < 30; at++)
    fixture.commit(`${at}`, { [`${at % 7}/${at % 3}/f.txt`]: `${at}`, 'kept.txt': 'kept' });
  fixture.git('checkout', '-q', '-b', 'side', 'HEAD~9');
  fixture.commit('side', { 'moved/kept.txt': 'kept' });
  fixture.git('merge', '-q', '--no-edit', 'main');
  fixture.git('repack', '-q', '-a', '-d');
  return fixture;
}

const heldIn = (id: string) => ({ id, type: 'blob' }) as const;

/** Which types of the only pack were noted for this blob. */
function typesNoted({ noted, batches }: StoredObjects, id: string): readonly number[] {
  const first = batches[0]?.first ?? -1;
  return [
    ...(noted?.commitsOf(first) === undefined ? [] : [COMMIT]),
    ...(noted?.treesOf(first, [id]) === undefined ? [] : [TREE]),
  ];
}

/** Everything that is known of commits, in an order of their own. */
function spellGraph(stored: StoredObjects): readonly string[] {
  const { graph, roots } = readStoredCommits(stored, new Set());
  const lines = Array.from(roots, (tree, commit) => {
    const parents = graph.parentsOf(commit).map((parent) => graph.idOf(parent));
    return [graph.idOf(commit), stored.numbers.idOf(tree), ...parents].join(' ');
  });
  return lines.toSorted();
}

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`what was found is followed, and what is noted is what git knows, ${objectFormat}`, async (t) => {
    const fixture = make(t, { objectFormat });
    const repository = await mustFind(fixture.directory);
    const kept = fixture.id('HEAD:kept.txt');
    const stored = await openStored(repository, [heldIn(kept)]);
    assert.ok(stored);
    assert.deepEqual(typesNoted(stored, kept), [COMMIT, TREE]);
    const known = fixture
      .git('log', '--all', '--format=%H %T %P')
      .split('\n')
      .map((line) => line.trim());
    assert.deepEqual(spellGraph(stored), known.toSorted());
    await tellBoth(fixture, new Map([['kept', [heldIn(kept)]]]));
  });
}

test('nothing is noted where nothing was found, and of trees only for what was followed in time', async (t) => {
  const fixture = make(t);
  const repository = await mustFind(fixture.directory);
  const [kept, other] = [fixture.id('HEAD:kept.txt'), fixture.id('HEAD:0/0/f.txt')];
  const none = await openStored(repository);
  assert.ok(none);
  assert.deepEqual(typesNoted(none, kept), []);
  const message = await openStored(repository, [{ id: fixture.id('HEAD'), type: 'commit' }]);
  assert.ok(message);
  assert.deepEqual(typesNoted(message, kept), [COMMIT]);
  const both = await openStored(repository, [heldIn(kept)]);
  assert.ok(both);
  assert.deepEqual(typesNoted(both, other), [COMMIT]);
  both.noted?.follow(heldIn(other));
  assert.deepEqual(typesNoted(both, kept), [COMMIT]);
  const tokens = new Map([kept, other].map((id) => [id, [heldIn(id)]]));
  const commits = (): never => assert.fail('git was asked');
  const { places } = await attribute({ repository, commits, stored: both, tokens });
  assert.deepEqual([places.get(kept)?.length, places.get(other)?.length], [2, 1]);
});

/** What a scan hands out, and whether it asks for notes, in order. */
async function listAsked(repository: Repository, blob: string): Promise<readonly string[]> {
  const reader = openPackReader(repository, SETTINGS);
  const asked: string[] = [];
  for await (const item of reader.items()) {
    if (item.kind === 'pack') asked.push(`${item.pack.index.count} ${item.links === undefined ? 'read' : 'noted'}`);
    else asked.push(item.kind);
    // As soon as the first item has been scanned.
    reader.follow?.(heldIn(blob));
  }
  return [...new Set(asked)];
}

test('the largest pack comes last, so that it is noted for what smaller ones and loose objects hold', async (t) => {
  const fixture = make(t);
  const count = Number(/in-pack: (\d+)/.exec(fixture.git('count-objects', '-v'))?.[1]);
  fixture.commit('small', { 'small.txt': `token: ${mintNew(new Dice(5))}` });
  const blob = fixture.id('HEAD:small.txt');
  fixture.git('repack', '-q');
  const small = Number(/in-pack: (\d+)/.exec(fixture.git('count-objects', '-v'))?.[1]) - count;
  fixture.commit('loose', { 'loose.txt': 'loose' });
  const repository = await mustFind(fixture.directory);
  assert.deepEqual(await listAsked(repository, blob), [
    'loose',
    `${small} read`,
    `${small} noted`,
    `${count} read`,
    `${count} noted`,
  ]);
  const reader = openPackReader(repository, SETTINGS);
  await readAll(reader);
  const stored = reader.stored?.();
  assert.ok(stored);
  const large = stored.batches.filter(({ first }) => stored.noted?.treesOf(first, [blob]) !== undefined);
  assert.ok(large.length > 0);
  await tellBoth(fixture, new Map([['small', [heldIn(blob)]]]));
});

test('a tree of more folders than are listed at once', async (t) => {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  const blob = fixture.blob('kept');
  const inner = fixture.object('tree', entry('100644', 'f', blob));
  const folders = Array.from({ length: 40_000 }, (_, at) => entry('40000', `d${String(at).padStart(5, '0')}`, inner));
  const root = fixture.object('tree', Buffer.concat([...folders, entry('100644', 'z', blob)]));
  fixture.git('update-ref', 'refs/heads/main', fixture.git('commit-tree', '-m', 'wide', root));
  fixture.git('repack', '-q', '-a', '-d');
  const repository = await mustFind(fixture.directory);
  const stored = await openStored(repository, [heldIn(blob)]);
  assert.ok(stored);
  const parts = stored.noted?.treesOf(stored.batches[0]?.first ?? -1, [blob]) ?? [];
  const sumOf = (key: 'trees' | 'folders' | 'naming') => parts.reduce((sum, links) => sum + links[key].length, 0);
  assert.deepEqual([sumOf('trees'), sumOf('folders'), sumOf('naming')], [2, 40_000, 2]);
});

function entry(mode: string, name: string, id: string): Buffer {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]);
}

test('a commit of more parents than are read at once, or one that is malformed, is left to git', async (t) => {
  const fixture = make(t);
  const parents = Array.from({ length: 2100 }, (_, at) => `parent ${fixture.id(`HEAD~${at % 5}`)}\n`);
  const rest = 'author A <a@x> 1767225600 +0000\ncommitter A <a@x> 1767225600 +0000\n\nmany\n';
  const tree = `tree ${fixture.id('HEAD^{tree}')}\n`;
  const blob = fixture.id('HEAD:kept.txt');
  const octopus = fixture.object('commit', Buffer.from(tree + parents.join('') + rest));
  fixture.git('update-ref', 'refs/heads/octopus', octopus);
  fixture.git('repack', '-q', '-a', '-d');
  const stored = await openStored(await mustFind(fixture.directory), [heldIn(blob)]);
  assert.ok(stored);
  assert.deepEqual(typesNoted(stored, blob), [TREE]);
  assert.throws(() => readStoredCommits(stored, new Set()), /malformed/);
});
