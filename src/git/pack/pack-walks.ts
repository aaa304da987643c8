import type { PackTable } from '../../core/pack.ts';
import { BLOB, COMMIT, TAG, TREE } from './entry-header.ts';

/** Delta trees whose packed size exceeds this are split over threads. Bytes. */
export const HEAVY = 8 * 1024 * 1024;

/** Packed bytes in one item of work: enough to make a message between threads cheap, little enough to share work evenly. */
const GRAIN = 2 * 1024 * 1024;

/** A small pack is cut into about as many items. */
const ITEMS = 64;

/** Blobs first: they are most of the work. Trees are looked through for what was found, which is known when commits have been read. */
const ORDER = [BLOB, COMMIT, TREE, TAG];

/**
 * Cuts a pack's work into lists of entries to walk from, each of one object type: all roots, and the tops of heavy subtrees, which walks
 * from above leave out. Neighbours in the pack stay together, because they share what is read from the disk.
 */
export function* listWalks(table: PackTable, heavy = HEAVY): Generator<Int32Array> {
  const grain = Math.min(GRAIN, (table.offsets[table.count] as number) / ITEMS);
  for (const type of ORDER) {
    let entries: number[] = [];
    let weight = 0;
    for (let entry = 0; entry < table.count; entry++) {
      if (table.types[entry] !== type || !isStart(table, entry, heavy)) continue;
      entries.push(entry);
      weight += Math.min(table.weights[entry] as number, heavy);
      if (weight < grain) continue;
      yield new Int32Array(entries);
      entries = [];
      weight = 0;
    }
    if (entries.length > 0) yield new Int32Array(entries);
  }
}

function isStart({ bases, weights }: PackTable, entry: number, heavy: number): boolean {
  return (bases[entry] as number) < 0 || (weights[entry] as number) > heavy;
}
