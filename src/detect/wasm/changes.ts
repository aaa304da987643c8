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

/** `changes` pairs of u32 at `at`, counted from `from`; `ALL`: the whole text is new. */
export function beginChanges(at: usize, changes: u32, from: usize): void {
  list = at;
  count = changes;
  origin = from;
}

/** Where what is new and ends at `from` or later, or not far before, begins: 0 when all may be new, the highest address when nothing is. */
export function newFrom(from: usize): usize {
  if (count === ALL) return 0;
  let low: u32 = 0;
  let high: u32 = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origin + load<u32>(list + ((<usize>middle) << 3), 4) + <usize>VICINITY < from) low = middle + 1;
    else high = middle;
  }
  return low < count ? origin + load<u32>(list + ((<usize>low) << 3)) : usize.MAX_VALUE;
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
