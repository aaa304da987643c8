// A token that nobody ever issued: well-formed, with a checksum that holds, so that whoever refuses tokens has to refuse it. It must not leave
// the memory and the temporary folder of whoever asks for it.
import { randomInt } from 'node:crypto';
import { BASE62, BASE64 } from './alphabet.ts';
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

function digits(length: number): string {
  return Array.from({ length }, () => BASE62.charAt(randomInt(BASE62.length))).join('');
}
