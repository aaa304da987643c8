// AssemblyScript, compiled by scripts/wasm.mjs. Text in rows that are all as narrow as each other: as ../decode/narrow.ts.
import { addPiece, beginBlock, blockLength, mayHold } from './block.ts';
import { endOfPiece } from './classes.ts';
import { skipLineEnd } from './separator.ts';
import { SHORTEST } from './text.ts';

const WIDEST: usize = 15;

/** Where the last row begins that was followed. */
let last: usize = 0;

/** Whether rows of the run `[from, to)` may hold something together. */
export function isNarrow(from: usize, to: usize): bool {
  for (let at = from; at < to;) {
    beginBlock();
    if (followRows(at, true)) return true;
    // What they may hold is asked of rows that they encode, too.
    const next = afterRows(at);
    if (blockLength >= SHORTEST && mayHold()) return true;
    at = next;
  }
  return false;
}

/** Whether rows of the run `[from, to)` are as long as a token together. Asked between other questions, whose answers it leaves as they are. */
export function areNarrow(from: usize, to: usize): bool {
  const followed = last;
  let at = from;
  while (at < to && !followRows(at, false)) at = afterRows(at);
  last = followed;
  return at < to;
}

/**
 * Follows the rows from the one at `at` on: of the first as much as the second has, and the last may be shorter. Returns whether they may hold
 * something before all are followed, or, when that is not asked, whether they are long enough.
 */
function followRows(at: usize, isAsked: bool): bool {
  last = at;
  const firstEnd = endOfPiece(at);
  let start = skipLineEnd(firstEnd);
  let end = endOfPiece(start);
  const width = end - start;
  if (start === firstEnd || width === 0 || width > WIDEST) return false;
  const first = firstEnd - at > width ? firstEnd - width : at;
  if (isAsked) addPiece(first, firstEnd);
  let length = firstEnd - first;
  while (end > start && end - start <= width) {
    length += end - start;
    if (isAsked ? addPiece(start, end) : length >= SHORTEST) return true;
    last = start;
    const next = end - start < width ? end : skipLineEnd(end);
    if (next === end) break;
    start = next;
    end = endOfPiece(start);
  }
  return false;
}

/** Where the next rows may begin behind those that were followed from `at` on. The last one may be the first of wider ones. */
function afterRows(at: usize): usize {
  if (last > at) return last;
  const end = endOfPiece(at);
  return max(end + 1, skipLineEnd(end));
}
