// Repositories in which something is missing, damaged, too large or about to go: what can be read is read, the rest is told as git tells it.
import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import { mustFind } from '../../source/read-source.ts';
import { compare, compareAll, fill, make } from './filled-repository.ts';
import { readAll, readPacks, readWithGit, SETTINGS } from './run-reader.ts';

test('an alternate that is not there is a problem', async (t) => {
  const repository = make(t);
  repository.commit('one', { a: 'a' });
  mkdirSync(join(repository.directory, '.git/objects/info'), { recursive: true });
  appendFileSync(join(repository.directory, '.git/objects/info/alternates'), '# comment\n\n/nowhere/objects\n');
  const { problems } = await readPacks(await mustFind(repository.directory));
  assert.match(problems.join('\n'), /\/nowhere\/objects: an alternate object directory is missing/);
});

test('objects over the limit: the same problems, packed and loose', async (t) => {
  const repository = make(t);
  fill(repository, 8);
  const settings = { ...SETTINGS, maxSize: 2000 };
  const sorted = async (): Promise<void> => {
    const found = await mustFind(repository.directory);
    const expected = await readWithGit(found, settings);
    const reading = await readPacks(found, settings);
    assert.deepEqual(reading.hits, expected.hits);
    assert.ok(expected.problems.length > 5 && expected.problems.length < 20);
    assert.deepEqual(reading.problems.toSorted(), expected.problems.toSorted());
  };
  await sorted();
  repository.git('repack', '-adfq');
  await sorted();
});

test('a shallow clone, a partial clone, a lost object: the same problems', async (t) => {
  const repository = make(t);
  fill(repository, 6);
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const shallow = repository.clone('shallow', '--depth=2');
  await compare(shallow);
  const partial = repository.clone('partial', '--filter=blob:none', '--no-checkout');
  await compare(partial);
  repository.lose(repository.id('HEAD:notes.txt'));
  await compare(repository);
  repository.lose(repository.id('HEAD~3'));
  const { problems } = await compare(repository);
  assert.ok(problems.length > 0);
});

test('a damaged object in a pack: git reads it from elsewhere, or it is a problem and the only loss', async (t) => {
  const repository = make(t);
  fill(repository, 10);
  const commit = repository.id('HEAD~2');
  const loose = readFileSync(repository.loosePath(commit));
  repository.git('repack', '-adfq', '--window=0');
  const [pack = ''] = repository.packs();
  const clean = await compareAll(repository);
  const at = Number(
    repository
      .git('verify-pack', '-v', pack)
      .split('\n')
      .find((line) => line.startsWith(commit))
      ?.split(/\s+/)[4],
  );
  chmodSync(pack, 0o644);
  const bytes = readFileSync(pack);
  bytes.fill(0x5a, at + 30, at + 50);
  writeFileSync(pack, bytes);
  const found = await mustFind(repository.directory);
  const hurt = await readPacks(found);
  assert.deepEqual(hurt.unread, [commit]);
  assert.ok(
    hurt.problems.some((problem) => problem.startsWith(`object ${commit.slice(0, 12)}: corrupt`)),
    hurt.problems.join('\n'),
  );
  assert.deepEqual(
    hurt.hits,
    clean.hits.filter((hit) => !hit.startsWith(commit)),
  );
  assert.deepEqual(
    hurt.commits,
    clean.commits.filter((id) => id !== commit),
  );
  // The same commit, loose: git finds it there.
  mkdirSync(dirname(repository.loosePath(commit)), { recursive: true });
  writeFileSync(repository.loosePath(commit), loose);
  const healed = await readPacks(found);
  assert.deepEqual([healed.hits, healed.commits, healed.problems], [clean.hits, clean.commits, []]);
});

test('a pack that goes away while it is read is left to git', async (t) => {
  const repository = make(t);
  fill(repository, 5);
  repository.git('repack', '-adfq');
  const found = await mustFind(repository.directory);
  const expected = await readPacks(found);
  const reader = openPackReader(found, SETTINGS);
  repository.git('-c', 'pack.compression=0', 'repack', '-adfq', '--depth=3');
  assert.equal(repository.packs().length, 1);
  const reading = await readAll(reader);
  assert.deepEqual(reading.hits, expected.hits);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(reading.commits, expected.commits);
  assert.equal(reading.streamed > 0, true);
});

test('a file with the name of a SHA-256 object does not stand for the object that has the first half of it', async (t) => {
  const repository = make(t);
  repository.commit('first', { 'a.txt': 'a' });
  const lost = repository.id('HEAD:a.txt');
  repository.lose(lost);
  const path = repository.loosePath(`${lost}${'0'.repeat(24)}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  const { problems } = await readPacks(await mustFind(repository.directory));
  assert.match(problems.join(), new RegExp(`^object ${lost.slice(0, 12)}: missing`));
});
