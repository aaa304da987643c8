// Bytes as numbers with something between them: what stands between groups of digits, for those who read them as hexadecimal or as decimal.
import { HEX_DIGIT, tableOf } from '../alphabet.ts';
import type { Span } from '../layer.ts';
import { NOTHING, type RunShape, SHORTEST } from '../runs.ts';
import { encodingAt } from './packed.ts';
import { Rewritten } from './rewritten.ts';
import { endOfHex } from './spelling.ts';

/** The hexadecimal digits of a whole token, with what may stand between them: separators, `0x`, `(byte)`, and `\` at the end of a line that goes on. */
export const HEXADECIMAL: RunShape = {
  table: tableOf('0123456789ABCDEFabcdefxX \t\r\n,:;-_"\'\\()yt'),
  shortest: 2 * SHORTEST,
};

/** Stands where digits are no bytes. No text has it, no token goes over it, and nothing packed begins with it. */
const BREAK = 2;

const ZERO = 0x30;
const CAPITAL_A = 0x41;
const SMALL_X = 0x78;
const BACKSLASH = 0x5c;
const OPENING_PARENTHESIS = 0x28;
const CAST = Buffer.from('(byte)');

/** Writes what the digits of a piece are. */
export type WriteDigits = (bytes: Uint8Array, piece: Span, rewritten: Rewritten) => unknown;

/** Characters that the first four bytes are written in at most: `(byte) 0x50,` each on a line of its own, indented. */
const HEAD = 256;

/** The fewest digits of an offset in a dump. */
const LEAST_OFFSET = 4;

/**
 * Which of the first `most` groups of `run` something packed begins with: those before it are letters of words, or a few numbers. `NOTHING` when there
 * is none, or when an offset comes first: dumps have a decoder of their own, and read with their offsets they would be damaged.
 */
export function findPacked(bytes: Uint8Array, { start, end }: Span, most: number, write: WriteDigits): number {
  let at = nextGroup(bytes, start, end);
  for (let group = 0; group < most && at < end; group++) {
    const from = isPrefix(bytes, at, end) ? at + 2 : at;
    const stop = endOfHex(bytes, from, end);
    const isOffset = stop - from >= LEAST_OFFSET && hasNumber(bytes, from, stop);
    const isOdd = stop - from < HEXADECIMAL.shortest && (stop - from) % 2 !== 0;
    if (isOffset && isOdd) break;
    const piece = { start: at, end: Math.min(end, at + HEAD) };
    const head = new Rewritten(HEAD, piece, false);
    write(bytes, piece, head);
    if (head.length > 0 && encodingAt(head.bytes.subarray(0, head.length), 0) !== undefined) return at;
    if (isOffset) break;
    at = nextGroup(bytes, stop, end);
  }
  return NOTHING;
}

function hasNumber(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((bytes[at] as number) < CAPITAL_A) return true;
  return false;
}

/** Where the next group of digits begins at or after `from`, with its `0x` where it has one; `end` when there is none. */
export function nextGroup(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && HEX_DIGIT[bytes[at] as number] === 0) at += isCast(bytes, at, end) ? CAST.length : 1;
  return Math.min(at, end);
}

/** Adds what the digits `[start, end)` are that are no bytes: a break, but at the beginning, where it would move UTF-16 to odd offsets. */
export function addBreak(rewritten: Rewritten, start: number, end: number): void {
  if (rewritten.length > 0) rewritten.add(BREAK, start, end);
}

/** Whether `0x` begins at `at`. */
export function isPrefix(bytes: Uint8Array, at: number, end: number): boolean {
  return bytes[at] === ZERO && at + 1 < end && isX(bytes[at + 1]);
}

/** Whether the digits at `at` follow a `\x` at or after `start`: such escapes have a decoder of their own. */
export function isEscaped(bytes: Uint8Array, at: number, start: number): boolean {
  return at - 2 >= start && bytes[at - 2] === BACKSLASH && isX(bytes[at - 1]);
}

/** Whether `byte` is the `x` that sets hexadecimal digits off. */
export function isX(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) === SMALL_X;
}

function isCast(bytes: Uint8Array, at: number, end: number): boolean {
  if (bytes[at] !== OPENING_PARENTHESIS || at + CAST.length > end) return false;
  for (let index = 1; index < CAST.length; index++) {
    if (bytes[at + index] !== CAST[index]) return false;
  }
  return true;
}
