// The 84-character format (Microsoft's "common annotated security key", CASK): 52 random base62 digits, `JQQJ9`, the kind of key, year,
// month, 16 of platform and provider data, `AZDO`, and four characters of a Marvin32 checksum over everything before them.
// Layout and checksum: microsoft/security-utilities, IdentifiableSecrets.cs and LegacyCommonAnnotatedSecurityKey.cs.
import type { KeyKind, TokenFacts } from '../core/match.ts';
import { ALPHANUMERIC, BASE64, SEXTET } from './alphabet.ts';
import { entropyOf } from './entropy.ts';
import { marvin32, spellBase62, spellBase64 } from './marvin32.ts';

export const NEW_LENGTH = 84;
/** Where `AZDO` lies in a token. */
export const SIGNATURE_OFFSET = 76;
const RANDOM_LENGTH = 52;
const KIND_OFFSET = 57;
const YEAR_OFFSET = 58;
const MONTH_OFFSET = 59;
const PROVIDER_OFFSET = 72;
const CHECKSUM_OFFSET = 80;

/**
 * Shannon entropy that the random part must have when no checksum vouches for it. Of 200,000 genuine random parts 0.01 % lie below 4.53;
 * placeholders (`xxxx…`, `abcd1234…` repeated) lie below 4.0.
 */
const LEAST_ENTROPY = 4;

const SIGNATURE = Buffer.from('AZDO');
/** How far a search for `AZDO` may move on when the last byte of its window is the index (Boyer, Moore, Horspool). */
const SHIFT = new Uint8Array(256).fill(4);
SIGNATURE.forEach((byte, index) => {
  if (index < 3) SHIFT[byte] = 3 - index;
});

const FIXED = Buffer.from('JQQJ9');
const KEY_KINDS: Readonly<Record<string, KeyKind>> = { 9: 'key', D: 'derived', H: 'hash' };
const KINDS = new Set(Object.keys(KEY_KINDS).map((kind) => kind.charCodeAt(0)));
export const FIRST_YEAR = 2024;
const FIRST_MONTH = 'A'.charCodeAt(0);
/** ASCII `Default0`, the seed of all keys of this kind. */
export const SEED_LOW = 0x756c7430;
export const SEED_HIGH = 0x44656661;

const decoded = new Uint8Array((CHECKSUM_OFFSET / 4) * 3);

/** Where the next `AZDO` begins that lies wholly in `bytes[from, end)`, or -1. */
export function findSignature(bytes: Uint8Array, from: number, end: number): number {
  for (let last = from + 3; last < end; last += SHIFT[bytes[last] as number] as number) {
    if (bytes[last] !== SIGNATURE[3] || bytes[last - 1] !== SIGNATURE[2]) continue;
    if (bytes[last - 2] === SIGNATURE[1] && bytes[last - 3] === SIGNATURE[0]) return last - 3;
  }
  return -1;
}

/** What the 84 bytes at `at`, which have `AZDO` in its place, say about themselves; undefined when they have not even the shape. */
export function readNewFormat(bytes: Uint8Array, at: number): TokenFacts | undefined {
  if (!isAlphanumeric(bytes, at, at + SIGNATURE_OFFSET)) return undefined;
  const shaped = isAlphanumeric(bytes, at + CHECKSUM_OFFSET, at + NEW_LENGTH);
  if (!hasStructure(bytes, at)) {
    if (!shaped) return undefined;
    return { ruleId: 'PAT004', format: 'new', confidence: 'possible', checksum: 'invalid', kind: 'unknown' };
  }
  const facts = { format: 'new', kind: 'unknown', ...readParts(bytes, at) } as const;
  if (isChecksumValid(bytes, at)) return { ruleId: 'PAT001', confidence: 'certain', checksum: 'valid', ...facts };
  if (!shaped) return undefined;
  return { ruleId: 'PAT003', confidence: 'likely', checksum: 'invalid', ...facts };
}

/** Whether the random part looks random: asked only where the checksum does not hold. */
export function isRandomEnough(bytes: Uint8Array, at: number): boolean {
  return entropyOf(bytes, at, at + RANDOM_LENGTH) >= LEAST_ENTROPY;
}

/** Whether the 84 bytes at `at`, which have `AZDO` in its place, have the other signature and a month in theirs. */
export function hasStructure(bytes: Uint8Array, at: number): boolean {
  for (let index = 0; index < FIXED.length; index++) {
    if (bytes[at + RANDOM_LENGTH + index] !== FIXED[index]) return false;
  }
  const month = (bytes[at + MONTH_OFFSET] as number) - FIRST_MONTH;
  return KINDS.has(bytes[at + RANDOM_LENGTH + FIXED.length] as number) && month >= 0 && month < 12;
}

/** What a token with both signatures says in its fixed fields. */
function readParts(bytes: Uint8Array, at: number): Pick<TokenFacts, 'issued' | 'keyKind' | 'provider'> {
  const provider = bytes.subarray(at + PROVIDER_OFFSET, at + SIGNATURE_OFFSET);
  return {
    issued: issuedAt(bytes, at),
    keyKind: KEY_KINDS[String.fromCharCode(bytes[at + KIND_OFFSET] as number)] ?? 'key',
    provider: String.fromCharCode(...provider),
  };
}

/** `YYYY-MM`. The year is a base64 digit counted from 2024, the month a letter from `A`. */
function issuedAt(bytes: Uint8Array, at: number): string {
  const year = FIRST_YEAR + BASE64.indexOf(String.fromCharCode(bytes[at + YEAR_OFFSET] as number));
  const month = (bytes[at + MONTH_OFFSET] as number) - FIRST_MONTH + 1;
  return `${year}-${String(month).padStart(2, '0')}`;
}

function isChecksumValid(bytes: Uint8Array, at: number): boolean {
  for (let from = at, to = 0; to < decoded.length; from += 4, to += 3) {
    const a = SEXTET[bytes[from] as number] as number;
    const b = SEXTET[bytes[from + 1] as number] as number;
    const c = SEXTET[bytes[from + 2] as number] as number;
    const d = SEXTET[bytes[from + 3] as number] as number;
    decoded[to] = (a << 2) | (b >> 4);
    decoded[to + 1] = ((b & 15) << 4) | (c >> 2);
    decoded[to + 2] = ((c & 3) << 6) | d;
  }
  const hash = marvin32(decoded, SEED_LOW, SEED_HIGH);
  return endsWith(bytes, at, spellBase62(hash)) || endsWith(bytes, at, spellBase64(hash));
}

function endsWith(bytes: Uint8Array, at: number, spelling: string): boolean {
  for (let index = 0; index < NEW_LENGTH - CHECKSUM_OFFSET; index++) {
    if (bytes[at + CHECKSUM_OFFSET + index] !== spelling.charCodeAt(index)) return false;
  }
  return true;
}

function isAlphanumeric(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (ALPHANUMERIC[bytes[at] as number] === 0) return false;
  }
  return true;
}
