// Text of which some or all characters are spelled by escapes. An escape is written in characters of runs and a few more, and is never
// shorter than what it spells: so a token is noticed as a run of that larger alphabet, whatever is escaped in it and how.
import { ALPHANUMERIC, tableOf } from '../alphabet.ts';
import { type ByteRange, forEachPiece, shift, type Span } from '../layer.ts';
import { ESCAPED_RUN, endOfRun, NOTHING, SHORTEST } from '../runs.ts';
import { ESCAPES } from '../sieve-layout.ts';
import { backslash } from './backslash.ts';
import type { DecodableText, RunDecoder, Visit } from './decoder.ts';
import { htmlEntity } from './html-entity.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { rewrite, type Rewritten } from './rewritten.ts';
import { lengthOf, lineEndLength, MALFORMED, NO_BYTE, type Spelling, valueOf } from './spelling.ts';

const SPELLINGS: readonly Spelling[] = [percent, backslash, htmlEntity, quotedPrintable];

/** For the byte that an escape begins with, the spelling's number, counted from 1. */
const SPELLED = tableOf(String.fromCharCode(...SPELLINGS.map(({ lead }) => lead)), (index) => index + 1);

/** Ends of lines that go on. */
const CONTINUED = tableOf('=\\');

export const escaped: RunDecoder = {
  levels: 1,
  trait: ESCAPES,
  shortest: SHORTEST,
  notice: (text, from, to) => {
    for (let at = from; at < to;) {
      const stop = endOf(text, at);
      if (stop - at >= SHORTEST && isWorthDecoding(text, at, stop)) return at;
      // Behind a row that does not go on.
      at = stop + 1;
    }
    return NOTHING;
  },
  decode: (text, at, visit) => {
    const stretch = { start: at, end: endOf(text, at) };
    const found = spellingsIn(text.bytes, stretch);
    for (const [index, spelling] of SPELLINGS.entries()) {
      if ((found & (1 << index)) !== 0) decodeStretch(text, stretch, spelling, visit);
    }
    return stretch.end;
  },
};

/**
 * Whether the stretch has an escape, and enough letters and digits: a token, and whatever encodes one, has no fewer than the shortest token. What is
 * spelled behind the last of them is part of neither.
 */
function isWorthDecoding(text: ByteRange, from: number, to: number): boolean {
  const { bytes } = text;
  let last = to;
  while (last > from && ALPHANUMERIC[bytes[last - 1] as number] === 0) last--;
  if (!hasAnyEscape(text, from, last)) return false;
  let count = 0;
  for (let at = from; at < last && count < SHORTEST; at++) count += ALPHANUMERIC[bytes[at] as number] as number;
  return count === SHORTEST;
}

function hasAnyEscape({ bytes, end }: ByteRange, from: number, to: number): boolean {
  for (let at = nextLead(bytes, from, to); at < to; at = nextLead(bytes, at + 1, to)) {
    if (spellingAt(bytes, at).read(bytes, at, end) !== MALFORMED) return true;
  }
  return false;
}

/** Where in `[from, to)` the next byte is that an escape begins with, or `to`. */
function nextLead(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  // Four at a time is twice as fast as one.
  while (at + 4 <= to) {
    const first = (SPELLED[bytes[at] as number] as number) | (SPELLED[bytes[at + 1] as number] as number);
    const second = (SPELLED[bytes[at + 2] as number] as number) | (SPELLED[bytes[at + 3] as number] as number);
    if ((first | second) !== 0) break;
    at += 4;
  }
  while (at < to && SPELLED[bytes[at] as number] === 0) at++;
  return at;
}

/** The spelling whose escapes begin with the byte at `at`. */
function spellingAt(bytes: Uint8Array, at: number): Spelling {
  return SPELLINGS[(SPELLED[bytes[at] as number] as number) - 1] as Spelling;
}

/** The end of the row that begins at `at`, and of those that it goes on in. */
function endOf({ bytes, end }: ByteRange, at: number): number {
  let to = at;
  for (;;) {
    to = endOfRun(ESCAPED_RUN.table, bytes, to, end);
    const lineEnd = to > at && CONTINUED[bytes[to - 1] as number] === 1 ? lineEndLength(bytes, to, end) : 0;
    if (lineEnd === 0) return to;
    to += lineEnd;
  }
}

function decodeStretch(text: DecodableText, stretch: Span, spelling: Spelling, visit: Visit): void {
  const { bytes } = text;
  forEachPiece(text, stretch.end - stretch.start, (piece, core) => {
    const range = { piece: shift(piece, stretch.start), core: shift(core, stretch.start) };
    const decoded = rewrite(range, spelling.encoding, (rewritten) =>
      writePiece(bytes, range.piece, spelling, rewritten),
    );
    if (decoded !== undefined) visit(decoded);
  });
}

/** A bit for each spelling that an escape in the stretch has. */
function spellingsIn(bytes: Uint8Array, { start, end }: Span): number {
  let found = 0;
  for (let at = nextLead(bytes, start, end); at < end; at = nextLead(bytes, at + 1, end)) {
    const bit = 1 << ((SPELLED[bytes[at] as number] as number) - 1);
    if ((found & bit) === 0 && spellingAt(bytes, at).read(bytes, at, end) !== MALFORMED) found |= bit;
  }
  return found;
}

function writePiece(bytes: Uint8Array, { start, end }: Span, { lead, read }: Spelling, rewritten: Rewritten): void {
  for (let at = start; at < end;) {
    const byte = bytes[at] as number;
    const escape = byte === lead ? read(bytes, at, end) : MALFORMED;
    const next = escape === MALFORMED ? at + 1 : at + lengthOf(escape);
    const value = escape === MALFORMED ? byte : valueOf(escape);
    if (value !== NO_BYTE) rewritten.add(value, at, next);
    at = next;
  }
}
