// AssemblyScript, compiled by scripts/wasm.mjs. Reads the ids that commits and tags begin with (git-hash-object(1)): lines of a word, a space and
// an id in hex, up to the first line that is none.
import { DECODED } from './layout.ts';
import { isListFull, note } from './seen.ts';

const LINE_FEED: u8 = 0x0a;
const SPACE: u8 = 0x20;

/** Longer than any id, and all that an id may be written in. */
const DIGITS_AT_ONCE: usize = 16;

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

/** Decodes lower-case digits. Those at the end may be decoded twice. False when one of them is none. */
function decode(hex: usize, digits: usize, to: usize): bool {
  let right = i8x16.splat(-1);
  for (let digit: usize = 0; digit < digits; digit += DIGITS_AT_ONCE) {
    const first = min(digit, digits - DIGITS_AT_ONCE);
    const text = v128.load(hex + first);
    const number = i8x16.sub(text, i8x16.splat(0x30));
    const letter = i8x16.sub(text, i8x16.splat(0x61));
    const isNumber = i8x16.lt_u(number, i8x16.splat(10));
    const isLetter = i8x16.lt_u(letter, i8x16.splat(6));
    right = v128.and(right, v128.or(isNumber, isLetter));
    const values = v128.bitselect(number, i8x16.add(letter, i8x16.splat(10)), isNumber);
    const pairs = v128.or(i16x8.shl(values, 4), i16x8.shr_u(values, 8));
    const packed = i8x16.narrow_i16x8_u(v128.and(pairs, i16x8.splat(0xff)), i16x8.splat(0));
    v128.store64_lane(to + (first >> 1), packed, 0);
  }
  return i8x16.all_true(right);
}
