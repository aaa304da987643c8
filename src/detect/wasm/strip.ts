// AssemblyScript, compiled by scripts/wasm.mjs. The one loop over every byte: it calls nothing, so that all it needs stays in registers.
import { HEX_ROWS, RUN_ROWS } from '../sieve-layout.ts';
import { HALVES } from './classes.ts';
import { BREAKS, HEX_BREAKS } from './layout.ts';

/** Bytes looked at in one turn: as many as a word has bits. */
export const TURN: usize = 64;

/**
 * Writes down of the turns from `from` up to `to`, no more than TURNS, at BREAKS which bytes break a run, and at HEX_BREAKS which are no hexadecimal
 * digits and nothing that stands between them. Returns whether one byte is NUL.
 */
export function markStrip(from: usize, to: usize): bool {
  const rows = v128.load(RUN_ROWS);
  const hexRows = v128.load(HEX_ROWS);
  let least = i8x16.splat(1);
  let breaks = BREAKS;
  let hexBreaks = HEX_BREAKS;
  for (let at = from; at < to; at += TURN) {
    // Written out four times: a loop would count, and shift by what it counts.
    let block = v128.load(at);
    let low = v128.and(block, i8x16.splat(15));
    let high = highOf(block);
    let broken = outside(rows, low, high);
    let hexed = outside(hexRows, low, high);
    least = i8x16.min_u(least, block);
    block = v128.load(at, 16);
    low = v128.and(block, i8x16.splat(15));
    high = highOf(block);
    broken |= outside(rows, low, high) << 16;
    hexed |= outside(hexRows, low, high) << 16;
    least = i8x16.min_u(least, block);
    block = v128.load(at, 32);
    low = v128.and(block, i8x16.splat(15));
    high = highOf(block);
    broken |= outside(rows, low, high) << 32;
    hexed |= outside(hexRows, low, high) << 32;
    least = i8x16.min_u(least, block);
    block = v128.load(at, 48);
    low = v128.and(block, i8x16.splat(15));
    high = highOf(block);
    store<u64>(breaks, broken | (outside(rows, low, high) << 48));
    store<u64>(hexBreaks, hexed | (outside(hexRows, low, high) << 48));
    least = i8x16.min_u(least, block);
    breaks += 8;
    hexBreaks += 8;
  }
  return !i8x16.all_true(least);
}

function highOf(block: v128): v128 {
  return i8x16.swizzle(HALVES, v128.and(i16x8.shr_u(block, 4), i8x16.splat(15)));
}

/** A bit for each byte that is not of the class of `rows`. */
function outside(rows: v128, low: v128, high: v128): u64 {
  return <u64>(<u32>i8x16.bitmask(i8x16.eq(v128.and(i8x16.swizzle(rows, low), high), i8x16.splat(0))));
}
