// AssemblyScript, compiled by scripts/wasm.mjs. Where things lie in the memory that only the sieve itself knows; the rest is ../sieve-layout.ts.
import { OTHERS, OTHERS_LISTED, SEXTETS } from '../sieve-layout.ts';

/** What lies behind the text while it is looked at. */
export const AROUND: usize = SEXTETS + 256;
/** Bytes before a text that are read. */
export const BEFORE: usize = 16;

/** Of each turn of 64 bytes in a strip of the text, a bit for each byte that breaks runs: see strip.ts. */
export const TURNS: usize = 64;
export const BREAKS: usize = OTHERS + 2 * 8 * OTHERS_LISTED;
/** Addresses of turns in which there may be runs of other alphabets. */
export const OTHER_TURNS: usize = BREAKS + 8 * TURNS;
/** Turns in which runs end that are long enough: how far from the beginning of the strip, and how many bytes of a run stand before it. */
export const RUN_TURNS: usize = OTHER_TURNS + 4 * TURNS;

/** Up to where lines are followed already that have so many bytes behind their pieces, an address for each number: see dressed.ts. */
export const DRESSED_ENDS: usize = RUN_TURNS + 8 * TURNS;
/** Pieces of a text put together: see block.ts. */
export const BLOCK: usize = DRESSED_ENDS + 512;
export const BLOCK_ROOM: usize = 8192;
/** A part of a text that was decoded, with room on both sides: see decoded.ts. */
export const DECODED: usize = BLOCK + BLOCK_ROOM + 64;
export const DECODED_ROOM: usize = 4096;
/** What may stand over the border between two parts of a long text: more than any token, and any question about what is encoded, needs. */
export const OVERLAP: usize = 1024;
