// AssemblyScript, compiled by scripts/wasm.mjs. The one loop over every byte: it calls nothing, so that all it needs stays in registers.
import { HEX_ROWS, RUN_ROWS } from '../sieve-layout.ts';
import { HALVES } from './classes.ts';
import { BREAKS, HEX_BLOCKS } from './layout.ts';

/** Bytes looked at in one turn: as many as a word has bits. */
export const TURN: usize = 64;

/**
 * Writes down of the turns from `from` up to `to`, no more than TURNS, at BREAKS which bytes break a run, and at HEX_BLOCKS which of the four blocks
 * are wholly of hexadecimal digits and what stands between them. Returns whether one byte is NUL.
 */
export function markStrip(from: usize, to: usize): bool {
  const rows = v128.load(RUN_ROWS);
  const hexRows = v128.load(HEX_ROWS);
  const nibble = i8x16.splat(15);
  const zero = i8x16.splat(0);
  let least = i8x16.splat(1);
  let breaks = BREAKS;
  let hexBlocks = HEX_BLOCKS;
  for (let at = from; at < to; at += TURN) {
    let broken: u64 = 0;
    let hexed: u32 = 0;
    for (let part: usize = 0; part < TURN; part += 16) {
      const block = v128.load(at + part);
      const low = v128.and(block, nibble);
      const high = i8x16.swizzle(HALVES, v128.and(i16x8.shr_u(block, 4), nibble));
      least = i8x16.min_u(least, block);
      broken |= (<u64>i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(rows, low), high), zero))) << part;
      hexed |= (<u32>i8x16.all_true(v128.and(i8x16.swizzle(hexRows, low), high))) << (<u32>part >> 4);
    }
    store<u64>(breaks, broken);
    store<u8>(hexBlocks, hexed);
    breaks += 8;
    hexBlocks++;
  }
  return !i8x16.all_true(least);
}
