// AssemblyScript, compiled by scripts/wasm.mjs. The entries of a pack in the order of their offsets, and the arrays of `PackTable` that tell of them.

/** The header of a pack. */
const PACK_HEADER: u64 = 12;
const DIGIT_BITS: u32 = 10;
const VALUES: u32 = 1 << DIGIT_BITS;
const DIGITS: usize = 4096;

export let count: u32 = 0;
export let offsets: usize = 0;
export let sizes: usize = 0;
let positions: usize = 0;
export let bases: usize = 0;
export let firstChildren: usize = 0;
export let nextSiblings: usize = 0;
export let weights: usize = 0;
let stretches: usize = 0;
export let order: usize = 0;
export let headerLengths: usize = 0;
export let types: usize = 0;
let shift: u64 = 0;
let stretchCount: u32 = 0;

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
