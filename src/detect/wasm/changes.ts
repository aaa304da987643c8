// AssemblyScript, compiled by scripts/wasm.mjs. What is new in the text: as ../changes.ts.
import { VICINITY } from '../sieve-layout.ts';

/** A text of which all may be new. */
export const ALL: u32 = u32.MAX_VALUE;

/**
 * How far behind a change something may begin that has to do with it: its vicinity, the line of a dump that is noticed in its middle, and as much
 * as a run or wide characters need to be noticed.
 */
const REACH: usize = VICINITY + 256 + 128;

let list: usize = 0;
let count: u32 = 0;
let origin: usize = 0;
/** The change that was found last: most questions are asked in order. */
let last: u32 = 0;

/** `changes` pairs of u32 at `at`, counted from `from`; `ALL`: the whole text is new. */
export function beginChanges(at: usize, changes: u32, from: usize): void {
  list = at;
  count = changes;
  origin = from;
  last = 0;
}

/** Where what is new and ends at `from` or later, or not far before, begins: 0 when all may be new, the highest address when nothing is. */
export function newFrom(from: usize): usize {
  if (count === ALL) return 0;
  while (last < count && isBefore(last, from)) last++;
  while (last > 0 && !isBefore(last - 1, from)) last--;
  return last < count ? origin + load<u32>(list + ((<usize>last) << 3)) : usize.MAX_VALUE;
}

/** Whether a change ends before `from`, and not near it. */
function isBefore(change: u32, from: usize): bool {
  return origin + load<u32>(list + ((<usize>change) << 3), 4) + <usize>VICINITY < from;
}

/** Whether something in `[from, to)` or near it is new. */
export function isNew(from: usize, to: usize): bool {
  return newFrom(from) <= to + <usize>VICINITY;
}

/**
 * From where on nothing that begins there is new, so that no decoder would look at it: runs, pieces and lines are followed forward only, and asked for
 * what is new from where they begin.
 */
export function reachOfNew(): usize {
  if (count === ALL) return usize.MAX_VALUE;
  return count === 0 ? 0 : origin + load<u32>(list + ((<usize>count) << 3) - 4) + REACH;
}
