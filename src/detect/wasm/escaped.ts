// AssemblyScript, compiled by scripts/wasm.mjs. Whether characters are spelled by escapes: as the first questions of ../decode/escaped.ts, and before
// the spellings.
import { ESCAPED_ROWS, LEAD_ROWS } from '../sieve-layout.ts';
import { breaksAt, classOf, ESCAPED, IN_RUN, SIGN } from './classes.ts';
import { addDecoded, beginDecoded, isOfInterest } from './decoded.ts';
import { escapeLength, MALFORMED, NO_BYTE, readEscape } from './spelling.ts';
import { SHORTEST, textEnd } from './text.ts';

const LINE_FEED: u32 = 0x0a;
const CARRIAGE_RETURN: u32 = 0x0d;
const EQUALS: u32 = 0x3d;
const BACKSLASH: u32 = 0x5c;

/** Whether escapes in a long stretch of `[from, to)`, which is a run, spell anything of interest. */
export function mayHoldEscapes(from: usize, to: usize): bool {
  return holdsEscapes(from, to, true);
}

/** Whether there are any. */
export function mayHoldAnyEscape(from: usize, to: usize): bool {
  return holdsEscapes(from, to, false);
}

function holdsEscapes(from: usize, to: usize, isAsked: bool): bool {
  let least = from;
  for (let lead = nextLead(from, to); lead < to; lead = nextLead(least, to)) {
    const at = startOfRow(lead, least);
    const end = endOf(at);
    if (end - at >= SHORTEST && isEnough(at, end) && isWorthDecoding(at, end, isAsked)) return true;
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
export function nextLead(from: usize, to: usize): usize {
  for (let at = from; at < to; at += 16) {
    const others = breaksAt(at, LEAD_ROWS);
    if (others !== 0xffff) return at + <usize>ctz(~others);
  }
  return to;
}

/** Whether there is an escape, and what is left when all like it are undone, is of interest where that is asked. */
function isWorthDecoding(from: usize, to: usize, isAsked: bool): bool {
  const last = endOfLast(from, to);
  let seen: u32 = 0;
  for (let at = nextLead(from, last); at < last; at = nextLead(at + 1, last)) {
    const lead: u32 = load<u8>(at);
    const bit: u32 = 1 << (lead & 31);
    if (seen & bit || readEscape(at, textEnd) === MALFORMED) continue;
    if (!isAsked || isOfInterestWithout(<u8>lead, from, to)) return true;
    seen |= bit;
  }
  return false;
}

/** Whether what `[from, to)` is when all escapes that begin with `lead` are undone, is of interest. */
function isOfInterestWithout(lead: u8, from: usize, to: usize): bool {
  beginDecoded();
  for (let at = from; at < to;) {
    const byte = load<u8>(at);
    const value = byte === lead ? readEscape(at, to) : MALFORMED;
    at += value === MALFORMED ? 1 : escapeLength;
    if (value !== NO_BYTE && addDecoded(value === MALFORMED ? byte : value)) return true;
  }
  return isOfInterest();
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
export function endOf(at: usize): usize {
  let to = at;
  while (true) {
    to = endOfRow(to);
    const next = to > at && isContinued(to) ? afterLineEnd(to) : to;
    if (next === to) return to;
    to = next;
  }
}

function endOfRow(from: usize): usize {
  for (let at = from; at < textEnd; at += 16) {
    const broken = breaksAt(at, ESCAPED_ROWS);
    if (broken) return min(textEnd, at + <usize>ctz(broken));
  }
  return textEnd;
}

/** Whether a line that ends at `at` goes on. */
function isContinued(at: usize): bool {
  const byte: u32 = load<u8>(at - 1);
  return byte === EQUALS || byte === BACKSLASH;
}

/** The end of the line break at `at`, or `at` when there is none. */
function afterLineEnd(at: usize): usize {
  if (at >= textEnd) return at;
  const byte: u32 = load<u8>(at);
  if (byte === LINE_FEED) return at + 1;
  if (byte !== CARRIAGE_RETURN) return at;
  return at + 1 < textEnd && load<u8>(at + 1) === LINE_FEED ? at + 2 : at + 1;
}
