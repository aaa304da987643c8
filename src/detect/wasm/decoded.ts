// AssemblyScript, compiled by scripts/wasm.mjs. Whether a text that was decoded may hold a token, or what encodes one: asked of a copy of one
// part after the other, and less exactly than of the text itself.
import { ANY_RUN_ROWS, BEHIND, IN_RUN_ROWS } from '../sieve-layout.ts';
import { mayEncodeText } from './base64.ts';
import { BEGIN, classOf, endOfRows, findRows, NOTHING } from './classes.ts';
import { mayBeDressed } from './dressed.ts';
import { isLineOfDump } from './dump.ts';
import { mayHoldAnyEscape } from './escaped.ts';
import { mayHoldDigits } from './hex.ts';
import { isLast, startsEscaped } from './joined.ts';
import { BEFORE, DECODED, DECODED_ROOM, OVERLAP } from './layout.ts';
import { areNarrow } from './narrow.ts';
import { isSignature } from './packed.ts';
import { isPlain, SHORTEST_PIECE } from './piece.ts';
import { afterSeparator, beforeSeparator, NONE } from './separator.ts';
import { beginText, SHORTEST, textBegin, textEnd } from './text.ts';
import { mayHoldToken } from './token.ts';
import { findWide } from './wide.ts';

const SHORTEST_RUN: usize = 24;
/** Is part of nothing. */
const NO_SIGN: u8 = 1;

/** How many bytes of the part are there, and of the text as far as it was added. */
let filled: usize = 0;
export let decodedLength: usize = 0;
let first: u32 = 0;

export function beginDecoded(): void {
  filled = 0;
  decodedLength = 0;
}

/** Adds a byte. Returns whether the text begins like something packed, or what had to make room is of interest. */
export function addDecoded(byte: u32): bool {
  if (++decodedLength === 2 && isSignature((first << 8) | byte)) return true;
  first = byte;
  if (filled === DECODED_ROOM) {
    if (isOfInterest()) return true;
    memory.copy(DECODED, DECODED + DECODED_ROOM - OVERLAP, OVERLAP);
    filled = OVERLAP;
  }
  store<u8>(DECODED + filled++, <u8>byte);
  return false;
}

/** Whether anything would look at what is left of the decoded text. */
export function isOfInterest(): bool {
  const begin = textBegin;
  const end = textEnd;
  const to = DECODED + filled;
  memory.fill(DECODED - BEFORE, NO_SIGN, BEFORE);
  memory.fill(to, NO_SIGN, BEHIND);
  beginText(DECODED, to);
  const isFound = holdsRun(DECODED, to) || mayHoldDigits(DECODED, to) || findWide(DECODED, to) !== 0;
  beginText(begin, end);
  return isFound;
}

function holdsRun(from: usize, to: usize): bool {
  for (let at = findRows(ANY_RUN_ROWS, SHORTEST_RUN, from, to); at !== NOTHING;) {
    const end = endOfRows(at, ANY_RUN_ROWS);
    if (isRunOfInterest(at, end)) return true;
    at = findRows(ANY_RUN_ROWS, SHORTEST_RUN, end, to);
  }
  return false;
}

function isRunOfInterest(from: usize, to: usize): bool {
  if (to - from >= SHORTEST && (mayHoldAnyEscape(from, to) || areNarrow(from, to))) return true;
  for (let at = findRows(IN_RUN_ROWS, SHORTEST_PIECE, from, to); at !== NOTHING;) {
    const end = endOfRows(at, IN_RUN_ROWS);
    if (end - at >= SHORTEST && (mayHoldToken(at, end) || mayEncodeText(at, end))) return true;
    if (mayBePiece(at, end)) return true;
    at = findRows(IN_RUN_ROWS, SHORTEST_PIECE, end, to);
  }
  return false;
}

/** Whether another piece may go on with `[from, to)`. */
function mayBePiece(from: usize, to: usize): bool {
  const mayBeLast = isLast(from, to - from);
  if ((!(classOf(to) & BEGIN) && !mayBeLast) || isPlain(from, to)) return false;
  if (afterSeparator(to) !== NONE || mayBeDressed(from, to)) return true;
  return mayBeLast && beforeSeparator(startsEscaped(from) ? from + 1 : from) !== NONE;
}
