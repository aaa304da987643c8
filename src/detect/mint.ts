// A token that nobody ever issued: well-formed, with a checksum that holds, so that whoever refuses tokens has to refuse it. It must not leave
// the memory and the temporary folder of whoever asks for it.
import { randomBytes, randomInt } from 'node:crypto';
import { BASE32, BASE62, BASE64 } from './alphabet.ts';
import { LEGACY_LENGTH, sealLegacy } from './legacy-format.ts';
import { marvin32, spellBase62 } from './marvin32.ts';
import { FIRST_YEAR, SEED_HIGH, SEED_LOW } from './new-format.ts';

const RANDOM_LENGTH = 52;
/** Characters of the hash that a token carries. */
const CHECKSUM_LENGTH = 4;
/** Like those of real tokens, which begin so. */
const PLATFORM = 'ACAAAAA';
const PROVIDER = 'AAAS';

/** 84 characters, issued in the month of `now`. */
export function mintToken(now: Date): string {
  const year = BASE64.charAt(now.getUTCFullYear() - FIRST_YEAR) || 'A';
  const month = 'ABCDEFGHIJKL'.charAt(now.getUTCMonth());
  const signed = `${digits(RANDOM_LENGTH)}JQQJ99${year}${month}${PLATFORM}${digits(5)}${PROVIDER}AZDO`;
  const hash = marvin32(Buffer.from(signed, 'base64'), SEED_LOW, SEED_HIGH);
  return signed + spellBase62(hash).slice(0, CHECKSUM_LENGTH);
}

/** The same of the format of 52 characters. */
export function mintLegacyToken(): string {
  const bits = Array.from(sealLegacy(randomBytes(32)), (byte) => byte.toString(2).padStart(8, '0')).join('');
  const digit = (at: number) => BASE32.charAt(Number.parseInt(bits.slice(5 * at, 5 * at + 5).padEnd(5, '0'), 2));
  return Array.from({ length: LEGACY_LENGTH }, (_, at) => digit(at)).join('');
}

function digits(length: number): string {
  return Array.from({ length }, () => BASE62.charAt(randomInt(BASE62.length))).join('');
}
