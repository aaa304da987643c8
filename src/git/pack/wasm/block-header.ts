// AssemblyScript, compiled by scripts/wasm.mjs. The header of a dynamic DEFLATE block (RFC 1951, 3.2.7): lengths of codes, themselves coded.
import { bits, held, position, setStream } from './bit-stream.ts';
import { beginCodes, buildTable, endOfCodes, LENGTH_SHIFT, LONGEST, setEndOfCodes } from './huffman.ts';
import {
  CODED,
  COUNTS,
  DISTANCE_BITS,
  DISTANCE_MEANINGS,
  DISTANCE_TABLE,
  get32,
  LENGTH_BITS,
  LENGTH_MEANINGS,
  LENGTH_TABLE,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_MEANINGS,
  LITERAL_TABLE,
  set32,
} from './layout.ts';

/** In an entry of the table of lengths: the length before is repeated. */
export const REPEAT: u32 = 1 << 28;

/** The order in which the lengths of length codes come. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

const FIRST_EIGHT = memory.data<u16>([0, 1, 2, 3, 4, 5, 6, 7]);

/** How many lengths were read, and the last one. */
let index: u32 = 0;
let last: u32 = 0;

/** Reads a header and builds its tables. False when it is none. A block without an end is one: it reaches one of the limits. */
export function readBlockHeader(): bool {
  let p = position;
  let buffer = held;
  let n = bits;
  buffer |= load<u64>(p) << n;
  p += (63 - n) >> 3;
  n |= 56;
  const literals: u32 = <u32>(buffer & 31) + 257;
  const distances: u32 = <u32>((buffer >> 5) & 31) + 1;
  const coded: u32 = <u32>((buffer >> 10) & 15) + 4;
  setStream(p, buffer >> 14, n - 14);
  if (literals > 286 || distances > 30 || !readLengthCode(coded)) return false;
  index = 0;
  // No length yet: what repeats it is found out.
  last = LONGEST + 1;
  beginCodes(CODED);
  readLengths(literals);
  // What is repeated may reach into the distances.
  const over = index - literals;
  const begin = endOfCodes() - (last == 0 ? 0 : (<usize>over) << 1);
  setEndOfCodes(begin);
  set32(COUNTS, last, get32(COUNTS, last) - over);
  if (!buildTable(LITERAL_TABLE, LITERAL_MEANINGS, LITERAL_BITS, true)) return false;
  beginCodes(begin);
  setEndOfCodes(begin + (last == 0 ? 0 : (<usize>over) << 1));
  set32(COUNTS, last, over);
  readLengths(literals + distances);
  if (index != literals + distances) return false;
  return buildTable(DISTANCE_TABLE, DISTANCE_MEANINGS - (literals << 2), DISTANCE_BITS, true);
}

/** Reads how the lengths are coded. */
function readLengthCode(coded: u32): bool {
  let p = position;
  let buffer = held;
  let n = bits;
  v128.store(LENGTHS, i64x2.splat(0));
  store<u32>(LENGTHS + 16, 0);
  for (let i: u32 = 0; i < coded; i++) {
    if (n < 3) {
      buffer |= load<u64>(p) << n;
      p += (63 - n) >> 3;
      n |= 56;
    }
    store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>(buffer & 7));
    buffer >>= 3;
    n -= 3;
  }
  setStream(p, buffer, n);
  beginCodes(CODED);
  noteLengths(19);
  return buildTable(LENGTH_TABLE, LENGTH_MEANINGS, LENGTH_BITS, false);
}

/** Writes down the codes of the first `symbols` symbols, which have LENGTHS. */
export function noteLengths(symbols: u32): void {
  let at = endOfCodes();
  for (let symbol: u32 = 0; symbol < symbols; symbol++) {
    const length: u32 = load<u8>(LENGTHS + symbol);
    store<u16>(at, <u16>((length << LENGTH_SHIFT) | symbol));
    at += length == 0 ? 0 : 2;
    set32(COUNTS, length, get32(COUNTS, length) + 1);
  }
  setEndOfCodes(at);
}

/** Reads lengths until there are `end` of them, or more, and writes down the codes. All take the same way, because none can be foretold. */
function readLengths(end: u32): void {
  let p = position;
  let buffer = held;
  let n = bits;
  let i = index;
  let length = last;
  let at = endOfCodes();
  while (i < end) {
    if (n < 14) {
      buffer |= load<u64>(p) << n;
      p += (63 - n) >> 3;
      n |= 56;
    }
    const entry = get32(LENGTH_TABLE, <u32>buffer & ((1 << LENGTH_BITS) - 1));
    const times = ((entry >> 16) & 0xff) + ((<u32>buffer & ((1 << entry) - 1)) >> (entry >> 8));
    buffer >>= entry;
    n -= entry & 0xff;
    length = select(length, (entry >> 24) & 15, (entry & REPEAT) != 0);
    // Only zeros come more than eight times, and they are overwritten.
    const codes = i16x8.splat(<i16>((length << LENGTH_SHIFT) | i));
    v128.store(at, i16x8.add(codes, v128.load(FIRST_EIGHT)));
    at += select<usize>(0, times << 1, length == 0);
    set32(COUNTS, length, get32(COUNTS, length) + times);
    i += times;
  }
  setEndOfCodes(at);
  setStream(p, buffer, n);
  index = i;
  last = length;
}
