// AssemblyScript, compiled by scripts/wasm.mjs into ../ids-code.ts: tells which of many ids are in none of the tables, as `isKnown` does for one, and
// which number each of the others has.
// What it exports is typed in ../id-finder.ts. All threads share the memory; each writes to a place of its own only.

/** Ids lie this far apart. Bytes. */
const STRIDE: u32 = 32;

/** Where ids are looked for is worked out for as many at once, so that the processor waits for many places in memory together. */
const BLOCK: u32 = 32;

/** A search that has come this far from where it began bisects. */
const FAR: u32 = 1000;

/**
 * `tables`: for each table, u32 each, where its ids and its heads are, how many leading bits choose a head, and bytes from one id to the next.
 * Returns how many of the `count` ids from `ids` on are in none of them, and writes the numbers of these to `unknown`.
 */
export function findUnknown(ids: usize, count: u32, idSize: u32, tables: usize, tableCount: u32, unknown: usize): u32 {
  let left = count;
  for (let i: u32 = 0; i < count; i++) put(unknown, i, i);
  for (let table: u32 = 0; table < tableCount && left != 0; table++) {
    left = searchTable(ids, left, idSize, tables + ((<usize>table) << 4), unknown);
  }
  return left;
}

/** Writes for each id its number, which counts on from table to table, to `numbers`; -1 where it is in none. */
export function findNumbers(ids: usize, count: u32, idSize: u32, tables: usize, tableCount: u32, numbers: usize): void {
  for (let i: u32 = 0; i < count; i++) put(numbers, i, NOWHERE);
  let first: u32 = 0;
  let touched: u64 = 0;
  for (let at: u32 = 0; at < tableCount; at++) {
    const table = tables + ((<usize>at) << 4);
    for (let block: u32 = 0; block < count; block += BLOCK) {
      const end = min(block + BLOCK, count);
      for (let i = block; i < end; i++) touched += load<u64>(guessed(ids + <usize>i * STRIDE, table));
      for (let i = block; i < end; i++) {
        if (get(numbers, i) != NOWHERE) continue;
        const position = find(ids + <usize>i * STRIDE, idSize, table);
        if (position != NOWHERE) put(numbers, i, first + position);
      }
    }
    // The last of a table's heads is the number of its ids.
    first += get(load<u32>(table, 4), 1 << load<u32>(table, 8));
  }
  // What is never used is never loaded.
  store<u64>(numbers + ((<usize>count) << 2), touched);
}

/** In no table. */
const NOWHERE: u32 = u32.MAX_VALUE;

/** The position of an id in a table. */
function find(id: usize, idSize: u32, table: usize): u32 {
  const heads: usize = load<u32>(table, 4);
  const bits = load<u32>(table, 8);
  const lead = bswap(load<u32>(id));
  const head = bits == 0 ? 0 : lead >> (32 - bits);
  return locate(
    id,
    idSize,
    load<u32>(table),
    load<u32>(table, 12),
    get(heads, head),
    get(heads, head + 1),
    lead << bits,
  );
}

/** Where an id lies in a table if ids are spread evenly. */
function guessed(id: usize, table: usize): usize {
  const heads: usize = load<u32>(table, 4);
  const bits = load<u32>(table, 8);
  const lead = bswap(load<u32>(id));
  const head = bits == 0 ? 0 : lead >> (32 - bits);
  const place = guess(get(heads, head), get(heads, head + 1), lead << bits);
  const start: usize = load<u32>(table);
  return start + <usize>place * load<u32>(table, 12);
}

function get(list: usize, index: u32): u32 {
  return load<u32>(list + ((<usize>index) << 2));
}

function put(list: usize, index: u32, value: u32): void {
  store<u32>(list + ((<usize>index) << 2), value);
}

/** Leaves those of the first `count` numbers in `unknown` that the table does not have. */
function searchTable(ids: usize, count: u32, idSize: u32, table: usize, unknown: usize): u32 {
  const start: usize = load<u32>(table);
  const heads: usize = load<u32>(table, 4);
  const bits = load<u32>(table, 8);
  const stride = load<u32>(table, 12);
  let left: u32 = 0;
  let touched: u64 = 0;
  for (let first: u32 = 0; first < count; first += BLOCK) {
    const end = min(first + BLOCK, count);
    for (let i = first; i < end; i++) {
      const lead = bswap(load<u32>(ids + <usize>get(unknown, i) * STRIDE));
      const head = bits == 0 ? 0 : lead >> (32 - bits);
      touched += load<u64>(start + <usize>guess(get(heads, head), get(heads, head + 1), lead << bits) * stride);
    }
    for (let i = first; i < end; i++) {
      const number = get(unknown, i);
      const id = ids + <usize>number * STRIDE;
      const lead = bswap(load<u32>(id));
      const head = bits == 0 ? 0 : lead >> (32 - bits);
      const place = locate(id, idSize, start, stride, get(heads, head), get(heads, head + 1), lead << bits);
      if (place == NOWHERE) put(unknown, left++, number);
    }
  }
  // What is never used is never loaded.
  store<u64>(unknown + ((<usize>count) << 2), touched);
  return left;
}

/** Ids are spread evenly, so that their next bits say where among those with the same head one lies. */
function guess(low: u32, high: u32, rest: u32): u32 {
  return low + <u32>((<u64>(high - low) * rest) >> 32);
}

/** Where the id is among those from `first` up to `end`. In a table out of order it may not be found. */
function locate(id: usize, idSize: u32, start: usize, stride: u32, first: u32, end: u32, rest: u32): u32 {
  let low = first;
  let high = end;
  let at = guess(low, high, rest);
  let reach: u32 = 2;
  while (low < high) {
    const order = compare(id, start + <usize>at * stride, idSize);
    if (order == 0) return at;
    let near: u32;
    if (order < 0) {
      high = at;
      near = high > reach ? high - reach : 0;
    } else {
      low = at + 1;
      near = low + reach;
    }
    at = near > low && near < high && reach < FAR ? near : (low + high) >>> 1;
    reach <<= 2;
  }
  return NOWHERE;
}

function compare(a: usize, b: usize, idSize: u32): i32 {
  const first = bswap(load<u64>(a));
  const second = bswap(load<u64>(b));
  if (first != second) return first < second ? -1 : 1;
  for (let at: usize = 8; at < idSize; at += 4) {
    const left = bswap(load<u32>(a + at));
    const right = bswap(load<u32>(b + at));
    if (left != right) return left < right ? -1 : 1;
  }
  return 0;
}
