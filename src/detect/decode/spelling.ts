// A way to spell single bytes of a text by others, all of which begin with one and the same character, and what the ways share.
import type { Encoding } from '../../core/match.ts';
import { HEX_DIGIT } from '../alphabet.ts';

export interface Spelling {
  readonly encoding: Encoding;
  /** The byte that every escape begins with. */
  readonly lead: number;
  /** What the escape at `at`, which begins with the lead, spells: `spelled(...)`, or `MALFORMED` when it is none or no single byte. */
  readonly read: (bytes: Uint8Array, at: number, end: number) => number;
}

export const MALFORMED = -1;
/** The value of an escape that spells nothing: a line that goes on. */
export const NO_BYTE = 256;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A value, up to `NO_BYTE`, and how many bytes spell it, in one number: `read` allocates nothing. */
export function spelled(value: number, length: number): number {
  return value | (length << 9);
}

export function valueOf(escape: number): number {
  return escape & 0x1ff;
}

export function lengthOf(escape: number): number {
  return escape >> 9;
}

/** The number that the hexadecimal digits `[from, to)` are, `MALFORMED` when there is none or it is no byte. */
export function hexValue(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (HEX_DIGIT[byte] === 0) return MALFORMED;
    value = value * 16 + digitValue(byte);
  }
  return from >= to || value > 255 ? MALFORMED : value;
}

/** Of a hexadecimal digit. */
export function digitValue(byte: number): number {
  return (byte & 15) + (byte > 0x39 ? 9 : 0);
}

/** The end of the hexadecimal digits from `from` on, at most `most`. */
export function endOfHex(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at < most && HEX_DIGIT[bytes[at] as number] === 1) at++;
  return at;
}

/** Of the line break at `at`; 0 when there is none. */
export function lineEndLength(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end) return 0;
  if (bytes[at] === LINE_FEED) return 1;
  if (bytes[at] !== CARRIAGE_RETURN) return 0;
  return at + 1 < end && bytes[at + 1] === LINE_FEED ? 2 : 1;
}
