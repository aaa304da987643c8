// AssemblyScript, compiled by scripts/wasm.mjs. Whether characters are spelled by escapes: as the first questions of ../decode/escaped.ts, and before
// the spellings.
import { LEAD_ROWS } from '../sieve-layout.ts';
import { breaksAt, classOf, digitAt, endOfClass, ESCAPED, HEX_DIGIT, IN_RUN, SIGN } from './classes.ts';
import { mayBeginPacked } from './packed.ts';
import { isText, LEAST_TEXT, SHORTEST, textEnd } from './text.ts';

const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const HASH: u32 = 0x23;
const PERCENT: u32 = 0x25;
const AMPERSAND: u32 = 0x26;
const ZERO: u32 = 0x30;
const EQUALS: u32 = 0x3d;
const CAPITAL_U: u32 = 0x55;
const BACKSLASH: u32 = 0x5c;
const SMALL_U: u32 = 0x75;
const SMALL_X: u32 = 0x78;
const OPENING_BRACE: u32 = 0x7b;

/** Whether there are escapes in a long stretch of `[from, to)`, which is a run. */
export function mayHoldEscapes(from: usize, to: usize): bool {
  let least = from;
  for (let lead = nextLead(from, to); lead < to; lead = nextLead(least, to)) {
    const at = startOfRow(lead, least);
    const end = endOf(at);
    if (end - at >= SHORTEST && isEnough(at, end) && isWorthDecoding(at, end)) return true;
    // Behind a row that does not go on.
    least = end + 1;
  }
  return false;
}

/** Where the row begins in which the first lead at or after `least` stands at `at`: rows without one do not go on. */
function startOfRow(at: usize, least: usize): usize {
  let from = at;
  while (from > least && classOf(from - 1) & ESCAPED) from--;
  return from;
}

/** Where at or after `from` the next byte is that an escape begins with; `to` or more when there is none before that. */
function nextLead(from: usize, to: usize): usize {
  for (let at = from; at < to; at += 16) {
    const others = breaksAt(at, LEAD_ROWS);
    if (others !== 0xffff) return at + <usize>ctz(~others);
  }
  return to;
}

/** Whether there is an escape, and enough text when all are undone: of bytes that are no text, only those that `\x` spells are looked at. */
function isWorthDecoding(from: usize, to: usize): bool {
  const last = endOfLast(from, to);
  let hasEscape = false;
  for (let at = nextLead(from, last); at < last; at = nextLead(at + 1, last)) {
    if (!isEscape(at)) continue;
    // Who undoes another spelling leaves backslashes as they are, which are text.
    if (load<u8>(at) !== <u8>BACKSLASH) return true;
    hasEscape = true;
  }
  return hasEscape && (isTextWithoutEscapes(from, to) || isPackedAt(from));
}

function isTextWithoutEscapes(from: usize, to: usize): bool {
  let count: u32 = 0;
  for (let at = from; at < to && count < LEAST_TEXT;) {
    const byte = byteAt(at);
    if (byte) count = isText(byte) ? count + 1 : 0;
    at += isSpelled(at) ? 4 : 1;
  }
  return count >= LEAST_TEXT;
}

/** Whether what is spelled from `at` on may begin like gzip, zip, zstd or zlib. */
function isPackedAt(at: usize): bool {
  const first = byteAt(at);
  // A backslash may be part of any other escape.
  return mayBeginPacked(first) || first === BACKSLASH;
}

/** The byte that `\x` and two digits at `at` spell, or that stands there. */
function byteAt(at: usize): u32 {
  return isSpelled(at) ? (digitAt(at + 2) << 4) | digitAt(at + 3) : <u32>load<u8>(at);
}

function isSpelled(at: usize): bool {
  return load<u8>(at) === <u8>BACKSLASH && load<u8>(at + 1) === <u8>SMALL_X && areHex(at + 2, 2);
}

/** Whether there are as many letters and digits as in the shortest token: no spelling of one has fewer. */
function isEnough(from: usize, to: usize): bool {
  let count: usize = 0;
  for (let at = from; at < to && count < SHORTEST; at++) {
    if (isAlphanumeric(at)) count++;
  }
  return count === SHORTEST;
}

/** The end of the last letter or digit: what is spelled behind it is part of no token, and of nothing that encodes one. */
function endOfLast(from: usize, to: usize): usize {
  let last = to;
  while (last > from && !isAlphanumeric(last - 1)) last--;
  return last;
}

function isAlphanumeric(at: usize): bool {
  return (classOf(at) & (IN_RUN | SIGN)) === IN_RUN;
}

/** The end of the row that begins at `at`, and of those that it goes on in. */
function endOf(at: usize): usize {
  let to = at;
  while (true) {
    to = endOfClass(ESCAPED, to, textEnd);
    const next = to > at && isContinued(to) ? afterLineEnd(to) : to;
    if (next === to) return to;
    to = next;
  }
}

/** Whether a line that ends at `at` goes on. */
function isContinued(at: usize): bool {
  const byte: u32 = load<u8>(at - 1);
  return byte === EQUALS || byte === BACKSLASH;
}

/** The end of the line break at `at`, or `at` when there is none. */
function afterLineEnd(at: usize): usize {
  const byte: u32 = load<u8>(at);
  if (byte === LINE_FEED) return at + 1;
  if (byte !== CARRIAGE_RETURN) return at;
  return load<u8>(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

/** Whether the lead at `at` begins an escape. */
function isEscape(at: usize): bool {
  const lead: u32 = load<u8>(at);
  const next: u32 = load<u8>(at + 1);
  if (lead === AMPERSAND) return next === HASH && isReference(at + 2);
  if (lead === PERCENT) return areHex(at + 1, 2) || (next === SMALL_U && isCode(at + 2, 4));
  if (next === LINE_FEED || next === CARRIAGE_RETURN) return lead === BACKSLASH || load<u8>(at - 1) !== EQUALS;
  return lead === EQUALS ? areHex(at + 1, 2) : isBackslashed(at + 1);
}

/** Whether what stands at `at`, behind a backslash, is a number, or a sign that stands for itself. */
function isBackslashed(at: usize): bool {
  const byte: u32 = load<u8>(at);
  if (byte === SMALL_X) return areHex(at + 1, 2);
  if (byte === SMALL_U) return load<u8>(at + 1) === OPENING_BRACE || isCode(at + 1, 4);
  if (byte === CAPITAL_U) return isCode(at + 1, 8);
  if (byte >= ZERO && byte < ZERO + 8) return true;
  return byte > 0x20 && byte < 0x7f && !isAlphanumeric(at);
}

/** Whether `&#` goes on at `at` with a digit, or `x` and one. */
function isReference(at: usize): bool {
  const byte: u32 = load<u8>(at);
  return (byte | 0x20) === SMALL_X ? areHex(at + 1, 1) : byte - ZERO < 10;
}

/** Whether `digits` hexadecimal digits at `at` are a number below 256. */
function isCode(at: usize, digits: usize): bool {
  for (let next = at; next + 2 < at + digits; next++) {
    if (load<u8>(next) !== ZERO) return false;
  }
  return areHex(at + digits - 2, 2);
}

function areHex(at: usize, count: usize): bool {
  for (let next = at; next < at + count; next++) {
    if (!(classOf(next) & HEX_DIGIT)) return false;
  }
  return true;
}
