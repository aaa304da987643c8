// AssemblyScript, compiled by scripts/wasm.mjs. Pieces of a text put together, and whether what they make may hold a token or what encodes one.
import { mayEncode } from './base64.ts';
import { BLOCK, BLOCK_ROOM, OVERLAP } from './layout.ts';
import { mayHoldHex } from './numbers.ts';
import { mayHoldToken } from './token.ts';

let filled: usize = 0;
/** How long the whole text is. */
export let blockLength: usize = 0;

export function beginBlock(): void {
  filled = 0;
  blockLength = 0;
}

/** Adds `[from, to)`. Returns whether what had to make room for it may hold something. */
export function addPiece(from: usize, to: usize): bool {
  blockLength += to - from;
  for (let at = from; at < to;) {
    if (filled === BLOCK_ROOM) {
      if (mayHold()) return true;
      memory.copy(BLOCK, BLOCK + BLOCK_ROOM - OVERLAP, OVERLAP);
      filled = OVERLAP;
    }
    const stop = min(to, at + BLOCK_ROOM - filled);
    const target = BLOCK + filled;
    filled += stop - at;
    // What is copied beyond the end is overwritten, and there is room for it.
    for (let out = target; at < stop; at += 16, out += 16) v128.store(out, v128.load(at));
    at = stop;
  }
  return false;
}

/** Whether what is left may hold something. */
export function mayHold(): bool {
  const end = BLOCK + filled;
  v128.store(end, i8x16.splat(1));
  return mayHoldToken(BLOCK, end) || mayEncode(BLOCK, end) || mayHoldHex(BLOCK, end);
}
