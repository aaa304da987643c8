// AssemblyScript, compiled by scripts/wasm.mjs. The entries of a pack in the order of their offsets, and the arrays of `PackTable` that tell of
// them. What takes a while is done in steps, from one entry up to another: V8 puts quicker code in the place of a function between two calls.

/** The header of a pack. */
const PACK_HEADER: u64 = 12;
const MOST_DIGIT_BITS: u32 = 11;

export let count: u32 = 0;
export let offsets: usize = 0;
export let sizes: usize = 0;
let positions: usize = 0;
export let bases: usize = 0;
export let firstChildren: usize = 0;
export let nextSiblings: usize = 0;
export let weights: usize = 0;
export let headerLengths: usize = 0;
export let types: usize = 0;

/** Where the pack's entries end. */
let limit: u64 = 0;
/** A word to be sorted is an offset above a position in the index, which takes as many bits. */
let positionBits: u64 = 0;
/** From where and to where words go. */
let source: usize = 0;
let target: usize = 0;

let digits: usize = 0;
let digitCount: u32 = 0;
let digitBits: u32 = 0;
/** Of the digit that words are sorted by: where the next word with each value goes, and how many bits are below it. */
let starts: usize = 0;
let lowBits: u64 = 0;

/** Which entry is the first in each stretch of the pack of `1 << shift` bytes is noted where weights will be. */
let shift: u64 = 0;
let stretch: u32 = 0;
/** The offset before the next one. */
let before: u64 = 0;

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
  headerLengths = weights + (n + 4) * 4;
  types = headerLengths + n;
}

/** Entries end at `end`; digits are counted at `scratch`. Returns how many there are to sort by, or 0 where offsets are too large. */
export function beginSort(end: f64, scratch: usize): u32 {
  limit = <u64>end;
  positionBits = 32 - clz(count);
  const bits = 64 - <u32>clz(limit | 1);
  if (bits + positionBits > 64) return 0;
  digits = scratch;
  digitCount = (bits + MOST_DIGIT_BITS - 1) / MOST_DIGIT_BITS;
  digitBits = (bits + digitCount - 1) / digitCount;
  memory.fill(digits, 0, (<usize>digitCount) << (digitBits + 2));
  // The last of all moves is to `offsets`.
  source = (digitCount & 1) == 0 ? sizes : offsets;
  target = (digitCount & 1) == 0 ? offsets : sizes;
  shift = 0;
  while (limit >> shift > count) shift++;
  stretch = 0;
  before = 0;
  return digitCount;
}

/**
 * Reads the offsets that an index names: at `names`, or in its table of 8-byte offsets at `large`, of which there are `largeCount`. Counts their
 * digits. Returns 0, or the number of the first position that is wrong plus one.
 */
export function readNames(from: u32, to: u32, names: usize, large: usize, largeCount: u32): u32 {
  const mask: u64 = (1 << digitBits) - 1;
  for (let position = from; position < to; position++) {
    let offset: u64 = bswap(load<u32>(names + ((<usize>position) << 2)));
    if (offset >= 0x80000000 && large != 0) {
      const at = <u32>offset & 0x7fffffff;
      if (at >= largeCount) return position + 1;
      offset = bswap(load<u64>(large + ((<usize>at) << 3)));
    }
    if (offset < PACK_HEADER || offset >= limit) return position + 1;
    store<u64>(target + ((<usize>position) << 3), (offset << positionBits) | position);
    for (let digit: u32 = 0; digit < digitCount; digit++) {
      const value = digits + ((((<usize>digit) << digitBits) + <usize>((offset >> (digit * digitBits)) & mask)) << 2);
      store<u32>(value, load<u32>(value) + 1);
    }
  }
  return 0;
}

/** From the lowest digit up. */
export function beginDigit(digit: u32): void {
  const swapped = source;
  source = target;
  target = swapped;
  starts = digits + ((<usize>digit) << (digitBits + 2));
  lowBits = positionBits + digit * digitBits;
  let sum: u32 = 0;
  for (let value: usize = 0; value < (<usize>1) << digitBits; value++) {
    const start = starts + (value << 2);
    const own = load<u32>(start);
    store<u32>(start, sum);
    sum += own;
  }
}

export function sortByDigit(from: u32, to: u32): void {
  const mask: usize = (1 << digitBits) - 1;
  for (let i: usize = from; i < <usize>to; i++) {
    const word = load<u64>(source + (i << 3));
    const start = starts + ((<usize>(word >> lowBits) & mask) << 2);
    const place: usize = load<u32>(start);
    store<u32>(start, <u32>place + 1);
    store<u64>(target + (place << 3), word);
  }
}

/**
 * Takes words apart, offsets as doubles, and notes which entry is the first in each stretch of the pack. Returns 0, or the first entry whose offset
 * is named twice.
 */
export function takeApart(from: u32, to: u32): u32 {
  const mask: u64 = (1 << positionBits) - 1;
  let next = stretch;
  let last = before;
  for (let entry = from; entry < to; entry++) {
    const at = offsets + ((<usize>entry) << 3);
    const word = load<u64>(at);
    const offset = word >> positionBits;
    if (offset == last) return entry;
    last = offset;
    store<f64>(at, <f64>offset);
    store<u32>(positions + ((<usize>entry) << 2), <u32>(word & mask));
    for (const own = <u32>(offset >> shift); next <= own; next++) store<u32>(weights + ((<usize>next) << 2), entry);
  }
  stretch = next;
  before = last;
  return 0;
}

/** What is left to do before entries are linked. */
export function endSort(): void {
  for (const end = <u32>(limit >> shift) + 2; stretch < end; stretch++) {
    store<u32>(weights + ((<usize>stretch) << 2), count);
  }
  store<f64>(offsets + ((<usize>count) << 3), <f64>limit);
  memory.fill(bases, 0xff, (<usize>count) << 2);
  memory.fill(firstChildren, 0xff, (<usize>count) << 2);
  memory.fill(nextSiblings, 0xff, (<usize>count) << 2);
  memory.fill(types, 0, count);
}

/** The entry that begins at `offset`, or -1. Only as long as nothing has been weighed. */
export function find(offset: f64): i32 {
  if (!(offset >= 0) || offset >= load<f64>(offsets + ((<usize>count) << 3))) return -1;
  const first = weights + ((<usize>(<u64>offset >> shift)) << 2);
  const end = load<u32>(first, 4);
  let low = load<u32>(first);
  for (let high = end; low < high;) {
    const middle = (low + high) >>> 1;
    if (load<f64>(offsets + ((<usize>middle) << 3)) < offset) low = middle + 1;
    else high = middle;
  }
  return low < end && load<f64>(offsets + ((<usize>low) << 3)) == offset ? low : -1;
}
