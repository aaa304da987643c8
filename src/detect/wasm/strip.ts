// AssemblyScript, compiled by scripts/wasm.mjs. The one loop over every byte: it calls nothing, so that all it needs stays in registers.
import { HEX_ROWS, RUN_COLUMNS, RUN_ROWS } from '../sieve-layout.ts';
import { HALVES } from './classes.ts';
import { BREAKS, OTHER_TURNS } from './layout.ts';

/** Bytes looked at in one turn: as many as a word has bits. */
export const TURN: usize = 64;

/** Whether one of the bytes was NUL of the second blocks of turns: wide characters that are enough fill one of these, too. */
export let hasNul: bool = false;

export function beginStrips(): void {
  hasNul = false;
}

/**
 * Writes down of the turns from `from` up to `to`, no more than TURNS, at BREAKS which bytes break a run, and at OTHER_TURNS where those begin in
 * which there may be runs of other alphabets: a block of what lines of dumps consist of, or the second one of hexadecimal digits and what stands
 * between them. Returns where that list ends.
 */
export function markStrip(from: usize, to: usize): usize {
  const rows = v128.load(RUN_ROWS);
  const columns = v128.load(RUN_COLUMNS);
  const hexRows = v128.load(HEX_ROWS);
  let least = i8x16.splat(1);
  let breaks = BREAKS;
  let others = OTHER_TURNS;
  for (let at = from; at < to; at += TURN) {
    // Written out four times: a loop would count.
    let bits = bitsOf(v128.load(at), rows, columns);
    store<u16>(breaks, outsideRuns(bits));
    let full = insideDumps(bits) + 1;
    const block = v128.load(at, 16);
    bits = bitsOf(block, rows, columns);
    store<u16>(breaks, outsideRuns(bits), 2);
    full |= insideDumps(bits) + 1;
    least = i8x16.min_u(least, block);
    const isHex = i8x16.all_true(v128.and(i8x16.swizzle(hexRows, lowOf(block)), i8x16.swizzle(HALVES, highOf(block))));
    bits = bitsOf(v128.load(at, 32), rows, columns);
    store<u16>(breaks, outsideRuns(bits), 4);
    full |= insideDumps(bits) + 1;
    bits = bitsOf(v128.load(at, 48), rows, columns);
    store<u16>(breaks, outsideRuns(bits), 6);
    full |= insideDumps(bits) + 1;
    breaks += 8;
    store<u32>(others, <u32>at);
    others += (<usize>((full >> 16) | <u32>isHex)) << 2;
  }
  if (!i8x16.all_true(least)) hasNul = true;
  return others;
}

/** Of each byte the bits of `rows` and `columns` that it has in both. */
function bitsOf(block: v128, rows: v128, columns: v128): v128 {
  return v128.and(i8x16.swizzle(rows, lowOf(block)), i8x16.swizzle(columns, highOf(block)));
}

function lowOf(block: v128): v128 {
  return v128.and(block, i8x16.splat(15));
}

function highOf(block: v128): v128 {
  return v128.and(i16x8.shr_u(block, 4), i8x16.splat(15));
}

/** A bit for each byte that is no part of runs. */
function outsideRuns(bits: v128): u32 {
  return <u32>i8x16.bitmask(i8x16.eq(v128.and(bits, i8x16.splat(127)), i8x16.splat(0)));
}

/** A bit for each byte that may be part of lines of dumps. */
function insideDumps(bits: v128): u32 {
  return <u32>i8x16.bitmask(bits);
}
