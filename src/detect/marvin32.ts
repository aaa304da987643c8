// Marvin32, the keyed checksum in Microsoft's CASK keys (microsoft/security-utilities, Marvin.cs), and the two ways in which a key
// spells it. 32-bit arithmetic only: it runs for every candidate.
import { BASE62, BASE64 } from './alphabet.ts';

/** The 32-bit Marvin hash of `data` under a 64-bit seed given as its low and high halves. Unsigned. */
export function marvin32(data: Uint8Array, seedLow: number, seedHigh: number): number {
  let p0 = seedLow;
  let p1 = seedHigh;
  const words = data.length & ~3;
  for (let at = 0; at < words; at += 4) {
    p0 = (p0 + wordAt(data, at)) | 0;
    p1 ^= p0;
    p0 = ((p0 << 20) | (p0 >>> 12)) + p1;
    p1 = (((p1 << 9) | (p1 >>> 23)) ^ p0) | 0;
    p0 = (((p0 << 27) | (p0 >>> 5)) + p1) | 0;
    p1 = (p1 << 19) | (p1 >>> 13);
  }
  let tail = 0x80;
  for (let at = data.length - 1; at >= words; at--) tail = (tail << 8) | (data[at] as number);
  for (let round = 0; round < 2; round++) {
    p0 = round === 0 ? (p0 + tail) | 0 : p0;
    p1 ^= p0;
    p0 = ((p0 << 20) | (p0 >>> 12)) + p1;
    p1 = (((p1 << 9) | (p1 >>> 23)) ^ p0) | 0;
    p0 = (((p0 << 27) | (p0 >>> 5)) + p1) | 0;
    p1 = (p1 << 19) | (p1 >>> 13);
  }
  return (p0 ^ p1) >>> 0;
}

function wordAt(data: Uint8Array, at: number): number {
  const low = (data[at] as number) | ((data[at + 1] as number) << 8);
  return low | ((data[at + 2] as number) << 16) | ((data[at + 3] as number) << 24);
}

/**
 * The hash as today's keys spell it, six base62 digits of which a key carries the first four: the little-endian bytes read as one
 * big-endian number, one leading `0` for each leading zero byte, padded with `0` on the right.
 */
export function spellBase62(hash: number): string {
  const swapped = swapBytes(hash);
  let digits = '';
  for (let rest = swapped; rest > 0; rest = Math.floor(rest / 62)) digits = BASE62.charAt(rest % 62) + digits;
  const leadingZeroBytes = Math.min(3, Math.floor(Math.clz32(swapped) / 8));
  return ('0'.repeat(leadingZeroBytes) + digits).padEnd(6, '0');
}

/** The hash as older keys spell it: base64 of its first three little-endian bytes. The last digits may be `+` or `/`. */
export function spellBase64(hash: number): string {
  const bits = swapBytes(hash) >>> 8;
  return [18, 12, 6, 0].map((shift) => BASE64.charAt((bits >>> shift) & 63)).join('');
}

function swapBytes(word: number): number {
  return (((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)) >>> 0;
}
