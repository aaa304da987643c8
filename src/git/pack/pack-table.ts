import { readSync } from 'node:fs';
import type { PackIndex, PackTable } from '../../core/pack.ts';
import { HEAVY } from './pack-walks.ts';
import { TableCore } from './table-core.ts';

/**
 * Builds the table of a pack's entries and the forest that its deltas form. `file`: the pack, open for reading, of `size` bytes. Throws
 * `CorruptPack` where it and its index contradict each other. `heavy`: packed bytes above which a subtree is walked by itself.
 */
export function buildPackTable(file: number, size: number, index: PackIndex, heavy = HEAVY): PackTable {
  const core = new TableCore(index);
  core.sort(size - index.idSize);
  core.link((bytes, offset) => readSync(file, bytes, 0, bytes.length, offset));
  core.weigh(heavy);
  const table = allocate(index.count);
  core.copyTo(table);
  return table;
}

function allocate(count: number): PackTable {
  const shared = (bytes: number) => new SharedArrayBuffer(bytes);
  return {
    count,
    offsets: new Float64Array(shared((count + 1) * 8)),
    positions: new Int32Array(shared(count * 4)),
    headerLengths: new Uint8Array(shared(count)),
    sizes: new Float64Array(shared(count * 8)),
    types: new Uint8Array(shared(count)),
    bases: new Int32Array(shared(count * 4)),
    firstChildren: new Int32Array(shared(count * 4)),
    nextSiblings: new Int32Array(shared(count * 4)),
    duplicates: new Uint8Array(shared(count)),
    weights: new Float32Array(shared(count * 4)),
  };
}
