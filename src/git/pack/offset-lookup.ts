// From a pack offset to its entry. Offsets are spread over the pack, so as many stretches as there are entries hold about one each: finding
// one among a million takes a step or two, where bisecting takes twenty jumps through memory.
import type { PackIndex } from '../../core/pack.ts';
import { CorruptPack } from './corrupt.ts';
import { offsetAt } from './pack-index.ts';

/** The header of a pack (12 bytes) and the checksum at its end are not entries. */
const PACK_HEADER = 12;

/** Sorting begins with dealing offsets out to this many heaps, which leaves little to do: a quarter of the time of a plain sort. */
const HEAPS = 1 << 16;

/** A heap with more entries than this is no ordinary one. */
const CROWD = 256;

export class OffsetLookup {
  readonly #offsets: Float64Array;
  /** The first entry of each stretch, and one more at the end. */
  readonly #firsts: Int32Array;
  /** Bytes of a stretch. */
  readonly #width: number;

  /**
   * Puts the offsets that the index names in order into `offsets`, and `end`, where entries end, behind them. Throws `CorruptPack` when an
   * offset is named twice or lies outside of the pack.
   */
  constructor(offsets: Float64Array, end: number, index: PackIndex) {
    const { count } = index;
    offsets.set(listSorted(index, end));
    offsets[count] = end;
    this.#offsets = offsets;
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(1, end) / Math.max(1, count)));
    this.#firsts = new Int32Array(Math.floor(end / this.#width) + 2);
    let stretch = 0;
    for (let entry = 0; entry < count; entry++) {
      const offset = offsets[entry] as number;
      if (entry > 0 && offset === offsets[entry - 1]) throw new CorruptPack(`the index names offset ${offset} twice`);
      const own = Math.floor(offset / this.#width);
      while (stretch <= own) this.#firsts[stretch++] = entry;
    }
    this.#firsts.fill(count, stretch);
  }

  /** The entry that begins at `offset`, or -1. */
  find(offset: number): number {
    const stretch = Math.floor(offset / this.#width);
    let low = this.#firsts[stretch] ?? 0;
    const next = this.#firsts[stretch + 1] ?? low;
    for (let high = next; low < high;) {
      const middle = (low + high) >>> 1;
      if ((this.#offsets[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low < next && this.#offsets[low] === offset ? low : -1;
  }
}

function listSorted(index: PackIndex, end: number): Float64Array {
  const { count } = index;
  const width = Math.max(1, end / HEAPS);
  const ends = new Int32Array(HEAPS + 1);
  const named = new Float64Array(count);
  for (let position = 0; position < count; position++) {
    const offset = offsetAt(index, position);
    if (offset < PACK_HEADER || offset >= end)
      throw new CorruptPack(`the index names offset ${offset} in a pack whose entries end at ${end}`);
    named[position] = offset;
    const heap = Math.floor(offset / width);
    ends[heap] = (ends[heap] as number) + 1;
  }
  let sum = 0;
  for (let heap = 0; heap <= HEAPS; heap++) {
    const size = ends[heap] as number;
    ends[heap] = sum;
    sum += size;
  }
  const sorted = new Float64Array(count);
  for (const offset of named) {
    const heap = Math.floor(offset / width);
    const at = ends[heap] as number;
    ends[heap] = at + 1;
    sorted[at] = offset;
  }
  let start = 0;
  for (const stop of ends) {
    if (stop - start > CROWD) sorted.subarray(start, stop).sort();
    else sortFew(sorted, start, stop);
    start = stop;
  }
  return sorted;
}

function sortFew(offsets: Float64Array, first: number, end: number): void {
  for (let from = first + 1; from < end; from++) {
    const offset = offsets[from] as number;
    let at = from;
    for (; at > first && (offsets[at - 1] as number) > offset; at--) offsets[at] = offsets[at - 1] as number;
    offsets[at] = offset;
  }
}
