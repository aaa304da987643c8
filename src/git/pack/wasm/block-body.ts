// AssemblyScript, compiled by scripts/wasm.mjs. What a DEFLATE block holds (RFC 1951, 3.2.3): literals, and matches that repeat what was written
// before. Here is most of the time, so it is written out: no call, no variable more than the processor has registers, one refill for each match.
import { bits, held, position, setStream } from './bit-stream.ts';
import { END, EXCEPTION, POINTER } from './huffman.ts';
import { DISTANCE_BITS, get32, LITERAL_BITS } from './layout.ts';

const LITERAL_MASK: u32 = (1 << LITERAL_BITS) - 1;
const DISTANCE_MASK: u32 = (1 << DISTANCE_BITS) - 1;

let end: usize = 0;

/** Where the last block's output ends. */
export function endOfOutput(): usize {
  return end;
}

/**
 * Writes what a block holds to `out`; its output, together with what was written before from `to` on, must end below `limit`. False when it is
 * damaged or reads far beyond `readLimit`. Shifts take the low bits of an entry by themselves; of `n` only the low byte counts. There are 56 bits
 * after a refill: two literals of the first table take 20, a match of the first tables 15 and 21.
 */
export function expand(
  literals: usize,
  distances: usize,
  start: usize,
  to: usize,
  limit: usize,
  readLimit: usize,
): bool {
  let p = position;
  let buffer = held;
  let n = bits;
  let out = start;
  buffer |= load<u64>(p) << n;
  p += (~n >> 3) & 7;
  n |= 56;
  let entry = get32(literals, <u32>buffer & LITERAL_MASK);
  while (true) {
    // At most three literals or two and a match are written between two checks, all within the slack.
    if (out > limit) return false;
    if (p > readLimit) return false;
    let before = <u32>buffer;
    buffer >>= entry;
    n -= entry;
    if (<i32>entry < 0) {
      store<u8>(out++, <u8>(entry >> 16));
      entry = get32(literals, <u32>buffer & LITERAL_MASK);
      before = <u32>buffer;
      buffer >>= entry;
      n -= entry;
      if (<i32>entry < 0) {
        store<u8>(out++, <u8>(entry >> 16));
        entry = get32(literals, <u32>buffer & LITERAL_MASK);
        before = <u32>buffer;
        buffer >>= entry;
        n -= entry;
        if (<i32>entry < 0) {
          store<u8>(out++, <u8>(entry >> 16));
          buffer |= load<u64>(p) << n;
          p += (~n >> 3) & 7;
          n |= 56;
          entry = get32(literals, <u32>buffer & LITERAL_MASK);
          continue;
        }
      }
    }
    if ((entry & EXCEPTION) != 0) {
      if ((entry & POINTER) != 0) {
        buffer |= load<u64>(p) << n;
        p += (~n >> 3) & 7;
        n |= 56;
        entry = get32(literals, (entry >> 16) + (<u32>buffer & ((1 << (entry >> 8)) - 1)));
        before = <u32>buffer;
        buffer >>= entry;
        n -= entry;
        if (<i32>entry < 0) {
          store<u8>(out++, <u8>(entry >> 16));
          buffer |= load<u64>(p) << n;
          p += (~n >> 3) & 7;
          n |= 56;
          entry = get32(literals, <u32>buffer & LITERAL_MASK);
          continue;
        }
      }
      if ((entry & EXCEPTION) != 0) {
        if ((entry & END) == 0) return false;
        break;
      }
    }
    // The bits behind a code, of which there are up to 13, are those that stand above its length.
    const length: usize = (entry >> 16) + ((before & ((1 << entry) - 1)) >> (entry >> 8));
    entry = get32(distances, <u32>buffer & DISTANCE_MASK);
    before = <u32>buffer;
    buffer >>= entry;
    n -= entry;
    if ((entry & EXCEPTION) != 0) {
      if ((entry & POINTER) == 0) return false;
      buffer |= load<u64>(p) << n;
      p += (~n >> 3) & 7;
      n |= 56;
      entry = get32(distances, (entry >> 16) + (<u32>buffer & ((1 << (entry >> 8)) - 1)));
      if ((entry & EXCEPTION) != 0) return false;
      before = <u32>buffer;
      buffer >>= entry;
      n -= entry;
    }
    const distance: usize = (entry >> 16) + ((before & ((1 << entry) - 1)) >> (entry >> 8));
    if (distance > out - to) return false;
    let source = out - distance;
    let target = out;
    out += length;
    // The next entry is on its way while this match is copied.
    buffer |= load<u64>(p) << n;
    p += (~n >> 3) & 7;
    n |= 56;
    entry = get32(literals, <u32>buffer & LITERAL_MASK);
    // Up to 31 bytes more than there are. Few matches are longer than 32; which are longer than 16 cannot be foretold.
    if (distance >= 16) {
      v128.store(target, v128.load(source));
      v128.store(target, v128.load(source, 16), 16);
      if (length > 32) {
        do {
          source += 16;
          target += 16;
          v128.store(target, v128.load(source, 16), 16);
        } while (target + 16 < out);
      }
    } else if (distance >= 8) {
      do {
        store<u64>(target, load<u64>(source));
        source += 8;
        target += 8;
      } while (target < out);
    } else if (distance == 1) {
      const byte = i8x16.splat(load<i8>(source));
      do {
        v128.store(target, byte);
        target += 16;
      } while (target < out);
    } else {
      do {
        store<u64>(target, load<u64>(source));
        source += distance;
        target += distance;
      } while (target < out);
    }
  }
  setStream(p, buffer, n & 63);
  end = out;
  return true;
}
