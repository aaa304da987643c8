// AssemblyScript, compiled by scripts/wasm.mjs. Reads the ids that commits and tags begin with (git-hash-object(1)): lines of a word, a space and
// an id in hex, up to the first line that is none.
import { decode } from './hex.ts';
import { DECODED } from './layout.ts';
import { isListFull, note } from './seen.ts';

const LINE_FEED: u8 = 0x0a;
const SPACE: u8 = 0x20;

let at: usize = 0;

/** Begins with the commit or tag at `start`. */
export function beginHeader(start: usize): void {
  at = start;
}

/**
 * Reads on in what ends at `end`, and gathers its ids. Returns 0 when that was all, 1 when there is no more room.
 */
export function checkHeader(end: usize, idSize: usize): i32 {
  const digits = idSize << 1;
  while (at < end && load<u8>(at) != LINE_FEED) {
    if (isListFull()) return 1;
    const lineEnd = findLineFeed(at, end);
    const hex = lineEnd - digits;
    if (lineEnd <= at + digits || load<u8>(hex - 1) != SPACE) return 0;
    if (!decode(hex, digits, DECODED)) return 0;
    note(DECODED, idSize);
    at = lineEnd + 1;
  }
  return 0;
}

/** The next line feed before `end`, or `end`. */
function findLineFeed(from: usize, end: usize): usize {
  const wanted = i8x16.splat(LINE_FEED);
  for (let start = from; start < end; start += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(start), wanted));
    if (mask != 0) return min(start + ctz(mask), end);
  }
  return end;
}
