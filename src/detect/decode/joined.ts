// Text that was cut into pieces: wrapped into lines of any width, a string put together by operators, an argument continued on more lines.
// A block is a sequence of pieces of one alphabet with separators between them, of which one at least is long enough to be noticed.
import { IN_RUN } from '../alphabet.ts';
import type { ByteRange, Span } from '../layer.ts';
import { ANY_RUN, endOfRun, SHORTEST } from '../runs.ts';
import { PIECE } from '../sieve-layout.ts';
import { mayBePacked } from './base64.ts';
import { type Block, visitBlock } from './block.ts';
import type { Visit } from './decoded.ts';
import type { DecodableText, RunDecoder } from './decoder.ts';
import { LONG_PIECE, noticePiece } from './piece.ts';
import { afterSeparator, beforeSeparator, beginsWithEscapedLetter, QUOTE } from './separator.ts';

export const joined: RunDecoder = {
  levels: 0,
  trait: PIECE,
  shortest: ANY_RUN.shortest,
  notice: (text, from, to) => noticePiece(text, from, to, isLongEnough),
  decode: (text, at, visit) => {
    const stop = endOfRun(IN_RUN, text.bytes, at, text.end);
    const block = findBlock(text, at, stop);
    if (block === undefined) return stop;
    visitBlock(text, block, visit);
    for (const part of packedParts(text, block)) visitBlock(text, part, visit);
    for (const mark of MARKS) visitMarked(text, block, mark, visit);
    return block.end;
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

/** What is packed is read from its beginning, and may follow so many pieces that are no part of it: the words above it in a mail. */
const LATEST_PACKED = 4;
/** Base64 of the first three bytes of gzip and zstd: these tell what is packed below any other base64. Of zlib and zip, too much begins so by chance. */
const SIGNS: readonly Uint8Array[] = ['H4sI', 'KLUv'].map((sign) => Buffer.from(sign));
/** Each of these ends where so many others have begun, which may lie within it: without an end, rows that all begin so are joined again and again. */
const MOST_WITHIN = 4;
/** Marks of lines that are written in the alphabet of runs: of a diff, of a comment, and of a diff of a merge. */
const MARKS: readonly Uint8Array[] = ['+', '-', '//', '++', '--'].map((mark) => Buffer.from(mark));
const HYPHEN = 0x2d;
/** Hyphens around the words above and below a block of PEM. */
const ARMOUR = 5;

/** The block whose first noticed piece is the run `[from, to)`; undefined when that is a single piece, or all are too short together. */
function findBlock(text: ByteRange, from: number, to: number): Block | undefined {
  const begin = beginsWithEscapedLetter(text, from) ? from + 1 : from;
  const before = shortPieceBefore(text, begin);
  const source = before === undefined ? [] : [before.start];
  const offsets = before === undefined ? [0] : [0, before.end - before.start];
  let end = begin;
  for (let next = begin; next !== -1; next = afterSeparator(text, end)) {
    const stop = next === begin ? to : endOfRun(IN_RUN, text.bytes, next, text.end);
    if (stop === next) break;
    source.push(next);
    offsets.push((offsets.at(-1) as number) + stop - next);
    end = stop;
  }
  return source.length === 1 || (offsets.at(-1) as number) < SHORTEST ? undefined : { source, offsets, end };
}

/** What may be packed within the block. */
function packedParts(text: ByteRange, block: Block): readonly Block[] {
  const { source } = block;
  const parts: Block[] = [];
  const later: number[] = [];
  for (let index = source.length - 1; index > 0; index--) {
    const at = source[index] as number;
    if (index < LATEST_PACKED) {
      if (mayBePacked(text.bytes, at)) parts.push(partOf(block, { start: index, end: source.length }));
    } else if (SIGNS.some((sign) => isMarked(text, at, sign))) {
      parts.push(partOf(block, { start: index, end: later.at(-MOST_WITHIN) ?? source.length }));
      later.push(index);
    }
  }
  return parts;
}

/** The pieces of `range`, counted. */
function partOf({ source, offsets }: Block, { start, end }: Span): Block {
  const before = offsets[start] as number;
  const length = (offsets[end] as number) - (offsets[end - 1] as number);
  return {
    source: source.slice(start, end),
    offsets: offsets.slice(start, end + 1).map((offset) => offset - before),
    end: (source[end - 1] as number) + length,
  };
}

/**
 * Shows the parts of the block in which every line but the first begins with a mark, which may or may not be a digit, without their marks. What
 * follows a quotation mark begins no line.
 */
function visitMarked(text: DecodableText, block: Block, mark: Uint8Array, visit: Visit): void {
  const { source } = block;
  let first = 0;
  let hasMark = false;
  for (let index = 1; index <= source.length; index++) {
    const at = source[index] ?? text.end;
    const marked = isMarked(text, at, mark);
    hasMark ||= marked;
    if (index < source.length && (marked || QUOTE[text.bytes[at - 1] as number] === 1)) continue;
    const part = hasMark ? withoutMarks(text, block, { start: first, end: index }, mark) : undefined;
    if (part !== undefined) visitBlock(text, part, visit);
    first = index;
    hasMark = false;
  }
}

/** The pieces of `range`, counted, without their marks; undefined when they are too short together. */
function withoutMarks(text: ByteRange, block: Block, range: Span, mark: Uint8Array): Block | undefined {
  const source: number[] = [];
  const offsets = [0];
  let end = 0;
  for (let index = range.start; index < range.end; index++) {
    const start = block.source[index] as number;
    end = start + (block.offsets[index + 1] as number) - (block.offsets[index] as number);
    const from = isMarked(text, start, mark) ? start + mark.length : start;
    source.push(from);
    offsets.push((offsets.at(-1) as number) + end - from);
  }
  return (offsets.at(-1) as number) < SHORTEST ? undefined : { source, offsets, end };
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
