// AssemblyScript, compiled by scripts/wasm.mjs. What may stand between two pieces of one text: as ../decode/separator.ts, where markup,
// comments and seams are not told apart but left to be looked at there.
import { BEGIN, BREAK, classOf, FILLER, PART, PREFIX, QUOTE, SIGN } from './classes.ts';
import { textEnd } from './text.ts';

const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;
const NUMBER_SIGN: u8 = 0x23;
const AMPERSAND: u8 = 0x26;
const ASTERISK: u8 = 0x2a;
const HYPHEN: u8 = 0x2d;
const SLASH: u8 = 0x2f;
const LESS_THAN: u8 = 0x3c;
const BACKSLASH: u8 = 0x5c;
const SMALL_N: u32 = 0x6e;
const SMALL_R: u32 = 0x72;
const MOST_BACKSLASHES: usize = 4;
const LONGEST: usize = 128;
const MOST_BREAKS: u32 = 2;

/** No piece follows. */
export const NONE: usize = 0;
/** A piece may follow. */
export const UNKNOWN: usize = 1;

/** Where the next piece begins when the one that ends at `at` is cut there; NONE or UNKNOWN. */
export function afterSeparator(at: usize): usize {
  if (!(classOf(at) & BEGIN)) return NONE;
  const limit = min(textEnd, at + LONGEST);
  let breaks: u32 = 0;
  let mayHaveComment = false;
  let next = at;
  while (next < limit) {
    const byte = load<u8>(next);
    if (byte === AMPERSAND || byte === LESS_THAN) return UNKNOWN;
    if (beginsComment(next)) mayHaveComment = true;
    const afterBreak = skipLineEnd(next);
    if (afterBreak > next) {
      if (breaks++ === MOST_BREAKS) break;
      next = afterBreak;
    } else if (classOf(next) & FILLER || isMark(next, limit) || (next > at && isPrefix(next, limit))) next++;
    else break;
  }
  if (breaks <= MOST_BREAKS && (breaks > 0 || isBetweenStrings(at, next))) return next;
  return ((mayHaveComment || next >= limit) && endsString(at)) || mayBeSeam(at) ? UNKNOWN : NONE;
}

/** Whether `#`, `//`, `--` or the opening sign of a longer comment is at `at`. */
function beginsComment(at: usize): bool {
  const byte = load<u8>(at);
  if (byte === NUMBER_SIGN) return true;
  const next = load<u8>(at + 1);
  return (byte === SLASH && (next === SLASH || next === ASTERISK)) || (byte === HYPHEN && next === HYPHEN);
}

/** Whether what begins or ends at `at` has a line break in it, or a quotation mark in front. */
export function maySeparate(at: usize, step: isize): bool {
  if (classOf(at) & QUOTE) return true;
  for (let count: usize = 0; count < LONGEST; count++, at += step) {
    const kind = classOf(at);
    if (kind & BREAK) return true;
    if (!(kind & PART)) return false;
  }
  return false;
}

/** Whether a quotation mark is at `at`, escaped or not: behind it comments count. */
function endsString(at: usize): bool {
  let next = at;
  while (next - at < MOST_BACKSLASHES && load<u8>(next) === BACKSLASH) next++;
  return (classOf(next) & QUOTE) !== 0;
}

/** What seams begin with: an escape, or one of the first bytes of signs of no width. */
function mayBeSeam(at: usize): bool {
  const byte = load<u8>(at);
  return byte === 0x1b || byte === 0xc2 || byte === 0xe2 || byte === 0xef;
}

function isBetweenStrings(from: usize, to: usize): bool {
  let at = from;
  while (at < to && load<u8>(at) === BACKSLASH) at++;
  return at + 1 < to && (classOf(at) & QUOTE) !== 0 && (classOf(to - 1) & QUOTE) !== 0;
}

function isPrefix(at: usize, limit: usize): bool {
  if (!(classOf(at) & PREFIX)) return false;
  let next = at + 1;
  while (next < limit && next - at <= MOST_BACKSLASHES && load<u8>(next) === BACKSLASH) next++;
  return next < limit && (classOf(next) & QUOTE) !== 0;
}

/** Whether the sign at `at` belongs to the separator and is not the first digit of the next line. */
function isMark(at: usize, limit: usize): bool {
  let next = at;
  while (next < limit && classOf(next) & SIGN) next++;
  if (next === at || next >= limit) return false;
  const byte = load<u8>(next);
  return (classOf(next) & FILLER) !== 0 || byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === LESS_THAN;
}

/** The end of the line break at `at`, or `at` when there is none. */
function skipLineEnd(at: usize): usize {
  const first = load<u8>(at);
  if (first === LINE_FEED) return at + 1;
  if (first === CARRIAGE_RETURN) return load<u8>(at + 1) === LINE_FEED ? at + 2 : at + 1;
  if (first !== BACKSLASH) return at;
  const next = escapedLetter(at) === SMALL_R ? skipEscape(at) : at;
  return escapedLetter(next) === SMALL_N ? skipEscape(next) : next;
}

/** The letter that one to four backslashes at `at` escape, or 0. */
function escapedLetter(at: usize): u32 {
  const letter = skipEscape(at) - 1;
  return letter > at && letter < textEnd ? <u32>load<u8>(letter) : 0;
}

function skipEscape(at: usize): usize {
  let next = at;
  while (next < textEnd && next - at < MOST_BACKSLASHES && load<u8>(next) === BACKSLASH) next++;
  return next + 1;
}
