// AssemblyScript, compiled by scripts/wasm.mjs. Where everything lies in the memory that the module shares with `unpack-core.ts`, which
// names the same places. Below `CACHE` all sizes are fixed; pack windows and the arena follow, wherever the host puts them.

/** What went wrong, when a function returns a negative number; see MESSAGES in unpack-core.ts. */
export const TOO_LARGE: i32 = -1;
export const HEADER_CUT: i32 = -2;
export const OTHER_BASE: i32 = -3;
export const INSTRUCTION_CUT: i32 = -4;
export const RESERVED: i32 = -5;
export const OUTSIDE_BASE: i32 = -6;
export const WRITES_MORE: i32 = -7;
export const WRITES_LESS: i32 = -8;

/** Three numbers that tell more of an error: f64. */
export const DETAILS: usize = 512;

/** Of the last delta, u32 each: how many pieces, and changes, or one more than there is room for; 1 when it inserts a NUL. */
export const OUTCOME: usize = 544;

// Scratch space of the Huffman tables: how many codes there are of each length, and where the next one of them goes; u32.
export const LENGTHS: usize = 1024;
export const COUNTS: usize = 1536;
export const STARTS: usize = 1664;

// What the symbols of each alphabet mean, and the tables in use.
export const LITERAL_MEANINGS: usize = 2560;
export const DISTANCE_MEANINGS: usize = 3840;
export const LENGTH_MEANINGS: usize = 4096;
export const LENGTH_TABLE: usize = 4352;
export const LITERAL_TABLE: usize = 8192;
export const DISTANCE_TABLE: usize = 18432;
export const FIXED_LITERALS: usize = 20480;
export const FIXED_DISTANCES: usize = 30720;

/** How many bits index each of the tables. */
export const LENGTH_BITS: u32 = 7;
export const LITERAL_BITS: u32 = 10;
export const DISTANCE_BITS: u32 = 8;

/** Symbols that have a code, u16, and their entries by the length of their codes, u32. */
export const CODED: usize = 1 << 15;
export const SORTED: usize = CODED + 1024;

/** u16: numbers of so many bits, read backwards, as places in a table of u32. */
export const REVERSED: usize = CODED + 4096;
export const REVERSED_BITS: u32 = 10;

/** Pairs of u32: where what a delta changes begins and ends in its result. */
export const PIECES: usize = 1 << 16;
export const MAX_PIECES: u32 = 1 << 13;

/** Pairs of u32: what a delta changes in its result, without a margin. */
export const CHANGES: usize = 4 << 16;
export const MAX_CHANGES: u32 = 1 << 15;

/** Ids that were not seen lately, 32 bytes apart. */
export const UNSEEN: usize = 2 << 16;
export const MAX_UNSEEN: u32 = 1 << 11;

/** One id that was written in hex. */
export const DECODED: usize = 3 << 16;

/** u32: for each of PIECES, and behind them all, the first of CHANGES that does not lie before it. */
export const FIRST_CHANGES: usize = DECODED + 1024;

/** Ids seen lately, 32 bytes apart. */
export const SEEN: usize = 1 << 20;
export const SEEN_SLOTS: u32 = 1 << 15;

/** Writing may overshoot by this much, and reading too: both are spared most of their checks. Bytes. */
export const SLACK: usize = 1024;

export function get32(table: usize, index: u32): u32 {
  return load<u32>(table + ((<usize>index) << 2));
}

export function set32(table: usize, index: u32, value: u32): void {
  store<u32>(table + ((<usize>index) << 2), value);
}
