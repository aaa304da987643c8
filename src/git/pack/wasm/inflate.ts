// AssemblyScript, compiled by scripts/wasm.mjs. Inflates zlib streams (RFC 1950, RFC 1951). Every read and write lies within the memory, which
// the engine checks; every write lies below `to + size + SLACK`, which this file checks.
import { adler32 } from './adler.ts';
import {
  distancesMask,
  literalsMask,
  readBlockHeader,
  setStream,
  streamBits,
  streamBuffer,
  streamPosition,
} from './block-header.ts';
import { END, EXCEPTION, POINTER } from './huffman.ts';
import { DISTANCE_TABLE, FIXED_DISTANCES, FIXED_LITERALS, get32, LITERAL_TABLE } from './layout.ts';

/** Two bytes of header, one of an empty block, four of checksum. */
const SHORTEST: usize = 7;

/** Inflates the stream in `[from, end)` to `[to, to + size)`. False when it is damaged or does not hold exactly `size` bytes. */
export function inflate(from: usize, end: usize, to: usize, size: usize): bool {
  if (end < from + SHORTEST) return false;
  // DEFLATE with a window of at most 32 KB, no dictionary.
  const header: u32 = ((<u32>load<u8>(from)) << 8) | load<u8>(from + 1);
  if ((header & 0x8f20) != 0x0800 || header % 31 != 0) return false;
  const limit = to + size;
  // A stream may be read a little beyond its end before that is noticed.
  const readLimit = end + 8;
  let p = from + 2;
  let held: u64 = 0;
  let n: u32 = 0;
  let out = to;
  let isLast: bool = false;
  while (!isLast) {
    if (p > readLimit) return false;
    held |= load<u64>(p) << n;
    p += (63 - n) >> 3;
    n |= 56;
    isLast = (held & 1) != 0;
    const type = <u32>(held >> 1) & 3;
    held >>= 3;
    n -= 3;
    if (type == 0) {
      // What was read ahead goes back, but for the rest of the last byte.
      p -= n >> 3;
      held = 0;
      n = 0;
      const length: usize = load<u16>(p);
      if ((length ^ load<u16>(p + 2)) != 0xffff) return false;
      p += 4;
      if (p + length > end || length > limit - out) return false;
      memory.copy(out, p, length);
      out += length;
      p += length;
      continue;
    }
    if (type == 3) return false;
    let literals = FIXED_LITERALS;
    let distances = FIXED_DISTANCES;
    let literalMask: u32 = 511;
    let distanceMask: u32 = 31;
    if (type == 2) {
      setStream(p, held, n);
      if (!readBlockHeader()) return false;
      p = streamPosition();
      held = streamBuffer();
      n = streamBits();
      literals = LITERAL_TABLE;
      distances = DISTANCE_TABLE;
      literalMask = literalsMask();
      distanceMask = distancesMask();
    }
    while (true) {
      // At most three literals or a match are written between two checks, all within the slack.
      if (out > limit || p > readLimit) return false;
      held |= load<u64>(p) << n;
      p += (63 - n) >> 3;
      n |= 56;
      let entry = get32(literals, <u32>held & literalMask);
      if (<i32>entry < 0) {
        held >>= entry & 0xff;
        n -= entry & 0xff;
        store<u8>(out++, <u8>(entry >> 16));
        entry = get32(literals, <u32>held & literalMask);
        if (<i32>entry < 0) {
          held >>= entry & 0xff;
          n -= entry & 0xff;
          store<u8>(out++, <u8>(entry >> 16));
          entry = get32(literals, <u32>held & literalMask);
          if (<i32>entry < 0) {
            held >>= entry & 0xff;
            n -= entry & 0xff;
            store<u8>(out++, <u8>(entry >> 16));
            continue;
          }
        }
        held |= load<u64>(p) << n;
        p += (63 - n) >> 3;
        n |= 56;
      }
      if ((entry & POINTER) != 0) {
        held >>= entry & 0xff;
        n -= entry & 0xff;
        entry = get32(literals, (entry >> 16) + (<u32>held & ((1 << ((entry >> 8) & 15)) - 1)));
        if (<i32>entry < 0) {
          held >>= entry & 0xff;
          n -= entry & 0xff;
          store<u8>(out++, <u8>(entry >> 16));
          continue;
        }
      }
      let bits = <u32>held;
      held >>= entry & 0xff;
      n -= entry & 0xff;
      if ((entry & EXCEPTION) != 0) {
        if ((entry & END) == 0) return false;
        break;
      }
      // The bits behind a code, of which there are up to 13, are those that stand above its length.
      const length: usize = (entry >> 16) + ((bits & ((1 << (entry & 0xff)) - 1)) >> ((entry >> 8) & 15));
      entry = get32(distances, <u32>held & distanceMask);
      if ((entry & POINTER) != 0) {
        held >>= entry & 0xff;
        n -= entry & 0xff;
        entry = get32(distances, (entry >> 16) + (<u32>held & ((1 << ((entry >> 8) & 15)) - 1)));
      }
      if ((entry & EXCEPTION) != 0) return false;
      bits = <u32>held;
      held >>= entry & 0xff;
      n -= entry & 0xff;
      const distance: usize = (entry >> 16) + ((bits & ((1 << (entry & 0xff)) - 1)) >> ((entry >> 8) & 15));
      if (distance > out - to) return false;
      repeat(out, distance, length);
      out += length;
    }
  }
  // What was read ahead goes back.
  p -= n >> 3;
  return out == limit && p + 4 <= end && bswap(load<u32>(p)) == adler32(to, size);
}

/** Writes what stands `distance` bytes before `out` there again, and up to 15 bytes more than `length`. */
function repeat(out: usize, distance: usize, length: usize): void {
  const end = out + length;
  let source = out - distance;
  let target = out;
  if (distance >= 16) {
    do {
      v128.store(target, v128.load(source));
      source += 16;
      target += 16;
    } while (target < end);
  } else if (distance >= 8) {
    do {
      store<u64>(target, load<u64>(source));
      source += 8;
      target += 8;
    } while (target < end);
  } else if (distance == 1) {
    const byte = i8x16.splat(load<i8>(source));
    do {
      v128.store(target, byte);
      target += 16;
    } while (target < end);
  } else {
    do {
      store<u64>(target, load<u64>(source));
      source += distance;
      target += distance;
    } while (target < end);
  }
}
