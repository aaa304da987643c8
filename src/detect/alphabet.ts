// Byte tables for the alphabets that tokens and their encodings are written in. One place, so that every scan loop agrees on what a
// character is. Typed arrays indexed by byte: the fastest test that V8 compiles.

/** A table with 1 for these characters, or with what `value` says of the index of each. */
export function tableOf(characters: string, value: (index: number) => number = () => 1): Uint8Array {
  const table = new Uint8Array(256);
  for (let index = 0; index < characters.length; index++) table[characters.charCodeAt(index)] = value(index);
  return table;
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

/** Digits of CASK's base62. */
export const BASE62 = DIGITS + UPPER + LOWER;
/** Digits of base64; CASK writes the year with them too. */
export const BASE64 = `${UPPER}${LOWER}${DIGITS}+/`;
/** Digits of lower-case base32. */
export const BASE32 = `${LOWER}234567`;

/** 1 for base64 and base64url digits, among which are all characters of tokens. */
export const IN_RUN = tableOf(`${BASE64}-_`);

/** 1 for `[A-Za-z0-9]`. */
export const ALPHANUMERIC = tableOf(BASE62);
/** 1 for `[a-z2-7]`. */
export const BASE32_DIGIT = tableOf(BASE32);
/** 1 for printable ASCII, tabs and line breaks. */
export const TEXT = tableOf(`\t\n\r${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}`);
/** 1 for `[0-9A-Fa-f]`. */
export const HEX_DIGIT = tableOf('0123456789ABCDEFabcdef');
/** Value of a base64 or base64url digit; 0 for other bytes. */
export const SEXTET = tableOf(BASE64, (index) => index);
SEXTET['-'.charCodeAt(0)] = 62;
SEXTET['_'.charCodeAt(0)] = 63;
