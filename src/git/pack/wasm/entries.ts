// AssemblyScript, compiled by scripts/wasm.mjs into ../entry-code.ts: lists entries of trees (git-mktree(1)), `MODE NAME\0ID`, for
// ../entry-lister.ts. A module of its own over the memory of the pack reader's core: it is needed only where something was found, and may
// then use the places of trees.ts.
import { MAX_UNSEEN, SEEN, SEEN_SLOTS, UNSEEN } from './layout.ts';

/** `40000 x`: a mode of five digits, a space and a name of one character. */
const SHORTEST: usize = 7;

/** What is written for each entry: where it begins, where its id lies, and the first four bytes of that. */
const RECORD: u32 = 3;

/** At SEEN there is a bit for each value that the first bits of an id may have. */
const MARKS: u32 = SEEN_SLOTS * 256;

/** The first characters of `100644`, `100755`, `120000` and `160000`: no folders. */
const FILE: u32 = 0x36303031;
const PROGRAM: u32 = 0x37303031;
const LINK: u32 = 0x30303231;
const MODULE: u32 = 0x30303631;

let at: usize = 0;
let listed: u32 = 0;

/** Begins with the tree at `start`. */
export function beginEntries(start: usize): void {
  at = start;
}

export function entryCount(): u32 {
  return listed;
}

/**
 * Writes down the entries whose id is marked, and folders where they are asked for. Returns 0 when that was all, 1 when there is no more room to
 * write, -1 when the tree ends in the middle of an entry.
 */
export function listEntries(end: usize, idSize: usize, folders: bool): i32 {
  listed = 0;
  while (at < end) {
    const id = findNul(at + SHORTEST, end) + 1;
    if (id + idSize > end) return -1;
    const head = load<u32>(id);
    if (isMarked(head) || (folders && isFolder(at, id))) {
      if ((listed + 1) * RECORD > MAX_UNSEEN) return 1;
      const record = UNSEEN + ((<usize>(listed * RECORD)) << 2);
      store<u32>(record, <u32>at);
      store<u32>(record + 4, <u32>id);
      store<u32>(record + 8, head);
      listed++;
    }
    at = id + idSize;
  }
  return 0;
}

function isMarked(head: u32): bool {
  const bit = head & (MARKS - 1);
  return ((load<u8>(SEEN + <usize>(bit >> 3)) >> <u8>(bit & 7)) & 1) != 0;
}

/** Git takes any octal number for a mode, with zeros before it, too, and looks at four bits of it (tree-walk.c, `canon_mode`). */
function isFolder(entry: usize, end: usize): bool {
  const mode = load<u32>(entry);
  if (mode == FILE || mode == PROGRAM || mode == LINK || mode == MODULE) return false;
  let value: u32 = 0;
  for (let digit = entry; digit < end; digit++) {
    const byte = load<u8>(digit);
    if (byte < 0x30 || byte > 0x37) break;
    value = (value << 3) | (byte & 7);
  }
  return (value & 0o170000) == 0o040000;
}

/** The next NUL before `end`, or `end`, or a NUL not far behind it. */
function findNul(from: usize, end: usize): usize {
  for (let start = from; start < end; start += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(start), i8x16.splat(0)));
    if (mask != 0) return start + ctz(mask);
  }
  return end;
}
