// AssemblyScript, compiled by scripts/wasm.mjs. What the symbols of DEFLATE mean (RFC 1951, 3.2.5 to 3.2.7), as entries of decoding tables that
// lack only the length of their code.
import { noteLengths, REPEAT } from './block-header.ts';
import { beginCodes, buildTable, END, EXCEPTION, INVALID, LITERAL } from './huffman.ts';
import {
  CODED,
  DISTANCE_BITS,
  DISTANCE_MEANINGS,
  FIXED_DISTANCES,
  FIXED_LITERALS,
  LENGTH_MEANINGS,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_MEANINGS,
  REVERSED,
  REVERSED_BITS,
  set32,
} from './layout.ts';

/** Fills the tables that never change. */
export function prepareTables(): void {
  for (let i: u32 = 0; i < 256; i++) set32(LITERAL_MEANINGS, i, LITERAL | (i << 16));
  set32(LITERAL_MEANINGS, 256, EXCEPTION | END);
  let base: u32 = 3;
  for (let i: u32 = 0; i < 28; i++) {
    const extra: u32 = i < 4 ? 0 : (i >> 2) - 1;
    set32(LITERAL_MEANINGS, 257 + i, (base << 16) | extra);
    base += 1 << extra;
  }
  set32(LITERAL_MEANINGS, 285, 258 << 16);
  set32(LITERAL_MEANINGS, 286, INVALID);
  set32(LITERAL_MEANINGS, 287, INVALID);
  base = 1;
  for (let i: u32 = 0; i < 30; i++) {
    const extra: u32 = i < 2 ? 0 : (i >> 1) - 1;
    set32(DISTANCE_MEANINGS, i, (base << 16) | extra);
    base += 1 << extra;
  }
  set32(DISTANCE_MEANINGS, 30, INVALID);
  set32(DISTANCE_MEANINGS, 31, INVALID);
  for (let i: u32 = 0; i < 16; i++) set32(LENGTH_MEANINGS, i, (i << 24) | (1 << 16));
  set32(LENGTH_MEANINGS, 16, REPEAT | (3 << 16) | 2);
  set32(LENGTH_MEANINGS, 17, (3 << 16) | 3);
  set32(LENGTH_MEANINGS, 18, (11 << 16) | 7);
  for (let i: u32 = 0; i < (<u32>1) << REVERSED_BITS; i++) {
    let reversed: u32 = 0;
    for (let bit: u32 = 0; bit < REVERSED_BITS; bit++) reversed |= ((i >> bit) & 1) << (REVERSED_BITS - 1 - bit);
    store<u16>(REVERSED + (i << 1), <u16>(reversed << 2));
  }
  for (let i: usize = 0; i < 288; i++) store<u8>(LENGTHS + i, i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8);
  beginCodes(CODED);
  noteLengths(288);
  buildTable(FIXED_LITERALS, LITERAL_MEANINGS, LITERAL_BITS, false);
  for (let i: usize = 0; i < 32; i++) store<u8>(LENGTHS + i, 5);
  beginCodes(CODED);
  noteLengths(32);
  buildTable(FIXED_DISTANCES, DISTANCE_MEANINGS, DISTANCE_BITS, false);
}
