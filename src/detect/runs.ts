// The skip scan, the kernel of detection. No shape of any token is shorter than 52 bytes of one alphabet without a break, so most bytes
// need no look at all: probe a byte, walk back from it to the last byte that breaks a run, and probe again 52 bytes past that one.
// UTF-16 breaks every run at a NUL, and shows in the same walk: one that ends at a NUL between two characters.
import { IN_RUN } from './alphabet.ts';

/** The shortest token: 52 characters of base32. */
export const SHORTEST = 52;

export const NOTHING = -1;

/**
 * The next place in `bytes[from, end)` worth a closer look: the start of a run of at least 52 characters of `[A-Za-z0-9+/_-]`, or
 * `interleaved(i)` for a NUL at `i` inside at least 52 such characters that alternate with NULs, or `NOTHING`.
 * Allocates nothing. Time is linear, and about a tenth of the bytes of ordinary text are read.
 */
export function findRun(bytes: Uint8Array, from: number, end: number): number {
  let barrier = from - 1;
  let probe = barrier + SHORTEST;
  while (probe < end) {
    let at = probe;
    while (IN_RUN[bytes[at] as number] === 1) {
      at--;
      if (at === barrier) return at + 1;
    }
    if (bytes[at] === 0 && isInterleaved(bytes, from, at, end)) return interleaved(at);
    barrier = at;
    probe = at + SHORTEST;
  }
  return NOTHING;
}

/** Packs the position of a NUL into `findRun`'s answer, and unpacks it: the function is its own inverse. */
export function interleaved(at: number): number {
  return -2 - at;
}

/** The end (exclusive) of the run that holds `from`. */
export function endOfRun(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && IN_RUN[bytes[at] as number] === 1) at++;
  return at;
}

/** The start of the next run of at least 52 bytes that `table` marks with 1, or `NOTHING`: `findRun` for one alphabet. */
export function findRunOf(table: Uint8Array, bytes: Uint8Array, from: number, end: number): number {
  let barrier = from - 1;
  let probe = barrier + SHORTEST;
  while (probe < end) {
    let at = probe;
    while (table[bytes[at] as number] === 1) {
      at--;
      if (at === barrier) return at + 1;
    }
    barrier = at;
    probe = at + SHORTEST;
  }
  return NOTHING;
}

/** Whether at least 52 run characters around the NUL at `nul` alternate with NULs. */
function isInterleaved(bytes: Uint8Array, start: number, nul: number, end: number): boolean {
  let count = 0;
  for (let at = nul - 1; at >= start && IN_RUN[bytes[at] as number] === 1; at -= 2) {
    count++;
    if (count === SHORTEST) return true;
    if (at === start || bytes[at - 1] !== 0) break;
  }
  for (let at = nul + 1; at < end && IN_RUN[bytes[at] as number] === 1; at += 2) {
    count++;
    if (count === SHORTEST) return true;
    if (at + 1 === end || bytes[at + 1] !== 0) break;
  }
  return false;
}
