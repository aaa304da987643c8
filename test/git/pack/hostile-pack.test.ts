// Packs that git would never write. Whatever they hold: nothing hangs, nothing is held that is too large, what is sound is read, and what
// cannot be read is a problem.
import assert from 'node:assert/strict';
import { closeSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { openObjectReader } from '../../../src/git/object-reader.ts';
import { openPack } from '../../../src/git/pack/pack-handle.ts';
import { openPackReader } from '../../../src/git/pack/pack-reader.ts';
import { listWalks } from '../../../src/git/pack/pack-walks.ts';
import { PackScanner } from '../../../src/work/pack-scanner.ts';
import { mustFind } from '../../source/read-source.ts';
import {
  a,
  assertOnlyLost,
  b,
  c,
  d,
  dice,
  fakeId,
  five,
  FORMATS,
  make,
  objectsOf,
  read,
  sound,
  soundId,
  token,
} from './hostile-entries.ts';
import { readAll, readPacks, SETTINGS } from './run-reader.ts';
import { blobEntry, encodeDelta, type PackEntry, savePack, sizeHeader, writeIndex, writePack } from './write-pack.ts';

const LIES: readonly (readonly [name: string, entries: readonly PackEntry[], lost: readonly Buffer[]])[] = [
  ['a base that is nowhere', [{ id: a, base: b, body: five }], [a]],
  [
    'a chain whose root hangs on nothing',
    [
      { id: a, base: b, body: five },
      { id: c, base: 0, body: five },
    ],
    [a, c],
  ],
  ['a base before the pack', [{ id: a, header: Buffer.from([0x67, 0x7f]), body: five }], [a]],
  [
    'a base in the middle of another entry',
    [blobEntry(Buffer.alloc(300, 'x')), { id: a, header: Buffer.from([0x67, 0x05]), body: five }],
    [a],
  ],
  ['a size that is too small', [{ ...blobEntry(Buffer.from('12345')), id: a, size: 4 }], [a]],
  ['a size that is too large', [{ ...blobEntry(Buffer.from('12345')), id: a, size: 6 }], [a]],
  [
    'a delta of the wrong size',
    [blobEntry(Buffer.from('12345')), { id: a, base: 0, body: five, size: five.length + 1 }],
    [a],
  ],
  [
    'a delta for a base of another size',
    [blobEntry(Buffer.from('1234')), { id: a, base: 0, body: five }, { id: b, base: 1, body: five }],
    [a, b],
  ],
  [
    'a delta that copies from beyond its base',
    [blobEntry(Buffer.from('12345')), { id: a, base: 0, body: encodeDelta(5, [{ copy: 3, length: 3 }]) }],
    [a],
  ],
  [
    'a delta that makes less than it says',
    [blobEntry(Buffer.from('12345')), { id: a, base: 0, body: encodeDelta(5, [{ copy: 0, length: 3 }], 4) }],
    [a],
  ],
  [
    'a delta that makes more than it says',
    [blobEntry(Buffer.from('12345')), { id: a, base: 0, body: encodeDelta(5, [{ copy: 0, length: 5 }], 4) }],
    [a],
  ],
  ['an empty delta', [blobEntry(Buffer.from('12345')), { id: a, base: 0, body: Buffer.alloc(0) }], [a]],
  ['no zlib stream', [{ ...blobEntry(Buffer.from('12345')), id: a, stream: Buffer.alloc(40, 0xff) }], [a]],
  [
    'an empty zlib stream',
    [{ ...blobEntry(Buffer.from('12345')), id: a, stream: Buffer.alloc(0) }, blobEntry(Buffer.from('next'))],
    [a],
  ],
  ['a tree that is none', [{ id: a, type: 'tree', body: Buffer.from(`blob with ${token}`) }], [a]],
];

for (const format of FORMATS) {
  for (const [name, entries, lost] of LIES) {
    test(`${name}, ${format}: a problem, and the only loss`, async (t) => {
      assertOnlyLost(await read(t, [...entries, sound], format), lost);
    });
  }
}

test('bombs: what is announced is what is unpacked, and what is too large is left to git', async (t) => {
  const bomb = deflateSync(Buffer.alloc(100 << 20));
  const base = blobEntry(Buffer.alloc(1 << 20, 'x'));
  const huge = encodeDelta(
    1 << 20,
    Array.from({ length: 150 }, () => ({ copy: 0, length: 1 << 20 })),
  );
  const before = process.memoryUsage().rss;
  const reading = await read(t, [
    { ...blobEntry(Buffer.alloc(0)), id: a, stream: bomb, size: 1000 },
    base,
    { id: b, base: 1, body: Buffer.alloc(0), stream: bomb, size: 10 },
    { id: c, base: 1, body: huge },
    sound,
  ]);
  assert.deepEqual(
    reading.hits.map((hit) => hit.slice(0, 40)),
    [soundId],
  );
  assert.deepEqual(reading.unread.toSorted(), [a, b, c].map((id) => id.toString('hex')).toSorted());
  assert.ok(process.memoryUsage().rss - before < 300 << 20, `${(process.memoryUsage().rss - before) >> 20} MiB`);
});

test('an announced size beyond all memory is left to git, which says no', async (t) => {
  const reading = await read(t, [{ id: a, header: sizeHeader(3, 2 ** 40), body: Buffer.from('x') }, sound]);
  assertOnlyLost(reading, [a]);
});

test('a pack whose tables contradict it is read by git alone, and what git cannot read is a problem', async (t) => {
  const written = writePack([
    sound,
    { ...blobEntry(Buffer.from('12345')), id: a, header: Buffer.from([0xb5, 0xb0, 0x00]) },
  ]);
  const [first = 0, second = 0] = written.offsets;
  const entries = [sound, { ...blobEntry(Buffer.from('12345')), id: a }];
  const indexes = [
    // An entry that begins in the header of the one before: nothing is left for its stream.
    writeIndex(
      [
        { ...sound, id: b },
        { ...sound, id: a },
      ],
      [second, second + 1],
      written.pack,
    ),
    writeIndex(entries, [first, written.pack.length + 5], written.pack),
    writeIndex(entries, [first, 4], written.pack),
  ];
  for (const [index, idx] of indexes.entries()) {
    const repository = make(t);
    savePack(objectsOf(repository), { pack: written.pack, idx });
    const found = await mustFind(repository.directory);
    await assert.rejects(readPacks(found), { name: 'CorruptPack' });
    const reading = await readAll(openObjectReader(found, SETTINGS));
    assert.ok(reading.hits.some((hit) => hit.startsWith(soundId)) || reading.problems.length > 0, `index ${index}`);
    assert.notDeepEqual(reading.problems, [], `index ${index}`);
  }
});

test('a pack that is cut short between two looks at it', async (t) => {
  const repository = make(t);
  const entries = Array.from({ length: 30 }, (_, index) => blobEntry(dice.bytes(2000 + index)));
  const stem = savePack(objectsOf(repository), writePack([sound, ...entries]));
  const found = await mustFind(repository.directory);
  for (const length of [30_000, 9000, 60, 0]) {
    const reader = openPackReader(found, SETTINGS);
    const whole = readFileSync(`${stem}.pack`);
    truncateSync(`${stem}.pack`, length);
    const { problems, hits } = await readAll(reader);
    assert.ok(problems.length > 0, `${length} bytes`);
    assert.equal(hits.length, length > 200 ? 1 : 0);
    writeFileSync(`${stem}.pack`, whole);
  }
});

test('a damaged copy of what another pack holds as well', async (t) => {
  const repository = make(t);
  const packs = ['one', 'two'].map((name) => writePack([blobEntry(Buffer.from(name)), sound]));
  const stems = packs.map((pack) => savePack(objectsOf(repository), pack));
  const found = await mustFind(repository.directory);
  for (const [index, stem] of stems.entries()) {
    const { pack, offsets } = packs[index] as (typeof packs)[number];
    writeFileSync(`${stem}.pack`, Buffer.from(pack).fill(0xff, (offsets[1] as number) + 5, pack.length - 20));
    const reading = await readPacks(found);
    assertOnlyLost(reading, []);
    // The copy that is looked at first decides whether git has to help.
    assert.equal(reading.streamed, stem === stems.toSorted()[0] ? 1 : 0);
    writeFileSync(`${stem}.pack`, pack);
  }
});

test('a hole in a pack is not read', async (t) => {
  const repository = make(t);
  const written = writePack([sound, { ...blobEntry(Buffer.from('12345')), id: a }]);
  const [first = 0, second = 0] = written.offsets;
  const far = 2 ** 30;
  const idx = writeIndex([sound, { ...blobEntry(Buffer.from('12345')), id: a }], [first, far], written.pack);
  const stem = savePack(objectsOf(repository), { pack: written.pack.subarray(0, second), idx });
  const file = openSync(`${stem}.pack`, 'r+');
  writeSync(file, written.pack, second, written.pack.length - second, far);
  closeSync(file);
  const before = process.memoryUsage().rss;
  assertOnlyLost(await readPacks(await mustFind(repository.directory)), []);
  assert.ok(process.memoryUsage().rss - before < 200 << 20, `${(process.memoryUsage().rss - before) >> 20} MiB`);
});

test('a pack that cannot be read any more: all that hangs on a root is left to git, not only the root', async (t) => {
  const repository = make(t);
  const stem = savePack(
    objectsOf(repository),
    writePack([
      { ...blobEntry(Buffer.from('fives')), id: a },
      ...[b, c, d].map((id, base) => ({ id, base, body: five })),
    ]),
  );
  const pack = openPack(stem, 20);
  const scanner = new PackScanner(pack, { idSize: 20, tables: [pack.index.idTable] }, SETTINGS);
  scanner.close();
  const [entries = new Int32Array()] = listWalks(pack.table);
  const { learned } = scanner.scan({ kind: 'pack', pack, known: { idSize: 20, tables: [] }, entries });
  assert.deepEqual(
    learned?.unread.map(({ id }) => id).toSorted(),
    [a, b, c, d].map((id) => id.toString('hex')).toSorted(),
  );
});

test('a chain of 20,000 deltas by id is read in this process', async (t) => {
  const ids = Array.from({ length: 20_000 }, (_, index) => fakeId(`link ${index}`));
  const entries = ids.map((id, index): PackEntry => {
    if (index === ids.length - 1) return { ...blobEntry(Buffer.from('fives')), id };
    return { id, base: ids[index + 1] as Buffer, body: five, stream: deflated };
  });
  const reading = await read(t, [...entries, sound]);
  assertOnlyLost(reading, []);
  assert.equal(reading.done, 20_001);
  assert.equal(reading.streamed, 0);
});

const deflated = deflateSync(five);
