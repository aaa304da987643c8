// AssemblyScript, compiled by scripts/wasm.mjs. What escapes spell: as the spellings in ../decode.
import { classOf, digitAt, HEX_DIGIT, IN_RUN, SIGN } from './classes.ts';

export const MALFORMED: u32 = 0xffff;
/** The value of an escape that spells nothing. */
export const NO_BYTE: u32 = 256;

const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;
const HASH: u8 = 0x23;
const PERCENT: u8 = 0x25;
const AMPERSAND: u8 = 0x26;
const ZERO: u8 = 0x30;
const SEMICOLON: u8 = 0x3b;
const EQUALS: u8 = 0x3d;
const CAPITAL_U: u8 = 0x55;
const SMALL_U: u8 = 0x75;
const SMALL_X: u8 = 0x78;
const OPENING_BRACE: u8 = 0x7b;
const CLOSING_BRACE: u8 = 0x7d;
/** Of a numeric character reference. */
const MOST_DIGITS: usize = 8;

/** How long the escape is that was read last. */
export let escapeLength: usize = 0;

/** The value of the escape that begins with the lead at `at`, or MALFORMED. */
export function readEscape(at: usize, end: usize): u32 {
  const lead = load<u8>(at);
  if (lead === AMPERSAND) return readReference(at, end);
  if (lead === PERCENT)
    return load<u8>(at + 1) === SMALL_U ? readHex(at, at + 2, at + 6, end) : readHex(at, at + 1, at + 3, end);
  if (lead !== EQUALS) return readBackslash(at, end);
  const value = readLineEnd(at, end);
  if (value === NO_BYTE && load<u8>(at - 1) === EQUALS) return MALFORMED;
  return value === NO_BYTE ? value : readHex(at, at + 1, at + 3, end);
}

function readBackslash(at: usize, end: usize): u32 {
  if (at + 1 >= end) return MALFORMED;
  const letter = load<u8>(at + 1);
  if (letter === SMALL_X) return readHex(at, at + 2, at + 4, end);
  if (letter === SMALL_U)
    return load<u8>(at + 2) === OPENING_BRACE ? readBraced(at, end) : readHex(at, at + 2, at + 6, end);
  if (letter === CAPITAL_U) return readHex(at, at + 2, at + 10, end);
  if (isOctal(at + 1)) return readOctal(at, end);
  if (letter <= 0x20) return readLineEnd(at, end);
  if (letter >= 0x7f || (classOf(at + 1) & (IN_RUN | SIGN)) === IN_RUN) return MALFORMED;
  escapeLength = 2;
  return letter;
}

/** A lead, and a line break behind it. */
function readLineEnd(at: usize, end: usize): u32 {
  if (at + 1 >= end) return MALFORMED;
  const byte = load<u8>(at + 1);
  if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) return MALFORMED;
  escapeLength = byte === CARRIAGE_RETURN && at + 2 < end && load<u8>(at + 2) === LINE_FEED ? 3 : 2;
  return NO_BYTE;
}

/** An escape that ends with the hexadecimal digits `[from, to)`. */
function readHex(at: usize, from: usize, to: usize, end: usize): u32 {
  if (to > end) return MALFORMED;
  escapeLength = to - at;
  return hexValue(from, to);
}

function readBraced(at: usize, end: usize): u32 {
  const close = endOfHex(at + 3, min(end, at + 9));
  if (close >= end || load<u8>(close) !== CLOSING_BRACE) return MALFORMED;
  escapeLength = close + 1 - at;
  return hexValue(at + 3, close);
}

function readReference(at: usize, end: usize): u32 {
  if (at + 2 >= end || load<u8>(at + 1) !== HASH) return MALFORMED;
  const isHex = (load<u8>(at + 2) | 0x20) === SMALL_X;
  const from = isHex ? at + 3 : at + 2;
  const most = min(end, from + MOST_DIGITS);
  let to = from;
  let value: u32 = 0;
  for (; to < most && (isHex ? (classOf(to) & HEX_DIGIT) !== 0 : <u32>load<u8>(to) - 0x30 < 10); to++)
    value = isHex ? (value << 4) | digitAt(to) : 10 * value + digitAt(to);
  if (to === from || value > 255) return MALFORMED;
  escapeLength = (to < end && load<u8>(to) === SEMICOLON ? to + 1 : to) - at;
  return value;
}

function readOctal(at: usize, end: usize): u32 {
  const most = min(end, at + (isFourDigits(at + 1, end) ? 5 : 4));
  let next = at + 1;
  let value: u32 = 0;
  for (; next < most && isOctal(next) && 8 * value + digitAt(next) <= 255; next++) value = 8 * value + digitAt(next);
  escapeLength = next - at;
  return value;
}

/** Whether the octal digits at `at` are one byte: 0 and three more. */
function isFourDigits(at: usize, end: usize): bool {
  if (at + 4 > end || load<u8>(at) !== ZERO || load<u8>(at + 1) > ZERO + 3) return false;
  if (load<u8>(at + 1) === ZERO && load<u8>(at + 2) < ZERO + 4) return false;
  return isOctal(at + 1) && isOctal(at + 2) && isOctal(at + 3);
}

function isOctal(at: usize): bool {
  return <u32>load<u8>(at) - 0x30 < 8;
}

function hexValue(from: usize, to: usize): u32 {
  let value: u32 = 0;
  for (let at = from; at < to; at++) {
    if (!(classOf(at) & HEX_DIGIT)) return MALFORMED;
    value = (value << 4) | digitAt(at);
  }
  return from >= to || value > 255 ? MALFORMED : value;
}

function endOfHex(from: usize, most: usize): usize {
  let at = from;
  while (at < most && classOf(at) & HEX_DIGIT) at++;
  return at;
}
