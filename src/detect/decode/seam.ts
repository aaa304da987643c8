// What splits a text on one line without being seen: tags of markup, soft hyphens and spaces of no width, colours of a terminal.
import { IN_RUN, tableOf } from '../alphabet.ts';
import type { ByteRange } from '../layer.ts';

const ESCAPE = 0x1b;
const AMPERSAND = 0x26;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const OPENING_BRACKET = 0x5b;
/** Seams one after the other. */
const MOST = 16;
const LONGEST_TAG = 128;
const LONGEST_COLOUR = 16;

const TAG_BEGIN = tableOf('/ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const NOT_IN_TAG = tableOf('<\r\n');
const COLOUR = tableOf('0123456789;');
const COLOUR_END = tableOf('mK');

/** Lower case: the soft hyphen and the space of no width. */
const ENTITIES = ['&shy;', '&#173;', '&#xad;', '&#8203;', '&#x200b;'].map((entity) => Buffer.from(entity));
/** In UTF-8: spaces and joiners of no width, the byte order mark, the soft hyphen. */
const UNSEEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad'].map((sign) => Buffer.from(sign));

/** What a seam begins with, beside `<` and `&`. */
export const SEAM_BEGIN = '\x1b\xc2\xe2\xef';

/** Where the next piece begins when the one that ends at `at` is split there, else -1. */
export function afterSeam(text: ByteRange, at: number): number {
  const { bytes, end } = text;
  let next = at;
  for (let count = 0; count < MOST; count++) {
    const stop = skipSeam(text, next);
    if (stop === next) break;
    next = stop;
  }
  return next > at && next < end && IN_RUN[bytes[next] as number] === 1 ? next : -1;
}

function skipSeam(text: ByteRange, at: number): number {
  const first = text.bytes[at];
  if (first === LESS_THAN) return skipTag(text, at);
  if (first === ESCAPE) return skipColour(text, at);
  for (const codes of first === AMPERSAND ? ENTITIES : UNSEEN) {
    if (beginsWith(text, at, codes)) return at + codes.length;
  }
  return at;
}

function skipTag({ bytes, end }: ByteRange, at: number): number {
  if (at + 1 >= end || TAG_BEGIN[bytes[at + 1] as number] === 0) return at;
  const limit = Math.min(end, at + LONGEST_TAG);
  let next = at + 1;
  while (next < limit && bytes[next] !== GREATER_THAN && NOT_IN_TAG[bytes[next] as number] === 0) next++;
  return next < limit && bytes[next] === GREATER_THAN ? next + 1 : at;
}

function skipColour({ bytes, end }: ByteRange, at: number): number {
  if (bytes[at + 1] !== OPENING_BRACKET) return at;
  const limit = Math.min(end, at + 2 + LONGEST_COLOUR);
  let next = at + 2;
  while (next < limit && COLOUR[bytes[next] as number] === 1) next++;
  return next < end && COLOUR_END[bytes[next] as number] === 1 ? next + 1 : at;
}

/** `codes`, letters in either case. */
export function beginsWith({ bytes, end }: ByteRange, at: number, codes: Uint8Array): boolean {
  if (at + codes.length > end) return false;
  for (let index = 0; index < codes.length; index++) {
    const byte = bytes[at + index] as number;
    const isCapital = byte >= 0x41 && byte <= 0x5a;
    if ((isCapital ? byte | 0x20 : byte) !== codes[index]) return false;
  }
  return true;
}
