// AssemblyScript and TypeScript: what the sieve and those who ask it agree on.

/** Traits: what a text may hold beside runs. Bits. */
export const WIDE = 1;
export const HEX = 2;
export const DUMP = 4;

/** What a run may hold: a token, a piece of a text that was cut, the base64 digits of a token, escapes. Bits. */
export const TOKEN = 1;
export const PIECE = 2;
export const DIGITS = 4;
export const ESCAPES = 8;

export const ALL_TRAITS = 15;

// Where things lie in the memory. Bytes.

/** 16 bytes for each class of bytes: for a low half, the bits of the high halves that make a byte of the class with it. */
export const RUN_ROWS = 64;
export const HEX_ROWS = 80;
export const DUMP_ROWS = 96;
export const LEAD_ROWS = 112;
/** Two bytes for each byte: the bits of the classes it belongs to. */
export const CLASSES = 512;
/** Of every run its start, its end, and its traits from bit END_BITS on; four bytes each. How many runs there is room for. */
export const LIST = 1024;
export const LISTED = 65_536;
export const END_BITS = 24;
/** The text; the byte before it is part of nothing. */
export const TEXT = LIST + 8 * LISTED + 64;
