// AssemblyScript, compiled by scripts/wasm.mjs. Text that was cut into pieces: as ../decode/joined.ts.
import { addPiece, beginBlock, blockLength, mayHold } from './block.ts';
import { classOf, endOfClass, IN_RUN, QUOTE } from './classes.ts';
import { afterSeparator, beforeSeparator, maySeparate, NONE } from './separator.ts';
import { textBegin, textEnd } from './text.ts';
import { VICINITY } from '../sieve-layout.ts';

const SHORTEST: usize = 52;
const LONG_PIECE: usize = 24;

const NO_MARK: u8 = 0;
const PLUS: u8 = 0x2b;
const HYPHEN: u8 = 0x2d;
const SLASH: u8 = 0x2f;
const BACKSLASH: u8 = 0x5c;
/** Hyphens that end a heading. */
const ARMOUR: usize = 5;

/** Up to where blocks were followed that hold nothing: their other pieces need not be followed again. */
let joinedEnd: usize = 0;

/** Of the block that was followed last: where it ends, and a bit for each mark that one of its pieces begins with, but for the first. */
let blockEnd: usize = 0;
let marksSeen: u32 = 0;
/** The short piece before a block. */
let beforeFrom: usize = 0;
let beforeTo: usize = 0;

export function beginJoined(): void {
  joinedEnd = 0;
}

/** Whether a block that ends with the `length` characters from `from` on may have a short piece before them. */
export function isLast(from: usize, length: usize): bool {
  return length > SHORTEST - LONG_PIECE && maySeparate(from - 1, -1);
}

/** Whether the block from the piece `[from, to)` on, of which nothing before `goal` is new, may hold something. */
export function isJoined(from: usize, to: usize, goal: usize): bool {
  if (from < joinedEnd) return false;
  const begin = startsEscaped(from) ? from + 1 : from;
  const next = afterSeparator(to);
  if (next === NONE && to - begin <= SHORTEST - LONG_PIECE) return false;
  findBefore(begin);
  if (next === NONE && beforeTo === 0) return false;
  if (mayHoldBlock(begin, to, goal)) return true;
  if (blockLength < SHORTEST) return false;
  joinedEnd = blockEnd;
  if (blockEnd + VICINITY < goal) return false;
  const marks = marksSeen;
  return (
    (marks & bitOf(PLUS) && mayHoldMarked(begin, to, PLUS)) ||
    (marks & bitOf(HYPHEN) && mayHoldMarked(begin, to, HYPHEN)) ||
    (marks & bitOf(SLASH) && mayHoldMarked(begin, to, SLASH))
  );
}

/** Whether all pieces together may hold something, and reach up to `goal`. */
function mayHoldBlock(begin: usize, to: usize, goal: usize): bool {
  beginBlock();
  if (beforeTo > 0) addPiece(beforeFrom, beforeTo);
  let isFound = addPiece(begin, to);
  marksSeen = beforeTo > 0 ? bitOf(markAt(begin)) : 0;
  blockEnd = to;
  for (let next = afterSeparator(to); next !== NONE && !isFound; next = afterSeparator(blockEnd)) {
    const stop = endOfClass(IN_RUN, next, textEnd);
    if (stop === next) break;
    isFound = addPiece(next, stop);
    marksSeen |= bitOf(markAt(next));
    blockEnd = stop;
  }
  return isFound || (blockLength >= SHORTEST && blockEnd + VICINITY >= goal && mayHold());
}

/** Whether pieces in a row of which all but the first begin with the mark, which is left out, or follow a quotation mark, may hold something. */
function mayHoldMarked(begin: usize, to: usize, mark: u8): bool {
  const length = lengthOf(mark);
  let hasMark = false;
  let first = beforeTo > 0 ? beforeFrom : begin;
  let firstEnd = beforeTo > 0 ? beforeTo : to;
  beginBlock();
  for (let next = beforeTo > 0 ? begin : afterSeparator(to); next !== NONE;) {
    const stop = next === begin ? to : endOfClass(IN_RUN, next, textEnd);
    if (stop === next) break;
    const marked = isMarked(next, mark);
    if (marked || classOf(next - 1) & QUOTE) {
      hasMark = hasMark || marked;
      if (blockLength === 0 && addPiece(isMarked(first, mark) ? first + length : first, firstEnd)) return true;
      if (addPiece(marked ? next + length : next, stop)) return true;
    } else {
      if (hasMark && blockLength >= SHORTEST && mayHold()) return true;
      beginBlock();
      hasMark = false;
      first = next;
      firstEnd = stop;
    }
    next = afterSeparator(stop);
  }
  return hasMark && blockLength >= SHORTEST && mayHold();
}

/** The sign of the mark that the piece at `at` begins with: of a diff, or of a comment. */
function markAt(at: usize): u8 {
  const byte = load<u8>(at);
  if (byte === PLUS || byte === HYPHEN) return byte;
  return byte === SLASH && load<u8>(at + 1) === SLASH ? SLASH : NO_MARK;
}

/** A bit for each mark, and none for no mark. */
function bitOf(mark: u8): u32 {
  return mark === NO_MARK ? 0 : 1 << (mark & 7);
}

function lengthOf(mark: u8): usize {
  return mark === SLASH ? 2 : 1;
}

function isMarked(at: usize, mark: u8): bool {
  for (let next = at; next < at + lengthOf(mark); next++) {
    if (load<u8>(next) !== mark) return false;
  }
  return true;
}

/** Whether the letter of `\\n` or `\\r` is what a run begins with. */
function startsEscaped(from: usize): bool {
  const byte = load<u8>(from);
  return (byte === 0x6e || byte === 0x72) && load<u8>(from - 1) === BACKSLASH;
}

function endsHeading(at: usize): bool {
  let from = at;
  while (from > textBegin && at - from < ARMOUR && load<u8>(from - 1) === HYPHEN) from--;
  return at - from === ARMOUR;
}

/** Finds the piece that is separated from `at` and too short to be noticed. */
function findBefore(at: usize): void {
  beforeTo = 0;
  const end = maySeparate(at - 1, -1) ? beforeSeparator(at) : NONE;
  if (end === NONE || endsHeading(end)) return;
  let from = end;
  while (from > textBegin && end - from < LONG_PIECE && classOf(from - 1) & IN_RUN) from--;
  if (startsEscaped(from)) from++;
  if (from >= end || end - from >= LONG_PIECE) return;
  beforeFrom = from;
  beforeTo = end;
}
