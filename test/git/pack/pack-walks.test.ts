import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackTable } from '../../../src/core/pack.ts';
import { BLOB, COMMIT } from '../../../src/git/pack/entry-header.ts';
import { listWalks } from '../../../src/git/pack/pack-walks.ts';

/** A pack of blobs without deltas, `size` bytes each, and one commit at its end. */
function packOf(count: number, size: number): PackTable {
  const offsets = Float64Array.from({ length: count + 1 }, (_, entry) => 12 + entry * size);
  const types = new Uint8Array(count).fill(BLOB);
  types[count - 1] = COMMIT;
  return {
    count,
    offsets,
    types,
    positions: new Int32Array(count),
    headerLengths: new Uint8Array(count),
    sizes: new Float64Array(count),
    bases: new Int32Array(count).fill(-1),
    firstChildren: new Int32Array(count).fill(-1),
    nextSiblings: new Int32Array(count).fill(-1),
    duplicates: new Uint8Array(count),
    weights: new Float32Array(count).fill(size),
  };
}

for (const [what, size, items] of [
  ['small', 100, [64, 66]],
  ['large', 200_000, [880, 970]],
] as const) {
  test(`a ${what} pack is cut into items of one type, and each entry is in one of them`, () => {
    const table = packOf(10_000, size);
    const walks = [...listWalks(table)];
    const [least, most] = items;
    assert.ok(walks.length >= least && walks.length <= most, `${walks.length} items`);
    assert.deepEqual(
      walks.flatMap((entries) => [...entries]),
      Array.from({ length: 10_000 }, (_, entry) => entry),
    );
    assert.deepEqual(walks.at(-1), new Int32Array([9_999]));
  });
}
