// What may stand between two pieces of one text: a line break in one of its spellings, and around it whatever a diff, a quotation, a comment,
// a continued command or a concatenation of strings puts there; or the end of a string and the beginning of another on the same line.
// Looked at only where a run ends or begins that is long enough.
import { IN_RUN, tableOf } from '../alphabet.ts';
import type { ByteRange } from '../layer.ts';
import { afterSeam, beginsWith, SEAM_BEGIN } from './seam.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const BACKSLASH = 0x5c;
const ASTERISK = 0x2a;
const HYPHEN = 0x2d;
const NUMBER_SIGN = 0x23;
const SLASH = 0x2f;
const SMALL_N = 0x6e;
const SMALL_R = 0x72;
/** A string in JSON in JSON in JSON has four backslashes. */
const MOST_BACKSLASHES = 4;
/** More, with deep indentation, is no wrapped text. */
const LONGEST = 128;
/** One blank line between rows. */
const MOST_BREAKS = 2;

/** Spellings of a line break in markup, lower case. */
const SPELLED = ['&#13;&#10;', '&#xd;&#xa;', '&#10;', '&#xa;', '&#13;', '&#xd;', '<br>', '<br/>', '<br />'].map(
  codesOf,
);

/** Indentation, quotes, joining operators, comment and quotation marks, ends of continued lines (`\`, `` ` ``, `^`, quoted-printable `=`). */
export const FILLER = tableOf(' \t"\'`\\=.,&>#*|<^~');
export const QUOTE = tableOf('"\'`');
/** What may stand right before the quotation mark of a string. */
export const PREFIX = tableOf('bBfFrRuULN@$');
/** Characters of runs that are fillers, too, but only where more of a separator follows: `// `, `+ "`, `& _`. */
export const SIGN = tableOf('+-/_');
/** First characters of line breaks that are no fillers. */
const BREAK = tableOf('\n\r<');
/** What a separator begins with. */
export const SEPARATOR_BEGIN = tableOf(` \t"'\`\\=.,&>#*|<^~\n\r+-/_${SEAM_BEGIN}`);
/** Everything that a separator consists of. */
export const SEPARATOR_PART = tableOf(' \t"\'`\\=.,&>#*|+-/_\n\rnr<bBRxXaAdD013;fFuULN@$^~');
/** What every spelling of a line break begins with, and every seam. */
export const LINE_BREAK_BEGIN = tableOf(`\n\r\\&<${SEAM_BEGIN}`);

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Where the next piece begins when the one that ends at `at` is cut there, else -1. */
export function afterSeparator(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  if (at >= end || SEPARATOR_BEGIN[bytes[at] as number] === 0) return -1;
  const next = afterSigns(text, at, false);
  if (next !== -1) return next;
  return endsString(text, at) ? afterSigns(text, at, true) : afterSeam(text, at);
}

/** Whether a quotation mark is at `at`, escaped or not. */
function endsString({ bytes, end }: ByteRange, at: number): boolean {
  let next = at;
  while (next < end && next - at < MOST_BACKSLASHES && bytes[next] === BACKSLASH) next++;
  return next < end && QUOTE[bytes[next] as number] === 1;
}

/** As above, of signs and line breaks alone; or, `commented`, of these and comments between two strings. */
function afterSigns(text: ByteRange, at: number, commented: boolean): number {
  const { bytes, end } = text;
  const limit = Math.min(end, at + (commented ? 2 * LONGEST : LONGEST));
  let breaks = 0;
  let next = at;
  while (next < limit) {
    const afterLineEnd = skipLineEnd(text, next);
    const afterComment = commented ? skipComment(bytes, next, limit) : next;
    if (afterLineEnd > next) {
      if (breaks === MOST_BREAKS) return -1;
      breaks++;
      next = afterLineEnd;
    } else if (afterComment > next) next = afterComment;
    else if (FILLER[bytes[next] as number] === 1 || isMark(bytes, next, limit)) next++;
    else if (next > at && isPrefix(bytes, next, limit)) next++;
    else break;
  }
  if (commented && (next === at || QUOTE[bytes[next - 1] as number] === 0)) return -1;
  return breaks > 0 || isBetweenStrings(bytes, at, next) ? next : -1;
}

/** The end of the comment at `at`: where its line ends, or behind its closing signs; `at` when there is none. */
function skipComment(bytes: Uint8Array, at: number, limit: number): number {
  const isBlock = bytes[at] === SLASH && bytes[at + 1] === ASTERISK;
  const isLine = bytes[at] === NUMBER_SIGN || isDouble(bytes, at, SLASH) || isDouble(bytes, at, HYPHEN);
  if (!isBlock && !isLine) return at;
  let next = at + (isBlock ? 2 : 1);
  if (isLine) {
    while (next < limit && bytes[next] !== LINE_FEED && bytes[next] !== CARRIAGE_RETURN) next++;
    return next < limit ? next : at;
  }
  while (next + 1 < limit && (bytes[next] !== ASTERISK || bytes[next + 1] !== SLASH)) next++;
  return next + 1 < limit ? next + 2 : at;
}

function isDouble(bytes: Uint8Array, at: number, sign: number): boolean {
  return bytes[at] === sign && bytes[at + 1] === sign;
}

/** Whether a separator may begin at `at`: all that the sieve asks of what follows a piece, so no more than that is ever looked at. */
export function maySeparate({ bytes, end }: ByteRange, at: number): boolean {
  if (at >= end || SEPARATOR_BEGIN[bytes[at] as number] === 0) return false;
  if (QUOTE[bytes[at] as number] === 1) return true;
  const limit = Math.min(end, at + LONGEST);
  let next = at;
  while (next < limit && SEPARATOR_PART[bytes[next] as number] === 1 && LINE_BREAK_BEGIN[bytes[next] as number] === 0)
    next++;
  return next < limit && LINE_BREAK_BEGIN[bytes[next] as number] === 1;
}

/** Whether `[from, to)` ends a string and begins another, on one line. */
function isBetweenStrings(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to && bytes[at] === BACKSLASH) at++;
  return at < to - 1 && QUOTE[bytes[at] as number] === 1 && QUOTE[bytes[to - 1] as number] === 1;
}

function isPrefix(bytes: Uint8Array, at: number, limit: number): boolean {
  if (PREFIX[bytes[at] as number] === 0) return false;
  let next = at + 1;
  // `rb"`, `$@"`
  if (PREFIX[bytes[next] as number] === 1) next++;
  const letters = next - at;
  while (next < limit && next - at < letters + MOST_BACKSLASHES && bytes[next] === BACKSLASH) next++;
  return next < limit && QUOTE[bytes[next] as number] === 1;
}

/** Where the piece ends after which a separator without comments or seams leads to `at`, else -1: the farthest such place. */
export function beforeSeparator(text: ByteRange, at: number): number {
  const { bytes, start } = text;
  const farthest = Math.max(start, at - LONGEST);
  let found = -1;
  for (let before = at - 1; before > farthest && SEPARATOR_PART[bytes[before] as number] === 1; before--) {
    const endsLine = IN_RUN[bytes[before] as number] === 0 && IN_RUN[bytes[before - 1] as number] === 1;
    if (endsLine && afterSigns(text, before, false) === at) found = before;
  }
  return found;
}

/** Whether the letter of `\\n` or `\\r` is what a run begins with. */
export function beginsWithEscapedLetter({ bytes, start }: ByteRange, from: number): boolean {
  return from > start && (bytes[from] === SMALL_N || bytes[from] === SMALL_R) && bytes[from - 1] === BACKSLASH;
}

/** Whether the sign at `at` belongs to the separator and is not the first digit of the next line. */
function isMark(bytes: Uint8Array, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && SIGN[bytes[next] as number] === 1) next++;
  return next > at && next < limit && (FILLER[bytes[next] as number] === 1 || BREAK[bytes[next] as number] === 1);
}

/** The end of the line break at `at`, in one of its spellings, or `at` when there is none. */
export function skipLineEnd(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  const first = bytes[at];
  if (first === LINE_FEED) return at + 1;
  if (first === CARRIAGE_RETURN) return at + 1 < end && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  if (first === BACKSLASH) {
    const next = letterAfterBackslashes(text, at) === SMALL_R ? skipEscape(text, at) : at;
    return letterAfterBackslashes(text, next) === SMALL_N ? skipEscape(text, next) : next;
  }
  if (first !== AMPERSAND && first !== LESS_THAN) return at;
  for (const codes of SPELLED) {
    if (beginsWith(text, at, codes)) return at + codes.length;
  }
  return at;
}

/** The letter that one to four backslashes at `at` escape, or -1. */
function letterAfterBackslashes(text: ByteRange, at: number): number {
  const letter = skipEscape(text, at) - 1;
  return letter > at && letter < text.end ? (text.bytes[letter] as number) : -1;
}

/** The end of the escape at `at`: one to four backslashes and a letter. */
function skipEscape(text: ByteRange, at: number): number {
  let next = at;
  while (next < text.end && next - at < MOST_BACKSLASHES && text.bytes[next] === BACKSLASH) next++;
  return next + 1;
}
