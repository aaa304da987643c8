// A piece of a text that was cut: by which one a block is noticed, and which ones are names or lines under headings and begin none.
import { IN_RUN, tableOf } from '../alphabet.ts';
import type { ByteRange } from '../layer.ts';
import { ANY_RUN, endOfRun, findRunOf, NOTHING, RUN_CHARACTERS, type RunShape } from '../runs.ts';

/** A piece by which a block is noticed. A shorter one may stand before it, and any may follow. */
const NOTICED: RunShape = { table: IN_RUN, shortest: 16 };
/** Pieces that are as long are noticed wherever they stand, shorter ones between line ends only. */
export const LONG_PIECE = ANY_RUN.shortest;

// Names of things (`test_that_it_works`) are the commonest long runs, and begin no block. Tokens and base64 have no `_` or `-` in them;
// base64url has, but also digits and both cases.
const HYPHEN = 1;
const UPPER_CASE = 2;
const DIGIT = 4;
const OTHER = 8;
const KIND = tableOf(RUN_CHARACTERS, (index) => {
  if (index >= 64) return HYPHEN;
  if (index < 26) return UPPER_CASE;
  return index >= 52 && index < 62 ? DIGIT : OTHER;
});

/** Runs longer than this are not worth the look. */
const LONGEST_RULER = 256;

/** Where in the run `[from, to)` the first piece begins that is no mere name and passes `accept`, or `NOTHING`. */
export function noticePiece(
  text: ByteRange,
  from: number,
  to: number,
  accept: (text: ByteRange, from: number, to: number) => boolean,
): number {
  for (let at = findRunOf(NOTICED, text.bytes, from, to); at !== NOTHING;) {
    const stop = endOfRun(IN_RUN, text.bytes, at, to);
    if (!isPlain(text.bytes, at, stop) && accept(text, at, stop)) return at;
    at = findRunOf(NOTICED, text.bytes, stop, to);
  }
  return NOTHING;
}

/** Whether the piece reads like a name, or is a line under a heading. */
function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  let kinds = 0;
  for (let at = from; at < to; at++) {
    kinds |= KIND[bytes[at] as number] as number;
    if ((kinds & (UPPER_CASE | DIGIT)) === (UPPER_CASE | DIGIT)) return false;
  }
  if ((kinds & HYPHEN) === 0) return to - from <= LONGEST_RULER && isRuler(bytes, from, to);
  return true;
}

/** Whether the run is one repeated character: lines under headings are the commonest long runs, and begin no block. */
function isRuler(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from + 1;
  while (at < to && bytes[at] === bytes[from]) at++;
  return at === to;
}
