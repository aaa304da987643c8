import { CorruptPack } from './corrupt.ts';

/** Instructions of two bytes each would take many times the delta's size in memory. Git makes no delta that comes near. */
const MAX_INSTRUCTIONS = 2 ** 22;

/**
 * A delta's instructions: what to copy from the base and what to insert (gitformat-pack.txt, "Deltified representation"). Parsed once into
 * flat arrays that are reused for every delta; every range is checked here, so that whoever follows them need not.
 */
export class DeltaScript {
  baseSize = 0;
  resultSize = 0;
  /** Number of instructions. */
  count = 0;
  /** For each instruction: where its bytes begin, in the base (copy) or in the delta (insert). */
  sources = new Float64Array(1024);
  lengths = new Float64Array(1024);
  /** 1 for copy, 0 for insert. */
  copies = new Uint8Array(1024);

  /** Parses `delta[start, end)`. Throws `CorruptPack`. */
  parse(delta: Uint8Array, start: number, end: number): void {
    this.count = 0;
    let at = this.#parseSizes(delta, start, end);
    let produced = 0;
    while (at < end) {
      const code = delta[at++] as number;
      at = code >= 0x80 ? this.#parseCopy(delta, at, code) : this.#parseInsert(at, code);
      if (at > end) throw new CorruptPack('a delta ends in the middle of an instruction');
      produced += this.lengths[this.count - 1] as number;
      if (produced > this.resultSize)
        throw new CorruptPack(`a delta writes more than the ${this.resultSize} bytes it announces`);
    }
    if (produced !== this.resultSize)
      throw new CorruptPack(`a delta writes ${produced} of the ${this.resultSize} bytes it announces`);
  }

  #parseSizes(delta: Uint8Array, start: number, end: number): number {
    let at = start;
    for (const field of ['baseSize', 'resultSize'] as const) {
      let size = 0;
      let byte = 0x80;
      for (let scale = 1; byte >= 0x80; scale *= 128) {
        if (at >= end || scale > 2 ** 49) throw new CorruptPack('a delta header is cut off');
        byte = delta[at++] as number;
        size += (byte & 0x7f) * scale;
      }
      this[field] = size;
    }
    return at;
  }

  #parseInsert(at: number, length: number): number {
    if (length === 0) throw new CorruptPack('a delta uses the reserved instruction 0');
    this.#push(0, at, length);
    return at + length;
  }

  #parseCopy(delta: Uint8Array, start: number, code: number): number {
    let at = start;
    let source = 0;
    let length = 0;
    if ((code & 0x01) !== 0) source = delta[at++] as number;
    if ((code & 0x02) !== 0) source |= (delta[at++] as number) << 8;
    if ((code & 0x04) !== 0) source |= (delta[at++] as number) << 16;
    if ((code & 0x08) !== 0) source += (delta[at++] as number) * 2 ** 24;
    if ((code & 0x10) !== 0) length = delta[at++] as number;
    if ((code & 0x20) !== 0) length |= (delta[at++] as number) << 8;
    if ((code & 0x40) !== 0) length |= (delta[at++] as number) << 16;
    if (length === 0) length = 0x10000;
    if (!(source + length <= this.baseSize)) {
      throw new CorruptPack(`a delta copies bytes ${source} to ${source + length} of a base of ${this.baseSize}`);
    }
    this.#push(1, source, length);
    return at;
  }

  #push(copy: number, source: number, length: number): void {
    if (this.count === this.copies.length) this.#grow();
    this.copies[this.count] = copy;
    this.sources[this.count] = source;
    this.lengths[this.count] = length;
    this.count++;
  }

  #grow(): void {
    if (this.count >= MAX_INSTRUCTIONS)
      throw new CorruptPack(`a delta has more instructions than the ${MAX_INSTRUCTIONS} that are kept in memory`);
    const larger = <T extends Float64Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.sources = larger(this.sources, new Float64Array(this.count * 2));
    this.lengths = larger(this.lengths, new Float64Array(this.count * 2));
    this.copies = larger(this.copies, new Uint8Array(this.count * 2));
  }

  /**
   * Everything of the result that the base does not have, with `margin` bytes on both sides, joined where that overlaps, in order: calls
   * `visit` with start and end until it returns true. A copy that continues the copy before it changes nothing.
   */
  findChange(margin: number, visit: (start: number, end: number) => boolean): boolean {
    const { count, copies, sources, lengths, resultSize } = this;
    let from = -1;
    let to = -1;
    let at = 0;
    let continues = 0;
    for (let i = 0; i <= count; i++) {
      const isCopy = i < count && copies[i] === 1;
      const seamless = i === count ? continues === this.baseSize : isCopy && sources[i] === continues;
      const length = i === count ? 0 : (lengths[i] as number);
      if (!seamless) {
        const low = Math.max(at - margin, 0);
        if (from >= 0 && low > to) {
          if (visit(from, to)) return true;
          from = -1;
        }
        if (from < 0) from = low;
        to = Math.min(at + (isCopy ? 0 : length) + margin, resultSize);
      }
      continues = isCopy ? (sources[i] as number) + length : -1;
      at += length;
    }
    return from >= 0 && visit(from, to);
  }
}
