import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openObjectStream } from '../../src/git/object-stream.ts';
import { makeRepository, type FixtureRepository } from '../make-repository.ts';
import { mustFind, problemsOf, readSource, SETTINGS } from '../source/read-source.ts';

function make(t: TestContext): FixtureRepository {
  const fixture = makeRepository();
  t.after(() => fixture.remove());
  fixture.commit('first', { 'a.txt': 'a', 'dir/b.txt': 'b' });
  fixture.commit('second', { 'a.txt': 'a2' });
  fixture.commit('third', { 'a.txt': 'a3' });
  return fixture;
}

async function problems({ directory }: FixtureRepository): Promise<readonly string[]> {
  const reader = openObjectStream(await mustFind(directory), SETTINGS);
  await readSource(reader);
  return problemsOf(reader);
}

test('a healthy repository has none, with garbage whose own parts are gone', async (t) => {
  const fixture = make(t);
  const lost = fixture.blob('pruned');
  const tree = fixture.run(['mktree'], `100644 blob ${lost}\tx\n`);
  fixture.git('commit-tree', tree, '-m', 'garbage');
  fixture.lose(lost);
  assert.deepEqual(await problems(fixture), []);
});

for (const name of ['HEAD~2:a.txt', 'HEAD:dir', 'HEAD~1']) {
  test(`${name} missing is a problem`, async (t) => {
    const fixture = make(t);
    const id = fixture.id(name);
    fixture.lose(id);
    const found = await problems(fixture);
    assert.ok(
      found.some((problem) => problem.includes(id.slice(0, 12)) && problem.includes('missing')),
      found.join('\n'),
    );
  });
}

test('what only the reflog or the index still names counts', async (t) => {
  const fixture = make(t);
  const amended = fixture.commit('amended away', { 'x.txt': 'x' });
  const blob = fixture.id('HEAD:x.txt');
  fixture.git('reset', '-q', '--hard', 'HEAD~1');
  fixture.lose(blob);
  assert.ok(
    (await problems(fixture)).some((problem) => problem.startsWith(`object ${blob.slice(0, 12)}`)),
    amended,
  );
});

test('refs and HEAD that lead nowhere', async (t) => {
  const fixture = make(t);
  const gone = '1234567890'.repeat(4);
  writeFileSync(join(fixture.directory, '.git/refs/heads/gone'), `${gone}\n`);
  writeFileSync(join(fixture.directory, '.git/refs/heads/garbage'), 'not an id\n');
  writeFileSync(join(fixture.directory, '.git/HEAD'), `${gone}\n`);
  const found = await problems(fixture);
  for (const where of [
    'refs/heads/gone: points to object 123456789012',
    'refs/heads/garbage: broken ref',
    'HEAD: points to object 123456789012',
  ]) {
    assert.ok(
      found.some((problem) => problem.startsWith(where)),
      `${where} in\n${found.join('\n')}`,
    );
  }
});

test('a shallow clone says so and how to complete it, once', async (t) => {
  const clone = make(t).clone('shallow', '--depth=1');
  const found = await problems(clone);
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(
    found[0] ?? '',
    /^history: shallow clone.*git fetch --unshallow.*fetch-depth: 0.*fetchDepth: 0.*GIT_DEPTH: 0.*Jenkins/,
  );
});

for (const filter of ['blob:none', 'tree:0']) {
  test(`a partial clone (${filter}) says so once and fetches nothing`, async (t) => {
    const fixture = make(t);
    fixture.git('config', 'uploadpack.allowFilter', 'true');
    const clone = fixture.clone('partial', `--filter=${filter}`, '--no-checkout');
    const found = await problems(clone);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(
      found[0] ?? '',
      /^history: partial clone, \d+ objects were left on the server: run git fetch --refetch/,
    );
    assert.deepEqual(await problems(clone), found);
  });
}

test('a partial clone that lacks nothing is complete', async (t) => {
  const fixture = make(t);
  fixture.git('config', 'uploadpack.allowFilter', 'true');
  assert.deepEqual(await problems(fixture.clone('partial', '--filter=blob:limit=1m')), []);
});
