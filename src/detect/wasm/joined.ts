// AssemblyScript, compiled by scripts/wasm.mjs. Text that was cut into pieces: as ../decode/joined.ts.
import { mayBePacked } from './base64.ts';
import { addPiece, beginBlock, blockLength, mayHold } from './block.ts';
import { classOf, endOfPiece, IN_RUN, QUOTE } from './classes.ts';
import { afterSeparator, beforeSeparator, maySeparate, NONE } from './separator.ts';
import { SHORTEST, textBegin } from './text.ts';
import { VICINITY } from '../sieve-layout.ts';

const LONG_PIECE: usize = 24;

/** So many pieces may stand before what is packed, and be no part of it. */
const LATEST_PACKED: u32 = 4;
/** `H4sI` and `KLUv`: what is packed so is looked for behind any number of pieces. */
const GZIP: u32 = 0x49733448;
const ZSTD: u32 = 0x76554c4b;

/** Marks: their sign, or TWICE with it. */
const NO_MARK: u8 = 0;
const TWICE: u8 = 0x80;
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
  return (
    mayHoldMarked(begin, to, PLUS) ||
    mayHoldMarked(begin, to, HYPHEN) ||
    mayHoldMarked(begin, to, SLASH | TWICE) ||
    mayHoldMarked(begin, to, PLUS | TWICE) ||
    mayHoldMarked(begin, to, HYPHEN | TWICE)
  );
}

/** Whether all pieces together may hold something, and reach up to `goal`. */
function mayHoldBlock(begin: usize, to: usize, goal: usize): bool {
  beginBlock();
  marksSeen = 0;
  if (beforeTo > 0) addPiece(beforeFrom, beforeTo);
  let isFound = addPiece(begin, to) || (beforeTo > 0 && begins(begin, 1));
  let pieces: u32 = beforeTo > 0 ? 2 : 1;
  blockEnd = to;
  for (let next = afterSeparator(to); next !== NONE && !isFound; next = afterSeparator(blockEnd)) {
    const stop = endOfPiece(next);
    if (stop === next) break;
    isFound = addPiece(next, stop) || begins(next, pieces++);
    blockEnd = stop;
  }
  return isFound || (blockLength >= SHORTEST && blockEnd + VICINITY >= goal && mayHold());
}

/** Notes the marks that piece number `index` begins with. Returns whether something packed may begin with it. */
function begins(at: usize, index: u32): bool {
  const byte = load<u8>(at);
  if (byte === PLUS || byte === HYPHEN || byte === SLASH) {
    if (byte !== SLASH) marksSeen |= bitOf(byte);
    if (load<u8>(at + 1) === byte) marksSeen |= bitOf(byte | TWICE);
  }
  if (index < LATEST_PACKED) return mayBePacked(at);
  const sign = load<u32>(at);
  return sign === GZIP || sign === ZSTD;
}

/** Whether pieces in a row of which all but the first begin with the mark, which is left out, or follow a quotation mark, may hold something. */
function mayHoldMarked(begin: usize, to: usize, mark: u8): bool {
  if (!(marksSeen & bitOf(mark))) return false;
  const length = lengthOf(mark);
  let hasMark = false;
  let first = beforeTo > 0 ? beforeFrom : begin;
  let firstEnd = beforeTo > 0 ? beforeTo : to;
  beginBlock();
  for (let next = beforeTo > 0 ? begin : afterSeparator(to); next !== NONE;) {
    const stop = next === begin ? to : endOfPiece(next);
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

/** A bit for each mark. */
function bitOf(mark: u8): u32 {
  return 1 << ((mark & 7) + (mark & TWICE ? 8 : 0));
}

function lengthOf(mark: u8): usize {
  return mark & TWICE ? 2 : 1;
}

function isMarked(at: usize, mark: u8): bool {
  const sign: u8 = mark & ~TWICE;
  return load<u8>(at) === sign && (!(mark & TWICE) || load<u8>(at + 1) === sign);
}

/** Whether the letter of `\\n` or `\\r` is what a run begins with. */
export function startsEscaped(from: usize): bool {
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
