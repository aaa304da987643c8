// What git leaves beside packs or makes of their indexes, and object databases that borrow from one another: all of it reads as git reads it.
import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { FixtureRepository, makeRepository } from '../../make-repository.ts';
import { mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { doubleObjects } from './double-objects.ts';
import { compareAll, dice, fill, make } from './filled-repository.ts';
import { readPacks, readWithGit } from './run-reader.ts';

const packFolder = ({ directory }: FixtureRepository): string => join(directory, '.git/objects/pack');

/** Two packs with half of the history each, and a few loose objects. */
function packTwice(repository: FixtureRepository): void {
  repository.git('repack', '-dq');
  fill(repository, 4);
  repository.git('repack', '-dq');
  repository.commit('loose', { loose: mintNew(dice) });
}

function writeMidx(repository: FixtureRepository): string {
  packTwice(repository);
  repository.git('multi-pack-index', 'write');
  return join(packFolder(repository), 'multi-pack-index');
}

/** Indexes every pack anew, so that all offsets from `border` on are written with 64 bits. */
function widen(repository: FixtureRepository, border: string): void {
  for (const pack of repository.packs()) {
    const idx = pack.replace(/pack$/, 'idx');
    rmSync(idx);
    repository.git('index-pack', `--index-version=2,${border}`, '-o', idx, pack);
  }
}

const SHAPES: readonly (readonly [name: string, shape: (repository: FixtureRepository) => void])[] = [
  [
    'an index whose offsets have 64 bits, but for the first one, where git refuses them',
    (repository) => {
      repository.git('repack', '-adfq');
      widen(repository, '0xd');
    },
  ],
  [
    'an index of which some offsets have 64 bits, deltas by id',
    (repository) => {
      repository.git('-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq');
      widen(repository, '0x400');
    },
  ],
  [
    'a reverse index and a bitmap',
    (repository) => repository.git('-c', 'pack.writeReverseIndex=true', 'repack', '-adfbq'),
  ],
  [
    '.promisor, with nothing missing',
    (repository) => {
      repository.git('repack', '-adfq');
      for (const pack of repository.packs()) writeFileSync(pack.replace(/pack$/, 'promisor'), '');
    },
  ],
  [
    'a multi-pack-index',
    (repository) => {
      writeMidx(repository);
    },
  ],
  [
    'a multi-pack-index, and packs that it does not list',
    (repository) => {
      writeMidx(repository);
      fill(repository, 4);
      repository.git('repack', '-q');
    },
  ],
  [
    'a multi-pack-index that lists packs which are gone',
    (repository) => {
      const midx = writeMidx(repository);
      const stale = readFileSync(midx);
      repository.git('repack', '-adfq');
      writeFileSync(midx, stale);
    },
  ],
  [
    'a multi-pack-index of garbage',
    (repository) => {
      const midx = writeMidx(repository);
      chmodSync(midx, 0o644);
      writeFileSync(midx, readFileSync(midx).fill(0x55, 20));
    },
  ],
  [
    'an incremental chain of multi-pack-indexes',
    (repository) => {
      // As git 2.47 lays it out: older ones do not look there, and nobody needs it to find an object.
      const midx = writeMidx(repository);
      const chain = join(packFolder(repository), 'multi-pack-index.d');
      mkdirSync(chain);
      const hash = readFileSync(midx).subarray(-20).toString('hex');
      renameSync(midx, join(chain, `multi-pack-index-${hash}.midx`));
      writeFileSync(join(chain, 'multi-pack-index-chain'), `${hash}\n`);
    },
  ],
  [
    'what an interrupted repack leaves: a pack by another name, and the beginning of one',
    (repository) => {
      packTwice(repository);
      const [pack = ''] = repository.packs();
      for (const end of ['pack', 'idx']) {
        const path = pack.replace(/pack$/, end);
        writeFileSync(join(packFolder(repository), `.tmp-77-pack-half.${end}`), readFileSync(path));
      }
      writeFileSync(join(packFolder(repository), 'tmp_pack_k2m'), readFileSync(pack).subarray(0, 400));
    },
  ],
  [
    'an index whose pack is gone, of which everything is loose as well',
    (repository) => {
      repository.git('repack', '-q');
      for (const pack of repository.packs()) rmSync(pack);
    },
  ],
];

let filled: FixtureRepository;
before(() => {
  filled = makeRepository();
  fill(filled, 12);
});
after(() => filled.remove());

for (const [index, [name, shape]] of SHAPES.entries()) {
  test(`the same as git: ${name}`, async () => {
    const repository = filled.copy(`shape-${index}`);
    shape(repository);
    const { hits } = await compareAll(repository);
    assert.ok(hits.length > 10, `${hits.length} hits`);
  });
}

test('an index whose pack is gone, and nothing else: a problem', async () => {
  const repository = filled.copy('lone-index');
  repository.git('repack', '-adq');
  for (const pack of repository.packs()) rmSync(pack);
  const { hits, problems } = await readPacks(await mustFind(repository.directory));
  assert.deepEqual(hits, []);
  assert.notDeepEqual(problems, []);
});

/** Writes the file that names the object directories which `repository` borrows from. */
function borrow(repository: FixtureRepository, ...from: readonly string[]): void {
  const file = join(repository.directory, '.git/objects/info/alternates');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, from.map((line) => `${line}\n`).join(''));
}

/** An empty repository in the same home. */
function emptyBeside({ home }: FixtureRepository, name: string): FixtureRepository {
  const empty = new FixtureRepository(home, join(home, name));
  mkdirSync(empty.directory);
  empty.git('init', '--quiet', '--initial-branch=main', '.');
  return empty;
}

test('alternates: a relative one', async (t) => {
  const origin = make(t);
  fill(origin, 4);
  const last = emptyBeside(origin, 'last');
  borrow(last, '../../../repository/.git/objects');
  assert.ok((await compareAll(last)).hits.length > 3);
});

test('alternates: one that names the borrower again, one that names itself, and one that is named twice', async (t) => {
  const origin = make(t);
  fill(origin, 4);
  const last = emptyBeside(origin, 'last');
  const objects = `${origin.directory}/.git/objects`;
  borrow(last, objects, `${origin.directory}/.git/../.git/objects/`, objects);
  borrow(origin, `${last.directory}/.git/objects`, objects);
  assert.ok((await compareAll(last)).hits.length > 3);
  assert.ok((await compareAll(origin)).hits.length > 3);
});

test('alternates: six deep are read, the seventh is a problem, as git has it', async (t) => {
  const origin = make(t);
  fill(origin, 3);
  let from: FixtureRepository = origin;
  const chain = Array.from({ length: 8 }, (_, depth) => {
    const next = emptyBeside(origin, `depth-${depth}`);
    borrow(next, `${from.directory}/.git/objects`);
    from = next;
    return { repository: next, id: next.blob(mintNew(dice)) };
  });
  for (const { repository } of chain) {
    const found = await mustFind(repository.directory);
    const expected = await readWithGit(found);
    const reading = await readPacks(found);
    assert.deepEqual(reading.hits, expected.hits);
    const isTold = reading.problems.some((problem) => problem.includes('nested too deeply'));
    assert.equal(isTold, repository === chain[6]?.repository || repository === chain[7]?.repository);
  }
});

test('alternates: what is no directory is a problem', async (t) => {
  const repository = make(t);
  repository.commit('one', { a: mintNew(dice) });
  writeFileSync(join(repository.home, 'file'), '');
  borrow(repository, '/nowhere/objects', join(repository.home, 'file'));
  const { hits, problems } = await readPacks(await mustFind(repository.directory));
  assert.equal(hits.length, 1);
  assert.equal(problems.length, 2, problems.join('\n'));
});

test('a pack that names each object twice is read once', async (t) => {
  const repository = make(t);
  fill(repository, 5);
  const expected = await compareAll(repository);
  doubleObjects(repository);
  const { done, blobs, hits } = await compareAll(repository);
  assert.deepEqual({ done, blobs, hits }, { done: expected.done, blobs: expected.blobs, hits: expected.hits });
});
