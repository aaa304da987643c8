// AssemblyScript, compiled by scripts/wasm.mjs. Looks at every byte of a text once, sixteen at a time, and lists the runs that one of the
// decoders or of the tokens may be found in; src/detect/sieve.ts writes the tables, and the exact questions are asked there.
import {
  CLASSES,
  DIGITS,
  DUMP,
  DUMP_ROWS,
  END_BITS,
  ESCAPES,
  HEX,
  HEX_ROWS,
  LEAD_ROWS,
  LIST,
  LISTED,
  PIECE,
  RUN_ROWS,
  TEXT,
  TOKEN,
  WIDE,
} from '../sieve-layout.ts';

/** Bits of classes, as in sieve.ts. */
const IN_RUN: u32 = 1;
const ESCAPED: u32 = 2;
const HYPHEN: u32 = 4;
const UPPER_CASE_AND_DIGIT: u32 = 8 | 16;
const BEGIN: u32 = 32;
const PART: u32 = 64;
const BREAK: u32 = 128;
const QUOTE: u32 = 256;
const BASE32: u32 = 512;
const LEAD: u32 = 1024;

const SHORTEST: u32 = 52;
const NEW_LENGTH: u32 = 84;
const SHORTEST_DIGITS: u32 = 70;
const SHORTEST_RUN: u32 = 24;
const SHORTEST_PIECE: u32 = 16;
/** Of longer runs only escapes are looked for. */
const LONG: usize = 512;
const LONGEST_SEPARATOR: usize = 128;

/** Of 104 bytes in a row five whole blocks are part, however they lie; of 31, one. Of UTF-16 text every other byte is NUL. */
const HEX_BLOCKS: u32 = 5;
const WIDE_NULS: u32 = 8;

/** For each high half of a byte, a bit; none for bytes that are no ASCII. */
const HALVES: v128 = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);

let noticed: u32 = 0;

/** What was noticed in the last text. */
export function traits(): u32 {
  return noticed;
}

/** Lists where runs begin in the `length` bytes at TEXT. Returns their number; LISTED + 1 when there are more. */
export function sift(length: usize): u32 {
  const rows = v128.load(RUN_ROWS);
  const hexRows = v128.load(HEX_ROWS);
  const dumpRows = v128.load(DUMP_ROWS);
  const nibble = i8x16.splat(15);
  const zero = i8x16.splat(0);
  // The text ends in bytes that are part of nothing.
  const end = <usize>TEXT + length;
  v128.store(end, i8x16.splat(1));
  let count: u32 = 0;
  let run: u32 = 0;
  let hexBlocks: u32 = 0;
  noticed = 0;
  for (let at: usize = TEXT; at <= end; at += 16) {
    const block = v128.load(at);
    const low = v128.and(block, nibble);
    const high = i8x16.swizzle(HALVES, v128.and(i16x8.shr_u(block, 4), nibble));
    if (i8x16.all_true(v128.and(i8x16.swizzle(hexRows, low), high))) {
      if (++hexBlocks >= HEX_BLOCKS) noticed |= HEX;
      // Indentation is no dump.
      if (
        i8x16.all_true(v128.and(i8x16.swizzle(dumpRows, low), high)) &&
        v128.any_true(v128.xor(block, i8x16.splat(0x20)))
      )
        noticed |= DUMP;
    } else hexBlocks = 0;
    if (!i8x16.all_true(block) && <u32>popcnt(i8x16.bitmask(i8x16.eq(block, zero))) >= WIDE_NULS) noticed |= WIDE;
    const broken = <u32>i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(rows, low), high), zero));
    if (broken === 0) {
      run += 16;
      continue;
    }
    const first = <u32>ctz(broken);
    if (run + first >= SHORTEST_RUN) {
      const traits = traitsOf(at - run, at + first);
      if (traits) {
        if (count === LISTED) return LISTED + 1;
        const entry = <usize>LIST + 8 * count++;
        store<u32>(entry, <u32>(at - run - TEXT));
        store<u32>(entry, <u32>(at + first - TEXT) | (traits << END_BITS), 4);
      }
    }
    run = <u32>clz(broken) - 16;
  }
  return count;
}

function classOf(at: usize): u32 {
  return <u32>load<u16>(<usize>CLASSES + 2 * <usize>load<u8>(at));
}

/** What the run `[from, to)` may hold. */
function traitsOf(from: usize, to: usize): u32 {
  if (to - from > LONG) return TOKEN | PIECE | DIGITS | (hasLead(from, to) ? ESCAPES : 0);
  let traits: u32 = 0;
  let kinds: u32 = 0;
  let all: u32 = 0;
  let escaped: u32 = 0;
  let isLong = false;
  let base32: u32 = 0;
  let length: u32 = 0;
  for (let at = from; at <= to; at++) {
    const kind = at < to ? classOf(at) : 0;
    all |= kind;
    escaped = kind & ESCAPED ? escaped + 1 : 0;
    if (escaped >= SHORTEST) isLong = true;
    base32 = kind & BASE32 ? base32 + 1 : 0;
    if (base32 >= SHORTEST) traits |= TOKEN;
    if (kind & IN_RUN) {
      length++;
      kinds |= kind;
      continue;
    }
    if (length >= SHORTEST_PIECE) {
      if (length >= NEW_LENGTH) traits |= TOKEN;
      if (length >= SHORTEST_DIGITS) traits |= DIGITS;
      if (!(traits & PIECE) && isPiece(at - length, at, kinds)) traits |= PIECE;
    }
    length = 0;
    kinds = 0;
  }
  return isLong && all & LEAD ? traits | ESCAPES : traits;
}

/** Whether an escape may begin in the run `[from, to)`, or right behind it. */
function hasLead(from: usize, to: usize): bool {
  const rows = v128.load(LEAD_ROWS);
  const nibble = i8x16.splat(15);
  for (let at = from; at < to; at += 16) {
    const block = v128.load(at);
    const high = i8x16.swizzle(HALVES, v128.and(i16x8.shr_u(block, 4), nibble));
    if (v128.any_true(v128.and(i8x16.swizzle(rows, v128.and(block, nibble)), high))) return true;
  }
  return false;
}

/** Whether the piece `[from, to)` is no mere name, and has what may separate it from another on one side. */
function isPiece(from: usize, to: usize, kinds: u32): bool {
  const isPlain = kinds & HYPHEN ? (kinds & UPPER_CASE_AND_DIGIT) !== UPPER_CASE_AND_DIGIT : isRuler(from, to);
  if (isPlain) return false;
  if (classOf(to) & BEGIN && maySeparate(to, 1)) return true;
  return to - from > SHORTEST - SHORTEST_RUN && maySeparate(from - 1, -1);
}

function isRuler(from: usize, to: usize): bool {
  for (let at = from + 1; at < to; at++) {
    if (load<u8>(at) !== load<u8>(from)) return false;
  }
  return true;
}

/** Whether what begins or ends at `at` has a line break in it, or a quotation mark in front. */
function maySeparate(at: usize, step: isize): bool {
  if (classOf(at) & QUOTE) return true;
  for (let count: usize = 0; count < LONGEST_SEPARATOR; count++, at += step) {
    const kind = classOf(at);
    if (kind & BREAK) return true;
    if (!(kind & PART)) return false;
  }
  return false;
}
