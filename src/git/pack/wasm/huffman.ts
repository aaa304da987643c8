// AssemblyScript, compiled by scripts/wasm.mjs. Decoding tables for DEFLATE (RFC 1951, 3.2), in the manner of libdeflate: one look-up for
// codes of up to 8 or 10 bits, a second one for longer ones; each entry holds what its symbol means and how many bits to take away.
import { CODED, COUNTS, get32, REVERSED, REVERSED_BITS, set32, SORTED, STARTS } from './layout.ts';

// An entry: flags, a value from bit 16 on, the code's length (or, for a pointer, the width of its second table) in bits 8 to 11, and in the
// low byte how many bits belong to the code and to what follows it.
export const LITERAL: u32 = 0x80000000;
export const EXCEPTION: u32 = 0x8000;
export const POINTER: u32 = 0x4000;
export const END: u32 = 0x2000;

/** An exception that is neither a pointer nor the end of the block: no such code. */
export const INVALID: u32 = EXCEPTION;

/** What is added to what a symbol means, for each bit of its code. */
const BIT: u32 = 0x101;

/** No code is longer. */
export const LONGEST: u32 = 15;

/** A symbol that has a code, in 16 bits: its number, and from here on the length of the code. */
export const LENGTH_SHIFT: u32 = 9;

/** The symbols that have a code, in their order. */
let codes: usize = CODED;
let codesEnd: usize = CODED;

/** Begins with the codes of an alphabet. */
export function beginCodes(at: usize): void {
  codes = at;
  codesEnd = at;
  for (let count: usize = 0; count <= LONGEST + 1; count += 4) v128.store(COUNTS + (count << 2), i64x2.splat(0));
}

/** The codes of symbols up to here are written down. */
export function endOfCodes(): usize {
  return codesEnd;
}

export function setEndOfCodes(at: usize): void {
  codesEnd = at;
}

/** Counts codes by length and says where those of each begin. False when their lengths make no complete code. */
function isComplete(): bool {
  let used: u32 = 0;
  let start = <u32>SORTED;
  for (let length: u32 = 1; length <= LONGEST; length++) {
    const count = get32(COUNTS, length);
    set32(STARTS, length, start);
    start += count << 2;
    used = (used << 1) + count;
  }
  return used == (<u32>1) << LONGEST;
}

/** Sorts the entries of symbols by the lengths of their codes. */
function sort(meanings: usize): void {
  for (let at = codes; at < codesEnd; at += 2) {
    const code: u32 = load<u16>(at);
    const length = code >> LENGTH_SHIFT;
    const place = get32(STARTS, length);
    set32(STARTS, length, place + 4);
    store<u32>(place, get32(meanings, code & ((1 << LENGTH_SHIFT) - 1)) + length * BIT);
  }
}

/** Twice as many entries. Here and not with `memory.copy`, because a call costs more than most tables. What is behind is still to be written. */
function double(table: usize, size: usize): void {
  for (let at = table; at < table + size; at += 16) v128.store(at + size, v128.load(at));
}

/**
 * Builds a table of `width` bits for the codes that are written down; false when they are none. `single`: a code of one symbol or none is allowed,
 * as zlib does for literals and distances.
 */
export function buildTable(table: usize, meanings: usize, width: u32, single: bool): bool {
  if (get32(COUNTS, LONGEST + 1) != 0) return false;
  if (!isComplete()) return single && buildSingle(table, meanings, width);
  sort(meanings);
  let sorted = SORTED;
  let code: u32 = 0;
  let size: usize = 4;
  for (let length: u32 = 1; length <= width; length++) {
    double(table, size);
    size <<= 1;
    const step: u32 = 1 << (REVERSED_BITS - length);
    for (let count = get32(COUNTS, length); count != 0; count--) {
      store<u32>(table + load<u16>(REVERSED + (code << 1)), load<u32>(sorted));
      sorted += 4;
      code += step;
    }
  }
  if (code < 1 << REVERSED_BITS) buildSecondTables(table, width, sorted, code >> (REVERSED_BITS - width));
  return true;
}

function buildSingle(table: usize, meanings: usize, width: u32): bool {
  const count = get32(COUNTS, 1);
  if (count > 1 || codesEnd - codes != count << 1) return false;
  const symbol = <u32>load<u16>(codes) & ((1 << LENGTH_SHIFT) - 1);
  set32(table, 0, count == 0 ? INVALID + BIT : get32(meanings, symbol) + BIT);
  set32(table, 1, INVALID + BIT);
  for (let bits: u32 = 1; bits < width; bits++) double(table, (<usize>4) << bits);
  return true;
}

/** The lowest `length` bits of a code as they lie in the stream. */
function reverse(code: u32, length: u32): u32 {
  const aligned = (code << (REVERSED_BITS - length)) & ((1 << REVERSED_BITS) - 1);
  return <u32>load<u16>(REVERSED + (aligned << 1)) >> 2;
}

/** Goes on with the codes of more than `width` bits, of which `first` begins the first one. */
function buildSecondTables(table: usize, width: u32, entries: usize, first: u32): void {
  let sorted = entries;
  let code = first;
  let end: u32 = 1 << width;
  let start: u32 = 0;
  let prefix: u32 = -1;
  for (let length = width + 1; length <= LONGEST; length++) {
    const more = length - width;
    code <<= 1;
    for (let count = get32(COUNTS, length); count != 0; count--) {
      if (code >> more != prefix) {
        prefix = code >> more;
        let deep = more;
        for (let space = count; space < (<u32>1) << deep;) {
          deep++;
          space = (space << 1) + get32(COUNTS, width + deep);
        }
        start = end;
        end = start + (1 << deep);
        set32(table, reverse(prefix, width), (start << 16) | EXCEPTION | POINTER | (deep << 8) | width);
      }
      const entry = load<u32>(sorted) - width * BIT;
      for (let i = start + reverse(code, more); i < end; i += 1 << more) set32(table, i, entry);
      sorted += 4;
      code++;
    }
  }
}
