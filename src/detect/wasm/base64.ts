// AssemblyScript, compiled by scripts/wasm.mjs. Whether digits of base64 encode text, or what is packed: as the first questions of ../decode/base64.ts.
import { SEXTETS } from '../sieve-layout.ts';
import { classOf, IN_RUN } from './classes.ts';
import { addDecoded, beginDecoded, isOfInterest } from './decoded.ts';
import { isSignature, mayBeginPacked } from './packed.ts';
import { isText, LEAST_RUN } from './text.ts';

const SHORTEST: usize = 70;
const PHASES: usize = 4;
/** Of the shortest token. */
const LEAST_TEXT: isize = 52;
/** Bytes around a text that say what its first and last words are. */
const AROUND_TEXT: isize = 256;
/** So much more is looked at behind it at once, where many short texts follow each other. */
const AHEAD: isize = 1024;

/** Whether the run `[from, to)` of base64 digits may be worth decoding. Where one text as long as a token is decoded, shorter ones are, too. */
export function mayEncode(from: usize, to: usize): bool {
  return holdsText(from, to, <isize>LEAST_RUN);
}

/** The same, whatever the text is. */
export function mayEncodeText(from: usize, to: usize): bool {
  return holdsText(from, to, LEAST_TEXT);
}

function holdsText(from: usize, to: usize, least: isize): bool {
  if (to - from < SHORTEST) return false;
  // Digits of whole groups in what encodes so much text, wherever it begins in a group.
  const grouped = ((<usize>least - 2) / 3) * 4;
  for (let base = from; base < from + PHASES; base++) {
    if (mayBeAscii(base, to, grouped) && mayHoldText(base, ((to - base) * 3) >> 2, least)) return true;
  }
  return mayBePacked(from);
}

function sextetAt(at: usize): u32 {
  return <u32>load<u8>(<usize>SEXTETS + <usize>load<u8>(at));
}

/** Whether the digits from `at` on begin like gzip, zip, zstd or zlib: by two bytes, or by one when there are not digits enough in a row. */
export function mayBePacked(at: usize): bool {
  const second = sextetAt(at + 1);
  const word = (((sextetAt(at) << 2) | (second >> 4)) << 8) | ((second & 15) << 4) | (sextetAt(at + 2) >> 2);
  if (!mayBeginPacked(word >> 8)) return false;
  if (!(classOf(at + 1) & classOf(at + 2) & IN_RUN)) return true;
  return isSignature(word);
}

/** Whether the groups of `grouped` digits in a row from `base` on encode three bytes below 128 each. */
function mayBeAscii(base: usize, end: usize, grouped: usize): bool {
  let barrier = base - 4;
  let probe = barrier + grouped;
  while (probe + 4 <= end) {
    let at = probe;
    while (isAscii(at)) {
      at -= 4;
      if (at === barrier) return true;
    }
    barrier = at;
    probe = at + grouped;
  }
  return false;
}

function isAscii(at: usize): bool {
  return !((sextetAt(at) & 32) | (sextetAt(at + 1) & 8) | (sextetAt(at + 2) & 2));
}

/** Byte `index` of what the digits from `base` on encode. */
function byteAt(base: usize, index: usize): u32 {
  const group = index / 3;
  const rest = index - 3 * group;
  const at = base + 4 * group + rest;
  const high = sextetAt(at);
  const low = sextetAt(at + 1);
  if (rest === 0) return (high << 2) | (low >> 4);
  return rest === 1 ? ((high & 15) << 4) | (low >> 2) : ((high & 3) << 6) | low;
}

/** Whether the `length` bytes that the digits from `base` on encode have `least` bytes of text in a row that any decoder would look at. */
function mayHoldText(base: usize, length: usize, least: isize): bool {
  let barrier: isize = -1;
  let probe = barrier + least;
  let asked: isize = 0;
  while (probe < <isize>length) {
    let at = probe;
    while (at > barrier && isText(byteAt(base, at))) at--;
    if (at === barrier) {
      at = endOfText(base, probe, length);
      if (least === LEAST_TEXT || mayBePacked(base)) return true;
      // What belongs to text may stand beyond bytes that are none.
      const from = max<isize>(0, barrier + 1 - AROUND_TEXT);
      const to = min<isize>(length, at + AROUND_TEXT);
      if (to > asked) {
        asked = min<isize>(length, to + AHEAD);
        if (isTextOfInterest(base, from, asked)) return true;
      }
    }
    if (at < <isize>length && byteAt(base, at) === 0 && mayBeWide(base, at, length)) return true;
    barrier = at;
    probe = at + least;
  }
  return false;
}

function endOfText(base: usize, from: usize, length: usize): usize {
  let at = from;
  while (at < length && isText(byteAt(base, at))) at++;
  return at;
}

/** Whether bytes `[from, to)` of what the digits from `base` on encode hold text that anything would look at. */
function isTextOfInterest(base: usize, from: usize, to: usize): bool {
  beginDecoded();
  for (let at = from; at < to; at++) {
    if (addDecoded(byteAt(base, at))) return true;
  }
  return isOfInterest();
}

/** Whether enough characters near the NUL at `nul` stand two or four bytes apart, with NULs between them. */
function mayBeWide(base: usize, nul: isize, length: usize): bool {
  for (let at = max<isize>(0, nul - 3); at < nul; at++) {
    if (isText(byteAt(base, at)) && (areApart(base, at, length, 2) || areApart(base, at, length, 4))) return true;
  }
  return false;
}

function areApart(base: usize, at: isize, length: usize, width: isize): bool {
  let count: isize = 1;
  for (let next = at + width; next < <isize>length && count < LEAST_TEXT; next += width, count++) {
    if (!isText(byteAt(base, next)) || !areNul(base, next - width + 1, next)) break;
  }
  for (let next = at - width; next >= 0 && count < LEAST_TEXT; next -= width, count++) {
    if (!isText(byteAt(base, next)) || !areNul(base, next + 1, next + width)) break;
  }
  return count === LEAST_TEXT;
}

/** Whether bytes `[from, to)` of what the digits from `base` on encode are NUL. */
function areNul(base: usize, from: usize, to: usize): bool {
  for (let at = from; at < to; at++) {
    if (byteAt(base, at)) return false;
  }
  return true;
}
