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
    for (let from = 0; from < table.count;) {
      const entries: number[] = [];
      from = gather(table, { type, heavy, grain, from }, entries);
      if (entries.length > 0) yield new Int32Array(entries);
    }
  }
}

interface Search {
  readonly type: number;
  readonly heavy: number;
  readonly grain: number;
  readonly from: number;
}

/** Adds what to walk from until that weighs enough for one item. Returns where to go on. Apart, for V8 would compile the generator anew each time it yields. */
function gather(table: PackTable, { type, heavy, grain, from }: Search, entries: number[]): number {
  const { types, weights, count } = table;
  let weight = 0;
  for (let entry = from; entry < count; entry++) {
    if (types[entry] !== type || !isStart(table, entry, heavy)) continue;
    entries.push(entry);
    weight += Math.min(weights[entry] as number, heavy);
    if (weight >= grain) return entry + 1;
  }
  return count;
}

function isStart({ bases, weights }: PackTable, entry: number, heavy: number): boolean {
  return (bases[entry] as number) < 0 || (weights[entry] as number) > heavy;
}
