// Delta trees of our own making: every object is visited once, and tokens are found however deltas put them together.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { detect } from '../../../src/detect/detect.ts';
import { base64, type Encoder, utf16be, utf16le, wrap } from '../../detect/encoders.ts';
import { breakLegacy, breakNew, Dice, mintLegacy, mintNew } from '../../mint.ts';
import { walkPack, type Walked, type WalkOptions } from './walk-pack.ts';
import { blobEntry, encodeDelta, follow, gitId, type PackEntry, type Step } from './write-pack.ts';

const dice = new Dice(7);
const NOTHING = Buffer.alloc(0);

/** Text without tokens, of lines of words. */
function filler(length: number, seed: number): Buffer {
  const words = new Dice(seed + 1);
  let text = '';
  while (text.length < length) text += `${words.text(1 + words.below(9))}${words.below(7) === 0 ? '\n' : ' '}`;
  return Buffer.from(text.slice(0, length));
}

/** A pack of versions of one object: each is made of some of the same chunks, in order, and is a delta of an earlier version. */
interface Version {
  /** Which chunks it has. */
  readonly chunks: readonly number[];
  /** Index of its base; none: a full object. */
  readonly base: number | undefined;
  readonly byId: boolean;
}

interface Forest {
  readonly contents: readonly Buffer[];
  readonly entries: readonly PackEntry[];
}

/** Copies what the base has, inserts the rest. Copies that continue one another stay apart, as git never writes them. */
function plant(chunks: readonly Uint8Array[], versions: readonly Version[]): Forest {
  const contents: Buffer[] = [];
  const entries: PackEntry[] = [];
  for (const { chunks: own, base, byId } of versions) {
    const content = Buffer.concat(own.map((index) => chunks[index] ?? NOTHING));
    const from = base === undefined ? undefined : versions[base];
    contents.push(content);
    if (from === undefined) {
      entries.push({ ...blobEntry(content), id: uniqueId(entries.length) });
      continue;
    }
    const steps = stepsBetween(chunks, from.chunks, own);
    const body = encodeDelta((contents[base as number] as Buffer).length, steps);
    assert.deepEqual(follow(contents[base as number] as Buffer, steps), content, 'the test is wrong');
    entries.push({ id: uniqueId(entries.length), base: byId ? uniqueId(base as number) : (base as number), body });
  }
  return { contents, entries };
}

/** Versions may be equal: ids must not. */
function uniqueId(index: number): Buffer {
  return gitId('blob', Buffer.from(`version ${index}`));
}

function stepsBetween(chunks: readonly Uint8Array[], from: readonly number[], to: readonly number[]): Step[] {
  const starts = new Map<number, number>();
  let at = 0;
  for (const index of from) {
    starts.set(index, at);
    at += chunks[index]?.length ?? 0;
  }
  return to.flatMap((index): Step[] => {
    const chunk = chunks[index] ?? NOTHING;
    if (chunk.length === 0) return [];
    const copy = starts.get(index);
    return [copy === undefined ? { insert: chunk } : { copy, length: chunk.length }];
  });
}

/** All that must hold of any walk. Returns the entries in which something was found. */
function check({ contents, entries }: Forest, options: WalkOptions = {}): { walked: Walked; found: readonly number[] } {
  const walked = walkPack(entries, options);
  const duplicates = new Set(options.duplicates);
  assert.deepEqual([...walked.unreadable], []);
  assert.equal(walked.visited, entries.length - duplicates.size, 'each object is visited once');
  const bytes = contents.reduce((sum, { length }, index) => sum + (duplicates.has(index) ? 0 : length), 0);
  assert.equal(walked.visitedBytes, bytes);
  const seen = walked.wholes.map(({ entry }) => entry);
  assert.equal(new Set(seen).size, seen.length, 'no object is whole twice');
  for (const whole of walked.wholes)
    assert.ok(whole.bytes.equals(contents[whole.entry] as Buffer), `entry ${whole.entry}`);
  // Which object a piece belongs to is not told, so in large forests that would take too long.
  for (const piece of contents.length < 100 ? walked.pieces : []) {
    const isIn = (content: Buffer): boolean =>
      content.length === piece.size &&
      content.subarray(piece.from, piece.from + piece.bytes.length).equals(piece.bytes);
    assert.ok(contents.some(isIn), 'a piece shows what is there');
  }
  const look = options.look ?? ((all, start, end) => detect(all, start, end, 3).length > 0);
  const expected = contents.flatMap((content, index) =>
    !duplicates.has(index) && look(content, 0, content.length) ? [index] : [],
  );
  const found = walked.wholes.flatMap((whole) => (whole.found ? [whole.entry] : [])).toSorted((a, b) => a - b);
  assert.deepEqual(found, expected);
  return { walked, found };
}

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
  .map(([token, chain]) => chain.reduce((bytes: Uint8Array, encode) => encode(bytes), Buffer.from(token)));

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

const token = mintNew(dice);
const wrapped = Buffer.from(wrap(60, '\n')(base64('user:')(Buffer.from(token))));
const legacy = breakLegacy(mintLegacy(dice));
const wide = utf16le()(Buffer.from(token));
const far = filler(5000, 3);
const half = (bytes: Uint8Array, at: number): [Buffer, Buffer] => [
  Buffer.from(bytes.subarray(0, at)),
  Buffer.from(bytes.subarray(at)),
];

interface Assembly {
  readonly name: string;
  readonly chunks: readonly (Uint8Array | string)[];
  /** Which chunks each version has; each version is a delta of the one before. */
  readonly versions: readonly (readonly number[])[];
  readonly found: readonly number[];
}

const ASSEMBLIES: readonly Assembly[] = [
  {
    name: 'inserted whole',
    chunks: [far, ` ${token} `, far],
    versions: [
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ],
    found: [1],
  },
  {
    name: 'from a copy and an insert',
    chunks: [far, ...half(Buffer.from(token), 30), far],
    versions: [
      [0, 1, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'from an insert and a copy',
    chunks: [far, ...half(Buffer.from(token), 30), far],
    versions: [
      [0, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'from two copies',
    chunks: [far, token.slice(0, 40), ' and far away ', token.slice(40), far],
    versions: [
      [0, 1, 2, 3, 4],
      [0, 1, 3, 4],
    ],
    found: [1],
  },
  {
    name: 'from two copies in the other order',
    chunks: [token.slice(40), far, token.slice(0, 40)],
    versions: [
      [0, 1, 2],
      [2, 0],
    ],
    found: [1],
  },
  {
    name: 'across three objects',
    chunks: [far, token.slice(0, 20), token.slice(20, 60), token.slice(60), far],
    versions: [
      [0, 2, 4],
      [0, 1, 2, 4],
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3],
      [0, 3],
    ],
    found: [2, 3],
  },
  {
    name: 'in wrapped base64, a line at a time',
    chunks: [far, '\n', ...half(wrapped, 61), '\n', far],
    versions: [
      [0, 1, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'in wrapped base64, by joining two blocks',
    chunks: [far, '\n', wrapped.subarray(0, 61), 'not base64 at all\n', wrapped.subarray(61), '\n', far],
    versions: [
      [0, 1, 2, 3, 4, 5, 6],
      [0, 1, 2, 4, 5, 6],
    ],
    found: [1],
  },
  {
    name: 'in UTF-16',
    chunks: [far, ...half(Buffer.from(wide), 81), far],
    versions: [
      [0, 1, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'in UTF-16 in base64',
    chunks: [far, ...half(Buffer.from(base64()(wide)), 99), far],
    versions: [
      [0, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'at the start',
    chunks: [token.slice(0, 50), token.slice(50), ' ', far],
    versions: [
      [1, 2, 3],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'at the end',
    chunks: [far, ' ', token.slice(0, 50), token.slice(50)],
    versions: [
      [0, 1, 2],
      [0, 1, 2, 3],
    ],
    found: [1],
  },
  {
    name: 'bounded by the end, after a cut',
    chunks: [far, ' ', breakNew(token), 'glued', far],
    versions: [
      [0, 1, 2, 3, 4],
      [0, 1, 2],
    ],
    found: [1],
  },
  {
    name: 'bounded by the start, after a cut',
    chunks: [far, 'glued', breakNew(token), ' ', far],
    versions: [
      [0, 1, 2, 3, 4],
      [2, 3, 4],
    ],
    found: [1],
  },
  {
    name: 'bounded when a glued neighbour goes',
    chunks: [far, ' ', breakNew(token), 'glued', ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'a legacy candidate whose context arrives',
    chunks: [far, ' azure devops ', '.'.repeat(200), legacy, ' ', far],
    versions: [
      [0, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
      [0, 2, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'a legacy candidate whose context comes near',
    chunks: [far, ' azure devops ', '.'.repeat(900), legacy, ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 3, 4, 5],
    ],
    found: [1],
  },
  {
    name: "a legacy candidate that is another product's no more",
    chunks: [far, ' azure devops ', legacy, '.b32.i2p', ' ', far],
    versions: [
      [0, 1, 2, 3, 4, 5],
      [0, 1, 2, 4, 5],
    ],
    found: [1],
  },
  {
    name: 'kept by copies alone',
    chunks: [far, token, ' ', far, 'end'],
    versions: [
      [0, 2, 1, 2, 3],
      [0, 2, 1, 2, 3, 4],
      [2, 1, 2],
      [0, 3],
    ],
    found: [0, 1, 2],
  },
  {
    name: 'an object that becomes empty and grows again',
    chunks: [far, token],
    versions: [[0], [], [1], []],
    found: [2],
  },
];

for (const { name, chunks, versions, found } of ASSEMBLIES) {
  test(`a token ${name}`, () => {
    const bytes = chunks.map((chunk) => Buffer.from(chunk));
    const chain = versions.map((own, index) => ({
      chunks: own,
      base: index === 0 ? undefined : index - 1,
      byId: false,
    }));
    assert.deepEqual(check(plant(bytes, chain)).found, found);
    // The same as leaves of the first version, where only what changed is put together.
    const fan = versions.map((own, index) => ({ chunks: own, base: index === 0 ? undefined : 0, byId: true }));
    assert.deepEqual(check(plant(bytes, fan)).found, found);
  });
}

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
  for (let level = 1; level < 8000; level++) {
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
  const big = filler(5 << 20, 9);
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
