// Which objects a commit, tag or tree names. Only as much parsing as the connectivity check needs; whatever looks wrong is an error that says so.

import { GitError } from './git-error.ts';
import { HEX_VALUES } from './object-id.ts';
import { REFERENCED, type KnownObjects } from './known-objects.ts';
import { endOfName, typeOfEntry } from './tree-entry.ts';

const LINE_FEED = 0x0a;
/** Bytes; no token is shorter, however it is written. */
const SHORTEST_TOKEN = 52;

/** From the first byte up to and without the last. */
export type ByteRange = readonly [start: number, end: number];

/** Marks what the tree in `bytes[start, end)` names. `idBytes`: 20 or 32. */
export function markTree(bytes: Uint8Array, range: ByteRange, idBytes: number, known: KnownObjects): void {
  let at = range[0];
  const end = range[1];
  while (at < end) {
    const id = endOfName(bytes, at, end) + 1;
    if (id + idBytes > end) throw new GitError('cat-file', 'wrote a tree that ends in the middle of an entry');
    if (typeOfEntry(bytes, at) !== 'commit')
      known.mark(rawWord(bytes, id), rawWord(bytes, id + 4), rawWord(bytes, id + 8), REFERENCED);
    at = id + idBytes;
  }
}

/** Whether a name in the tree is long enough to hold a token. */
export function hasLongName(bytes: Buffer, [start, end]: ByteRange, idBytes: number): boolean {
  for (let at = start; at < end;) {
    const nul = endOfName(bytes, at, end);
    if (nul >= end) return false;
    if (nul - at > SHORTEST_TOKEN) return true;
    at = nul + 1 + idBytes;
  }
  return false;
}

/** Marks the tree of the commit in `bytes[start, end)` and, when `parents` is true, its parents. */
export function markCommit(bytes: Buffer, range: ByteRange, parents: boolean, known: KnownObjects): void {
  const text = bytes.subarray(range[0], range[1]);
  let at = markLine(text, 0, 'tree ', known);
  if (!parents) return;
  for (let next = markLine(text, at, 'parent ', known); next > at; next = markLine(text, at, 'parent ', known))
    at = next;
}

/** Marks the object that the tag in `bytes[start, end)` stands for. */
export function markTag(bytes: Buffer, range: ByteRange, known: KnownObjects): void {
  markLine(bytes.subarray(range[0], range[1]), 0, 'object ', known);
}

/** Marks the id of the line at `at` when the line begins with `label`, and returns the start of the next line; else returns `at`. */
function markLine(text: Buffer, at: number, label: string, known: KnownObjects): number {
  const id = at + label.length;
  if (id + 24 > text.length) return at;
  for (let index = 0; index < label.length; index += 1) if (text[at + index] !== label.charCodeAt(index)) return at;
  known.mark(hexWord(text, id), hexWord(text, id + 8), hexWord(text, id + 16), REFERENCED);
  const end = text.indexOf(LINE_FEED, id);
  return end < 0 ? text.length : end + 1;
}

/** Four raw bytes as a big-endian word. */
function rawWord(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number)
  );
}

/** Eight hex digits as a word; what is no hex digit gives a word that no object has but by accident. */
function hexWord(bytes: Uint8Array, at: number): number {
  let word = 0;
  for (let index = at; index < at + 8; index += 1) word = (word << 4) | (HEX_VALUES[bytes[index] as number] as number);
  return word;
}
