// Packs that this git does not write but may meet: version 3, thin ones, larger than 4 GB, with chains of 100,000 deltas. What git says of
// them is the measure.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { makeRepository, type FixtureRepository } from '../../make-repository.ts';
import { mintNew } from '../../mint.ts';
import { mustFind } from '../../source/read-source.ts';
import { writeZip } from '../../unpack/write-zip.ts';
import { compareAll, fill } from './filled-repository.ts';
import { a, assertOnlyLost, b, dice, fakeId, make, objectsOf, sound, token } from './hostile-entries.ts';
import { readPacks, readWithGit } from './run-reader.ts';
import {
  blobEntry,
  encodeDelta,
  entryHeader,
  gitId,
  type PackEntry,
  savePack,
  writeIndex,
  writePack,
} from './write-pack.ts';

/** A delta of `sound` that ends in another token. */
const other = mintNew(dice);
const onSound = encodeDelta(sound.body.length, [
  { copy: 0, length: 6 },
  { insert: Buffer.from(`${other}\n`) },
  { copy: 6, length: token.length },
]);
const madeOfSound = gitId('blob', Buffer.from(`sound ${other}\n${token}`));

for (const objectFormat of ['sha1', 'sha256'] as const) {
  test(`a pack of version 3, ${objectFormat}: the same as git`, async (t) => {
    const repository = makeRepository({ objectFormat });
    t.after(() => repository.remove());
    fill(repository, 6);
    repository.git('repack', '-adfq');
    const [path = ''] = repository.packs();
    const size = objectFormat === 'sha1' ? 20 : 32;
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(3, 4);
    createHash(objectFormat)
      .update(bytes.subarray(0, -size))
      .digest()
      .copy(bytes, bytes.length - size);
    const stem = join(dirname(path), 'pack-version3');
    writeFileSync(`${stem}.pack`, bytes);
    for (const end of ['pack', 'idx', 'rev']) rmSync(path.replace(/pack$/, end), { force: true });
    repository.git('index-pack', '-o', `${stem}.idx`, `${stem}.pack`);
    assert.equal(readFileSync(repository.packs()[0] ?? '').readUInt32BE(4), 3);
    assert.ok((await compareAll(repository)).hits.length > 3);
  });
}

test('a zip whose end lies in the middle of what a delta copies', async (t) => {
  const repository = make(t);
  const prefix = Buffer.alloc(20_000, '\xff\xd8\0', 'latin1');
  const zip = writeZip([{ name: 'a', content: `pat ${mintNew(dice)}` }], { prefix });
  // Behind the first one is so much that it is no zip any more.
  const [base, made] = [80_000, 6000].map((more) => Buffer.concat([zip, Buffer.alloc(more, 'behind ')]));
  assert.ok(base && made);
  const body = encodeDelta(base.length, [{ copy: 0, length: made.length }]);
  savePack(objectsOf(repository), writePack([blobEntry(base), { id: gitId('blob', made), base: 0, body }]));
  const { hits } = await compareAll(repository);
  assert.equal(hits.length, 1);
});

const SPARSE = { skip: process.platform === 'win32' ? 'needs files with holes' : false };

/** Writes each entry at its offset, with nothing in between. */
function writeSparsePack(
  path: string,
  entries: readonly PackEntry[],
  offsets: readonly number[],
  checksum: Buffer,
): void {
  const file = openSync(path, 'w');
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0');
  header.writeUInt32BE(entries.length, 8);
  writeSync(file, header, 0, header.length, 0);
  let end = header.length;
  for (const [index, entry] of entries.entries()) {
    const at = offsets[index] as number;
    const bytes = Buffer.concat([entryHeader(entry, at, offsets), deflateSync(entry.body)]);
    end = at + writeSync(file, bytes, 0, bytes.length, at);
  }
  writeSync(file, checksum, 0, checksum.length, end);
  closeSync(file);
}

/** What git itself says of an object. */
function canGitRead(repository: FixtureRepository, id: Buffer): boolean {
  try {
    repository.git('cat-file', 'blob', id.toString('hex'));
    return true;
  } catch {
    return false;
  }
}

test('thin packs: a delta whose base lies in another pack, or loose, is a problem as it is to git', async (t) => {
  for (const where of ['another pack', 'loose', 'nowhere']) {
    const repository = make(t);
    savePack(objectsOf(repository), writePack([{ id: madeOfSound, base: sound.id, body: onSound }]));
    if (where === 'another pack') savePack(objectsOf(repository), writePack([sound]));
    if (where === 'loose') repository.blob(sound.body);
    assert.equal(canGitRead(repository, madeOfSound), false);
    const reading = await readPacks(await mustFind(repository.directory));
    if (where !== 'nowhere') assertOnlyLost(reading, [madeOfSound]);
    assert.ok(
      reading.problems.some((problem) => /^object [0-9a-f]{12}: corrupt: .*thin pack.*/.test(problem)),
      reading.problems.join('\n'),
    );
  }
});

test('thin packs: git index-pack --fix-thin mends one, and nothing is lost any more', async (t) => {
  const repository = make(t);
  repository.blob(sound.body);
  const thin = writePack([{ id: madeOfSound, base: sound.id, body: onSound }]);
  repository.run(['index-pack', '--stdin', '--fix-thin'], thin.pack);
  assert.equal((await compareAll(repository)).hits.length, 3);
});

test('an object that is thin in one pack and whole in another is read there, whichever comes first', async (t) => {
  const whole = Buffer.from(`sound ${other}\n${token}`);
  for (const name of ['thin first', 'whole first']) {
    const repository = make(t);
    const thin = savePack(objectsOf(repository), writePack([{ id: madeOfSound, base: sound.id, body: onSound }]));
    const full = savePack(objectsOf(repository), writePack([sound, blobEntry(whole)]));
    const [first, second] = name === 'thin first' ? [thin, full] : [full, thin];
    for (const end of ['pack', 'idx']) {
      renameSync(`${first}.${end}`, join(dirname(first), `pack-1.${end}`));
      renameSync(`${second}.${end}`, join(dirname(second), `pack-2.${end}`));
    }
    const { hits, problems } = await readPacks(await mustFind(repository.directory));
    assert.deepEqual([hits.length, problems], [3, []], name);
  }
});

test('REF_DELTA across packs: each pack has the base under the same id, and both chains are followed in their own', async (t) => {
  const repository = make(t);
  const base = blobEntry(Buffer.from('12345'));
  const ids = ['one', 'two'].map((name) => {
    const made = Buffer.from(`12345 ${name} ${token}`);
    const body = encodeDelta(5, [{ copy: 0, length: 5 }, { insert: made.subarray(5) }]);
    const id = gitId('blob', made);
    savePack(objectsOf(repository), writePack([{ id, base: base.id, body }, base]));
    return id;
  });
  const { hits, problems, streamed } = await readPacks(await mustFind(repository.directory));
  assert.deepEqual(
    [hits.map((hit) => hit.slice(0, 40)), problems, streamed],
    [ids.map((id) => id.toString('hex')).toSorted(), [], 0],
  );
});

test('a pack of 5 GiB, most of it a hole: 64-bit offsets, deltas across it, and little memory', SPARSE, async (t) => {
  const repository = make(t);
  const offsets = [12, 5 * 2 ** 30, 5 * 2 ** 30 + 2 ** 20];
  const entries = [sound, { id: a, base: 0, body: onSound }, { id: b, base: sound.id, body: onSound }];
  // Git compares the checksums of pack and index, and does not work them out.
  const checksum = Buffer.alloc(20, 7);
  const stem = savePack(objectsOf(repository), { pack: checksum, idx: writeIndex(entries, offsets, checksum) });
  writeSparsePack(`${stem}.pack`, entries, offsets, checksum);
  const found = await mustFind(repository.directory);
  const expected = await readWithGit(found);
  assert.equal(expected.hits.length, 5);
  const before = process.memoryUsage().rss;
  const reading = await readPacks(found);
  assert.deepEqual(reading.hits, expected.hits);
  assert.deepEqual([reading.problems, reading.streamed], [[], 0]);
  assert.ok(process.memoryUsage().rss - before < 100 << 20, `${(process.memoryUsage().rss - before) >> 20} MiB`);
  // Git believes that before it looks at the index.
  repository.git('multi-pack-index', 'write');
  assert.ok(readFileSync(join(dirname(stem), 'multi-pack-index')).includes('LOFF'), 'with 64-bit offsets of its own');
  assert.deepEqual((await readWithGit(found)).hits, expected.hits);
  assert.deepEqual(await readPacks(found), reading);
});

for (const kind of ['OFS_DELTA', 'REF_DELTA, every base behind its delta'] as const) {
  test(`a chain of 100,000, ${kind}: read in this process, and the last one is what git makes of it`, async (t) => {
    const repository = make(t);
    const count = 100_000;
    const ids = Array.from({ length: count }, (_, index) => fakeId(`${kind} ${index}`));
    const first = 'the first of many';
    const step = encodeDelta(first.length, [
      { copy: 1, length: first.length - 1 },
      { copy: 0, length: 1 },
    ]);
    const last = encodeDelta(first.length, [{ copy: 0, length: first.length }, { insert: Buffer.from(token) }]);
    const entries = ids.map((id, index): PackEntry => {
      if (index === 0) return { ...blobEntry(Buffer.from(first)), id };
      return { id, base: index - 1, body: index === count - 1 ? last : step };
    });
    const byId = (entry: PackEntry): PackEntry =>
      typeof entry.base === 'number' ? { ...entry, base: ids[entry.base] as Buffer } : entry;
    savePack(objectsOf(repository), writePack(kind === 'OFS_DELTA' ? entries : entries.map(byId).toReversed()));
    const { hits, problems, done, streamed } = await readPacks(await mustFind(repository.directory));
    const tip = ids[count - 1]?.toString('hex') ?? '';
    assert.deepEqual([hits.map((hit) => hit.slice(0, 40)), problems, done, streamed], [[tip], [], count, 0]);
    // What git makes of the last one, which has gone round as often as there are links before it.
    const content = repository.git('cat-file', 'blob', tip);
    assert.equal(content.indexOf(token), first.length);
    assert.equal(hits[0]?.split(' ')[2], String(first.length));
  });
}
