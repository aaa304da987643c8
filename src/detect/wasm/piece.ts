// AssemblyScript, compiled by scripts/wasm.mjs. Pieces of texts that were cut, by which blocks are noticed: as ../decode/piece.ts.
import { newFrom } from './changes.ts';
import { BEGIN, classOf } from './classes.ts';
import { beginDressed, isDressed } from './dressed.ts';
import { beginJoined, isJoined, isLast } from './joined.ts';

/** Shorter ones are noticed nowhere. */
export const SHORTEST_PIECE: usize = 16;
/** Longer ones are no lines under headings. */
const LONGEST_RULER: usize = 256;

export function beginPieces(): void {
  beginJoined();
  beginDressed();
}

/** Whether the piece `[from, to)` is no mere name, and one of a block that may hold something and has something new. */
export function isPiece(from: usize, to: usize): bool {
  if (isPlain(from, to) || (!(classOf(to) & BEGIN) && !isLast(from, to - from))) return false;
  const goal = newFrom(from);
  if (goal === usize.MAX_VALUE) return false;
  return isJoined(from, to, goal) || isDressed(from, to, goal);
}

/** Whether the piece reads like a name, or is a line under a heading. */
export function isPlain(from: usize, to: usize): bool {
  let capitals = i8x16.splat(0);
  let digits = i8x16.splat(0);
  let hyphens = i8x16.splat(0);
  // No piece is shorter than a block, so that the last one may overlap the one before.
  for (let at = from; ; at = min(at + 16, to - 16)) {
    const block = v128.load(at);
    capitals = v128.or(capitals, i8x16.le_u(i8x16.sub(block, i8x16.splat(0x41)), i8x16.splat(25)));
    digits = v128.or(digits, i8x16.le_u(i8x16.sub(block, i8x16.splat(0x30)), i8x16.splat(9)));
    hyphens = v128.or(hyphens, v128.or(i8x16.eq(block, i8x16.splat(0x2d)), i8x16.eq(block, i8x16.splat(0x5f))));
    if (at + 16 === to) break;
  }
  if (v128.any_true(capitals) && v128.any_true(digits)) return false;
  return v128.any_true(hyphens) ? true : to - from <= LONGEST_RULER && isRuler(from, to);
}

function isRuler(from: usize, to: usize): bool {
  for (let at = from + 1; at < to; at++) {
    if (load<u8>(at) !== load<u8>(from)) return false;
  }
  return true;
}
