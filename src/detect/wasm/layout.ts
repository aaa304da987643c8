// AssemblyScript, compiled by scripts/wasm.mjs. Where things lie in the memory that only the sieve itself knows; the rest is ../sieve-layout.ts.
import { OTHERS, OTHERS_LISTED, RUN_ROWS } from '../sieve-layout.ts';

/** What lies behind the text while it is looked at. */
export const AROUND: usize = RUN_ROWS + 128;
/** Bytes before a text that are read. */
export const BEFORE: usize = 16;

/** Of each turn of 64 bytes in a strip of the text, a bit for each byte that breaks runs, and for each that breaks runs of hexadecimal digits: see strip.ts. */
export const TURNS: usize = 64;
export const BREAKS: usize = OTHERS + 2 * 8 * OTHERS_LISTED;
export const HEX_BREAKS: usize = BREAKS + 8 * TURNS;

/** Up to where lines are followed already that have so many bytes behind their pieces, an address for each number: see dressed.ts. */
export const DRESSED_ENDS: usize = HEX_BREAKS + 8 * TURNS;
/** Pieces of a text put together: see block.ts. */
export const BLOCK: usize = DRESSED_ENDS + 512;
export const BLOCK_ROOM: usize = 8192;
