// AssemblyScript, compiled by scripts/wasm.mjs. Text in rows that are all as narrow as each other: as ../decode/narrow.ts.
import { addPiece, beginBlock, blockLength, mayHold } from './block.ts';
import { endOfClass, IN_RUN } from './classes.ts';
import { skipLineEnd } from './separator.ts';
import { SHORTEST, textEnd } from './text.ts';

const WIDEST: usize = 15;

/** Where the last row begins that was followed. */
let last: usize = 0;

/** Whether rows of the run `[from, to)` may hold something together. */
export function isNarrow(from: usize, to: usize): bool {
  for (let at = from; at < to;) {
    if (mayHoldRows(at)) return true;
    at = last > at ? last : afterRow(at);
  }
  return false;
}

/** Whether the rows from the one at `at` on may hold something: of the first as much as the second has, and the last may be shorter. */
function mayHoldRows(at: usize): bool {
  last = at;
  const firstEnd = endOfClass(IN_RUN, at, textEnd);
  let start = skipLineEnd(firstEnd);
  let end = endOfClass(IN_RUN, start, textEnd);
  const width = end - start;
  if (start === firstEnd || width === 0 || width > WIDEST) return false;
  beginBlock();
  addPiece(firstEnd - at > width ? firstEnd - width : at, firstEnd);
  while (end > start && end - start <= width) {
    if (addPiece(start, end)) return true;
    last = start;
    const next = end - start < width ? end : skipLineEnd(end);
    if (next === end) break;
    start = next;
    end = endOfClass(IN_RUN, start, textEnd);
  }
  return blockLength >= SHORTEST && mayHold();
}

/** Where the row after the one at `at` may begin. */
function afterRow(at: usize): usize {
  const end = endOfClass(IN_RUN, at, textEnd);
  return max(end + 1, skipLineEnd(end));
}
