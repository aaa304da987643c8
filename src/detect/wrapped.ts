// Base64 that was wrapped into lines: `base64` wraps at 76 columns, openssl at 64, and a header with a token in it is longer than both.
// A block is a sequence of lines of one alphabet, each at least 52 characters long except perhaps the first and the last. A line ends in
// a line feed and perhaps indentation, or in the escape of one inside a JSON string.
import { IN_RUN } from './alphabet.ts';
import type { ByteRange, Span } from './layer.ts';
import { endOfRun, SHORTEST } from './runs.ts';

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const SMALL_N = 0x6e;
const SMALL_R = 0x72;
/** Deeper indentation is no wrapped text. */
const DEEPEST_INDENTATION = 256;
/** A string in JSON in JSON in JSON has four backslashes. */
const MOST_BACKSLASHES = 4;

/** Lines of one block, joined: line `i` holds joined characters `[joined[i], joined[i + 1])` and begins at `source[i]`. */
export interface Block {
  /** Has one entry more than `source`: the length of the joined text. */
  readonly joined: readonly number[];
  readonly source: readonly number[];
  /** End of the last line in the source. */
  readonly end: number;
}

/** The block whose first long line is the run `[from, to)`; undefined when it is a single line, or the run is none without its escape. */
export function findBlock(text: ByteRange, from: number, to: number): Block | undefined {
  const { bytes, end } = text;
  const first = beginsWithEscapedLetter(text, from) ? from + 1 : from;
  if (to - first < SHORTEST) return undefined;
  const source = [first];
  const joined = [0, to - first];
  const before = shortLineBefore(text, first);
  if (before !== undefined) {
    source.unshift(before.start);
    joined.splice(0, 2, 0, before.end - before.start, before.end - before.start + to - first);
  }
  let lineEnd = to;
  for (let length = SHORTEST; length >= SHORTEST;) {
    const next = afterBreak(text, lineEnd);
    const stop = next === -1 ? -1 : endOfRun(bytes, next, end);
    if (stop <= next) break;
    length = stop - next;
    source.push(next);
    joined.push((joined.at(-1) as number) + length);
    lineEnd = stop;
  }
  return source.length === 1 ? undefined : { source, joined, end: lineEnd };
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

/** Where the next line begins when the one that ends at `at` is broken there, else -1. */
function afterBreak(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  let next = at;
  if (bytes[next] === BACKSLASH && next < end) {
    if (letterAfterBackslashes(text, next) === SMALL_R) next = skipEscape(text, next);
    if (letterAfterBackslashes(text, next) !== SMALL_N) return -1;
    next = skipEscape(text, next);
  } else {
    if (next < end && bytes[next] === CARRIAGE_RETURN) next++;
    if (next >= end || bytes[next] !== LINE_FEED) return -1;
    next++;
  }
  const deepest = Math.min(end, next + DEEPEST_INDENTATION);
  while (next < deepest && (bytes[next] === SPACE || bytes[next] === TAB)) next++;
  return next;
}

/** The letter that one to four backslashes at `at` escape, or -1. */
function letterAfterBackslashes(text: ByteRange, at: number): number {
  const letter = skipEscape(text, at) - 1;
  return letter > at && letter < text.end ? (text.bytes[letter] as number) : -1;
}

/** The end of the escape at `at`: one to four backslashes and a letter. */
function skipEscape(text: ByteRange, at: number): number {
  let next = at;
  while (next < text.end && next - at < MOST_BACKSLASHES && text.bytes[next] === BACKSLASH) next++;
  return next + 1;
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

/** Whether the `n` of `\\n` is what a run begins with. */
function beginsWithEscapedLetter(text: ByteRange, from: number): boolean {
  return from > text.start && text.bytes[from] === SMALL_N && text.bytes[from - 1] === BACKSLASH;
}

/** Where the line ends after which a line break leads to `at`, else -1: `afterBreak` backwards. */
function beforeBreak(text: ByteRange, at: number): number {
  const { bytes, start } = text;
  let before = at;
  const deepest = Math.max(start, at - DEEPEST_INDENTATION);
  while (before > deepest && (bytes[before - 1] === SPACE || bytes[before - 1] === TAB)) before--;
  if (before - 1 >= start && bytes[before - 1] === LINE_FEED) {
    before--;
    return before - 1 >= start && bytes[before - 1] === CARRIAGE_RETURN ? before - 1 : before;
  }
  before = beforeEscape(text, before, SMALL_N);
  if (before === -1) return -1;
  const carriageReturn = beforeEscape(text, before, SMALL_R);
  return carriageReturn === -1 ? before : carriageReturn;
}

/** Where the escape of `letter` begins that ends at `at`, else -1. */
function beforeEscape(text: ByteRange, at: number, letter: number): number {
  const { bytes, start } = text;
  if (at - 2 < start || bytes[at - 1] !== letter || bytes[at - 2] !== BACKSLASH) return -1;
  let before = at - 1;
  while (before > start && at - 1 - before < MOST_BACKSLASHES && bytes[before - 1] === BACKSLASH) before--;
  return before;
}
