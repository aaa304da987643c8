// AssemblyScript, compiled by scripts/wasm.mjs. Pieces of texts that were cut, by which blocks are noticed: as ../decode/piece.ts,
// ../decode/joined.ts and ../decode/dressed.ts.
import { VICINITY } from '../sieve-layout.ts';
import { newFrom } from './changes.ts';
import { BEGIN, classOf, DIGIT, HYPHEN, IN_RUN, UPPER_CASE } from './classes.ts';
import { beginLine, nextPiece, suffix } from './dressed.ts';
import { afterSeparator, maySeparate, NONE, UNKNOWN } from './separator.ts';
import { textEnd } from './text.ts';

const SHORTEST: usize = 52;
const SHORTEST_RUN: usize = 24;

/**
 * Up to where blocks were followed that end far from anything new: their other pieces need not be followed again. Rows that are dressed alike have
 * this many bytes behind their pieces.
 */
let joinedEnd: usize = 0;
let dressedEnd: usize = 0;
let dressedSuffix: usize = 0;

export function beginPieces(): void {
  joinedEnd = 0;
  dressedEnd = 0;
}

/** Whether the piece `[from, to)` is no mere name, and one of a block that can hold a token and has something new. */
export function isPiece(from: usize, to: usize): bool {
  if (!(classOf(to) & BEGIN) && !isLast(from, to - from)) return false;
  const goal = newFrom(from);
  if (goal === usize.MAX_VALUE || isPlain(from, to)) return false;
  return isJoined(from, to, goal) || isDressed(from, to, goal);
}

/** Whether a block that ends with the `length` characters from `from` on may have a short piece before them. */
function isLast(from: usize, length: usize): bool {
  return length > SHORTEST - SHORTEST_RUN && maySeparate(from - 1, -1);
}

function isJoined(from: usize, to: usize, goal: usize): bool {
  if (from < joinedEnd) return false;
  let length = to - from;
  let end = to;
  for (;;) {
    const next = afterSeparator(end);
    if (next === UNKNOWN) return true;
    const stop = next === NONE ? next : endOfPiece(next);
    if (stop <= next) break;
    length += stop - next;
    end = stop;
    if (length >= SHORTEST && end + VICINITY >= goal) return true;
  }
  if (end + VICINITY >= goal) return isLast(from, length);
  joinedEnd = end;
  return false;
}

function isDressed(from: usize, to: usize, goal: usize): bool {
  if (!beginLine(from, to) || (from < dressedEnd && suffix() === dressedSuffix)) return false;
  let length = to - from;
  let end = to;
  for (let next = nextPiece(end); next !== NONE; next = nextPiece(end)) {
    end = endOfPiece(next);
    length += end - next;
    if (length >= SHORTEST && end + VICINITY >= goal) return true;
  }
  if (end + VICINITY >= goal) return false;
  dressedEnd = end;
  dressedSuffix = suffix();
  return false;
}

function endOfPiece(at: usize): usize {
  let to = at;
  while (to < textEnd && classOf(to) & IN_RUN) to++;
  return to;
}

/** Whether the piece reads like a name, or is a line under a heading. */
function isPlain(from: usize, to: usize): bool {
  let kinds: u32 = 0;
  for (let at = from; at < to; at++) {
    kinds |= classOf(at);
    if ((kinds & (UPPER_CASE | DIGIT)) === (UPPER_CASE | DIGIT)) return false;
  }
  return kinds & HYPHEN ? true : isRuler(from, to);
}

function isRuler(from: usize, to: usize): bool {
  for (let at = from + 1; at < to; at++) {
    if (load<u8>(at) !== load<u8>(from)) return false;
  }
  return true;
}
