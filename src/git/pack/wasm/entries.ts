// AssemblyScript, compiled by scripts/wasm.mjs into ../entry-code.ts: lists entries of trees (git-mktree(1)), `MODE NAME\0ID`, for
// ../entry-lister.ts. A module of its own over the memory of the pack reader's core: it is needed only where something was found. What it writes
// lies between the core's things (layout.ts) and those of the sieve (src/detect/sieve-layout.ts).

import { forgetIds, idCount, readCommit } from './commits.ts';
import { endOfName, isFolder } from './tree-entry.ts';

export { forgetIds, idCount, readCommit };

/** Records of entries: where each begins, where its id lies, and the first four bytes of that. Or, of folders, only these four. */
const RECORDS: usize = 9 << 16;
const RECORD: u32 = 3;
const MOST_WORDS: u32 = 1 << 14;

let at: usize = 0;
let listed: u32 = 0;
let marks: usize = 0;
let lastMark: u32 = 0;
let marked: u32 = 0;

/** From now on there is a bit for each value that the first bits of an id may have, up to `last`, at `place`. */
export function markAt(place: usize, last: u32): void {
  marks = place;
  lastMark = last;
}

/** Begins with the tree at `start`. */
export function beginEntries(start: usize): void {
  at = start;
  marked = 0;
}

export function listedCount(): u32 {
  return listed;
}

/** How many entries of the tree so far have an id that is marked. */
export function markedCount(): u32 {
  return marked;
}

/** Writes down the entries whose id is marked. Returns 0 when that was all, 1 when there is no more room to write, -1 when the tree ends in the middle of an entry. */
export function listMarked(end: usize, idSize: usize): i32 {
  listed = 0;
  while (at < end) {
    const id = endOfName(at, end) + 1;
    if (id + idSize > end) return -1;
    const head = load<u32>(id);
    if (isMarked(head)) {
      if ((listed + 1) * RECORD > MOST_WORDS) return 1;
      const record = RECORDS + ((<usize>(listed * RECORD)) << 2);
      store<u32>(record, <u32>at);
      store<u32>(record + 4, <u32>id);
      store<u32>(record + 8, head);
      listed++;
    }
    at = id + idSize;
  }
  return 0;
}

/** Writes down the first four bytes of the ids of folders, and counts what is marked. Returns what `listMarked` does. */
export function listFolders(end: usize, idSize: usize): i32 {
  listed = 0;
  while (at < end) {
    const id = endOfName(at, end) + 1;
    if (id + idSize > end) return -1;
    if (listed == MOST_WORDS) return 1;
    const head = load<u32>(id);
    marked += <u32>isMarked(head);
    if (isFolder(at, id)) {
      store<u32>(RECORDS + ((<usize>listed) << 2), head);
      listed++;
    }
    at = id + idSize;
  }
  return 0;
}

function isMarked(head: u32): bool {
  const bit = head & lastMark;
  return ((load<u8>(marks + <usize>(bit >> 3)) >> <u8>(bit & 7)) & 1) != 0;
}
