// AssemblyScript, compiled by scripts/wasm.mjs. What bytes are part of, one by one and sixteen at a time; ../sieve.ts writes the tables.
import { CLASSES, IN_RUN_ROWS } from '../sieve-layout.ts';

/** Bits of classes, as in sieve.ts. */
export const IN_RUN: u32 = 1;
export const ESCAPED: u32 = 2;
export const DIGIT: u32 = 4;
export const BEGIN: u32 = 8;
export const PART: u32 = 16;
export const BREAK: u32 = 32;
export const QUOTE: u32 = 64;
export const BASE32: u32 = 128;
export const HEX_DIGIT: u32 = 256;
export const FILLER: u32 = 512;
export const PREFIX: u32 = 1024;
export const SIGN: u32 = 2048;
export const HEXADECIMAL: u32 = 4096;

export const NOTHING: usize = 0;

export function classOf(at: usize): u32 {
  return <u32>load<u16>(<usize>CLASSES + ((<usize>load<u8>(at)) << 1));
}

/** For each high half of a byte, a bit; none for bytes that are no ASCII. */
export const HALVES: v128 = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);

/** A bit for each of the 16 bytes at `at` that is not of the class whose table is at `rows`. */
export function breaksAt(at: usize, rows: usize): u32 {
  const block = v128.load(at);
  const nibble = i8x16.splat(15);
  const high = i8x16.swizzle(HALVES, v128.and(i16x8.shr_u(block, 4), nibble));
  const members = v128.and(i8x16.swizzle(v128.load(rows), v128.and(block, nibble)), high);
  return <u32>i8x16.bitmask(i8x16.eq(members, i8x16.splat(0)));
}

/** Where `shortest` bytes in a row of `[from, to)`, behind which nothing is part of anything, are of the class whose table is at `rows`, or NOTHING. */
export function findRows(rows: usize, shortest: usize, from: usize, to: usize): usize {
  let begin = from;
  for (let at = from; at <= to; at += 16) {
    for (let broken = breaksAt(at, rows); broken; broken &= broken - 1) {
      const end = at + ctz(broken);
      if (end - begin >= shortest) return begin;
      begin = end + 1;
    }
  }
  return NOTHING;
}

/** The end of the run that goes on at `at`, of the class whose table is at `rows`. */
export function endOfRows(at: usize, rows: usize): usize {
  let to = at;
  let broken = breaksAt(to, rows);
  while (!broken) {
    to += 16;
    broken = breaksAt(to, rows);
  }
  return to + ctz(broken);
}

/** Where `shortest` bytes in a row of `[from, to)` are of a class, or NOTHING: as findRunOf of ../runs.ts. */
export function findRun(bit: u32, shortest: usize, from: usize, to: usize): usize {
  let barrier = from - 1;
  let probe = barrier + shortest;
  while (probe < to) {
    let at = probe;
    while (classOf(at) & bit) {
      at--;
      if (at === barrier) return at + 1;
    }
    barrier = at;
    probe = at + shortest;
  }
  return NOTHING;
}

/** The end of the run of a class that begins at `from`. */
export function endOfClass(bit: u32, from: usize, end: usize): usize {
  let at = from;
  while (at < end && classOf(at) & bit) at++;
  return at;
}

/** The end of the piece that begins at `from`: where the text ends, at the latest. */
export function endOfPiece(from: usize): usize {
  return endOfRows(from, IN_RUN_ROWS);
}

/** The value of the hexadecimal digit at `at`. */
export function digitAt(at: usize): u32 {
  const byte: u32 = load<u8>(at);
  return (byte & 15) + (byte > 0x39 ? 9 : 0);
}
