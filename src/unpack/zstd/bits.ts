// The entropy coders of Zstandard write forwards and are read backwards: from a stream's last set bit to its first byte.
import { Damaged } from '../damaged.ts';

/** More than a number's 32 bits hold together with the bits of a byte before them. */
const MOST_AT_ONCE = 24;

export class BackwardBits {
  readonly #bytes: Uint8Array;
  readonly #start: number;
  /** Bits not yet read; below 0 where more were asked for than there are: those are zero. */
  left: number;

  /** The stream `[start, end)`. Throws `Damaged` where it has no end. */
  constructor(bytes: Uint8Array, start: number, end: number) {
    const last = start < end ? (bytes[end - 1] as number) : 0;
    if (last === 0) throw new Damaged('a stream of bits has no end');
    this.#bytes = bytes;
    this.#start = start;
    this.left = (end - start) * 8 - Math.clz32(last) + 23;
  }

  /** The next `count` bits, up to 31. */
  read(count: number): number {
    if (count > MOST_AT_ONCE) return this.read(count - 16) * 0x10000 + this.read(16);
    this.left -= count;
    const { left } = this;
    if (left >= 0) return this.#at(left, count);
    return left + count <= 0 ? 0 : this.#at(0, left + count) << -left;
  }

  /** The `count` bits from the stream's bit `position` on. */
  #at(position: number, count: number): number {
    const bytes = this.#bytes;
    const at = this.#start + (position >> 3);
    const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
    const word = low | ((bytes[at + 3] as number) << 24);
    return (word >>> (position & 7)) & ((1 << count) - 1);
  }
}

/** The number of the highest bit that is set. */
export function highestBit(value: number): number {
  return 31 - Math.clz32(value);
}
