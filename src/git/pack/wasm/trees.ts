// AssemblyScript, compiled by scripts/wasm.mjs. Looks through trees for ids that were not seen lately (git-mktree(1)): `MODE NAME\0ID`.
import { get32, PIECES } from './layout.ts';
import { isListFull, note } from './seen.ts';
import { endOfName, isGitlink } from './tree-entry.ts';

let at: usize = 0;
let piece: u32 = 0;
let longest: u32 = 0;

/** Begins with the tree at `start`. */
export function beginTree(start: usize): void {
  at = start;
  piece = 0;
  longest = 0;
}

/** The length of the longest entry that was looked at, without its id. Bytes. */
export function longestEntry(): u32 {
  return longest;
}

/**
 * Looks at the entries that touch one of the first `pieces` of PIECES, which count from `start`, and gathers their ids. Returns 0 when that was
 * all, 1 when there is no more room, -1 when the tree ends in the middle of an entry.
 */
export function checkTree(start: usize, end: usize, idSize: usize, pieces: u32): i32 {
  while (at < end) {
    while (piece < pieces && start + get32(PIECES, piece * 2 + 1) <= at) piece++;
    if (piece == pieces) return 0;
    const from = start + get32(PIECES, piece * 2);
    let nul = endOfName(at, end);
    let next = nul + 1 + idSize;
    // Most of a tree lies before or between the pieces, and is only passed.
    while (next < from) {
      at = next;
      nul = endOfName(at, end);
      next = nul + 1 + idSize;
    }
    if (next > end) return -1;
    if (next > from) {
      if (isListFull()) return 1;
      longest = max(longest, <u32>(nul - at));
      if (!isGitlink(at, nul)) note(nul + 1, idSize);
    }
    at = next;
  }
  return 0;
}
