// AssemblyScript, compiled by scripts/wasm.mjs. Inflates zlib streams (RFC 1950, RFC 1951). Every read and write lies within the memory, which
// the engine checks; every write lies below `to + size + SLACK`, which this file checks.
import { adler32 } from './adler.ts';
import { bits, held as taken, position, setStream } from './bit-stream.ts';
import { endOfOutput, expand } from './block-body.ts';
import { readBlockHeader } from './block-header.ts';
import { copy } from './bytes.ts';
import { DISTANCE_TABLE, FIXED_DISTANCES, FIXED_LITERALS, LITERAL_TABLE } from './layout.ts';

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
      copy(out, p, <u32>length);
      out += length;
      p += length;
      continue;
    }
    if (type == 3) return false;
    setStream(p, held, n);
    if (type == 1) {
      if (!expand(FIXED_LITERALS, FIXED_DISTANCES, out, to, limit, readLimit)) return false;
    } else if (!readBlockHeader() || !expand(LITERAL_TABLE, DISTANCE_TABLE, out, to, limit, readLimit)) return false;
    p = position;
    held = taken;
    n = bits;
    out = endOfOutput();
    // The last literals of a block may lie in the slack. What a stored block has room for is told from `out`.
    if (out > limit) return false;
  }
  // What was read ahead goes back.
  p -= n >> 3;
  return out == limit && p + 4 <= end && bswap(load<u32>(p)) == adler32(to, size);
}
