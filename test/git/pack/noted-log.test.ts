// What is noted of commits and trees while they are scanned is what is read of them afterwards, and is only used where it is all there is to know.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { LinkRequest, NotedLinks } from '../../../src/core/links.ts';
import type { IdTable } from '../../../src/core/pack.ts';
import type { PackItem } from '../../../src/core/work-item.ts';
import { attribute } from '../../../src/git/attribution.ts';
import type { ObjectReader } from '../../../src/git/object-item.ts';
import { COMMIT, TREE } from '../../../src/git/pack/entry-header.ts';
import { MAX_FOLDERS } from '../../../src/git/pack/link-noter.ts';
import { NotedLog } from '../../../src/git/pack/noted-log.ts';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import type { StoredObjects } from '../../../src/git/pack/stored-objects.ts';
import { readStoredCommits } from '../../../src/git/stored-commits.ts';
import type { Repository } from '../../../src/git/repository.ts';
import { ItemRunner, scanSource } from '../../../src/scan/scan-source.ts';
import { openHistory } from '../../../src/source/history.ts';
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

/** Items of a scan that commits and trees may be noted of. */
async function listPackItems(repository: Repository): Promise<readonly PackItem[]> {
  const items: PackItem[] = [];
  for await (const item of openPackReader(repository, SETTINGS).items()) if (item.kind === 'pack') items.push(item);
  return items;
}

test('a scan tells the reader at once what was found and noted', async (t) => {
  const fixture = make(t);
  fixture.commit('small', { 'small.txt': `token: ${mintNew(new Dice(6))}` });
  fixture.git('repack', '-q', '-a', '-d');
  const repository = await mustFind(fixture.directory);
  const reader = openPackReader(repository, SETTINGS);
  const noted: string[] = [];
  const note = (links: NotedLinks): void => {
    noted.push(links.links?.kind ?? 'nothing');
    reader.note?.(links);
  };
  const rest: ObjectReader['rest'] = (learned) => {
    noted.push('rest');
    return reader.rest?.(learned) ?? assert.fail();
  };
  const source = openHistory(repository, SETTINGS, { reader: { ...reader, note, rest } });
  const start = { settings: SETTINGS, cwd: '/' };
  await scanSource(source, new ItemRunner({ start, worker: new URL('file:///none'), jobs: 1 }), {});
  assert.deepEqual([...new Set(noted)], ['commits', 'trees', 'rest']);
  const stored = reader.stored?.();
  assert.ok(stored);
  assert.deepEqual(typesNoted(stored, fixture.id('HEAD:small.txt')), [COMMIT, TREE]);
});

test('of trees that name too many folders nothing is kept, but they are still noted where they were, and commits stay', async (t) => {
  const fixture = make(t);
  const kept = fixture.id('HEAD:kept.txt');
  const items = await listPackItems(await mustFind(fixture.directory));
  const log = new NotedLog(items[0]?.known ?? assert.fail());
  log.follow(heldIn(kept));
  const askFor = (type: number): LinkRequest | undefined => {
    const item = items.find(({ pack, entries }) => pack.table.types[entries[0] ?? 0] === type) ?? assert.fail();
    return log.ask(item.pack, item.entries);
  };
  const [commits, trees] = [askFor(COMMIT), askFor(TREE)];
  assert.ok(commits && trees);
  const [none, named] = [new Uint32Array(0), new Int32Array(0)];
  log.keep({ slot: commits.slot, links: { kind: 'commits', commits: none, ends: none, named } });
  const nothing = { kind: 'trees', trees: none, ends: none, folders: none, naming: none } as const;
  log.keep({ slot: trees.slot, links: nothing });
  assert.equal(log.treesOf(0, [kept])?.length, 1);
  const more = askFor(TREE);
  assert.ok(more);
  log.keep({ slot: more.slot, links: { ...nothing, folders: new Uint32Array(MAX_FOLDERS + 1) } });
  assert.deepEqual([log.commitsOf(0)?.length, log.treesOf(0, [kept])], [1, undefined]);
  // A thread goes on to note them, and what it has must be taken.
  assert.ok(askFor(TREE));
});

test('packs that are looked through for the same share what is looked for', async (t) => {
  const fixture = make(t);
  for (const name of ['second', 'third']) {
    fixture.commit(name, { 'new.txt': name });
    fixture.git('repack', '-q');
  }
  const items = await listPackItems(await mustFind(fixture.directory));
  const log = new NotedLog(items[0]?.known ?? assert.fail());
  const packs = [...new Set(items.map(({ pack }) => pack.path))];
  const tablesOf = (path: string | undefined): readonly (IdTable | undefined)[] =>
    items.filter(({ pack }) => pack.path === path).map(({ pack, entries }) => log.ask(pack, entries)?.targets);
  log.follow(heldIn(fixture.id('HEAD:kept.txt')));
  const [, ...shared] = new Set([...tablesOf(packs[0]), ...tablesOf(packs[1])].filter(Boolean));
  assert.deepEqual([packs.length, shared.length], [3, 0]);
  log.follow(heldIn(fixture.id('HEAD:new.txt')));
  const later = tablesOf(packs[2]).filter((table) => table !== undefined);
  assert.deepEqual([...new Set(later.map(({ heads }) => heads.at(-1)))], [2]);
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
