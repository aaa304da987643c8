// Base64 and base64url, read in place. Whether a run of base64 digits holds anything of interest is decided by the skip scan of runs.ts
// on single decoded bytes, so that a megabyte of an encoded picture costs a few thousand table look-ups instead of four decodings.
import { IN_RUN, SEXTET } from './alphabet.ts';
import { SHORTEST } from './runs.ts';

/** The fewest base64 digits that can hold a whole token. */
export const SHORTEST_BASE64 = Math.ceil((SHORTEST * 8) / 6);

/** How many whole bytes `digits` base64 digits hold. */
export function decodedLength(digits: number): number {
  return Math.floor((digits * 3) / 4);
}

/** Byte `index` of what the digits from `base` on encode. */
function byteAt(bytes: Uint8Array, base: number, index: number): number {
  const group = (index / 3) | 0;
  const rest = index - 3 * group;
  const at = base + 4 * group + rest;
  const high = SEXTET[bytes[at] as number] as number;
  const low = SEXTET[bytes[at + 1] as number] as number;
  if (rest === 0) return (high << 2) | (low >> 4);
  if (rest === 1) return ((high & 15) << 4) | (low >> 2);
  return ((high & 3) << 6) | low;
}

/** Whether `findRun` would find anything in bytes `[from, to)` of what the digits from `base` on encode. */
export function mayHoldRun(bytes: Uint8Array, base: number, from: number, to: number): boolean {
  let barrier = from - 1;
  let probe = barrier + SHORTEST;
  while (probe < to) {
    let at = probe;
    let byte = byteAt(bytes, base, at);
    while (IN_RUN[byte] === 1) {
      at--;
      if (at === barrier) return true;
      byte = byteAt(bytes, base, at);
    }
    if (byte === 0 && countInterleaved(bytes, base, at, from - 1) + countInterleaved(bytes, base, at, to) >= SHORTEST)
      return true;
    barrier = at;
    probe = at + SHORTEST;
  }
  return false;
}

/** How many run characters, 52 at most, alternate with NULs from the NUL at `nul` towards `limit` (exclusive), before or after it. */
function countInterleaved(bytes: Uint8Array, base: number, nul: number, limit: number): number {
  const half = limit > nul ? 1 : -1;
  let count = 0;
  for (let at = nul + half; (limit - at) * half > 0 && IN_RUN[byteAt(bytes, base, at)] === 1; at += 2 * half) {
    count++;
    if (count === SHORTEST || at + half === limit || byteAt(bytes, base, at + half) !== 0) break;
  }
  return count;
}

/** Bytes `[from, to)` of what the digits from `base` on encode. `from` is a multiple of 3. */
export function decodeBase64(bytes: Uint8Array, base: number, from: number, to: number): Uint8Array {
  const decoded = new Uint8Array(to - from);
  let at = base + (from / 3) * 4;
  let out = 0;
  for (; out + 3 <= decoded.length; out += 3, at += 4) {
    const a = SEXTET[bytes[at] as number] as number;
    const b = SEXTET[bytes[at + 1] as number] as number;
    const c = SEXTET[bytes[at + 2] as number] as number;
    const d = SEXTET[bytes[at + 3] as number] as number;
    decoded[out] = (a << 2) | (b >> 4);
    decoded[out + 1] = ((b & 15) << 4) | (c >> 2);
    decoded[out + 2] = ((c & 3) << 6) | d;
  }
  for (; out < decoded.length; out++) decoded[out] = byteAt(bytes, base, from + out);
  return decoded;
}
