// AssemblyScript, compiled by scripts/wasm.mjs. Pieces of texts that were cut, by which blocks are noticed: as ../decode/piece.ts.
import { newFrom } from './changes.ts';
import { BEGIN, classOf, DIGIT, HYPHEN, UPPER_CASE } from './classes.ts';
import { beginDressed, isDressed } from './dressed.ts';
import { beginJoined, isJoined, isLast } from './joined.ts';

/** Longer ones are no lines under headings. */
const LONGEST_RULER: usize = 256;

export function beginPieces(): void {
  beginJoined();
  beginDressed();
}

/** Whether the piece `[from, to)` is no mere name, and one of a block that may hold something and has something new. */
export function isPiece(from: usize, to: usize): bool {
  if (!(classOf(to) & BEGIN) && !isLast(from, to - from)) return false;
  const goal = newFrom(from);
  if (goal === usize.MAX_VALUE || isPlain(from, to)) return false;
  return isJoined(from, to, goal) || isDressed(from, to, goal);
}

/** Whether the piece reads like a name, or is a line under a heading. */
function isPlain(from: usize, to: usize): bool {
  let kinds: u32 = 0;
  for (let at = from; at < to; at++) {
    kinds |= classOf(at);
    if ((kinds & (UPPER_CASE | DIGIT)) === (UPPER_CASE | DIGIT)) return false;
  }
  return kinds & HYPHEN ? true : to - from <= LONGEST_RULER && isRuler(from, to);
}

function isRuler(from: usize, to: usize): bool {
  for (let at = from + 1; at < to; at++) {
    if (load<u8>(at) !== load<u8>(from)) return false;
  }
  return true;
}
