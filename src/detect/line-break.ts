// What may stand between two lines of one text: a line break in one of its spellings, and around it whatever a diff, a quotation, a comment,
// a continued command or a concatenation of strings puts there. Looked at only where a long run ends or begins, never in the skip scan.
import { IN_RUN } from './alphabet.ts';
import type { ByteRange } from './layer.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const BACKSLASH = 0x5c;
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

/** Indentation, quotes, joining operators, comment and quotation marks, ends of continued lines (`\`, `` ` ``, quoted-printable `=`). */
const FILLER = tableOf(' \t"\'`\\=.,&>#*');
/** Characters of runs that are fillers, too, but only where more of a separator follows: `// `, `+ "`, `& _`. */
const SIGN = tableOf('+-/_');
/** First characters of line breaks that are no fillers. */
const BREAK = tableOf('\n\r<');
/** Everything that a separator consists of. */
const PART = tableOf(' \t"\'`\\=.,&>#*+-/_\n\rnr<bBRxXaAdD013;');

function codesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const code of codesOf(characters)) table[code] = 1;
  return table;
}

/** Where the next line begins when the one that ends at `at` is broken there, else -1. */
export function afterBreak(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  const limit = Math.min(end, at + LONGEST);
  let breaks = 0;
  let next = at;
  while (next < limit) {
    const afterLineEnd = skipLineEnd(text, next);
    if (afterLineEnd > next) {
      if (breaks === MOST_BREAKS) return -1;
      breaks++;
      next = afterLineEnd;
    } else if (FILLER[bytes[next] as number] === 1 || isMark(bytes, next, limit)) next++;
    else break;
  }
  return breaks === 0 ? -1 : next;
}

/** Where the line ends after which a break leads to `at`, else -1: the farthest such place. */
export function beforeBreak(text: ByteRange, at: number): number {
  const { bytes, start } = text;
  const farthest = Math.max(start, at - LONGEST);
  let found = -1;
  for (let before = at - 1; before > farthest && PART[bytes[before] as number] === 1; before--) {
    const endsLine = IN_RUN[bytes[before] as number] === 0 && IN_RUN[bytes[before - 1] as number] === 1;
    if (endsLine && afterBreak(text, before) === at) found = before;
  }
  return found;
}

/** Whether the `n` of `\\n` is what a run begins with. */
export function beginsWithEscapedLetter(text: ByteRange, from: number): boolean {
  return from > text.start && text.bytes[from] === SMALL_N && text.bytes[from - 1] === BACKSLASH;
}

/** Whether the sign at `at` belongs to the separator and is not the first digit of the next line. */
function isMark(bytes: Uint8Array, at: number, limit: number): boolean {
  let next = at;
  while (next < limit && SIGN[bytes[next] as number] === 1) next++;
  return next > at && next < limit && (FILLER[bytes[next] as number] === 1 || BREAK[bytes[next] as number] === 1);
}

/** The end of the line break at `at`, or `at` when there is none. */
function skipLineEnd(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  const first = bytes[at];
  if (first === LINE_FEED) return at + 1;
  if (first === CARRIAGE_RETURN) return at + 1 < end && bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  if (first === BACKSLASH) {
    const next = letterAfterBackslashes(text, at) === SMALL_R ? skipEscape(text, at) : at;
    return letterAfterBackslashes(text, next) === SMALL_N ? skipEscape(text, next) : at;
  }
  if (first !== AMPERSAND && first !== LESS_THAN) return at;
  for (const codes of SPELLED) {
    if (beginsWith(text, at, codes)) return at + codes.length;
  }
  return at;
}

/** `codes` in any case. */
function beginsWith({ bytes, end }: ByteRange, at: number, codes: Uint8Array): boolean {
  if (at + codes.length > end) return false;
  for (let index = 0; index < codes.length; index++) {
    const byte = bytes[at + index] as number;
    // No other character differs from one of the spellings in this bit alone.
    if (byte !== codes[index] && (byte | 0x20) !== codes[index]) return false;
  }
  return true;
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
