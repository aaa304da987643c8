// Whole repositories, read in this process and by git: both must find the same.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { makeRepository, type FixtureRepository } from '../../make-repository.ts';
import { mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { compare, compareAll, dice, fill, make } from './filled-repository.ts';
import { readPacks, readWithGit } from './run-reader.ts';

const SHAPES: readonly (readonly [name: string, shape: (repository: FixtureRepository) => void])[] = [
  ['only loose objects', () => {}],
  [
    'gc --aggressive, depth 50',
    (repository) => repository.git('-c', 'gc.aggressiveDepth=50', 'gc', '--aggressive', '--quiet', '--prune=now'),
  ],
  ['one pack, depth 4000', (repository) => repository.git('repack', '-adfq', '--depth=4000', '--window=300')],
  ['a pack without deltas', (repository) => repository.git('repack', '-adfq', '--window=0')],
  ['REF_DELTA', (repository) => repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq')],
  ['an index of version 1', (repository) => repository.git('-c', 'pack.indexVersion=1', 'repack', '-adfq')],
  ['packed without compression', (repository) => repository.git('-c', 'pack.compression=0', 'repack', '-adfq')],
  [
    'packs with .keep, and loose objects of which some are packed too',
    (repository) => {
      repository.git('repack', '-dq');
      for (const pack of repository.packs()) writeFileSync(pack.replace(/pack$/, 'keep'), '');
      fill(repository, 3);
      repository.git('repack', '-q');
      repository.commit('loose', { loose: mintNew(dice) });
    },
  ],
  [
    'several packs with duplicates',
    (repository) => {
      repository.git('repack', '-adfq');
      const all = repository.git('rev-list', '--objects', '--all', '--no-object-names');
      const some = all
        .split('\n')
        .filter((_, index) => index % 3 !== 0)
        .join('\n');
      const pack = join(repository.directory, '.git/objects/pack/pack');
      repository.run(['pack-objects', '-q', '--no-reuse-delta', pack], `${some}\n`);
      repository.run(
        ['pack-objects', '-q', '--no-reuse-delta', '--delta-base-offset', pack],
        `${some.slice(0, some.length / 2).replace(/\n[^\n]*$/, '')}\n`,
      );
      fill(repository, 4);
    },
  ],
  [
    'a cruft pack',
    (repository) => {
      repository.git('update-ref', 'refs/heads/main', 'HEAD~5');
      repository.git('reflog', 'expire', '--expire=now', '--all');
      for (const tag of repository.git('tag').split('\n')) repository.git('tag', '--delete', tag);
      repository.git('repack', '-dq', '--cruft');
      assert.ok(repository.packs().length > 1);
    },
  ],
  [
    'an unbundled bundle',
    (repository) => {
      const bundle = join(repository.home, 'all.bundle');
      repository.git('bundle', 'create', '--quiet', bundle, '--all');
      repository.git('update-ref', '--stdin');
      repository.git('repack', '-adq');
      repository.git('bundle', 'unbundle', bundle);
    },
  ],
];

let filled: FixtureRepository;
before(() => {
  filled = makeRepository();
  fill(filled);
});
after(() => filled.remove());

for (const [index, [name, shape]] of SHAPES.entries()) {
  test(`the same as git: ${name}`, async () => {
    const repository = filled.copy(`shape-${index}`);
    shape(repository);
    const { hits } = await compareAll(repository);
    assert.ok(hits.length > 20, `${hits.length} hits`);
  });
}

test('the same as git: SHA-256', async (t) => {
  const repository = make(t, { objectFormat: 'sha256' });
  fill(repository, 12);
  await compareAll(repository);
  repository.git('repack', '-adfq');
  fill(repository, 2);
  await compareAll(repository);
});

test('the same as git: nothing at all, and one blob in a bare repository', async (t) => {
  await compareAll(make(t));
  const bare = make(t, { bare: true });
  bare.blob(mintNew(dice));
  assert.equal((await compareAll(bare)).hits.length, 1);
});

test('the same as git: alternates, of alternates, and an object that is loose in two of them', async (t) => {
  const origin = make(t);
  fill(origin, 6);
  origin.git('repack', '-adq');
  const middle = origin.clone('middle', '--shared');
  fill(middle, 3);
  const last = middle.clone('last', '--shared', '--no-hardlinks');
  const secret = mintNew(dice);
  const id = origin.blob(secret);
  // Git itself would not write it again.
  mkdirSync(dirname(last.loosePath(id)), { recursive: true });
  copyFileSync(origin.loosePath(id), last.loosePath(id));
  await compareAll(last);
  assert.ok((await compareAll(last)).hits.length > 3);
});

test('an alternate in quotes, with the escapes of C', async (t) => {
  const origin = make(t);
  fill(origin, 4);
  origin.git('repack', '-adq');
  const odd = origin.copy('odd "ä" \t\\ name');
  const last = odd.clone('last', '--shared');
  const path = [...Buffer.from(`${odd.directory}/.git/objects`)].map((byte) =>
    byte > 0x7e || byte < 0x20 ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte),
  );
  const quoted = `"${path.map((byte) => (byte === '"' || byte === '\\' ? `\\${byte}` : byte)).join('')}"\n`;
  writeFileSync(join(last.directory, '.git/objects/info/alternates'), quoted);
  assert.ok((await compareAll(last)).hits.length > 3);
});

test('object directories that the environment names, as for a hook before a push is accepted', async (t) => {
  const repository = make(t);
  const other = make(t);
  fill(other, 4);
  repository.commit('one', { a: mintNew(dice) });
  const found = { ...(await mustFind(repository.directory)), inherit: true };
  const variables = {
    GIT_OBJECT_DIRECTORY: join(repository.directory, '.git/objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other.directory, '.git/objects'),
  };
  Object.assign(process.env, variables);
  t.after(() => Object.keys(variables).forEach((name) => delete process.env[name]));
  const expected = await readWithGit(found);
  assert.ok(expected.hits.length > 3);
  assert.deepEqual((await readPacks(found)).hits, expected.hits);
});

test('a blob of 6 MB with deltas, and one of 101 MB, which git has to stream', async (t) => {
  const repository = make(t, { bare: true });
  repository.git('config', 'core.compression', '1');
  const large = Buffer.alloc(6_000_000, 'some line of text that is repeated\n');
  for (let index = 0; index < 4; index++) {
    large.write(` ${index} ${mintNew(dice)} `, 1_000_000 * (index + 1));
    repository.blob(large);
  }
  const huge = Buffer.alloc(101_000_000, '0123456789 abcdef\n');
  huge.write(` ${mintNew(dice)} `, 100_900_000);
  repository.blob(huge);
  const loose = await readPacks(await mustFind(repository.directory));
  assert.equal(loose.streamed, 1);
  assert.equal(loose.hits.length, 1 + 2 + 3 + 4 + 1);
  const all = repository.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)');
  repository.run(
    ['pack-objects', '-q', '--window-memory=100m', join(repository.directory, 'objects/pack/pack')],
    `${all}\n`,
  );
  repository.git('prune-packed', '--quiet');
  const packed = await compare(repository);
  assert.equal(packed.streamed, 1);
  assert.deepEqual(packed.hits, loose.hits);
});
