// AssemblyScript, compiled by scripts/wasm.mjs. Lines that are all dressed alike: as ../decode/dressed.ts.
import { classOf, DIGIT, IN_RUN } from './classes.ts';
import { maySeparate, NONE } from './separator.ts';
import { textBegin, textEnd } from './text.ts';

const LONGEST_PREFIX: usize = 128;
const LONGEST_SUFFIX: usize = 64;

/** A first line: `[lineStart, start)` before the piece, `[end, lineEnd)` behind it. */
let lineStart: usize = 0;
let start: usize = 0;
let end: usize = 0;
let lineEnd: usize = 0;

function isBlank(at: usize): bool {
  return load<u8>(at) === 0x20 || load<u8>(at) === 0x09;
}

/** Takes the line of the piece `[from, to)` for the first. False when it is not dressed, but for indentation, or is the last. */
export function beginLine(from: usize, to: usize): bool {
  if (!maySeparate(to, 1)) return false;
  const least = from - textBegin > LONGEST_PREFIX ? from - LONGEST_PREFIX : textBegin;
  let isBare = true;
  let first = from;
  while (first > least && load<u8>(first - 1) !== 0x0a) {
    first--;
    if (!isBlank(first)) isBare = false;
  }
  if (isBare || (first > textBegin && load<u8>(first - 1) !== 0x0a)) return false;
  const most = min(textEnd, to + LONGEST_SUFFIX);
  let last = to;
  while (last < most && load<u8>(last) !== 0x0a) last++;
  lineStart = first;
  start = from;
  end = to;
  lineEnd = last;
  return last < most;
}

/** How many bytes the first line has behind its piece. */
export function suffix(): usize {
  return lineEnd - end;
}

/** Where the piece begins that follows the one that ends at `at`; NONE when the lines are not dressed as the first. */
export function nextPiece(at: usize): usize {
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
