// AssemblyScript, compiled by scripts/wasm.mjs into ../table-code.ts: sorts a pack's entries and builds the forest that its deltas form. What it
// exports is typed in ../table-core.ts, which also says where everything lies; the arrays are those of `PackTable`.

const OFS_DELTA: u32 = 6;
const REF_DELTA: u32 = 7;
/** What hangs on an object that is not in the pack. */
const OUTSIDE: u32 = 5;

/** The header of a pack. */
const PACK_HEADER: u64 = 12;
/** No entry's header is longer. */
const MAX_HEADER: u64 = 48;
/** What cannot be exact in a double. */
const MOST: u64 = 1 << 52;

const DIGIT_BITS: u32 = 10;
const VALUES: u32 = 1 << DIGIT_BITS;
const DIGITS: usize = 4096;

let count: u32 = 0;
let offsets: usize = 0;
let sizes: usize = 0;
let positions: usize = 0;
let bases: usize = 0;
let firstChildren: usize = 0;
let nextSiblings: usize = 0;
let weights: usize = 0;
let stretches: usize = 0;
let order: usize = 0;
let headerLengths: usize = 0;
let types: usize = 0;
let shift: u64 = 0;
let stretchCount: u32 = 0;

/** The entry of the id at `at`, or -1: REF_DELTA names its base by id. */
declare function findById(at: usize): i32;

/** Where the arrays are, one behind the other from `start` on, for `entries` entries. */
export function layOut(start: usize, entries: u32): void {
  const n: usize = entries;
  count = entries;
  offsets = start;
  sizes = offsets + (n + 1) * 8;
  positions = sizes + n * 8;
  bases = positions + n * 4;
  firstChildren = bases + n * 4;
  nextSiblings = firstChildren + n * 4;
  weights = nextSiblings + n * 4;
  stretches = weights + n * 4;
  order = stretches + (n + 4) * 4;
  headerLengths = order + n * 4;
  types = headerLengths + n;
}

/**
 * Reads the offsets that an index names (`names`, `stride` bytes apart; `large`: its table of 8-byte offsets, of which there are `largeCount`) and
 * sorts them. Returns 0, the number of the first position that is wrong plus one, or minus the first entry whose offset is named twice.
 */
export function sort(names: usize, stride: usize, large: usize, largeCount: u32, end: f64): i32 {
  const limit = <u64>end;
  let passes: u32 = 0;
  while (passes * DIGIT_BITS < 64 && limit >> (passes * DIGIT_BITS) != 0) passes++;
  let keys = (passes & 1) == 0 ? offsets : sizes;
  let places = (passes & 1) == 0 ? positions : bases;
  let otherKeys = (passes & 1) == 0 ? sizes : offsets;
  let otherPlaces = (passes & 1) == 0 ? bases : positions;
  for (let position: u32 = 0; position < count; position++) {
    let offset: u64 = bswap(load<u32>(names + <usize>position * stride));
    if (offset >= 0x80000000 && large != 0) {
      const at = <u32>offset & 0x7fffffff;
      if (at >= largeCount) return position + 1;
      offset = bswap(load<u64>(large + ((<usize>at) << 3)));
    }
    if (offset < PACK_HEADER || offset >= limit) return position + 1;
    store<u64>(keys + ((<usize>position) << 3), offset);
    store<u32>(places + ((<usize>position) << 2), position);
  }
  for (let pass: u32 = 0; pass < passes; pass++) {
    sortByDigit(keys, places, otherKeys, otherPlaces, pass * DIGIT_BITS);
    let swapped = keys;
    keys = otherKeys;
    otherKeys = swapped;
    swapped = places;
    places = otherPlaces;
    otherPlaces = swapped;
  }
  return finish(limit);
}

function sortByDigit(keys: usize, places: usize, otherKeys: usize, otherPlaces: usize, low: u64): void {
  memory.fill(DIGITS, 0, (VALUES + 1) * 4);
  for (let i: usize = 0; i < count; i++) {
    const starts = DIGITS + 4 + ((<usize>(load<u64>(keys + (i << 3)) >> low) & (VALUES - 1)) << 2);
    store<u32>(starts, load<u32>(starts) + 1);
  }
  for (let value: usize = 1; value < VALUES; value++) {
    const starts = DIGITS + (value << 2);
    store<u32>(starts, load<u32>(starts) + load<u32>(starts - 4));
  }
  for (let i: usize = 0; i < count; i++) {
    const key = load<u64>(keys + (i << 3));
    const starts = DIGITS + ((<usize>(key >> low) & (VALUES - 1)) << 2);
    const place: usize = load<u32>(starts);
    store<u32>(starts, <u32>place + 1);
    store<u64>(otherKeys + (place << 3), key);
    store<u32>(otherPlaces + (place << 2), load<u32>(places + (i << 2)));
  }
}

/** Notes which entry is the first in each stretch of the pack, and turns offsets into doubles. */
function finish(limit: u64): i32 {
  shift = 0;
  while (limit >> shift > count) shift++;
  stretchCount = <u32>(limit >> shift) + 2;
  let stretch: u32 = 0;
  let before: u64 = 0;
  for (let entry: u32 = 0; entry < count; entry++) {
    const at = offsets + ((<usize>entry) << 3);
    const offset = load<u64>(at);
    if (offset == before) return -(<i32>entry);
    before = offset;
    store<f64>(at, <f64>offset);
    const own = <u32>(offset >> shift);
    for (; stretch <= own; stretch++) store<u32>(stretches + ((<usize>stretch) << 2), entry);
  }
  for (; stretch < stretchCount; stretch++) store<u32>(stretches + ((<usize>stretch) << 2), count);
  store<f64>(offsets + ((<usize>count) << 3), <f64>limit);
  memory.fill(bases, 0xff, (<usize>count) << 2);
  memory.fill(firstChildren, 0xff, (<usize>count) << 2);
  memory.fill(nextSiblings, 0xff, (<usize>count) << 2);
  memory.fill(types, 0, count);
  return 0;
}

/** The entry that begins at `offset`, or -1. */
export function find(offset: f64): i32 {
  if (!(offset >= 0) || offset >= load<f64>(offsets + ((<usize>count) << 3))) return -1;
  const stretch = stretches + ((<usize>(<u64>offset >> shift)) << 2);
  const end = load<u32>(stretch, 4);
  let low = load<u32>(stretch);
  for (let high = end; low < high;) {
    const middle = (low + high) >>> 1;
    if (load<f64>(offsets + ((<usize>middle) << 3)) < offset) low = middle + 1;
    else high = middle;
  }
  return low < end && load<f64>(offsets + ((<usize>low) << 3)) == offset ? low : -1;
}

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
  store<f32>(weights + ((<usize>entry) << 2), <f32>weight);
  store<u8>(types + entry, <u8>type);
  if (base < 0) return true;
  store<i32>(bases + ((<usize>entry) << 2), base);
  if (base != entry) {
    store<i32>(nextSiblings + ((<usize>entry) << 2), load<i32>(firstChildren + ((<usize>base) << 2)));
    store<i32>(firstChildren + ((<usize>base) << 2), entry);
  }
  return true;
}

/**
 * Walks down from the roots, and from what hangs on objects outside of the pack; what is not reached hangs on itself, and keeps type 0. Then adds
 * up what is walked together, from the leaves to the roots. A subtree heavier than `heavy` is walked by itself and counts for nothing further up,
 * so that a long chain is cut once in a while and not at each entry. The sums must be right wherever bases lie: a walk that leaves the heaviest
 * child for last trusts them not to go deep.
 */
export function weigh(heavy: f64): void {
  let known: usize = 0;
  for (let entry: u32 = 0; entry < count; entry++) {
    if (load<i32>(bases + ((<usize>entry) << 2)) < 0) store<u32>(order + (known++ << 2), entry);
  }
  for (let next: usize = 0; next < known; next++) {
    const at: usize = load<u32>(order + (next << 2));
    const type = load<u8>(types + at);
    for (
      let child = load<i32>(firstChildren + (at << 2));
      child >= 0;
      child = load<i32>(nextSiblings + ((<usize>child) << 2))
    ) {
      store<u8>(types + child, type);
      store<u32>(order + (known++ << 2), child);
    }
  }
  while (known > 0) {
    const entry: usize = load<u32>(order + (--known << 2));
    const base = load<i32>(bases + (entry << 2));
    const weight = load<f32>(weights + (entry << 2));
    if (base < 0 || <f64>weight > heavy) continue;
    const at = weights + ((<usize>base) << 2);
    store<f32>(at, load<f32>(at) + weight);
  }
}
