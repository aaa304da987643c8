// AssemblyScript, compiled by scripts/wasm.mjs into ../table-code.ts: builds the forest that a pack's deltas form. What it exports is typed in
// ../table-core.ts, which also says where everything lies.
import {
  beginDigit,
  beginSort,
  endSort,
  count,
  offsets,
  sizes,
  bases,
  firstChildren,
  nextSiblings,
  weights,
  headerLengths,
  types,
  find,
  layOut,
  readNames,
  sortByDigit,
  takeApart,
} from './sort-entries.ts';

const OFS_DELTA: u32 = 6;
const REF_DELTA: u32 = 7;
/** What hangs on an object that is not in the pack. */
const OUTSIDE: u32 = 5;

/** No entry's header is longer. */
const MAX_HEADER: u64 = 48;
/** What cannot be exact in a double. */
const MOST: u64 = 1 << 52;

/** The entry of the id at `at`, or -1: REF_DELTA names its base by id. */
declare function findById(at: usize): i32;

/**
 * Reads the headers of entries from `first` on, as far as they lie in `window`, which holds the `length` bytes of the pack from `from` on. Returns
 * the first entry that does not, or minus the number of one that is damaged, less one.
 */
export function link(window: usize, from: f64, length: u32, first: u32, idSize: u32): i32 {
  const end = <u64>from + length;
  const last = <u64>load<f64>(offsets + ((<usize>count) << 3));
  for (let entry = first; entry < count; entry++) {
    const offset = <u64>load<f64>(offsets + ((<usize>entry) << 3));
    if (offset + MAX_HEADER > end && end < last) return entry;
    if (offset >= end || !linkEntry(entry, window + <usize>(offset - <u64>from), window + length, idSize))
      return -1 - entry;
  }
  return count;
}

function linkEntry(entry: u32, start: usize, end: usize, idSize: u32): bool {
  const offset = <u64>load<f64>(offsets + ((<usize>entry) << 3));
  const weight = <u64>load<f64>(offsets + ((<usize>(entry + 1)) << 3)) - offset;
  let at = start;
  let byte: u32 = load<u8>(at++);
  let type = (byte >> 4) & 7;
  let size: u64 = byte & 15;
  for (let scale: u64 = 4; (byte & 0x80) != 0; scale += 7) {
    if (at >= end || at - start >= <usize>MAX_HEADER) return false;
    byte = load<u8>(at++);
    if (scale < 53) size |= (<u64>(byte & 0x7f)) << scale;
    else if ((byte & 0x7f) != 0) return false;
  }
  if (type == 0 || type == OUTSIDE || size > MOST) return false;
  let base: i32 = -1;
  if (type == OFS_DELTA) {
    if (at >= end) return false;
    byte = load<u8>(at++);
    let distance: u64 = byte & 0x7f;
    while ((byte & 0x80) != 0) {
      if (at >= end || distance > MOST) return false;
      byte = load<u8>(at++);
      distance = ((distance + 1) << 7) + (byte & 0x7f);
    }
    if (distance > MOST) return false;
    base = distance > offset ? -1 : find(<f64>(offset - distance));
  } else if (type == REF_DELTA) {
    at += idSize;
    if (at > end) return false;
    base = findById(at - idSize);
  }
  if (at - start > weight) return false;
  if (type == OFS_DELTA || type == REF_DELTA) type = base < 0 ? OUTSIDE : 0;
  store<u8>(headerLengths + entry, <u8>(at - start));
  store<f64>(sizes + ((<usize>entry) << 3), <f64>size);
  store<u8>(types + entry, <u8>type);
  if (base < 0) return true;
  store<i32>(bases + ((<usize>entry) << 2), base);
  if (base != entry) {
    store<i32>(nextSiblings + ((<usize>entry) << 2), load<i32>(firstChildren + ((<usize>base) << 2)));
    store<i32>(firstChildren + ((<usize>base) << 2), entry);
  }
  return true;
}

/** Gives each entry its own weight. */
export function weighEntries(from: u32, to: u32): void {
  for (let entry = from; entry < to; entry++) {
    const at = offsets + ((<usize>entry) << 3);
    store<f32>(weights + ((<usize>entry) << 2), <f32>(load<f64>(at, 8) - load<f64>(at)));
  }
}

/**
 * Walks down from the roots, and from what hangs on objects outside of the pack; what is not reached hangs on itself, and keeps type 0. Adds up what
 * is walked together. A subtree heavier than `heavy` is walked by itself and counts for nothing further up, so that a long chain is cut once in a
 * while and not at each entry. The sums must be right wherever bases lie: a walk that leaves the heaviest child for last trusts them not to go
 * deep.
 */
export function weighTrees(from: u32, to: u32, heavy: f64): void {
  for (let entry = from; entry < to; entry++) {
    if (load<i32>(bases + ((<usize>entry) << 2)) < 0) weighTree(entry, <f32>heavy);
  }
}

/** Goes from child to child, from sibling to sibling, and up again by way of the base. */
function weighTree(root: i32, heavy: f32): void {
  const type = load<u8>(types + root);
  let entry = root;
  let next = load<i32>(firstChildren + ((<usize>entry) << 2));
  for (;;) {
    while (next >= 0) {
      entry = next;
      store<u8>(types + entry, type);
      next = load<i32>(firstChildren + ((<usize>entry) << 2));
    }
    if (entry == root) return;
    const base = load<i32>(bases + ((<usize>entry) << 2));
    const weight = load<f32>(weights + ((<usize>entry) << 2));
    const sum = weights + ((<usize>base) << 2);
    if (weight <= heavy) store<f32>(sum, load<f32>(sum) + weight);
    next = load<i32>(nextSiblings + ((<usize>entry) << 2));
    entry = base;
  }
}

export { beginDigit, beginSort, endSort, find, layOut, readNames, sortByDigit, takeApart };
