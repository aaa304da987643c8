// From a pack offset to its entry. Offsets are spread over the pack, so as many stretches as there are entries hold about one each: finding
// one among a million takes a step or two, where bisecting takes twenty jumps through memory.

export class OffsetLookup {
  readonly #offsets: Float64Array;
  /** The first entry of each stretch, and one more at the end. */
  readonly #firsts: Int32Array;
  /** Bytes of a stretch. */
  readonly #width: number;

  /** `offsets`: of all entries in order, and where the last one ends. */
  constructor(offsets: Float64Array) {
    const count = offsets.length - 1;
    const end = offsets[count] as number;
    this.#offsets = offsets;
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(1, end) / Math.max(1, count)));
    this.#firsts = new Int32Array(Math.floor(end / this.#width) + 2);
    let stretch = 0;
    for (let entry = 0; entry < count; entry++) {
      const own = Math.floor((offsets[entry] as number) / this.#width);
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
