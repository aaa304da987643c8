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
  return core.table;
}
