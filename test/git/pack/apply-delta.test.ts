// Deltas as the core follows them, and as they are followed where there is no core, against a slow reading of git's documentation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyDelta, deltaResultSize } from '../../../src/git/pack/apply-delta.ts';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { ARENA, SLACK, UnpackCore } from '../../../src/git/pack/unpack-core.ts';
import { encodeDelta, follow, sizeOf, type Step } from './write-pack.ts';

const core = new UnpackCore(1 << 24);

/** What a delta makes, straight from gitformat-pack.txt, or undefined where that is not defined. */
function apply(base: Buffer, delta: Buffer): Buffer | undefined {
  let at = 0;
  const number = (): bigint | undefined => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = delta[at++];
      if (byte === undefined) return undefined;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const baseSize = number();
  const resultSize = number();
  if (baseSize !== BigInt(base.length) || resultSize === undefined) return undefined;
  const parts: Buffer[] = [];
  while (at < delta.length) {
    const code = delta[at++] as number;
    if (code === 0) return undefined;
    if (code < 0x80) {
      if (at + code > delta.length) return undefined;
      parts.push(delta.subarray(at, at + code));
      at += code;
      continue;
    }
    const operands = [0, 1, 2, 3, 4, 5, 6].map((bit) => (((code >> bit) & 1) === 1 ? delta[at++] : 0));
    if (operands.includes(undefined)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = operands;
    const from = a + b * 256 + c * 65_536 + d * 16_777_216;
    const length = e + f * 256 + g * 65_536 || 0x10000;
    if (from + length > base.length) return undefined;
    parts.push(base.subarray(from, from + length));
  }
  const result = Buffer.concat(parts);
  return BigInt(result.length) === resultSize ? result : undefined;
}

interface How {
  readonly shift?: number;
  readonly margin?: number;
  readonly sparse?: boolean;
}

/** What the core makes of it; throws what it throws. Bytes that it does not write are 0xee. */
function obey(base: Buffer, delta: Buffer, { shift = 0, margin = 0, sparse = false }: How = {}): Buffer {
  const start = ARENA + shift;
  const at = start + base.length;
  const end = at + delta.length;
  core.reserve(end + (1 << 20));
  core.bytes.fill(0xee, ARENA, end + (1 << 20));
  core.bytes.set(base, start);
  core.bytes.set(delta, at);
  const size = core.applyDelta(at, end, { start, size: base.length }, { margin, sparse });
  const { bytes } = core;
  assert.ok(Buffer.from(bytes.subarray(start, end)).equals(Buffer.concat([base, delta])), 'wrote before its place');
  assert.ok(
    bytes.subarray(end + size + SLACK, end + (1 << 20)).every((byte) => byte === 0xee),
    'wrote behind its place',
  );
  return Buffer.from(bytes.subarray(end, end + size));
}

function listChanges(): [number, number][] {
  const { pieces } = core;
  assert.ok(pieces !== undefined);
  return Array.from({ length: pieces }, (_, index) => [core.pieceStart(index), core.pieceEnd(index)]);
}

const bases = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.nat(255).map((byte) => new Uint8Array(200_000).fill(byte)),
);
const deltas = bases
  .map((base) => Buffer.from(base))
  .chain((base) => {
    const insert = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((bytes): Step => ({ insert: bytes }));
    const copy = fc
      .tuple(fc.nat(base.length), fc.nat(base.length))
      .map(([a, b]): Step => ({ copy: Math.min(a, b), length: Math.abs(a - b) }));
    return fc.array(fc.oneof(insert, copy), { maxLength: 40 }).map((steps) => ({ base, steps }));
  });

test('a delta is read as it was written', () => {
  fc.assert(
    fc.property(deltas, fc.nat(5), ({ base, steps }, shift) => {
      const delta = encodeDelta(base.length, steps);
      assert.ok(obey(base, delta, { shift }).equals(follow(base, steps)));
      assert.ok(apply(base, delta)?.equals(follow(base, steps)));
      assert.ok(follow(base, steps).equals(applyDelta(delta, base)));
    }),
  );
});

/** Without the core; undefined where it is refused. */
function applyAlone(base: Buffer, delta: Buffer): Buffer | undefined {
  try {
    return deltaResultSize(delta) > 1 << 24 ? undefined : Buffer.from(applyDelta(delta, base));
  } catch (error) {
    assert.ok(error instanceof CorruptPack, String(error));
    return undefined;
  }
}

test('a damaged delta is refused, or says what a slow reading of it says', () => {
  const damaged = deltas.chain(({ base, steps }) => {
    const delta = encodeDelta(base.length, steps);
    const changes = fc.array(fc.tuple(fc.nat(delta.length - 1), fc.nat(255)), { maxLength: 3 });
    return fc.record({ base: fc.constant(base), delta: fc.constant(delta), changes, cut: fc.nat(delta.length) });
  });
  const counts = { read: 0, refused: 0 };
  fc.assert(
    fc.property(damaged, fc.boolean(), ({ base, delta, changes, cut }, isCut) => {
      const bytes = Buffer.from(isCut ? delta.subarray(0, cut) : delta);
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const expected = apply(base, bytes);
      assert.deepEqual(applyAlone(base, bytes), expected);
      try {
        const result = obey(base, bytes);
        assert.ok(expected?.equals(result));
        counts.read++;
      } catch (error) {
        assert.ok(error instanceof CorruptPack, String(error));
        assert.equal(expected, undefined);
        counts.refused++;
      }
    }),
    { numRuns: 1500 },
  );
  assert.ok(counts.read > 50 && counts.refused > 50, JSON.stringify(counts));
});

test('each damage has its own message', () => {
  const base = Buffer.alloc(10);
  const refusals: readonly (readonly [number[], string])[] = [
    [[], 'a delta header is cut off'],
    [[10, 0x80], 'a delta header is cut off'],
    [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1], 'a delta header is cut off'],
    [[11, 1, 1, 7], 'a delta is made for a base of 11 bytes, but its base has 10'],
    [[10, 0xff, 0xff, 0xff, 0xff, 0x7f, 1, 7], 'it is too large to be unpacked in memory'],
    [[10, 1, 0], 'a delta uses the reserved instruction 0'],
    [[10, 2, 2, 7], 'a delta ends in the middle of an instruction'],
    [[10, 2, 0x91, 7], 'a delta ends in the middle of an instruction'],
    [[10, 9, 0x91, 2, 9], 'a delta copies bytes 2 to 11 of a base of 10'],
    [[10, 1, 2, 7, 7], 'a delta writes more than the 1 bytes it announces'],
    [[10, 1, 0x90, 2], 'a delta writes more than the 1 bytes it announces'],
    [[10, 3, 2, 7, 7], 'a delta writes 2 of the 3 bytes it announces'],
  ];
  for (const [delta, message] of refusals)
    assert.throws(() => obey(base, Buffer.from(delta)), new CorruptPack(message), message);
});

test('of a sparse result, the pieces are what they are in the whole', () => {
  fc.assert(
    fc.property(deltas, fc.nat(60), ({ base, steps }, margin) => {
      const sparse = obey(base, encodeDelta(base.length, steps), { margin, sparse: true });
      const whole = follow(base, steps);
      assert.equal(sparse.length, whole.length);
      for (const [start, end] of listChanges())
        assert.ok(sparse.subarray(start, end).equals(whole.subarray(start, end)), `${start} to ${end}`);
    }),
  );
});

test('more pieces than there is room for are not listed', () => {
  const base = Buffer.alloc(3, 'a');
  const steps = Array.from({ length: 2 * 8193 }, (_, index): Step =>
    index % 2 === 0 ? { insert: Buffer.from('b') } : { copy: 0, length: 3 },
  );
  assert.ok(obey(base, encodeDelta(3, steps)).equals(follow(base, steps)));
  assert.equal(core.pieces, undefined);
  obey(base, encodeDelta(3, steps.slice(0, 2 * 8192)));
  assert.equal(core.pieces, 8192);
});

test('changes are listed without their margins, whatever these are', () => {
  fc.assert(
    fc.property(deltas, fc.nat(60), ({ base, steps }, margin) => {
      obey(base, encodeDelta(base.length, steps), { margin: 0 });
      const pieces = listChanges();
      obey(base, encodeDelta(base.length, steps), { margin, sparse: true });
      const { words, first, count } = core.changes ?? assert.fail();
      assert.deepEqual([...words.subarray(first, first + 2 * count)], pieces.flat());
    }),
  );
  core.listWhole(10);
  assert.equal(core.changes, undefined);
});

test('the changes of a delta: all that the base does not have, with margins, in order and apart', () => {
  fc.assert(
    fc.property(deltas, fc.nat(60), ({ base, steps }, margin) => {
      obey(base, encodeDelta(base.length, steps), { margin });
      const size = sizeOf(steps);
      const changes = listChanges();
      const covered = new Uint8Array(size + 1);
      let before = -1;
      for (const [start, end] of changes) {
        assert.ok(start > before && end >= start && end <= size, JSON.stringify(changes));
        before = end;
        covered.fill(1, start, end);
      }
      assertCovered(steps, { margin, baseSize: base.length, covered, size });
    }),
  );
});

interface Cover {
  readonly margin: number;
  readonly baseSize: number;
  readonly covered: Uint8Array;
  readonly size: number;
}

/** Every byte within the margin of an insert, or of a place where what follows did not follow in the base, must be covered. */
function assertCovered(steps: readonly Step[], { margin, baseSize, covered, size }: Cover): void {
  let at = 0;
  let next = 0;
  const near = (from: number, to: number): void => {
    for (let byte = Math.max(0, from - margin); byte < Math.min(size, to + margin); byte++)
      assert.equal(covered[byte], 1, `byte ${byte}`);
  };
  for (const step of steps) {
    const length = 'insert' in step ? step.insert.length : step.length;
    if (length === 0) continue;
    if ('insert' in step) near(at, at + length);
    else if (step.copy !== next) near(at, at);
    next = 'insert' in step ? -1 : step.copy + length;
    at += length;
  }
  if (next !== baseSize) near(size, size);
}
