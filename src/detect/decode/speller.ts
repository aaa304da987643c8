// Reads what is written with escapes, long rows of it: in JavaScript, for any text. Of a text that lies in its memory, a sieve does the same.
import { tableOf } from '../alphabet.ts';
import type { ByteRange, Span } from '../layer.ts';
import { ESCAPED_RUN, endOfRun } from '../runs.ts';
import { backslash } from './backslash.ts';
import { htmlEntity } from './html-entity.ts';
import { percent } from './percent.ts';
import { quotedPrintable } from './quoted-printable.ts';
import type { PieceRange, Rewritten } from './rewritten.ts';
import { lengthOf, lineEndLength, MALFORMED, NO_BYTE, type Spelling, valueOf } from './spelling.ts';

export interface Speller {
  /** The end of the row that begins at `at`, and of those that it goes on in. */
  readonly endOfRows: (text: ByteRange, at: number) => number;
  /** A bit, `leadBit(...)`, for each lead that an escape in the stretch begins with. */
  readonly leadsIn: (text: ByteRange, stretch: Span) => number;
  /** Adds what a piece is when all escapes that begin with the lead are undone. */
  readonly undo: (text: ByteRange, range: PieceRange, lead: number, rewritten: Rewritten) => void;
}

export const SPELLINGS: readonly Spelling[] = [percent, backslash, htmlEntity, quotedPrintable];

/** For the byte that an escape begins with, the spelling's number, counted from 1. */
const SPELLED = tableOf(String.fromCharCode(...SPELLINGS.map(({ lead }) => lead)), (index) => index + 1);

/** Ends of lines that go on. */
const CONTINUED = tableOf('=\\');

/** No two leads have the same. */
export function leadBit(lead: number): number {
  return 1 << (lead & 31);
}

export const SPELLER: Speller = {
  endOfRows: ({ bytes, end }, at) => {
    let to = at;
    for (;;) {
      to = endOfRun(ESCAPED_RUN.table, bytes, to, end);
      const lineEnd = to > at && CONTINUED[bytes[to - 1] as number] === 1 ? lineEndLength(bytes, to, end) : 0;
      if (lineEnd === 0) return to;
      to += lineEnd;
    }
  },
  leadsIn: ({ bytes }, { start, end }) => {
    let found = 0;
    for (let at = nextLead(bytes, start, end); at < end; at = nextLead(bytes, at + 1, end)) {
      const bit = leadBit(bytes[at] as number);
      if ((found & bit) === 0 && spellingAt(bytes, at).read(bytes, at, end) !== MALFORMED) found |= bit;
    }
    return found;
  },
  undo: ({ bytes }, { piece: { start, end } }, lead, rewritten) => {
    const { read } = SPELLINGS[(SPELLED[lead] as number) - 1] as Spelling;
    for (let at = start; at < end;) {
      const byte = bytes[at] as number;
      const escape = byte === lead ? read(bytes, at, end) : MALFORMED;
      const next = escape === MALFORMED ? at + 1 : at + lengthOf(escape);
      const value = escape === MALFORMED ? byte : valueOf(escape);
      if (value !== NO_BYTE) rewritten.add(value, at, next);
      at = next;
    }
  },
};

/** Whether there is an escape in `[from, to)`. */
export function hasAnyEscape({ bytes, end }: ByteRange, from: number, to: number): boolean {
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
