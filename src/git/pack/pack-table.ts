import type { PackIndex, PackTable } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { type EntryHeader, OFS_DELTA, OUTSIDE, parseEntryHeader, REF_DELTA } from './entry-header.ts';
import type { PackBytes } from './pack-bytes.ts';
import { OffsetLookup } from './offset-lookup.ts';
import { findPosition, offsetAt } from './pack-index.ts';
import { HEAVY } from './pack-walks.ts';
import { sortOffsets } from './sort-offsets.ts';

// Builds the table of a pack's entries and the forest that its deltas form.

/**
 * Builds the table of a pack of `size` bytes from its index. Throws `CorruptPack` where they contradict each other. `heavy`: packed bytes
 * above which a subtree is walked by itself.
 */
export function buildPackTable(pack: PackBytes, size: number, index: PackIndex, heavy = HEAVY): PackTable {
  const table = allocate(index.count);
  sortOffsets(table, size - index.idSize, index);
  linkEntries(table, new OffsetLookup(table.offsets), pack, index);
  sumWeights(table, resolveTypes(table), heavy);
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
    bases: new Int32Array(shared(count * 4)).fill(-1),
    firstChildren: new Int32Array(shared(count * 4)).fill(-1),
    nextSiblings: new Int32Array(shared(count * 4)).fill(-1),
    duplicates: new Uint8Array(shared(count)),
    weights: new Float32Array(shared(count * 4)),
  };
}

/** An entry header is at most 9 bytes of size, 10 of distance or 32 of id. */
export const MAX_HEADER = 48;

function linkEntries(table: PackTable, entries: OffsetLookup, pack: PackBytes, index: PackIndex): void {
  const { bytes } = pack;
  const header: EntryHeader = { type: 0, size: 0, length: 0, distance: 0 };
  for (let entry = 0; entry < table.count; entry++) {
    const offset = table.offsets[entry] as number;
    const start = pack.read(offset, MAX_HEADER, pack.spill);
    parseEntryHeader(bytes, { start, end: pack.end, idSize: index.idSize }, header);
    table.headerLengths[entry] = header.length;
    table.sizes[entry] = header.size;
    table.weights[entry] = (table.offsets[entry + 1] as number) - offset;
    if (header.length > (table.weights[entry] as number))
      throw new CorruptPack(`the entry at offset ${offset} is cut off in its header`);
    if (header.type !== OFS_DELTA && header.type !== REF_DELTA) {
      table.types[entry] = header.type;
      continue;
    }
    const idEnd = start + header.length;
    const base =
      header.type === OFS_DELTA
        ? entries.find(offset - header.distance)
        : findById(index, entries, bytes, idEnd - index.idSize);
    if (base < 0) table.types[entry] = OUTSIDE;
    else link(table, base, entry);
  }
}

function link({ bases, firstChildren, nextSiblings }: PackTable, base: number, entry: number): void {
  bases[entry] = base;
  if (base === entry) return;
  nextSiblings[entry] = firstChildren[base] as number;
  firstChildren[base] = entry;
}

/** The base of a REF_DELTA, or -1 when it is not in this pack. */
function findById(index: PackIndex, entries: OffsetLookup, bytes: Uint8Array, at: number): number {
  const position = findPosition(index, bytes, at);
  return position < 0 ? -1 : entries.find(offsetAt(index, position));
}

/**
 * Walks down from the roots, and from what hangs on objects outside of this pack. What is not reached hangs on itself, and keeps type 0.
 * Returns all that was reached, bases before what is made from them.
 */
function resolveTypes({ count, bases, types, firstChildren, nextSiblings }: PackTable): Int32Array {
  const order = new Int32Array(count);
  let known = 0;
  for (let entry = 0; entry < count; entry++) if ((bases[entry] as number) < 0) order[known++] = entry;
  for (let next = 0; next < known; next++) {
    const at = order[next] as number;
    for (let child = firstChildren[at] as number; child >= 0; child = nextSiblings[child] as number) {
      types[child] = types[at] as number;
      order[known++] = child;
    }
  }
  return order.subarray(0, known);
}

/**
 * Adds up what is walked together. A heavy subtree is walked by itself and counts for nothing further up, so that a long chain is cut once in
 * a while and not at each entry. The sums must be right wherever bases lie: a walk that leaves the heaviest child for last trusts them not to
 * go deep.
 */
function sumWeights({ bases, weights }: PackTable, order: Int32Array, heavy: number): void {
  for (let at = order.length - 1; at >= 0; at--) {
    const entry = order[at] as number;
    const base = bases[entry] as number;
    const weight = weights[entry] as number;
    if (base >= 0 && weight <= heavy) weights[base] = (weights[base] as number) + weight;
  }
}
