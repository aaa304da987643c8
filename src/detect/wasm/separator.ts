// AssemblyScript, compiled by scripts/wasm.mjs. What may stand between two pieces of one text: as ../decode/separator.ts.
import { BEGIN, BREAK, classOf, FILLER, IN_RUN, PART, PREFIX, QUOTE, SIGN } from './classes.ts';
import { afterSeam, reads } from './seam.ts';
import { textBegin, textEnd } from './text.ts';

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

/** No piece follows, or precedes. */
export const NONE: usize = 0;

/** Where the next piece begins when the one that ends at `at` is cut there, or NONE. */
export function afterSeparator(at: usize): usize {
  if (!(classOf(at) & BEGIN)) return NONE;
  const next = afterSigns(at, false);
  if (next !== NONE) return next;
  return endsString(at) ? afterSigns(at, true) : afterSeam(at);
}

/** As above, of signs and line breaks alone; or, `commented`, of these and comments between two strings. */
function afterSigns(at: usize, commented: bool): usize {
  const limit = min(textEnd, at + (commented ? 2 * LONGEST : LONGEST));
  let breaks: u32 = 0;
  let next = at;
  while (next < limit) {
    const kind = classOf(next);
    const afterBreak = kind & BREAK ? skipLineEnd(next) : next;
    const afterComment = commented ? skipComment(next, limit) : next;
    if (afterBreak > next) {
      if (breaks++ === MOST_BREAKS) return NONE;
      next = afterBreak;
    } else if (afterComment > next) next = afterComment;
    else if (kind & FILLER) next++;
    else if (kind & SIGN ? isMark(next, limit) : kind & PREFIX && next > at && isPrefix(next, limit)) next++;
    else break;
  }
  if (commented && (next === at || !(classOf(next - 1) & QUOTE))) return NONE;
  return breaks > 0 || isBetweenStrings(at, next) ? next : NONE;
}

/** The end of the comment at `at`; `at` when there is none. */
function skipComment(at: usize, limit: usize): usize {
  const byte = load<u8>(at);
  const second = load<u8>(at + 1);
  if (byte === SLASH && second === ASTERISK) {
    for (let next = at + 2; next + 1 < limit; next++) {
      if (load<u8>(next) === ASTERISK && load<u8>(next + 1) === SLASH) return next + 2;
    }
    return at;
  }
  if (byte !== NUMBER_SIGN && (byte !== second || (byte !== SLASH && byte !== HYPHEN))) return at;
  let next = at + 1;
  while (next < limit && load<u8>(next) !== LINE_FEED && load<u8>(next) !== CARRIAGE_RETURN) next++;
  return next < limit ? next : at;
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

/** Where the piece ends after which a separator without comments or seams leads to `at`, or NONE: the farthest such place. */
export function beforeSeparator(at: usize): usize {
  const farthest = at - textBegin > LONGEST ? at - LONGEST : textBegin;
  let found = NONE;
  for (let before = at - 1; before > farthest && classOf(before) & PART; before--) {
    const endsPiece = !(classOf(before) & IN_RUN) && classOf(before - 1) & IN_RUN;
    if (endsPiece && afterSigns(before, false) === at) found = before;
  }
  return found;
}

/** Whether a quotation mark is at `at`, escaped or not: behind it comments count. */
function endsString(at: usize): bool {
  let next = at;
  while (next - at < MOST_BACKSLASHES && load<u8>(next) === BACKSLASH) next++;
  return (classOf(next) & QUOTE) !== 0;
}

function isBetweenStrings(from: usize, to: usize): bool {
  let at = from;
  while (at < to && load<u8>(at) === BACKSLASH) at++;
  return at + 1 < to && (classOf(at) & QUOTE) !== 0 && (classOf(to - 1) & QUOTE) !== 0;
}

function isPrefix(at: usize, limit: usize): bool {
  if (!(classOf(at) & PREFIX)) return false;
  let next = at + 1;
  // `rb"`, `$@"`
  if (classOf(next) & PREFIX) next++;
  const letters = next - at;
  while (next < limit && next - at < letters + MOST_BACKSLASHES && load<u8>(next) === BACKSLASH) next++;
  return next < limit && (classOf(next) & QUOTE) !== 0;
}

/** Whether the sign at `at` belongs to the separator and is not the first digit of the next line. */
function isMark(at: usize, limit: usize): bool {
  let next = at;
  while (next < limit && classOf(next) & SIGN) next++;
  if (next === at || next >= limit) return false;
  const byte = load<u8>(next);
  return (classOf(next) & FILLER) !== 0 || byte === LINE_FEED || byte === CARRIAGE_RETURN;
}

/** The end of the line break at `at`, or `at` when there is none. */
export function skipLineEnd(at: usize): usize {
  const first = load<u8>(at);
  if (first === LINE_FEED) return at + 1;
  if (first === CARRIAGE_RETURN) return load<u8>(at + 1) === LINE_FEED ? at + 2 : at + 1;
  if (first === BACKSLASH) {
    const next = escapedLetter(at) === SMALL_R ? skipEscape(at) : at;
    return escapedLetter(next) === SMALL_N ? skipEscape(next) : next;
  }
  if (first === AMPERSAND) return skipReferences(at);
  return first === LESS_THAN ? skipBreakTag(at) : at;
}

/** `&#13;`, `&#10;`, `&#xd;`, `&#xa;`, and both in one spelling. */
function skipReferences(at: usize): usize {
  if (reads(at, 0x3b30312326, 5) || reads(at, 0x3b61782326, 5)) return at + 5;
  if (reads(at, 0x3b33312326, 5)) return reads(at + 5, 0x3b30312326, 5) ? at + 10 : at + 5;
  if (reads(at, 0x3b64782326, 5)) return reads(at + 5, 0x3b61782326, 5) ? at + 10 : at + 5;
  return at;
}

/** `<br>`, `<br/>`, `<br />`. */
function skipBreakTag(at: usize): usize {
  if (!reads(at, 0x72623c, 3)) return at;
  if (reads(at + 3, 0x3e, 1)) return at + 4;
  if (reads(at + 3, 0x3e2f, 2)) return at + 5;
  return reads(at + 3, 0x3e2f20, 3) ? at + 6 : at;
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
