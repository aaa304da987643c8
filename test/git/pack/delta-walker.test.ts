// Delta trees of our own making: every object is visited once, however deep, heavy or large, and tokens are found wherever they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { base64, type Encoder, utf16be, utf16le, wrap } from '../../detect/encoders.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { check, filler, type Forest, plant, uniqueId } from './version-forest.ts';
import { walkPack } from './walk-pack.ts';
import { blobEntry, encodeDelta, type PackEntry, type Step } from './write-pack.ts';

const dice = new Dice(7);
const token = mintNew(dice);
const far = filler(5000, 3);

/** Cuts bytes at some places. */
function cutAt(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].toSorted((a, b) => a - b);
  return [0, ...ends].map((start, index) => bytes.subarray(start, ends[index] ?? bytes.length));
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const encoders: fc.Arbitrary<Encoder> = fc.oneof(
  fc.nat(3).map((phase) => base64('x:y'.slice(0, phase), '\n')),
  fc.tuple(fc.integer({ min: 52, max: 76 }), fc.constantFrom('\n', '\r\n', '\n        ', '\\n')).map(
    ([width, lineBreak]): Encoder =>
      (text) =>
        wrap(width, lineBreak)(base64('user:')(text)),
  ),
  fc.constant(utf16le()),
  fc.constant(utf16be()),
);
const secrets: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    seeds.chain((seed) =>
      fc.constantFrom(
        mintNew(new Dice(seed)),
        mintLegacy(new Dice(seed)),
        breakNew(mintNew(new Dice(seed))),
        `x${breakNew(mintNew(new Dice(seed)))}`,
        `AZURE_DEVOPS_EXT_PAT${' '.repeat(seed % 240)}=${breakLegacy(mintLegacy(new Dice(seed)))}`,
        `z${breakLegacy(mintLegacy(new Dice(seed)))} ${'.'.repeat(seed % 250)} dev.azure.com`,
      ),
    ),
    fc.array(encoders, { maxLength: 2 }),
  )
  .map(([text, chain]) => chain.reduce((bytes: Uint8Array, encode) => encode(bytes), Buffer.from(text)));

const forests: fc.Arbitrary<Forest> = fc
  .array(
    fc.oneof(
      fc.tuple(secrets, fc.array(fc.nat(600), { maxLength: 3 })).map(([bytes, places]) => cutAt(bytes, places)),
      fc
        .tuple(fc.constantFrom(0, 1, 40, 900, 2000, 3000, 70_000), seeds)
        .map(([length, seed]) => [filler(length, seed)]),
      fc.constantFrom('\n', ' ', '"', '=', 'a', '\0', '\\n').map((text) => [Buffer.from(text)]),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((groups) => groups.flat())
  .chain((chunks) => {
    const some = fc.array(fc.boolean(), { minLength: chunks.length, maxLength: chunks.length });
    const lists = fc.oneof(
      { weight: 5, arbitrary: some.map((kept) => chunks.flatMap((_, index) => (kept[index] === true ? [index] : []))) },
      { weight: 1, arbitrary: fc.constant(chunks.map((_, index) => index)) },
      { weight: 1, arbitrary: fc.array(fc.nat(chunks.length - 1), { maxLength: 12 }) },
    );
    const version = fc.record({ chunks: lists, base: fc.option(fc.nat(1000), { freq: 12 }), byId: fc.boolean() });
    return fc.array(version, { minLength: 1, maxLength: 14 }).map((versions) =>
      plant(
        chunks,
        versions.map((each, index) => ({
          ...each,
          base: each.base === null || index === 0 ? undefined : each.base % index,
        })),
      ),
    );
  });

test('random forests: every object once, and a finding wherever the whole object has one', () => {
  fc.assert(
    fc.property(forests, fc.boolean(), fc.constantFrom(8 << 20, 1000, 100, 0), (forest, sparse, weight) => {
      check(forest, { sparse, weight });
    }),
    { numRuns: 150 },
  );
});

test('random forests with duplicates, which are told by another pack', () => {
  const marked = forests.chain((forest) =>
    fc.record({ forest: fc.constant(forest), duplicates: fc.uniqueArray(fc.nat(forest.entries.length - 1)) }),
  );
  fc.assert(
    fc.property(marked, ({ forest, duplicates }) => {
      check(forest, { duplicates });
    }),
    { numRuns: 60 },
  );
});

test('of a leaf only the changed pieces are looked at', () => {
  const forest = plant(
    [far, Buffer.from('small change'), far],
    [
      { chunks: [0, 2], base: undefined, byId: false },
      { chunks: [0, 1, 2], base: 0, byId: false },
    ],
  );
  const { walked } = check(forest);
  assert.equal(walked.wholes.length, 1);
  assert.deepEqual(
    walked.pieces.map(({ from, bytes }) => [from, bytes.length]),
    [[5000 - 1024, 2048 + 12]],
  );
});

test('a chain of 20,000 deltas, and the same with every base behind its delta', () => {
  const count = 20_000;
  const contents = Array.from({ length: count }, (_, index) =>
    Buffer.from(`version ${index} ${index === 15_000 ? token : ''}`),
  );
  const forward = contents.map((content, index): PackEntry => {
    if (index === 0) return { ...blobEntry(content), id: uniqueId(0) };
    const steps: Step[] = [{ copy: 0, length: 8 }, { insert: content.subarray(8) }];
    return {
      id: uniqueId(index),
      base: uniqueId(index - 1),
      body: encodeDelta((contents[index - 1] as Buffer).length, steps),
    };
  });
  assert.deepEqual(check({ contents, entries: forward }).found, [15_000]);
  const backward = { contents: contents.toReversed(), entries: forward.toReversed() };
  assert.deepEqual(check(backward).found, [count - 1 - 15_000]);
});

test('a deep branch that looks lighter than its sibling, bases behind their deltas, does not overflow the stack', () => {
  const entries: PackEntry[] = [];
  const contents: Buffer[] = [];
  const put = (entry: PackEntry, content: Buffer): void => {
    entries.unshift(entry);
    contents.unshift(content);
  };
  const leaf = filler(90, 1);
  let before = Buffer.from('root');
  put({ ...blobEntry(before), id: uniqueId(0) }, before);
  for (let level = 1; level < 20_000; level++) {
    const content = Buffer.from(String(level));
    const base = uniqueId((level - 1) * 2);
    put({ id: uniqueId(level * 2), base, body: encodeDelta(before.length, [{ insert: content }]) }, content);
    // Only at every second level, so that what lies directly below the branch weighs little.
    if (level % 2 === 1)
      put({ id: uniqueId(level * 2 + 1), base, body: encodeDelta(before.length, [{ insert: leaf }]) }, leaf);
    before = content;
  }
  check({ contents, entries });
});

test('a long heavy chain is not rebuilt from its root at every step', () => {
  const versions = Array.from({ length: 1500 }, (_, index) => ({
    chunks: [0, 1 + (index % 50)],
    base: index === 0 ? undefined : index - 1,
    byId: false,
  }));
  const chunks = [filler(3000, 1), ...Array.from({ length: 50 }, (_, index) => Buffer.from(dice.text(200) + index))];
  const { entries } = plant(chunks, versions);
  const walked = walkPack(entries, { weight: 20_000, look: () => false });
  assert.equal(walked.visited, 1500);
  const starts = walked.wholes.length;
  assert.ok(starts > 5 && starts < 60, `${starts} walks`);
});

test('what does not fit the arena, and what hangs on it, is told; the rest is visited', () => {
  const big = Buffer.alloc(5 << 20, 'words ');
  const entries: PackEntry[] = [
    blobEntry(big),
    { id: uniqueId(1), base: 0, body: encodeDelta(big.length, [{ copy: 0, length: 100 }]) },
    blobEntry(Buffer.from('small')),
  ];
  const walked = walkPack(entries, { arena: 1 << 20 });
  assert.deepEqual([...walked.unreadable.keys()], [0, 1]);
  assert.deepEqual(
    walked.wholes.map(({ entry }) => entry),
    [2],
  );
});

test('objects over the limit are told and not visited; what is made from them is', () => {
  const large = Buffer.concat([far, Buffer.from(token), far]);
  const entries: PackEntry[] = [
    blobEntry(large),
    { id: uniqueId(1), base: 0, body: encodeDelta(large.length, [{ copy: 4990, length: 110 }]) },
    { id: uniqueId(2), base: 1, body: encodeDelta(110, [{ insert: large }]) },
  ];
  const walked = walkPack(entries, { maxSize: 1000 });
  assert.deepEqual(walked.oversize, [0, 2]);
  assert.deepEqual(
    walked.wholes.map(({ entry, found }) => [entry, found]),
    [[1, true]],
  );
});
