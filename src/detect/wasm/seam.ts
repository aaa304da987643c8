// AssemblyScript, compiled by scripts/wasm.mjs. What splits a text without being seen: as ../decode/seam.ts.
import { classOf, DIGIT, IN_RUN } from './classes.ts';
import { textEnd } from './text.ts';

const ESCAPE: u8 = 0x1b;
const AMPERSAND: u8 = 0x26;
const SLASH: u8 = 0x2f;
const SEMICOLON: u8 = 0x3b;
const LESS_THAN: u8 = 0x3c;
const GREATER_THAN: u8 = 0x3e;
const OPENING_BRACKET: u8 = 0x5b;
/** The first byte of the soft hyphen; those of the others are greater. */
const FIRST_UNSEEN: u8 = 0xc2;
const MOST: u32 = 16;
const LONGEST_TAG: usize = 128;
const LONGEST_COLOUR: usize = 16;

/** Where the next piece begins when the one that ends at `at` is split there, or 0. */
export function afterSeam(at: usize): usize {
  let next = at;
  for (let count: u32 = 0; count < MOST; count++) {
    const stop = skipSeam(next);
    if (stop === next) break;
    next = stop;
  }
  return next > at && classOf(next) & IN_RUN ? next : 0;
}

function skipSeam(at: usize): usize {
  const byte = load<u8>(at);
  if (byte === LESS_THAN) return skipTag(at);
  if (byte === ESCAPE) return skipColour(at);
  return at + (byte === AMPERSAND ? lengthOfEntity(at) : lengthOfUnseen(at));
}

function skipTag(at: usize): usize {
  const first = load<u8>(at + 1);
  if (first !== SLASH && !isLetter(first)) return at;
  const limit = min(textEnd, at + LONGEST_TAG);
  for (let next = at + 1; next < limit; next++) {
    const byte = load<u8>(next);
    if (byte === GREATER_THAN) return next + 1;
    if (byte === LESS_THAN || byte === 0x0a || byte === 0x0d) return at;
  }
  return at;
}

function isLetter(byte: u8): bool {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function skipColour(at: usize): usize {
  if (load<u8>(at + 1) !== OPENING_BRACKET) return at;
  const limit = min(textEnd, at + 2 + LONGEST_COLOUR);
  let next = at + 2;
  while (next < limit && (classOf(next) & DIGIT || load<u8>(next) === SEMICOLON)) next++;
  const byte = load<u8>(next);
  return byte === 0x6d || byte === 0x4b ? next + 1 : at;
}

/** Of `&shy;`, `&#173;`, `&#xad;`, `&#8203;`, `&#x200b;` at `at`; 0 when there is none. */
function lengthOfEntity(at: usize): usize {
  if (reads(at, 0x3b79687326, 5)) return 5;
  if (reads(at, 0x3b3337312326, 6) || reads(at, 0x3b6461782326, 6)) return 6;
  if (reads(at, 0x3b333032382326, 7)) return 7;
  return reads(at, 0x3b62303032782326, 8) ? 8 : 0;
}

/** Of a space or joiner of no width, a byte order mark or a soft hyphen in UTF-8. */
function lengthOfUnseen(at: usize): usize {
  if (load<u8>(at) < FIRST_UNSEEN) return 0;
  if (reads(at, 0xadc2, 2)) return 2;
  if (reads(at, 0xa081e2, 3) || reads(at, 0xbfbbef, 3)) return 3;
  return reads(at, 0x8b80e2, 3) || reads(at, 0x8c80e2, 3) || reads(at, 0x8d80e2, 3) ? 3 : 0;
}

/** Whether `length` bytes, the first one lowest in `text`, stand at `at`, letters in either case. */
export function reads(at: usize, text: u64, length: u32): bool {
  let rest = text;
  for (let next = at; next < at + <usize>length; next++, rest >>= 8) {
    const byte = load<u8>(next);
    const isCapital = byte >= 0x41 && byte <= 0x5a;
    if ((isCapital ? byte | 0x20 : byte) !== <u8>rest) return false;
  }
  return true;
}
