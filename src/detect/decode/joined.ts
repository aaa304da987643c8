// Text that was cut into pieces: wrapped into lines of any width, a string put together by operators, an argument continued on more lines.
// A block is a sequence of pieces of one alphabet with separators between them, of which one at least is long enough to be noticed.
import { IN_RUN, tableOf } from '../alphabet.ts';
import { type ByteRange, forEachPiece, shift, type Span } from '../layer.ts';
import { ANY_RUN, endOfRun, findRunOf, NOTHING, RUN_CHARACTERS, type RunShape, SHORTEST } from '../runs.ts';
import { PIECE } from '../sieve-layout.ts';
import type { RunDecoder } from './decoder.ts';
import { afterSeparator, beforeSeparator, beginsWithEscapedLetter } from './separator.ts';

/** A piece by which a block is noticed. A shorter one may stand before it, and any may follow. */
const NOTICED: RunShape = { table: IN_RUN, shortest: 16 };
/** Pieces that are as long are noticed wherever they stand, shorter ones between line ends only. */
const LONG_PIECE = ANY_RUN.shortest;

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

export const joined: RunDecoder = {
  levels: 0,
  trait: PIECE,
  shortest: ANY_RUN.shortest,
  notice: (text, from, to) => {
    for (let at = findRunOf(NOTICED, text.bytes, from, to); at !== NOTHING;) {
      const stop = endOfRun(IN_RUN, text.bytes, at, to);
      if (!isPlain(text.bytes, at, stop) && isLongEnough(text, at, stop)) return at;
      at = findRunOf(NOTICED, text.bytes, stop, to);
    }
    return NOTHING;
  },
  decode: (text, at, visit) => {
    const stop = endOfRun(IN_RUN, text.bytes, at, text.end);
    const blocks = findBlocks(text, at, stop);
    for (const block of blocks) {
      forEachPiece(block.offsets.at(-1) as number, (piece, core) => {
        visit({
          bytes: joinPieces(text.bytes, block, piece),
          core: shift(core, -piece.start),
          locate: (span) => locate(block, shift(span, piece.start)),
          aligned: true,
          exact: true,
        });
      });
    }
    return blocks[0]?.end ?? stop;
  },
};

/** Whether the block around the piece `[from, to)` has more than one piece and can hold a token. */
function isLongEnough(text: ByteRange, from: number, to: number): boolean {
  let length = to - from;
  let end = to;
  for (let next = afterSeparator(text, end); next !== -1; next = afterSeparator(text, end)) {
    end = endOfRun(IN_RUN, text.bytes, next, text.end);
    if (end === next) break;
    length += end - next;
    if (length >= SHORTEST) return true;
  }
  // The piece before is shorter than one that is noticed.
  const begin = beginsWithEscapedLetter(text, from) ? from + 1 : from;
  return length > SHORTEST - LONG_PIECE && beforeSeparator(text, begin) !== -1;
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

/** Marks of lines that are written in the alphabet of runs: of a diff, and of a comment. */
const MARKS: readonly Uint8Array[] = ['+', '-', '//'].map((mark) => Buffer.from(mark));
/** Runs longer than this are not worth the look. */
const LONGEST_RULER = 256;
const NO_MARK = new Uint8Array(0);

/** Lines of one block, joined: line `i` holds joined characters `[offsets[i], offsets[i + 1])` and begins at `source[i]`. */
interface Block {
  /** Has one entry more than `source`: the length of the joined text. */
  readonly offsets: readonly number[];
  readonly source: readonly number[];
  /** End of the last line in the source. */
  readonly end: number;
}

/**
 * The blocks whose first noticed piece is the run `[from, to)`: none when it is a single piece, or all are too short together. A second
 * one, never longer than the first, when all lines after that piece begin with a mark that may or may not be a digit.
 */
function findBlocks(text: ByteRange, from: number, to: number): readonly Block[] {
  const block = findBlock(text, from, to, NO_MARK);
  if (block === undefined) return [];
  const next = block.source.find((at) => at >= to);
  const mark = next === undefined ? undefined : MARKS.find((candidate) => isMarked(text, next, candidate));
  const marked = mark === undefined ? undefined : findBlock(text, from, to, mark);
  return marked === undefined ? [block] : [block, marked];
}

function findBlock(text: ByteRange, from: number, to: number, mark: Uint8Array): Block | undefined {
  const begin = beginsWithEscapedLetter(text, from) ? from + 1 : from;
  const first = isMarked(text, begin, mark) ? begin + mark.length : begin;
  const source = [first];
  const offsets = [0, to - first];
  const before = first - begin === mark.length ? shortPieceBefore(text, begin) : undefined;
  if (before !== undefined) {
    source.unshift(before.start);
    offsets.splice(0, 2, 0, before.end - before.start, before.end - before.start + to - first);
  }
  let lineEnd = to;
  for (;;) {
    const next = afterSeparator(text, lineEnd);
    if (next === -1 || !isMarked(text, next, mark)) break;
    const stop = endOfRun(IN_RUN, text.bytes, next + mark.length, text.end);
    if (stop <= next + mark.length) break;
    source.push(next + mark.length);
    offsets.push((offsets.at(-1) as number) + stop - next - mark.length);
    lineEnd = stop;
  }
  return source.length === 1 || (offsets.at(-1) as number) < SHORTEST ? undefined : { source, offsets, end: lineEnd };
}

/** Whether the run is one repeated character: lines under headings are the commonest long runs, and begin no block. */
function isRuler(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from + 1;
  while (at < to && bytes[at] === bytes[from]) at++;
  return at === to;
}

function isMarked({ bytes, end }: ByteRange, at: number, mark: Uint8Array): boolean {
  if (at + mark.length > end) return false;
  for (let index = 0; index < mark.length; index++) {
    if (bytes[at + index] !== mark[index]) return false;
  }
  return true;
}

/** Joined characters `[from, to)`. */
function joinPieces(bytes: Uint8Array, block: Block, { start: from, end: to }: Span): Uint8Array {
  const text = Buffer.allocUnsafe(to - from);
  for (let line = lineOf(block, from); line < block.source.length; line++) {
    const lineStart = block.offsets[line] as number;
    if (lineStart >= to) break;
    const first = Math.max(from, lineStart);
    const last = Math.min(to, block.offsets[line + 1] as number);
    const by = (block.source[line] as number) - lineStart;
    text.set(bytes.subarray(first + by, last + by), first - from);
  }
  return text;
}

/** Where joined characters `span` lie in the source. */
function locate(block: Block, span: Span): Span {
  return { start: sourceOf(block, span.start), end: sourceOf(block, span.end - 1) + 1 };
}

function sourceOf(block: Block, at: number): number {
  const line = lineOf(block, at);
  return (block.source[line] as number) + at - (block.offsets[line] as number);
}

/** The line that holds joined character `at`. */
function lineOf(block: Block, at: number): number {
  let low = 0;
  let high = block.source.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.offsets[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The piece that is separated from `at` and too short to be noticed. */
function shortPieceBefore(text: ByteRange, at: number): Span | undefined {
  const { bytes, start } = text;
  const end = beforeSeparator(text, at);
  if (end === -1) return undefined;
  let from = end;
  while (from > start && end - from < LONG_PIECE && IN_RUN[bytes[from - 1] as number] === 1) from--;
  if (beginsWithEscapedLetter(text, from)) from++;
  return from >= end || end - from >= LONG_PIECE ? undefined : { start: from, end };
}
