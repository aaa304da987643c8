// AssemblyScript, compiled by scripts/wasm.mjs. Lines of dumps: as the first questions of ../decode/hex-dump.ts, and whether they show any text.
import { HEX_DIGIT_ROWS, MARK_ROWS } from '../sieve-layout.ts';
import { breaksAt, classOf, digitAt, HEX_DIGIT } from './classes.ts';
import { beginOfLine, endOfLine } from './line.ts';
import { mayBeginPacked } from './packed.ts';
import { isText, LEAST_RUN, textBegin, textEnd } from './text.ts';

const LEAST_BYTES: usize = 8;
const LONGEST_LINE: usize = 256;
const LONGEST_MARK: usize = 128;
const LEAST_OFFSET: usize = 4;
const LEAST_BARE_OFFSET: usize = 6;
const MOST_OFFSET: usize = 16;
const LONGEST_WORD: usize = 16;
const MIDDLE: usize = 8;

const TAB: u8 = 0x09;
const SPACE: u8 = 0x20;
const COLON: u8 = 0x3a;
const BAR: u8 = 0x7c;
const LINE_FEED: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;

/** Bytes of text in a row, as far as has been read, and whether they were enough for any decoder, or what is packed may begin here. */
let row: u32 = 0;
let isEnough = false;
let isFirst = false;
/** Up to where lines belong to the dump that was read last. */
let dumpEnd: usize = 0;

export function beginDumps(): void {
  dumpEnd = 0;
}

/**
 * Whether the line in which a run of hexadecimal digits, blanks and colons begins at `at` is one of a dump, and something may be found in what it and
 * those below it show.
 */
export function isDump(at: usize): bool {
  if (!isLineOfDump(at)) return false;
  const start = beginOfDumpLine(at);
  if (start > textBegin && load<u8>(start - 1) !== LINE_FEED) return true;
  if (at >= dumpEnd) readDump(start);
  return isEnough;
}

/** Whether the line in which such a run begins at `at` is one of a dump. */
export function isLineOfDump(at: usize): bool {
  const start = beginOfDumpLine(at);
  const end = endOfDumpLine(at);
  return hasDigits(start, end) && countLine(start, end) >= LEAST_BYTES;
}

/** Reads lines from `start` on, up to one that is none of a dump. */
function readDump(start: usize): void {
  row = 0;
  isEnough = false;
  isFirst = true;
  for (let next = start; next < textEnd; next = dumpEnd + 1) {
    const end = endOfDumpLine(next);
    if (countLine(next, end) === 0) return;
    // How what goes on in the same line is read depends on where one begins.
    if (end < textEnd && load<u8>(end) !== LINE_FEED) isEnough = true;
    dumpEnd = end;
  }
}

function beginOfDumpLine(at: usize): usize {
  return beginOfLine(at, at - textBegin > LONGEST_LINE ? at - LONGEST_LINE : textBegin);
}

function endOfDumpLine(from: usize): usize {
  return endOfLine(from, min(textEnd, from + LONGEST_LINE));
}

/** Whether the line has as many hexadecimal digits as an offset and the fewest bytes. */
function hasDigits(start: usize, end: usize): bool {
  let count: usize = 0;
  for (let at = start; at < end && count < LEAST_OFFSET + 2 * LEAST_BYTES; at += 16)
    count += 16 - popcnt(breaksAt(at, HEX_DIGIT_ROWS));
  return count >= LEAST_OFFSET + 2 * LEAST_BYTES;
}

/** How many bytes the line shows, 0 when it is none of a dump. */
function countLine(start: usize, end: usize): usize {
  const most = min(end, start + LONGEST_MARK);
  for (let at = start; at < most; at += 16) {
    for (let offsets = offsetsAt(at, start); offsets; offsets &= offsets - 1) {
      const from = at + <usize>ctz(offsets);
      const first = from < most ? afterOffset(from, end) : 0;
      const count: usize = first === 0 ? 0 : countBytes(first, end);
      if (count > 0) return count;
    }
  }
  return 0;
}

/** A bit for each of the 16 bytes at `at` that an offset may begin with: the first of four digits, behind what ends a mark or at `start`. */
function offsetsAt(at: usize, start: usize): u32 {
  const digits = ~(breaksAt(at, HEX_DIGIT_ROWS) | (breaksAt(at + 16, HEX_DIGIT_ROWS) << 16));
  const begins = ~breaksAt(at - 1, MARK_ROWS) | <u32>(at === start);
  return digits & (digits >> 1) & (digits >> 2) & (digits >> 3) & begins & 0xffff;
}

/** Goes on counting text with the word `[from, to)`, whose bytes may stand in either order. */
function countWord(from: usize, to: usize): void {
  if (isFirst && (mayBeginPacked(byteAt(from)) || mayBeginPacked(byteAt(to - 2)))) isEnough = true;
  isFirst = false;
  let text: u32 = 0;
  let isBroken = false;
  for (let at = from; at < to; at += 2) {
    const byte = byteAt(at);
    if (isText(byte)) text++;
    else if (byte) isBroken = true;
  }
  row += text;
  if (row >= LEAST_RUN) isEnough = true;
  if (isBroken) row = text;
}

function byteAt(at: usize): u32 {
  return (digitAt(at) << 4) | digitAt(at + 1);
}

/** Where the bytes begin, or 0 when what begins at `start` is no offset. */
function afterOffset(start: usize, end: usize): usize {
  let at = endOfHex(start, min(end, start + MOST_OFFSET + 1));
  const digits = at - start;
  if (digits < LEAST_OFFSET || digits > MOST_OFFSET) return 0;
  const isMarked = at < end && load<u8>(at) === COLON;
  if (isMarked) at++;
  const gap = at;
  while (at < end && (load<u8>(at) === SPACE || load<u8>(at) === TAB)) at++;
  const isSetOff = at - gap >= 2 || load<u8>(gap) === TAB || (at - gap === 1 && digits >= LEAST_BARE_OFFSET);
  const isOffset = isMarked || isSetOff;
  return isOffset && at < end && classOf(at) & HEX_DIGIT ? at : 0;
}

function countBytes(start: usize, end: usize): usize {
  let count: usize = 0;
  let longest = LONGEST_WORD;
  for (let at = start; at < end;) {
    if (count > 0) at = afterPadding(at, end, longest);
    const stop = endOfHex(at, min(end, at + LONGEST_WORD + 1));
    const digits = stop - at;
    if (digits === 0 || digits % 2 === 1 || digits > longest || !endsWord(stop, end)) break;
    countWord(at, stop);
    if (count === 0) longest = digits;
    count += digits / 2;
    at = stop + 1;
    if (count === MIDDLE && longest === 2 && at < end && load<u8>(at) === SPACE) at++;
  }
  return count;
}

/** Where the digits of a last, short word begin; `start` when there is none. */
function afterPadding(start: usize, end: usize, longest: usize): usize {
  const stop = start + longest;
  let at = start;
  while (at < stop && load<u8>(at) === SPACE) at++;
  const isPadded = at > start && at < stop && stop <= end && (stop - at) % 2 === 0;
  return isPadded && endOfHex(at, stop) === stop ? at : start;
}

function endsWord(at: usize, end: usize): bool {
  if (at >= end) return true;
  const byte = load<u8>(at);
  return byte === SPACE || byte === BAR || byte === CARRIAGE_RETURN;
}

function endOfHex(from: usize, most: usize): usize {
  let at = from;
  while (at < most && classOf(at) & HEX_DIGIT) at++;
  return at;
}
