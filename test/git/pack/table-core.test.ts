// Offsets as any index may name them, sorted in WebAssembly and by JavaScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PackIndex } from '../../../src/core/pack.ts';
import { CorruptPack } from '../../../src/git/pack/corrupt.ts';
import { TableCore } from '../../../src/git/pack/table-core.ts';

const FIRST = 12;

/** The part of an index that names offsets, `stride` bytes apart; those that need more than 31 bits are in its second table. */
function indexOf(offsets: readonly number[], stride = 4): PackIndex {
  const count = offsets.length;
  const large = count * stride;
  const bytes = Buffer.alloc(large + count * 8);
  let largeCount = 0;
  for (const [position, offset] of offsets.entries()) {
    if (offset < 2 ** 31) bytes.writeUInt32BE(offset, position * stride);
    else {
      bytes.writeUInt32BE(2 ** 31 + largeCount, position * stride);
      bytes.writeBigUInt64BE(BigInt(offset), large + largeCount++ * 8);
    }
  }
  const idTable = { bytes, heads: new Int32Array(2), ids: 0, stride: 20 };
  return { count, idSize: 20, idTable, offsets: 0, offsetStride: stride, large: largeCount && large, largeCount };
}

const worlds = fc.constantFrom(8, 30, 31, 33, 45, 52).chain((bits) =>
  fc.record({
    offsets: fc.uniqueArray(
      fc.maxSafeNat().map((nat) => FIRST + (nat % 2 ** bits)),
      { maxLength: 400 },
    ),
    end: fc.constantFrom(2 ** bits + FIRST, 2 ** bits + 2 ** 20),
    stride: bits < 31 ? fc.constantFrom(4, 24, 36) : fc.constant(4),
  }),
);

test('entries stand in the order of their offsets, and each knows its position', () => {
  fc.assert(
    fc.property(worlds, ({ offsets, end, stride }) => {
      const core = new TableCore(indexOf(offsets, stride));
      core.sort(end);
      const positions = [...offsets.keys()].toSorted((a, b) => (offsets[a] as number) - (offsets[b] as number));
      assert.deepEqual([...core.table.positions], positions);
      assert.deepEqual([...core.table.offsets], [...positions.map((position) => offsets[position]), end]);
    }),
    { numRuns: 200 },
  );
});

test('more entries than are sorted in one step', () => {
  const offsets = Array.from({ length: 40_000 }, (_, position) => FIRST + ((position * 7919) % 40_000) * 10);
  const core = new TableCore(indexOf(offsets));
  core.sort(FIRST + 400_000);
  assert.deepEqual([...core.table.offsets], [...offsets.toSorted((a, b) => a - b), FIRST + 400_000]);
});

test('what is named twice, lies outside or needs too many bits is refused', () => {
  const refuse = (index: PackIndex, end: number, message: RegExp) =>
    assert.throws(
      () => new TableCore(index).sort(end),
      (error) => error instanceof CorruptPack && message.test(error.message),
    );
  refuse(indexOf([50, 12, 50]), 100, /offset 50 twice/);
  refuse(indexOf([50, 100]), 100, /offset 100 in a pack whose entries end at 100/);
  refuse(indexOf([11]), 100, /offset 11 in/);
  refuse({ ...indexOf([2 ** 40]), largeCount: 0 }, 2 ** 41, /large offset 0 of 0/);
  refuse(indexOf(Array.from({ length: 5000 }, (_, position) => FIRST + position)), 2 ** 52, /too many entries/);
});

test('more entries than memory can hold are no damage: git reads them', () => {
  assert.throws(() => new TableCore({ ...indexOf([]), count: 120_000_000 }), RangeError);
});
