// AssemblyScript and TypeScript: what the sieve and those who ask it agree on.

/** What a run may hold: a token, a piece of a text that was cut, the base64 digits of a token, escapes. Bits. */
export const TOKEN = 1;
export const PIECE = 2;
export const DIGITS = 4;
export const ESCAPES = 8;

export const ALL_TRAITS = 15;

/** Bytes on both sides of a stretch that what it is read as depends on: an escape before it, a longer run. */
export const VICINITY = 256;

/** Runs of other alphabets that are listed: hexadecimal digits, and lines of dumps. Places in an order of their own. */
export const HEX = 0;
export const DUMP = 1;

// Where things lie in the memory, which may be that of the unpack core: between its own things (src/git/pack/wasm/layout.ts). Bytes.
const FLOOR = 11 << 16;
const CEILING = 16 << 16;
/** Between the runs: see wasm/layout.ts. */
const SCRATCH = 14_336;

/** As below, with rows that runs and dumps share: see sieve-tables.ts. And the bits of these for each high half. */
export const RUN_ROWS = FLOOR;
export const RUN_COLUMNS = RUN_ROWS + 16;
/** 16 bytes for each class of bytes: for a low half, the bits of the high halves that make a byte of the class with it. */
export const ANY_RUN_ROWS = RUN_COLUMNS + 16;
export const IN_RUN_ROWS = ANY_RUN_ROWS + 16;
export const HEX_ROWS = IN_RUN_ROWS + 16;
export const HEX_DIGIT_ROWS = HEX_ROWS + 16;
export const DUMP_ROWS = HEX_DIGIT_ROWS + 16;
export const MARK_ROWS = DUMP_ROWS + 16;
export const LEAD_ROWS = MARK_ROWS + 16;
export const ESCAPED_ROWS = LEAD_ROWS + 16;
/** Of each byte, what it is as a digit of base64. */
export const SEXTETS = FLOOR + 192;
/** Two bytes for each byte: the bits of the classes it belongs to. */
export const CLASSES = FLOOR + 512;
/** Of the runs of each of the other alphabets their starts and ends, four bytes each. How many runs there is room for. */
export const OTHERS = FLOOR + 1024;
export const OTHERS_LISTED = 4096;
/** As OTHERS, for runs, with their traits in the ends from bit END_BITS on. */
export const LIST = OTHERS + 2 * 8 * OTHERS_LISTED + SCRATCH;
export const LISTED = (CEILING - LIST) / 8;
export const END_BITS = 24;

/** Bytes behind a text that are read, and that must be there; as many before it are more than enough. */
export const BEHIND = 64;

/** A text that lies in another memory is copied to this place. */
export const TEXT = CEILING + BEHIND;

/** Longer texts are not sifted: their ends would not fit in a list. Bytes. */
export const MOST_SIFTED = 8 * 1024 * 1024;

/** Bytes that are looked at from where a piece begins, at every so many of them: no multiple of the four digits of a group. */
export const LOOKED_AT = 2048;
export const LOOKING_STEP = 17;
/** Of what is seen there, the most that may be no digits of base64. */
export const MOST_OTHERS = 24;
/** Of numbers and what stands between them, where nothing else is expected. */
export const MOST_STRANGE = 2;
