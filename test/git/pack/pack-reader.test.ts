// Whole repositories, read in this process and by git: both must find the same.
import assert from 'node:assert/strict';
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { base64, utf16le, wrap } from '../../detect/encoders.ts';
import { makeRepository, type FixtureRepository, type RepositoryOptions } from '../../make-repository.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import { readAll, readPacks, readWithGit, SETTINGS, type Reading } from './run-reader.ts';

function make(t: TestContext, options: RepositoryOptions = {}): FixtureRepository {
  const repository = makeRepository(options);
  t.after(() => repository.remove());
  return repository;
}

const dice = new Dice(11);
const words = (count: number): string => Array.from({ length: count }, () => dice.text(1 + dice.below(9))).join(' ');

/** A history of files that grow, shrink and change, with tokens that come and go in all kinds of dress. */
function fill(repository: FixtureRepository, commits = 30): void {
  const lines = Array.from({ length: 60 }, () => words(12));
  const secrets = [
    `token = ${mintNew(dice)}`,
    `AZURE_DEVOPS_EXT_PAT=${breakLegacy(mintLegacy(dice))}`,
    `pat: ${mintLegacy(dice)}`,
    breakNew(mintNew(dice)),
    wrap(64)(base64('user:')(Buffer.from(mintNew(dice)))).toString(),
    base64()(utf16le()(Buffer.from(mintNew(dice)))).toString(),
  ];
  for (let index = 0; index < commits; index++) {
    const secret = secrets[index % secrets.length] as string;
    const at = dice.below(lines.length);
    if (index % 3 === 2)
      lines.splice(
        lines.findIndex((line) => secrets.includes(line)),
        1,
      );
    else lines.splice(at, 1, index % 3 === 1 ? words(9) : secret);
    repository.commit(index % 7 === 3 ? `remove ${secret}` : `change ${index}`, {
      'notes.txt': lines.join('\n'),
      [`d${index % 4}/copy.txt`]: lines.slice(at).join('\r\n'),
      'wide.txt': utf16le()(Buffer.from(lines.slice(0, 20).join('\n'))),
      'module/empty': '',
    });
  }
  const name = dice.text(8);
  repository.git('tag', '--annotate', '--message', `release, with ${secrets[0]}`, name);
  repository.git('tag', '--annotate', '--message', 'a tag of a tag', `${name}-again`, name);
  repository.run(
    ['update-index', '--index-info'],
    `160000 ${'ab'.repeat(repository.id('HEAD').length / 2)}\tsubmodule\n`,
  );
  repository.git('commit', '--quiet', '--allow-empty', '--message', 'a submodule');
}

/** Reads both ways and compares. */
async function compare(repository: FixtureRepository, settings = SETTINGS): Promise<Reading> {
  const found = await mustFind(repository.directory);
  const expected = await readWithGit(found, settings);
  const reading = await readPacks(found, settings);
  assert.deepEqual(reading.hits, expected.hits);
  const spelled = (all: Reading): readonly string[] => all.full.map((hit) => JSON.stringify(hit)).toSorted();
  assert.deepEqual(spelled(reading), spelled(expected));
  assert.deepEqual(reading.problems, expected.problems);
  assert.deepEqual(reading.commits, expected.commits);
  return reading;
}

/** The same, for a repository in which everything can be read here. */
async function compareAll(repository: FixtureRepository): Promise<Reading> {
  const reading = await compare(repository);
  assert.deepEqual(reading.problems, []);
  assert.deepEqual(reading.unread, []);
  assert.equal(reading.streamed, 0);
  const listed = repository
    .git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype)')
    .split('\n')
    .filter(Boolean);
  assert.equal(reading.done, listed.length);
  assert.equal(reading.blobs, listed.filter((type) => type === 'blob').length);
  return reading;
}

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

test('an alternate that is not there is a problem', async (t) => {
  const repository = make(t);
  repository.commit('one', { a: 'a' });
  mkdirSync(join(repository.directory, '.git/objects/info'), { recursive: true });
  appendFileSync(join(repository.directory, '.git/objects/info/alternates'), '# comment\n\n/nowhere/objects\n');
  const { problems } = await readPacks(await mustFind(repository.directory));
  assert.match(problems.join('\n'), /\/nowhere\/objects: an alternate object directory is missing/);
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
