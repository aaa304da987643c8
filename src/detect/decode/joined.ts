// Text that was cut into pieces: wrapped into lines of any width, a string put together by operators, an argument continued on more lines.
// A block is a sequence of pieces of one alphabet with separators between them, of which one at least is long enough to be noticed.
import { IN_RUN } from '../alphabet.ts';
import type { ByteRange, Span } from '../layer.ts';
import { ANY_RUN, endOfRun, SHORTEST } from '../runs.ts';
import { PIECE } from '../sieve-layout.ts';
import { type Block, visitBlock } from './block.ts';
import type { RunDecoder } from './decoder.ts';
import { LONG_PIECE, noticePiece } from './piece.ts';
import { afterSeparator, beforeSeparator, beginsWithEscapedLetter } from './separator.ts';

export const joined: RunDecoder = {
  levels: 0,
  trait: PIECE,
  shortest: ANY_RUN.shortest,
  notice: (text, from, to) => noticePiece(text, from, to, isLongEnough),
  decode: (text, at, visit) => {
    const stop = endOfRun(IN_RUN, text.bytes, at, text.end);
    const blocks = findBlocks(text, at, stop);
    for (const block of blocks) visitBlock(text, block, visit);
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

/** Marks of lines that are written in the alphabet of runs: of a diff, and of a comment. */
const MARKS: readonly Uint8Array[] = ['+', '-', '//'].map((mark) => Buffer.from(mark));
const NO_MARK = new Uint8Array(0);
const HYPHEN = 0x2d;
/** Hyphens around the words above and below a block of PEM. */
const ARMOUR = 5;

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

function isMarked({ bytes, end }: ByteRange, at: number, mark: Uint8Array): boolean {
  if (at + mark.length > end) return false;
  for (let index = 0; index < mark.length; index++) {
    if (bytes[at + index] !== mark[index]) return false;
  }
  return true;
}

/** Whether a line like `-----BEGIN MESSAGE-----` ends at `at`: what is packed below it begins below it. */
function endsHeading({ bytes, start }: ByteRange, at: number): boolean {
  let from = at;
  while (from > start && at - from < ARMOUR && bytes[from - 1] === HYPHEN) from--;
  return at - from === ARMOUR;
}

/** The piece that is separated from `at` and too short to be noticed. */
function shortPieceBefore(text: ByteRange, at: number): Span | undefined {
  const { bytes, start } = text;
  const end = beforeSeparator(text, at);
  if (end === -1 || endsHeading(text, end)) return undefined;
  let from = end;
  while (from > start && end - from < LONG_PIECE && IN_RUN[bytes[from - 1] as number] === 1) from--;
  if (beginsWithEscapedLetter(text, from)) from++;
  return from >= end || end - from >= LONG_PIECE ? undefined : { start: from, end };
}
