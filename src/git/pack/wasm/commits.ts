// AssemblyScript, compiled by scripts/wasm.mjs with entries.ts. Reads what commits name (git-hash-object(1); git's commit.c): a line of `tree ID`,
// then any number of `parent ID`.
import { decode } from './hex.ts';

/** Ids, 32 bytes apart. */
const IDS: usize = 9 << 16;
const MOST_IDS: u32 = 1 << 11;

const LINE_FEED: u8 = 0x0a;

/** `tree` and a space; `pare`, and `ent `, which begins with the last of these. */
const TREE: u32 = 0x65657274;
const SPACE: u8 = 0x20;
const PARENT: u32 = 0x65726170;
const PARENT_REST: u32 = 0x20746e65;

let held: u32 = 0;

/** How many ids have been gathered since `forgetIds`. */
export function idCount(): u32 {
  return held;
}

export function forgetIds(): void {
  held = 0;
}

/** Gathers the ids of the tree and of the parents of the commit `[start, end)`. Returns how many, 0 when it is malformed, -1 when there is no more room: then it gathers none. */
export function readCommit(start: usize, end: usize, idSize: usize): i32 {
  if (held == MOST_IDS) return -1;
  const before = held;
  let next = load<u32>(start) == TREE && load<u8>(start + 4) == SPACE ? readLine(start + 5, end, idSize) : 0;
  if (next == 0) return 0;
  while (next + 7 <= end && load<u32>(next) == PARENT && load<u32>(next + 3) == PARENT_REST) {
    if (held == MOST_IDS) return fail(before, before == 0 ? 0 : -1);
    next = readLine(next + 7, end, idSize);
    if (next == 0) return fail(before, 0);
  }
  return <i32>(held - before);
}

/** Gathers the id at `hex`, for which there must be room. Returns where the next line begins, 0 when there is no id. */
function readLine(hex: usize, end: usize, idSize: usize): usize {
  const digits = idSize << 1;
  const lineEnd = hex + digits;
  if (lineEnd >= end || load<u8>(lineEnd) != LINE_FEED) return 0;
  if (!decode(hex, digits, IDS + ((<usize>held) << 5))) return 0;
  held++;
  return lineEnd + 1;
}

function fail(before: u32, state: i32): i32 {
  held = before;
  return state;
}
