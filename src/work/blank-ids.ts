// Takes the ids out of git's lists of refs. Several decoders look into each run of forty digits, for nothing: a list of a few megabytes cost as much
// as all commits of a history. Names stay, where they are.
import type { Origin } from '../core/origin.ts';

/** Hex digits of an id. */
const [SHORT, LONG] = [40, 64];

/** By byte: most of what is looked at here is digits. */
const IS_DIGIT = new Uint8Array(256);
for (const digit of Buffer.from('0123456789abcdef')) IS_DIGIT[digit] = 1;

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
  for (let start = 0; start < length;) {
    const isPeeled = text[start] === CARET;
    const from = isPeeled ? start + 1 : start;
    const end = endOfDigits(text, from);
    const isId = end - from === SHORT || end - from === LONG;
    if (isId && (isPeeled ? text[end] === LINE_FEED : isNamedAt(text, end))) text.fill(SPACE, from, end);
    start = text.indexOf(LINE_FEED, end) + 1 || length;
  }
}

/** Apart, for this is most of the time: V8 compiles it, and not all that is around it. */
function endOfDigits(text: Buffer, from: number): number {
  let end = from;
  while (IS_DIGIT[text[end] as number] === 1) end++;
  return end;
}

function isNamedAt(text: Buffer, at: number): boolean {
  if (text[at] !== SPACE && text[at] !== TAB) return false;
  for (let i = 0; i < NAME_BEGINS.length; i++) if (text[at + 1 + i] !== NAME_BEGINS[i]) return false;
  return true;
}
