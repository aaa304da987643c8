// Backslash escapes of JSON, JavaScript, C, Python, shells: `\u0041`, `\U00000041`, `\u{41}`, `\x41`, `\101`, `\0101`, `\/`, and a line that goes on.
// Escapes of control characters (`\n`) spell nothing that a token is made of: they are left as they are.
import { ALPHANUMERIC } from '../alphabet.ts';
import { endOfHex, hexValue, lineEndLength, MALFORMED, NO_BYTE, type Spelling, spelled } from './spelling.ts';

const CAPITAL_U = 0x55;
const SMALL_U = 0x75;
const SMALL_X = 0x78;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const ZERO = 0x30;
const SPACE = 0x20;
const DELETE = 0x7f;

export const backslash: Spelling = {
  encoding: 'escape',
  lead: '\\'.charCodeAt(0),
  read: (bytes, at, end) => {
    if (at + 1 >= end) return MALFORMED;
    const letter = bytes[at + 1] as number;
    if (letter === SMALL_U && bytes[at + 2] === OPENING_BRACE) return readBraced(bytes, at, end);
    if (letter === SMALL_X) return readHex(bytes, at, at + 4, end);
    if (letter === SMALL_U) return readHex(bytes, at, at + 6, end);
    if (letter === CAPITAL_U) return readHex(bytes, at, at + 10, end);
    if (letter >= ZERO && letter < ZERO + 8) return readOctal(bytes, at, end);
    const lineEnd = lineEndLength(bytes, at + 1, end);
    if (lineEnd > 0) return spelled(NO_BYTE, 1 + lineEnd);
    return letter > SPACE && letter < DELETE && ALPHANUMERIC[letter] === 0 ? spelled(letter, 2) : MALFORMED;
  },
};

/** A backslash, a letter, and hexadecimal digits up to `to`. */
function readHex(bytes: Uint8Array, at: number, to: number, end: number): number {
  const value = to > end ? MALFORMED : hexValue(bytes, at + 2, to);
  return value === MALFORMED ? MALFORMED : spelled(value, to - at);
}

function readBraced(bytes: Uint8Array, at: number, end: number): number {
  const close = endOfHex(bytes, at + 3, Math.min(end, at + 9));
  const value = close < end && bytes[close] === CLOSING_BRACE ? hexValue(bytes, at + 3, close) : MALFORMED;
  return value === MALFORMED ? MALFORMED : spelled(value, close + 1 - at);
}

function readOctal(bytes: Uint8Array, at: number, end: number): number {
  let value = 0;
  let next = at + 1;
  const most = at + (isFourDigits(bytes, at + 1, end) ? 5 : 4);
  while (next < end && next < most) {
    const digit = (bytes[next] as number) - ZERO;
    if (digit < 0 || digit > 7 || value * 8 + digit > 255) break;
    value = value * 8 + digit;
    next++;
  }
  return spelled(value, next - at);
}

/**
 * Whether `echo` reads the octal digits at `at` as one byte: 0 and three more. In C the first three of them are a control character, the NUL of
 * UTF-16 as a rule (`\0007\000a`) where all four are one as well.
 */
function isFourDigits(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 4 > end || bytes[at] !== ZERO || (bytes[at + 1] as number) > ZERO + 3) return false;
  if (bytes[at + 1] === ZERO && (bytes[at + 2] as number) < ZERO + 4) return false;
  for (let next = at + 1; next < at + 4; next++) {
    const digit = (bytes[next] as number) - ZERO;
    if (digit < 0 || digit > 7) return false;
  }
  return true;
}
