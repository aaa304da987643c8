// The 52-character format: lower-case base32 of 32 bytes, four of which (2, 7, 8 and 22) are a CRC-32 of the other 28, combined with a
// constant that tells users' tokens from applications' (microsoft/security-utilities, SEC101_102_AdoPat.cs).
// CRC-32 is linear over bits, so the check of a window is 52 table look-ups and no decoding: that keeps long runs of base32 cheap.
import { crc32 } from 'node:zlib';
import type { TokenFacts, TokenKind } from '../core/match.ts';
import { BASE32 } from './alphabet.ts';
import { entropyOf } from './entropy.ts';

export const LEGACY_LENGTH = 52;

const BYTES = 32;
const EMBEDDED = [2, 7, 8, 22];
const USER = 0xe0b9692d | 0;
const APPLICATION = 0x1019f92e;

/** The least character code of base32, and how many codes its digits span. */
const FIRST_CODE = 0x32;
const CODES = 0x7b - FIRST_CODE;

const SMALL_A = 0x61;
const SMALL_Q = 0x71;

/**
 * Shannon entropy that a token must have when no checksum vouches for it: 99.988 % of genuine ones have it, 14 % of glued English words.
 */
const LEAST_ENTROPY = 4;

/** Embedded checksum XOR computed checksum, of a token whose 32 bytes are given. A genuine token gives one of the two constants. */
function syndromeOf(bytes: Uint8Array): number {
  const embedded = EMBEDDED.reduce((word, index) => (word << 8) | (bytes[index] as number), 0);
  return embedded ^ crc32(bytes.filter((_, index) => !EMBEDDED.includes(index)));
}

/** The 32 bytes of a user's token, in the place of these: the checksum goes where it belongs. */
export function sealLegacy(bytes: Uint8Array): Uint8Array {
  const sealed = Uint8Array.from(bytes);
  for (const index of EMBEDDED) sealed[index] = 0;
  const checksum = syndromeOf(sealed) ^ USER;
  for (const [at, index] of EMBEDDED.entries()) sealed[index] = checksum >>> (24 - 8 * at);
  return sealed;
}

const OFFSET = syndromeOf(new Uint8Array(BYTES));

/**
 * `[position * CODES + code - FIRST_CODE]`: what a character at a position adds to the syndrome, by XOR. Made for the first candidate: in a hook
 * that takes longer than all the rest of the search, and mostly there is none.
 */
let contributions: Int32Array | undefined;

function makeContributions(): Int32Array {
  const table = new Int32Array(LEGACY_LENGTH * CODES);
  const bytes = new Uint8Array(BYTES);
  for (let bit = 0; bit < BYTES * 8; bit++) {
    bytes[bit >> 3] = 0x80 >> (bit & 7);
    const effect = syndromeOf(bytes) ^ OFFSET;
    bytes[bit >> 3] = 0;
    const position = Math.floor(bit / 5);
    const mask = 16 >> (bit % 5);
    for (let value = 0; value < BASE32.length; value++) {
      const index = position * CODES + BASE32.charCodeAt(value) - FIRST_CODE;
      if ((value & mask) !== 0) table[index] = (table[index] as number) ^ effect;
    }
  }
  return table;
}

/** Whose token the 52 base32 digits at `at` are, when their checksum holds. The four bits after the 32nd byte are not looked at. */
export function checkLegacy(bytes: Uint8Array, at: number): TokenKind | undefined {
  const table = (contributions ??= makeContributions());
  let syndrome = OFFSET;
  // Four at a time is two and a half times as fast as one.
  for (let next = at, row = -FIRST_CODE; next < at + LEGACY_LENGTH; next += 4, row += 4 * CODES) {
    const first = table[row + (bytes[next] as number)] as number;
    const second = table[row + CODES + (bytes[next + 1] as number)] as number;
    const third = table[row + 2 * CODES + (bytes[next + 2] as number)] as number;
    syndrome ^= first ^ second ^ third ^ (table[row + 3 * CODES + (bytes[next + 3] as number)] as number);
  }
  if (syndrome === USER) return 'user';
  return syndrome === APPLICATION ? 'application' : undefined;
}

/** Facts of a token whose checksum holds. */
export function validLegacy(kind: TokenKind): TokenFacts {
  return { ruleId: 'PAT002', format: 'legacy', confidence: 'certain', checksum: 'valid', kind };
}

/** Facts of something that only looks like a token. */
export const LEGACY_SHAPED: TokenFacts = {
  ruleId: 'PAT005',
  format: 'legacy',
  confidence: 'possible',
  checksum: 'invalid',
  kind: 'unknown',
};

/**
 * A token whose checksum holds, as an encoder writes it: of its last digit only the first bit counts. Where lines are joined wrongly, that digit may be
 * what follows the token (the year of the next line of a log), and the checksum tells what it was.
 */
export function asEncoded(token: string): string {
  const last = BASE32.indexOf(token.charAt(LEGACY_LENGTH - 1));
  return `${token.slice(0, LEGACY_LENGTH - 1)}${last < BASE32.length / 2 ? 'a' : 'q'}`;
}

/**
 * Where the next token with a valid checksum begins in a run `[start, end)` of base32 digits, from `from` on, or -1. In a run of exactly
 * 52 any last character will do; in longer ones only those that an encoder writes, which spares 15 of 16 checks.
 */
export function findValidLegacy(bytes: Uint8Array, start: number, end: number, from: number): number {
  if (end - start === LEGACY_LENGTH) return from <= start && checkLegacy(bytes, start) !== undefined ? start : -1;
  let same = 0;
  for (let last = Math.max(start + 1, from); last < end; last++) {
    const code = bytes[last] as number;
    // One repeated character is the common long run (`aaaa…`), and its checksum never holds.
    same = code === bytes[last - 1] ? same + 1 : 0;
    if ((code !== SMALL_A && code !== SMALL_Q) || same >= LEGACY_LENGTH - 1) continue;
    const at = last - LEGACY_LENGTH + 1;
    if (at >= from && at >= start && checkLegacy(bytes, at) !== undefined) return at;
  }
  return -1;
}

/** Whether 52 base32 digits are random enough to be judged although their checksum does not hold. */
export function isLegacyShaped(bytes: Uint8Array, at: number): boolean {
  return entropyOf(bytes, at, at + LEGACY_LENGTH) >= LEAST_ENTROPY;
}
