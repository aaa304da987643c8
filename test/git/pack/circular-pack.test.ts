// Deltas that hang on themselves: git follows them for ever, so it must not be asked for them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mustFind } from '../../source/read-source.ts';
import { a, assertOnlyLost, b, c, d, fakeId, five, FORMATS, make, objectsOf, read, sound } from './hostile-entries.ts';
import { readPacks } from './run-reader.ts';
import { blobEntry, type PackEntry, savePack, writePack } from './write-pack.ts';

const CIRCLES: readonly (readonly [name: string, entries: readonly PackEntry[]])[] = [
  ['itself, by id', [{ id: a, base: a, body: five }]],
  ['itself, by a distance of nothing', [{ id: a, base: 0, body: five }]],
  [
    'each other',
    [
      { id: a, base: b, body: five },
      { id: b, base: a, body: five },
    ],
  ],
  [
    'each other, with more hanging on them',
    [
      { id: a, base: c, body: five },
      { id: b, base: 0, body: five },
      { id: c, base: 1, body: five },
      { id: d, base: 2, body: five },
    ],
  ],
];

for (const format of FORMATS) {
  for (const [name, entries] of CIRCLES) {
    test(`deltas of ${name}, ${format}: problems, and git is not asked`, async (t) => {
      const reading = await read(t, [...entries, sound], format);
      assertOnlyLost(
        reading,
        entries.map(({ id }) => id),
      );
      assert.ok(reading.problems.every((problem) => problem.includes('delta of itself')));
      assert.deepEqual([reading.streamed, reading.unread], [0, []]);
    });
  }
}

test('an object that runs in a circle in one pack is read from another pack, and once', async (t) => {
  for (const name of ['circle first', 'circle last', 'circle twice']) {
    const repository = make(t);
    const circle: PackEntry = { ...sound, base: sound.id, body: five };
    const packs = [
      [circle],
      [sound, blobEntry(Buffer.from(name))],
      [sound, blobEntry(Buffer.from('third'))],
      [circle, blobEntry(Buffer.from('more'))],
    ];
    const order = name === 'circle first' ? [0, 1, 2] : name === 'circle last' ? [1, 3] : [0, 3, 1];
    for (const index of order) savePack(objectsOf(repository), writePack(packs[index] as PackEntry[]));
    assertOnlyLost(await readPacks(await mustFind(repository.directory)), []);
  }
});

test('what is missing is told in spite of a circle, and git is not sent through the history', async (t) => {
  const repository = make(t);
  repository.blob(sound.body);
  const tree = repository.object('tree', Buffer.concat([Buffer.from('100644 name\0'), fakeId('nowhere')]));
  repository.object('commit', `tree ${tree}\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n`);
  savePack(objectsOf(repository), writePack([{ ...sound, base: sound.id, body: five }]));
  const { problems, commits } = await readPacks(await mustFind(repository.directory));
  assert.equal(problems.length, 1);
  assert.match(problems[0] ?? '', /1 named objects are missing/);
  assert.deepEqual(commits, []);
});

test('an object that runs in a circle in a pack is read where it lies loose', async (t) => {
  const repository = make(t);
  repository.blob(sound.body);
  savePack(objectsOf(repository), writePack([{ ...sound, base: sound.id, body: five }]));
  assertOnlyLost(await readPacks(await mustFind(repository.directory)), []);
});
