// Base64 that was wrapped into lines: `base64` wraps at 76 columns, openssl at 64, and a header with a token in it is longer than both.
// A block is a sequence of lines of one alphabet, each at least 52 characters long except perhaps the first and the last.
import { IN_RUN } from './alphabet.ts';
import type { ByteRange, Span } from './layer.ts';
import { afterBreak, beforeBreak, beginsWithEscapedLetter } from './line-break.ts';
import { endOfRun, SHORTEST } from './runs.ts';

/** Marks of lines that are written in the alphabet of runs: of a diff, and of a comment. */
const MARKS: readonly Uint8Array[] = ['+', '-', '//'].map((mark) => Buffer.from(mark));
/** Runs longer than this are not worth the look. */
const LONGEST_RULER = 256;
const NO_MARK = new Uint8Array(0);

/** Lines of one block, joined: line `i` holds joined characters `[joined[i], joined[i + 1])` and begins at `source[i]`. */
export interface Block {
  /** Has one entry more than `source`: the length of the joined text. */
  readonly joined: readonly number[];
  readonly source: readonly number[];
  /** End of the last line in the source. */
  readonly end: number;
}

/**
 * The blocks whose first long line is the run `[from, to)`: none when it is a single line, or the run is none without its escape. A second
 * one, never longer than the first, when all lines after the first begin with a mark that may or may not be a digit.
 */
export function findBlocks(text: ByteRange, from: number, to: number): readonly Block[] {
  if (isRuler(text.bytes, from, to)) return [];
  const block = findBlock(text, from, to, NO_MARK);
  if (block === undefined) return [];
  const second = block.source[1] as number;
  const mark = MARKS.find((candidate) => isMarked(text, second, candidate));
  const marked = mark === undefined ? undefined : findBlock(text, from, to, mark);
  return marked === undefined ? [block] : [block, marked];
}

function findBlock(text: ByteRange, from: number, to: number, mark: Uint8Array): Block | undefined {
  const begin = beginsWithEscapedLetter(text, from) ? from + 1 : from;
  const first = isMarked(text, begin, mark) ? begin + mark.length : begin;
  if (to - begin < SHORTEST) return undefined;
  const source = [first];
  const joined = [0, to - first];
  const before = first - begin === mark.length ? shortLineBefore(text, begin) : undefined;
  if (before !== undefined) {
    source.unshift(before.start);
    joined.splice(0, 2, 0, before.end - before.start, before.end - before.start + to - first);
  }
  let lineEnd = to;
  for (let length = SHORTEST; length >= SHORTEST;) {
    const next = afterBreak(text, lineEnd);
    if (next === -1 || !isMarked(text, next, mark)) break;
    const stop = endOfRun(text.bytes, next + mark.length, text.end);
    if (stop <= next + mark.length) break;
    length = stop - next - mark.length;
    source.push(next + mark.length);
    joined.push((joined.at(-1) as number) + length);
    lineEnd = stop;
  }
  return source.length === 1 ? undefined : { source, joined, end: lineEnd };
}

/** Whether the run is one repeated character: lines under headings are the commonest long runs, and begin no block. */
function isRuler(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST_RULER) return false;
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
export function joinLines(bytes: Uint8Array, block: Block, from: number, to: number): Uint8Array {
  const text = new Uint8Array(to - from);
  for (let line = lineOf(block, from); line < block.source.length; line++) {
    const lineStart = block.joined[line] as number;
    if (lineStart >= to) break;
    const first = Math.max(from, lineStart);
    const last = Math.min(to, block.joined[line + 1] as number);
    const shift = (block.source[line] as number) - lineStart;
    text.set(bytes.subarray(first + shift, last + shift), first - from);
  }
  return text;
}

/** Where joined characters `span` lie in the source. */
export function locateJoined(block: Block, span: Span): Span {
  return { start: sourceOf(block, span.start), end: sourceOf(block, span.end - 1) + 1 };
}

function sourceOf(block: Block, at: number): number {
  const line = lineOf(block, at);
  return (block.source[line] as number) + at - (block.joined[line] as number);
}

/** The line that holds joined character `at`. */
function lineOf(block: Block, at: number): number {
  let low = 0;
  let high = block.source.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((block.joined[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line of fewer than 52 characters that is broken right before `at`. */
function shortLineBefore(text: ByteRange, at: number): Span | undefined {
  const { bytes, start } = text;
  const end = beforeBreak(text, at);
  if (end === -1) return undefined;
  let from = end;
  while (from > start && end - from < SHORTEST && IN_RUN[bytes[from - 1] as number] === 1) from--;
  if (beginsWithEscapedLetter(text, from)) from++;
  return from >= end || end - from >= SHORTEST ? undefined : { start: from, end };
}
