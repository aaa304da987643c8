// AssemblyScript, compiled by scripts/wasm.mjs. The header of a dynamic DEFLATE block (RFC 1951, 3.2.7): lengths of codes, themselves coded.
import { buildTable } from './huffman.ts';
import {
  DISTANCE_MEANINGS,
  DISTANCE_TABLE,
  get32,
  LENGTH_MEANINGS,
  LENGTH_TABLE,
  LENGTHS,
  LITERAL_MEANINGS,
  LITERAL_TABLE,
} from './layout.ts';

/** Where the stream stands: its next byte, bits that were taken from it, and how many of them. Set before and read after a header. */
let position: usize = 0;
let buffer: u64 = 0;
let bits: u32 = 0;

let literalMask: u32 = 0;
let distanceMask: u32 = 0;

/** The order in which the lengths of length codes come. */
const ORDER = memory.data<u8>([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);

export function setStream(at: usize, held: u64, count: u32): void {
  position = at;
  buffer = held;
  bits = count;
}
export function streamPosition(): usize {
  return position;
}
export function streamBuffer(): u64 {
  return buffer;
}
export function streamBits(): u32 {
  return bits;
}
export function literalsMask(): u32 {
  return literalMask;
}
export function distancesMask(): u32 {
  return distanceMask;
}

/** Reads a header and builds its tables. False when it is none. */
export function readBlockHeader(): bool {
  let p = position;
  let held = buffer;
  let n = bits;
  held |= load<u64>(p) << n;
  p += (63 - n) >> 3;
  n |= 56;
  const literals: u32 = <u32>(held & 31) + 257;
  const distances: u32 = <u32>((held >> 5) & 31) + 1;
  const coded: u32 = <u32>((held >> 10) & 15) + 4;
  held >>= 14;
  n -= 14;
  if (literals > 286 || distances > 30) return false;
  v128.store(LENGTHS, i64x2.splat(0));
  store<u32>(LENGTHS + 16, 0);
  for (let i: u32 = 0; i < coded; i++) {
    if (n < 3) {
      held |= load<u64>(p) << n;
      p += (63 - n) >> 3;
      n |= 56;
    }
    store<u8>(LENGTHS + load<u8>(ORDER + i), <u8>(held & 7));
    held >>= 3;
    n -= 3;
  }
  const width = buildTable(LENGTH_TABLE, LENGTH_MEANINGS, LENGTHS, 19, 7, false);
  if (width < 0) return false;
  const mask: u32 = (1 << width) - 1;
  const total = literals + distances;
  let i: u32 = 0;
  while (i < total) {
    if (n < 14) {
      held |= load<u64>(p) << n;
      p += (63 - n) >> 3;
      n |= 56;
    }
    const entry = get32(LENGTH_TABLE, <u32>held & mask);
    held >>= entry & 0xff;
    n -= entry & 0xff;
    const symbol = entry >> 16;
    if (symbol < 16) {
      store<u8>(LENGTHS + i++, <u8>symbol);
      continue;
    }
    if (symbol == 16 && i == 0) return false;
    const value: u8 = symbol == 16 ? load<u8>(LENGTHS + i - 1) : 0;
    const extra: u32 = symbol == 16 ? 2 : symbol == 17 ? 3 : 7;
    const times: u32 = (symbol == 18 ? 11 : 3) + (<u32>held & ((1 << extra) - 1));
    held >>= extra;
    n -= extra;
    if (i + times > total) return false;
    for (const last = i + times; i < last; i++) store<u8>(LENGTHS + i, value);
  }
  setStream(p, held, n);
  return buildTables(literals, distances);
}

function buildTables(literals: u32, distances: u32): bool {
  // A block without an end.
  if (load<u8>(LENGTHS + 256) == 0) return false;
  const literalBits = buildTable(LITERAL_TABLE, LITERAL_MEANINGS, LENGTHS, literals, 10, true);
  if (literalBits < 0) return false;
  const distanceBits = buildTable(DISTANCE_TABLE, DISTANCE_MEANINGS, LENGTHS + literals, distances, 8, true);
  if (distanceBits < 0) return false;
  literalMask = (1 << literalBits) - 1;
  distanceMask = (1 << distanceBits) - 1;
  return true;
}
