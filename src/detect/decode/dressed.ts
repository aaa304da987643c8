// Text in lines that are all dressed alike: a time, a level, a file name, a number, a comment's sign or a tag before each, and perhaps the end
// of a comment or a tag behind it. What stands before the first line says what stands before the others; only numbers and blanks may differ.
import { IN_RUN, tableOf } from '../alphabet.ts';
import type { ByteRange } from '../layer.ts';
import { ANY_RUN, endOfRun, SHORTEST } from '../runs.ts';
import { PIECE } from '../sieve-layout.ts';
import { type Block, visitBlock } from './block.ts';
import type { RunDecoder } from './decoder.ts';
import { noticePiece } from './piece.ts';
import { maySeparate } from './separator.ts';

const LINE_FEED = 0x0a;
/** Of a log of containers, with a name and a time. */
const LONGEST_PREFIX = 128;
const LONGEST_SUFFIX = 64;

const BLANK = tableOf(' \t');
const DIGIT = tableOf('0123456789');

/** A first line: `[lineStart, start)` before the piece, `[end, lineEnd)` behind it. */
interface FirstLine {
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  readonly lineEnd: number;
}

export const dressed: RunDecoder = {
  levels: 0,
  trait: PIECE,
  shortest: ANY_RUN.shortest,
  notice: (text, from, to) => noticePiece(text, from, to, isLongEnough),
  decode: (text, at, visit) => {
    const stop = endOfRun(IN_RUN, text.bytes, at, text.end);
    const block = findBlock(text, at, stop);
    if (block === undefined) return stop;
    visitBlock(text, block, visit);
    return block.end;
  },
};

/** Whether the lines from that of the piece `[from, to)` on can hold a token. */
function isLongEnough(text: ByteRange, from: number, to: number): boolean {
  const first = firstLine(text, from, to);
  if (first === undefined) return false;
  let length = to - from;
  let end = to;
  for (let next = nextPiece(text, first, end); next !== -1; next = nextPiece(text, first, end)) {
    end = endOfRun(IN_RUN, text.bytes, next, text.end);
    length += end - next;
    if (length >= SHORTEST) return true;
  }
  return false;
}

function findBlock(text: ByteRange, from: number, to: number): Block | undefined {
  const first = firstLine(text, from, to);
  if (first === undefined) return undefined;
  const source = [from];
  const offsets = [0, to - from];
  let end = to;
  for (let next = nextPiece(text, first, end); next !== -1; next = nextPiece(text, first, end)) {
    end = endOfRun(IN_RUN, text.bytes, next, text.end);
    source.push(next);
    offsets.push((offsets.at(-1) as number) + end - next);
  }
  return source.length === 1 || (offsets.at(-1) as number) < SHORTEST ? undefined : { source, offsets, end };
}

/** The line of the piece `[from, to)`; undefined when it is not dressed, but for indentation, or is the last. */
function firstLine(text: ByteRange, from: number, to: number): FirstLine | undefined {
  const { bytes, start, end } = text;
  const least = Math.max(start, from - LONGEST_PREFIX);
  let lineStart = from;
  let isBlank = true;
  for (; lineStart > least && bytes[lineStart - 1] !== LINE_FEED; lineStart--) {
    if (BLANK[bytes[lineStart - 1] as number] === 0) isBlank = false;
  }
  if (isBlank || (lineStart > start && bytes[lineStart - 1] !== LINE_FEED) || !maySeparate(text, to)) return undefined;
  const most = Math.min(end, to + LONGEST_SUFFIX);
  let lineEnd = to;
  while (lineEnd < most && bytes[lineEnd] !== LINE_FEED) lineEnd++;
  return lineEnd < most ? { lineStart, start: from, end: to, lineEnd } : undefined;
}

/** Where the piece begins that follows the one that ends at `at`, or -1 when the lines are not dressed as the first. */
function nextPiece({ bytes, end }: ByteRange, first: FirstLine, at: number): number {
  let next = at;
  for (let index = first.end; index <= first.lineEnd; index++, next++) {
    if (next >= end || bytes[next] !== bytes[index]) return -1;
  }
  for (let index = first.lineStart; index < first.start;) {
    if (next >= end) return -1;
    const kind = kindOf(bytes[index] as number);
    if (kind === undefined) {
      if (bytes[index] !== bytes[next]) return -1;
      index++;
      next++;
    } else {
      if (kind[bytes[next] as number] === 0) return -1;
      index = endOfRun(kind, bytes, index, first.start);
      next = endOfRun(kind, bytes, next, end);
    }
  }
  return next < end && IN_RUN[bytes[next] as number] === 1 ? next : -1;
}

/** The class of bytes of which any number stand for any other. */
function kindOf(byte: number): Uint8Array | undefined {
  if (DIGIT[byte] === 1) return DIGIT;
  return BLANK[byte] === 1 ? BLANK : undefined;
}
