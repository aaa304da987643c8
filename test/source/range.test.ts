import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { openRange } from '../../src/source/range.ts';
import type { Source } from '../../src/source/source.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { findPlaces, hitIn, mustFind, problemsOf, readSource, readTexts, SETTINGS } from './read-source.ts';

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('base', { 'a.txt': 'base', 'b.txt': 'b' });
  fixture.git('tag', 'start');
  return fixture;
}

async function open({ directory }: FixtureRepository, range: string): Promise<Source> {
  return openRange(await mustFind(directory), range, SETTINGS);
}

test('what the commits add, though a later one takes it away, and their messages', async (t) => {
  const fixture = make(t);
  const added = fixture.commit('added', { 'a.txt': 'secret' });
  const blob = fixture.id('HEAD:a.txt');
  fixture.commit('removed', { 'a.txt': 'base' });
  const source = await open(fixture, 'start..HEAD');
  assert.deepEqual(await readTexts(source, 'blob'), ['base', 'secret']);
  const placed = await source.place([hitIn(blob), hitIn(added, 'commit')]);
  for (const { place } of placed) {
    assert.equal(place.commit, added);
    assert.equal(place.author, 'Ada Author');
    assert.match(place.date ?? '', /^2026-01-01T01/);
  }
  assert.deepEqual(
    placed.map(({ place }) => [place.path, place.object]),
    [
      ['a.txt', 'blob'],
      ['', 'commit'],
    ],
  );
  assert.deepEqual(problemsOf(source), []);
});

test('commits that change no file have their messages scanned, with author', async (t) => {
  const fixture = make(t);
  const empty = fixture.commit('nothing but words');
  fixture.git('checkout', '-q', '-b', 'side', 'start');
  fixture.commit('side', { 's.txt': 's' });
  fixture.git('checkout', '-q', 'main');
  fixture.git('merge', '-q', '--no-ff', '-m', 'clean merge', 'side');
  const merge = fixture.id('HEAD');
  const source = await open(fixture, 'start..main');
  const seen = await readSource(source);
  for (const id of [empty, merge]) {
    assert.equal(seen.get(id)?.type, 'commit');
    const [placed] = await source.place([hitIn(id, 'commit')]);
    assert.equal(placed?.place.author, 'Ada Author');
  }
});

test('an evil merge, and only what the range itself brings in', async (t) => {
  const fixture = make(t);
  fixture.git('checkout', '-q', '-b', 'side');
  fixture.commit('side', { 'a.txt': 'side' });
  fixture.git('checkout', '-q', 'main');
  fixture.commit('main', { 'a.txt': 'main' });
  const merge = fixture.merge(['side'], { 'a.txt': 'evil' });
  const source = await open(fixture, `${merge}^1..${merge}`);
  assert.deepEqual(await readTexts(source, 'blob'), ['evil', 'side']);
  assert.deepEqual(await readTexts(await open(fixture, 'start...HEAD'), 'blob'), ['evil', 'main', 'side']);
  assert.deepEqual(await readTexts(await open(fixture, `${merge} ^${merge}^1 ^side`), 'blob'), ['evil']);
  const [place] = await findPlaces(await open(fixture, 'start..HEAD'), hitIn(fixture.id('HEAD:a.txt')));
  assert.equal(place?.commit, merge);
});

test('an empty range has nothing to scan', async (t) => {
  const source = await open(make(t), 'HEAD..HEAD');
  assert.deepEqual(await readTexts(source), []);
  assert.deepEqual(problemsOf(source), []);
});

test('a range from before the first commit on', async (t) => {
  assert.deepEqual(await readTexts(await open(make(t), 'HEAD'), 'blob'), ['b', 'base']);
});

test('an unknown revision is the user’s error, with a cure', async (t) => {
  const fixture = make(t).clone('clone');
  for (const range of ['nowhere..HEAD', `${'1'.repeat(40)}..HEAD`, 'a b']) {
    await assert.rejects(readTexts(await open(fixture, range)), { name: 'UserError', message: /git fetch/ }, range);
  }
});

test('what no remote has, as git rev-list says it', async (t) => {
  const origin = make(t);
  const clone = origin.clone('clone');
  clone.commit('one', { 'c.txt': 'one' });
  clone.git('branch', 'topic');
  clone.commit('two', { 'c.txt': 'two' });
  for (const range of [
    'HEAD --not --remotes',
    '--not --remotes',
    'main --not --remotes=origin',
    '--branches --not --tags',
  ])
    assert.deepEqual(await readTexts(await open(clone, range), 'blob'), ['one', 'two'], range);
  assert.deepEqual(await readTexts(await open(clone, 'HEAD --not topic'), 'blob'), ['two']);
  assert.deepEqual(await readTexts(await open(clone, '^topic'), 'blob'), ['two']);
  clone.git('push', '-q', 'origin', 'HEAD:refs/heads/topic');
  assert.deepEqual(await readTexts(await open(clone, '--not --remotes')), []);
});

test('an option is refused, wherever it stands', async (t) => {
  const fixture = make(t);
  for (const range of ['--reflog', '-n1', 'HEAD --output=/tmp/x', '--remotes= --output=x', '', ' ']) {
    await assert.rejects(open(fixture, range), { name: 'UserError' }, range);
  }
});

test('a file of the same name as a branch does not confuse', async (t) => {
  const fixture = make(t);
  fixture.commit('a file called main', { main: 'x', 'start..main': 'y' });
  assert.deepEqual(await readTexts(await open(fixture, 'start..main'), 'blob'), ['x', 'y']);
});

test('a shallow clone that ends inside the range says so; one that ends before it does not', async (t) => {
  const fixture = make(t);
  for (const name of ['one', 'two', 'three']) fixture.commit(name, { 'a.txt': name });
  const clone = fixture.clone('shallow', '--depth=2');
  const touched = await open(clone, 'HEAD');
  assert.deepEqual(await readTexts(touched, 'blob'), ['b', 'three', 'two']);
  assert.match(problemsOf(touched)[0] ?? '', /^range: shallow clone.*git fetch --unshallow/);
  const inside = await open(clone, 'HEAD~1..HEAD');
  assert.deepEqual(await readTexts(inside, 'blob'), ['three']);
  assert.deepEqual(problemsOf(inside), []);
});

test('a missing blob, a missing tree and a missing commit are problems; the rest is scanned', async (t) => {
  for (const lost of ['HEAD~1:a.txt', 'HEAD~1^{tree}', 'HEAD~1']) {
    const fixture = make(t);
    for (const name of ['one', 'two', 'three']) fixture.commit(name, { 'a.txt': name });
    fixture.lose(fixture.id(lost));
    const source = await open(fixture, 'start..HEAD');
    const texts = await readTexts(source, 'blob');
    assert.notDeepEqual(problemsOf(source), [], lost);
    if (lost === 'HEAD~1:a.txt') assert.deepEqual(texts, ['one', 'three']);
    if (lost === 'HEAD~1^{tree}') assert.ok(texts.includes('one'), texts.join());
  }
});

test('in a partial clone what is left on the server is a problem', async (t) => {
  const fixture = make(t);
  fixture.commit('added', { 'c.txt': 'c' });
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  const clone = fixture.clone('partial', '--filter=blob:none', '--no-checkout');
  const source = await open(clone, 'HEAD~1..HEAD');
  assert.deepEqual(await readTexts(source, 'blob'), []);
  assert.match(problemsOf(source).join('\n'), /^c\.txt \(object [0-9a-f]{12}\): left on the server by a partial clone/);
});
