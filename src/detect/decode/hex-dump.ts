// Dumps as `xxd`, `hexdump -C` and `od -tx1` print them: an offset, bytes or words, and perhaps the characters beside them. Words may be numbers
// with their last byte first, as `xxd -e`, `hexdump` and `od -x` print them: nothing tells the two apart, so that both are read.
import { HEX_DIGIT, tableOf } from '../alphabet.ts';
import { forEachPiece, isNew, shift, type Span } from '../layer.ts';
import { endOfRun, type RunShape } from '../runs.ts';
import { DUMP } from '../sieve-layout.ts';
import type { Decoded } from './decoded.ts';
import type { OtherDecoder } from './decoder.ts';
import { addBytes } from './hex.ts';
import { rewrite, type Rewritten } from './rewritten.ts';
import { digitValue, endOfHex } from './spelling.ts';

/** Adds the bytes that the digits `[from, to)` of a word are. */
type AddWord = (rewritten: Rewritten, from: number, to: number) => void;

/** Where bytes go, and how words are read. */
interface Output {
  readonly rewritten: Rewritten;
  readonly addWord: AddWord;
}

/** The offset and the digits of a line of eight bytes, the fewest by which a dump is noticed: of xxd. */
const LEAST_BYTES = 8;
export const DUMP_LINE: RunShape = { table: tableOf('0123456789ABCDEFabcdef :'), shortest: 31 };
/** Lines are not longer than this. */
const LONGEST_LINE = 256;

/** What ends the words that a diff, a comment, a quotation or a log puts in front of a line, or the `0x` of an offset. */
export const MARK = tableOf(' \t#>*+-/|:]x');
/** Such words are not longer than this. */
const LONGEST_MARK = 128;
const TAB = 0x09;
const SPACE = 0x20;
const COLON = 0x3a;
const BAR = 0x7c;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const LEAST_OFFSET = 4;
/** An offset that no colon and no gap sets off from the bytes has at least this many digits: no word has. */
const LEAST_BARE_OFFSET = 6;
const MOST_OFFSET = 16;
const LONGEST_WORD = 16;
/** `hexdump -C` leaves a wider gap in the middle of a line. */
const MIDDLE = 8;

export const hexDump: OtherDecoder = {
  levels: 1,
  alphabet: { index: DUMP, shape: DUMP_LINE },
  notice: ({ bytes, start, end }, from) => {
    const line = { start: startOfLine(bytes, from, start), end: endOfLine(bytes, from, end) };
    return readLine(bytes, line, undefined) >= LEAST_BYTES;
  },
  decode: (text, at, visit) => {
    const { bytes, end } = text;
    const stop = endOfRun(DUMP_LINE.table, bytes, at, end);
    const first = startOfLine(bytes, at, text.start);
    let last = first;
    for (let next = first; next < end;) {
      const lineEnd = endOfLine(bytes, next, end);
      if (readLine(bytes, { start: next, end: lineEnd }, undefined) === 0) break;
      last = lineEnd;
      next = lineEnd + 1;
    }
    if (last === first) return stop;
    if (!isNew(text, first, last)) return Math.max(stop, last);
    forEachPiece(text, last - first, (piece, core) => {
      const range = { piece: shift(piece, first), core: shift(core, first) };
      // A piece after the first begins within a line.
      const start = piece.start === 0 ? first : endOfLine(bytes, range.piece.start, range.piece.end) + 1;
      const write = (addWord: AddWord): Decoded | undefined =>
        rewrite(range, 'hex', (rewritten) => {
          writeLines(bytes, { start, end: range.piece.end }, { rewritten, addWord });
        });
      let hasWords = false;
      const decoded = write((rewritten, from, to) => {
        hasWords ||= to - from > 2;
        addBytes(rewritten, bytes, from, to);
      });
      if (decoded !== undefined) visit(decoded);
      const reversed = hasWords ? write((rewritten, from, to) => addReversed(rewritten, bytes, from, to)) : undefined;
      if (reversed !== undefined) visit(reversed);
    });
    return Math.max(stop, last);
  },
};

/** Adds the bytes of the word `[from, to)`, the last one first. All of the word is where each comes from. */
function addReversed(rewritten: Rewritten, bytes: Uint8Array, from: number, to: number): void {
  for (let at = to - 2; at >= from; at -= 2)
    rewritten.add(digitValue(bytes[at] as number) * 16 + digitValue(bytes[at + 1] as number), from, to);
}

function writeLines(bytes: Uint8Array, { start, end }: Span, output: Output): void {
  for (let next = start; next < end;) {
    const lineEnd = endOfLine(bytes, next, end);
    readLine(bytes, { start: next, end: lineEnd }, output);
    next = lineEnd + 1;
  }
}

function startOfLine(bytes: Uint8Array, at: number, start: number): number {
  const least = Math.max(start, at - LONGEST_LINE);
  let from = at;
  while (from > least && bytes[from - 1] !== LINE_FEED) from--;
  return from;
}

function endOfLine(bytes: Uint8Array, from: number, end: number): number {
  const most = Math.min(end, from + LONGEST_LINE);
  let at = from;
  while (at < most && bytes[at] !== LINE_FEED) at++;
  return at;
}

/** How many bytes the line shows, 0 when it is none of a dump. They go to `output`. */
function readLine(bytes: Uint8Array, line: Span, output: Output | undefined): number {
  const most = Math.min(line.end, line.start + LONGEST_MARK);
  for (let from = line.start; from < most; from++) {
    if (HEX_DIGIT[bytes[from] as number] === 0 || (from > line.start && MARK[bytes[from - 1] as number] === 0))
      continue;
    const first = afterOffset(bytes, { start: from, end: line.end });
    const count = first === -1 ? 0 : readBytes(bytes, { start: first, end: line.end }, output);
    if (count > 0) return count;
  }
  return 0;
}

function readBytes(bytes: Uint8Array, { start, end }: Span, output: Output | undefined): number {
  let count = 0;
  let longest = LONGEST_WORD;
  for (let at = start; at < end;) {
    if (count > 0) at = afterPadding(bytes, { start: at, end }, longest);
    const stop = endOfHex(bytes, at, Math.min(end, at + LONGEST_WORD + 1));
    const digits = stop - at;
    if (digits === 0 || digits % 2 === 1 || digits > longest || !endsWord(bytes, stop, end)) break;
    output?.addWord(output.rewritten, at, stop);
    // Words are not longer than the first; what is, is the characters beside them.
    if (count === 0) longest = digits;
    count += digits / 2;
    at = stop + 1;
    if (count === MIDDLE && longest === 2 && at < end && bytes[at] === SPACE) at++;
  }
  return count;
}

/** Where the digits of a last, short word begin, which `xxd -e` sets as far to the right as those above; `start` when there is none. */
function afterPadding(bytes: Uint8Array, { start, end }: Span, longest: number): number {
  const stop = start + longest;
  let at = start;
  while (at < stop && bytes[at] === SPACE) at++;
  // The characters beside the words stand two blanks away, and never that far with whole bytes in front of them.
  const isPadded = at > start && at < stop && stop <= end && (stop - at) % 2 === 0;
  return isPadded && endOfHex(bytes, at, stop) === stop ? at : start;
}

function endsWord(bytes: Uint8Array, at: number, end: number): boolean {
  const byte = bytes[at];
  return at >= end || byte === SPACE || byte === BAR || byte === CARRIAGE_RETURN;
}

/** Where the bytes begin, or -1 when what begins at `start` is no offset. */
function afterOffset(bytes: Uint8Array, { start, end }: Span): number {
  let at = endOfHex(bytes, start, Math.min(end, start + MOST_OFFSET + 1));
  const digits = at - start;
  if (digits < LEAST_OFFSET || digits > MOST_OFFSET) return -1;
  const isMarked = at < end && bytes[at] === COLON;
  if (isMarked) at++;
  const gap = at;
  while (at < end && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  const isSetOff = at - gap >= 2 || bytes[gap] === TAB || (at - gap === 1 && digits >= LEAST_BARE_OFFSET);
  const isOffset = isMarked || isSetOff;
  return isOffset && at < end && HEX_DIGIT[bytes[at] as number] === 1 ? at : -1;
}
