// AssemblyScript, compiled by scripts/wasm.mjs. Decoding tables for DEFLATE (RFC 1951, 3.2), in the manner of libdeflate: one look-up for
// codes of up to 8 or 10 bits, a second one for longer ones; each entry holds what its symbol means and how many bits to take away.
import { CODED, COUNTS, get32, set32, SORTED, STARTS } from './layout.ts';

// An entry: flags, a value from bit 16 on, the code's length (or, for a pointer, the width of its second table) in bits 8 to 11, and in the
// low byte how many bits belong to the code and to what follows it.
export const LITERAL: u32 = 0x80000000;
export const EXCEPTION: u32 = 0x8000;
export const POINTER: u32 = 0x4000;
export const END: u32 = 0x2000;

/** An exception that is neither a pointer nor the end of the block: no such code. */
export const INVALID: u32 = EXCEPTION;

function entryOf(meanings: usize, symbol: u32, length: u32): u32 {
  return get32(meanings, symbol) + (length << 8) + length;
}

/** Counts codes by length and sorts symbols by it. Returns the longest length, or 0 when the lengths make no complete code. */
function sortSymbols(lengths: usize, symbols: u32): u32 {
  for (let at: usize = 0; at < 64; at += 16) v128.store(COUNTS + at, i64x2.splat(0));
  let coded: u32 = 0;
  // Most symbols have no code: eight lengths are looked at together.
  for (let first: u32 = 0; first < symbols; first += 8) {
    let eight = load<u64>(lengths + first);
    const rest = symbols - first;
    if (rest < 8) eight &= ((<u64>1) << (rest << 3)) - 1;
    while (eight != 0) {
      const low = ctz(eight) & 0x38;
      const length = <u32>(eight >> low) & 0xff;
      eight &= ~((<u64>0xff) << low);
      set32(COUNTS, length, get32(COUNTS, length) + 1);
      set32(CODED, coded++, (length << 16) | (first + <u32>(low >> 3)));
    }
  }
  set32(COUNTS, 0, symbols - coded);
  let longest: u32 = 15;
  while (longest > 1 && get32(COUNTS, longest) == 0) longest--;
  let used: u32 = 0;
  let start: u32 = 0;
  for (let length: u32 = 1; length <= longest; length++) {
    set32(STARTS, length, start);
    const count = get32(COUNTS, length);
    start += count;
    used = (used << 1) + count;
  }
  for (let i: u32 = 0; i < coded; i++) {
    const entry = get32(CODED, i);
    const at = get32(STARTS, entry >> 16);
    store<u16>(SORTED + ((<usize>at) << 1), <u16>entry);
    set32(STARTS, entry >> 16, at + 1);
  }
  return used == (<u32>1) << longest ? longest : 0;
}

/** The next code of `length` bits, both read backwards as they lie in the stream. */
function successor(code: u32, length: u32): u32 {
  const bit: u32 = 1 << (31 - clz(code ^ (((<u32>1) << length) - 1)));
  return (code & (bit - 1)) | bit;
}

/**
 * Builds a table from code lengths; returns how many bits index it, or -1. `single`: a code of one symbol or none is allowed, as zlib does for
 * literals and distances.
 */
export function buildTable(table: usize, meanings: usize, lengths: usize, symbols: u32, width: u32, single: bool): i32 {
  const longest = sortSymbols(lengths, symbols);
  if (longest == 0) {
    const count = get32(COUNTS, 1);
    if (!single || count > 1 || get32(COUNTS, 0) + count != symbols) return -1;
    set32(table, 0, count == 0 ? INVALID + 0x101 : entryOf(meanings, load<u16>(SORTED), 1));
    set32(table, 1, INVALID + 0x101);
    return 1;
  }
  const bits = min(width, longest);
  let next = SORTED;
  let code: u32 = 0;
  let length: u32 = 1;
  let count = get32(COUNTS, 1);
  while (count == 0) count = get32(COUNTS, ++length);
  let end: u32 = 1 << length;
  // Codes that fit: the table doubles with each length.
  while (length <= bits) {
    do {
      set32(table, code, entryOf(meanings, load<u16>(next), length));
      next += 2;
      if (code == end - 1) {
        for (; length < bits; length++) end = double(table, end);
        return bits;
      }
      code = successor(code, length);
    } while (--count != 0);
    do {
      if (++length <= bits) end = double(table, end);
      count = get32(COUNTS, length);
    } while (count == 0);
  }
  return buildSecondTables(table, meanings, bits, next, code, length, count);
}

/** Here and not with `memory.copy`, because a call costs more than most tables. */
function double(table: usize, end: u32): u32 {
  const bytes = (<usize>end) << 2;
  if (bytes < 16) {
    for (let at: usize = 0; at < bytes; at += 4) store<u32>(table + bytes + at, load<u32>(table + at));
  } else {
    for (let at: usize = 0; at < bytes; at += 16) v128.store(table + bytes + at, v128.load(table + at));
  }
  return end << 1;
}

/** Goes on with the codes that are longer than `bits`. */
function buildSecondTables(
  table: usize,
  meanings: usize,
  bits: u32,
  symbols: usize,
  first: u32,
  shortest: u32,
  number: u32,
): i32 {
  let next = symbols;
  let code = first;
  let length = shortest;
  let count = number;
  let end: u32 = 1 << bits;
  let start: u32 = 0;
  let prefix: u32 = -1;
  const mask: u32 = (1 << bits) - 1;
  while (true) {
    if ((code & mask) != prefix) {
      prefix = code & mask;
      start = end;
      let width = length - bits;
      let space = count;
      while (space < (<u32>1) << width) {
        width++;
        space = (space << 1) + get32(COUNTS, bits + width);
      }
      end = start + (1 << width);
      set32(table, prefix, (start << 16) | EXCEPTION | POINTER | (width << 8) | bits);
    }
    const entry = entryOf(meanings, load<u16>(next), length - bits);
    next += 2;
    const stride: u32 = 1 << (length - bits);
    for (let i = start + (code >> bits); i < end; i += stride) set32(table, i, entry);
    if (code == ((<u32>1) << length) - 1) return bits;
    code = successor(code, length);
    count--;
    while (count == 0) count = get32(COUNTS, ++length);
  }
  return -1;
}
