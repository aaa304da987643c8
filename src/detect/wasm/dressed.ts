// AssemblyScript, compiled by scripts/wasm.mjs. Lines that are all dressed alike: as ../decode/dressed.ts.
import { VICINITY } from '../sieve-layout.ts';
import { addPiece, beginBlock, blockLength, mayHold } from './block.ts';
import { classOf, DIGIT, endOfPiece, IN_RUN } from './classes.ts';
import { DRESSED_ENDS } from './layout.ts';
import { beginOfLine, endOfLine } from './line.ts';
import { maySeparate, NONE } from './separator.ts';
import { SHORTEST, textBegin, textEnd } from './text.ts';

const LONGEST_PREFIX: usize = 128;
const LONGEST_SUFFIX: usize = 64;

/** A first line: `[lineStart, start)` before the piece, `[end, lineEnd)` behind it. */
let lineStart: usize = 0;
let start: usize = 0;
let end: usize = 0;
let lineEnd: usize = 0;

export function beginDressed(): void {
  for (let at: usize = 0; at <= 4 * LONGEST_SUFFIX; at += 16) v128.store(DRESSED_ENDS + at, i8x16.splat(0));
}

/** Whether the lines from that of the piece `[from, to)` on, of which nothing before `goal` is new, may hold something. */
export function isDressed(from: usize, to: usize, goal: usize): bool {
  if (!beginLine(from, to)) return false;
  // Rows that were followed already hold nothing.
  const known = DRESSED_ENDS + ((lineEnd - end) << 2);
  if (from < <usize>load<u32>(known)) return false;
  const second = nextPiece(end);
  if (second === NONE) return false;
  beginBlock();
  let isFound = addPiece(from, to);
  let last = to;
  for (let next = second; next !== NONE && !isFound; next = nextPiece(last)) {
    last = endOfPiece(next);
    isFound = addPiece(next, last);
    // What stands behind the last piece may be as long, and differ.
    store<u32>(known, <u32>next);
  }
  return isFound || (blockLength >= SHORTEST && last + VICINITY >= goal && mayHold());
}

/** Whether the line of the piece `[from, to)` and the next one are dressed alike. Asked between other questions, whose answers it leaves as they are. */
export function mayBeDressed(from: usize, to: usize): bool {
  const begun = lineStart;
  const first = start;
  const last = end;
  const ended = lineEnd;
  const isFound = beginLine(from, to) && nextPiece(to) !== NONE;
  lineStart = begun;
  start = first;
  end = last;
  lineEnd = ended;
  return isFound;
}

function isBlank(at: usize): bool {
  return load<u8>(at) === 0x20 || load<u8>(at) === 0x09;
}

/** Takes the line of the piece `[from, to)` for the first. False when it is not dressed, but for indentation, or is the last. */
function beginLine(from: usize, to: usize): bool {
  if (!maySeparate(to, 1)) return false;
  const first = beginOfLine(from, from - textBegin > LONGEST_PREFIX ? from - LONGEST_PREFIX : textBegin);
  if (areBlank(first, from) || (first > textBegin && load<u8>(first - 1) !== 0x0a)) return false;
  const most = min(textEnd, to + LONGEST_SUFFIX);
  const last = endOfLine(to, most);
  lineStart = first;
  start = from;
  end = to;
  lineEnd = last;
  return last < most;
}

/** Whether nothing but blanks stands in `[from, to)`. */
function areBlank(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 16) {
    const block = v128.load(at);
    const blanks = v128.or(i8x16.eq(block, i8x16.splat(0x20)), i8x16.eq(block, i8x16.splat(0x09)));
    if (at + <usize>ctz(~(<u32>i8x16.bitmask(blanks))) < min(to, at + 16)) return false;
  }
  return true;
}

/** Where the piece begins that follows the one that ends at `at`; NONE when the lines are not dressed as the first. */
function nextPiece(at: usize): usize {
  let next = at;
  for (let index = end; index <= lineEnd; index++, next++) {
    if (next >= textEnd || load<u8>(next) !== load<u8>(index)) return NONE;
  }
  for (let index = lineStart; index < start;) {
    if (next >= textEnd) return NONE;
    if (isBlank(index)) {
      if (!isBlank(next)) return NONE;
      while (index < start && isBlank(index)) index++;
      while (next < textEnd && isBlank(next)) next++;
    } else if (classOf(index) & DIGIT) {
      if (!(classOf(next) & DIGIT)) return NONE;
      while (index < start && classOf(index) & DIGIT) index++;
      while (next < textEnd && classOf(next) & DIGIT) next++;
    } else if (load<u8>(index++) !== load<u8>(next++)) return NONE;
  }
  return next < textEnd && classOf(next) & IN_RUN ? next : NONE;
}
