// Takes the ids out of git's lists of refs. Several decoders look into each run of forty digits, for nothing: a list of a few megabytes cost as much
// as all commits of a history. Names stay, where they are.
import type { Origin } from '../core/origin.ts';

/** Hex digits of an id. */
const LENGTHS = [40, 64] as const;

const [LINE_FEED, SPACE, TAB, CARET] = [0x0a, 0x20, 0x09, 0x5e];
const NAME_BEGINS = Buffer.from('refs/');

/** Whether git writes a list of refs to a file of this name. */
export function isRefList(origin: Origin): boolean {
  if (origin.kind !== 'file' || typeof origin.path !== 'string') return false;
  return origin.path.endsWith('/packed-refs') || origin.path.endsWith('/info/refs');
}

/**
 * Overwrites with blanks the ids of lines in `bytes[0, length)` that are an id and a ref's name, or a tag's commit (`^ID`). Digits in any other line
 * are left, so that nothing can hide in them.
 */
export function blankIds(bytes: Buffer, length: number): void {
  const text = bytes.subarray(0, length);
  for (let start = 0; start < length; start = text.indexOf(LINE_FEED, start) + 1 || length) {
    const isPeeled = text[start] === CARET;
    const from = isPeeled ? start + 1 : start;
    const count = LENGTHS.find((each) => isId(text, from, each) && (isPeeled ? endsAt : isNamedAt)(text, from + each));
    if (count !== undefined) text.fill(SPACE, from, from + count);
  }
}

function isId(text: Buffer, start: number, count: number): boolean {
  let at = start;
  while (at < start + count && isDigit(text[at])) at++;
  return at === start + count;
}

function isDigit(byte = 0): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x66);
}

function endsAt(text: Buffer, at: number): boolean {
  return text[at] === LINE_FEED;
}

function isNamedAt(text: Buffer, at: number): boolean {
  if (text[at] !== SPACE && text[at] !== TAB) return false;
  return NAME_BEGINS.every((byte, index) => text[at + 1 + index] === byte);
}
