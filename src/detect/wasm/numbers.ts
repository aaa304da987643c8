// AssemblyScript, compiled by scripts/wasm.mjs. What hexadecimal and decimal digits spell, and whether it is of interest: as ../decode/hex.ts and
// ../decode/decimal.ts.
import { classOf, digitAt, endOfClass, findRun, HEX_DIGIT, HEXADECIMAL, NOTHING } from './classes.ts';
import { addDecoded, beginDecoded, decodedLength, isOfInterest } from './decoded.ts';
import { isSignature } from './packed.ts';
import { isText, LEAST_TEXT } from './text.ts';

export const SHORTEST_HEX: usize = 104;
/** Stands where digits are no bytes. */
const BREAK: u32 = 2;
const NO_BYTE: u32 = 256;
/** Of a decimal number that is a byte. */
const MOST_DIGITS: usize = 3;
/** Of `(byte)`. */
const CAST_LENGTH: usize = 6;

/** As ../decode/hex.ts and ../decode/digits.ts. */
const LATEST_PACKED: u32 = 4;
const HEAD: usize = 256;

/** Whether one of the groups that were read last is long enough to hold a token. */
let hasLong = false;

function endOfDigits(at: usize, most: usize): usize {
  let to = at;
  while (to < most && classOf(to) & HEX_DIGIT) to++;
  return to;
}

/** Whether the digits `[from, to)` spell text that anything would look at, be they hexadecimal or decimal. */
export function holdText(from: usize, to: usize): bool {
  if (mayBePacked(from, to)) return true;
  if (!spellText(from, to)) return false;
  hasLong = false;
  if (isOfInterestAsHex(from, to, 0) || (hasLong && isOfInterestAsHex(from, to, 1))) return true;
  return isOfInterestAsDecimal(from, to);
}

/** Whether something packed may begin at or near one of the first groups, in hexadecimal or decimal digits: those that are no bytes are passed over. */
export function mayBePacked(from: usize, to: usize): bool {
  let most = to;
  let group: u32 = 0;
  for (let at = nextGroup(from, to); at < most;) {
    if (++group === LATEST_PACKED) most = min(to, at + HEAD);
    if (hasPrefix(at)) at += 2;
    const stop = endOfDigits(at, to);
    if ((stop - at >= SHORTEST_HEX || !isEscaped(at, from)) && isPackedAt(at, stop, to)) return true;
    at = nextGroup(stop, to);
  }
  return false;
}

/** Whether the digits `[at, stop)`, with those behind them, begin like something packed. */
function isPackedAt(at: usize, stop: usize, to: usize): bool {
  let second = at + 2;
  if (second + 2 > stop) {
    second = nextGroup(stop, to);
    if (hasPrefix(second)) second += 2;
  }
  if (isSignature((byteAt(at) << 8) | byteAt(second))) return true;
  return isSignature((numberAt(at, stop) << 8) | numberAt(second, endOfDigits(second, to)));
}

/** Whether they spell enough text in a row for any decoder. */
export function spellText(from: usize, to: usize): bool {
  let count: u32 = 0;
  let numbers: u32 = 0;
  for (let at = nextGroup(from, to); at < to; at = nextGroup(at, to)) {
    const isPrefixed = hasPrefix(at);
    if (isPrefixed) at += 2;
    const stop = endOfDigits(at, to);
    const isLong = stop - at >= SHORTEST_HEX;
    if (!isLong && isEscaped(at, from)) {
      count = numbers = 0;
      at = stop;
      continue;
    }
    if (isLong && countText(at + 1, stop, 0) >= LEAST_TEXT) return true;
    count = isLong || (stop - at) % 2 === 0 ? countText(at, stop, count) : 0;
    const value = isPrefixed ? NO_BYTE : numberAt(at, stop);
    if (value) numbers = isText(value) ? numbers + 1 : 0;
    if (count >= LEAST_TEXT || numbers >= LEAST_TEXT) return true;
    at = stop;
  }
  return false;
}

/** Whether the bytes that hexadecimal digits are, but for the first `skipped` of each long group, are text of interest. */
function isOfInterestAsHex(from: usize, to: usize, skipped: usize): bool {
  beginDecoded();
  for (let at = nextGroup(from, to); at < to; at = nextGroup(at, to)) {
    if (hasPrefix(at)) at += 2;
    const stop = endOfDigits(at, to);
    const isLong = stop - at >= SHORTEST_HEX;
    if (isLong) hasLong = true;
    if (isLong || (skipped === 0 && (stop - at) % 2 === 0 && !isEscaped(at, from))) {
      for (let next = at + skipped; next + 2 <= stop; next += 2) {
        if (addDecoded(byteAt(next))) return true;
      }
    } else if (addBreak()) return true;
    at = stop;
  }
  return isOfInterest();
}

/** Whether the bytes that decimal numbers are, are text of interest. */
function isOfInterestAsDecimal(from: usize, to: usize): bool {
  beginDecoded();
  for (let at = nextGroup(from, to); at < to; at = nextGroup(at, to)) {
    const stop = endOfDigits(at, to);
    const isHex = (at > from && isX(at - 1)) || (stop < to && isX(stop));
    const value = isHex ? NO_BYTE : numberAt(at, stop);
    if (value < NO_BYTE ? addDecoded(value) : addBreak()) return true;
    at = stop;
  }
  return isOfInterest();
}

/** Adds what stands for digits that are no bytes: none at the beginning, as ../decode/digits.ts. */
function addBreak(): bool {
  return decodedLength > 0 && addDecoded(BREAK);
}

/** Where the next group of digits begins, with its `0x` where it has one, or `to`. */
function nextGroup(from: usize, to: usize): usize {
  let at = from;
  while (at < to && !(classOf(at) & HEX_DIGIT)) at += isCast(at) ? CAST_LENGTH : 1;
  return min(at, to);
}

/** Whether `0x` begins at `at`. */
function hasPrefix(at: usize): bool {
  return load<u8>(at) === 0x30 && isX(at + 1);
}

function isX(at: usize): bool {
  return (load<u8>(at) | 0x20) === 0x78;
}

/** Whether the digits at `at` follow a `\x` at or after `start`. */
function isEscaped(at: usize, start: usize): bool {
  return at - 2 >= start && isX(at - 1) && load<u8>(at - 2) === 0x5c;
}

function byteAt(at: usize): u32 {
  return (digitAt(at) << 4) | digitAt(at + 1);
}

/** Whether text is spelled by a run of `[from, to)`, which has no blanks in it. */
export function mayHoldHex(from: usize, to: usize): bool {
  for (
    let at = findRun(HEXADECIMAL, SHORTEST_HEX, from, to);
    at !== NOTHING;
    at = findRun(HEXADECIMAL, SHORTEST_HEX, at, to)
  ) {
    const begin = at;
    at = endOfClass(HEXADECIMAL, at, to);
    if (holdText(begin, at)) return true;
  }
  return false;
}

/** Whether `(byte)` stands at `at`; behind the text nothing does. */
function isCast(at: usize): bool {
  return load<u32>(at) === 0x74796228 && load<u16>(at + 4) === 0x2965;
}

/** The decimal number that the digits `[from, to)` are, or NO_BYTE. */
function numberAt(from: usize, to: usize): u32 {
  if (to - from > MOST_DIGITS) return NO_BYTE;
  let value: u32 = 0;
  for (let at = from; at < to; at++) {
    const digit: u32 = <u32>load<u8>(at) - 0x30;
    if (digit > 9) return NO_BYTE;
    value = 10 * value + digit;
  }
  return value;
}

function countText(from: usize, to: usize, count: u32): u32 {
  let text = count;
  for (let at = from; at + 2 <= to && text < LEAST_TEXT; at += 2) {
    const byte = byteAt(at);
    if (byte) text = isText(byte) ? text + 1 : 0;
  }
  return text;
}
