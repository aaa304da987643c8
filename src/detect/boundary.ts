// Where a token without a valid checksum may begin and end. Escapes glue letters and digits to a token (`\n` in JSON, `%3A` in a URL),
// so a plain word boundary would miss it.
import { ALPHANUMERIC, HEX_DIGIT } from './alphabet.ts';
import type { ByteRange } from './layer.ts';

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const SMALL_U = 0x75;
const SMALL_X = 0x78;
/** Second characters of one-letter escapes. */
const ESCAPE_LETTERS = new Set(Array.from('0bfnrtv', (letter) => letter.charCodeAt(0)));

/** Whether `[from, to)` stands alone in `text`: no letter or digit touches it, unless that letter or digit ends an escape before it. */
export function isBounded(text: ByteRange, from: number, to: number): boolean {
  const { bytes, start, end } = text;
  if (to < end && ALPHANUMERIC[bytes[to] as number] === 1) return false;
  return from <= start || ALPHANUMERIC[bytes[from - 1] as number] === 0 || followsEscape(bytes, start, from);
}

/** Whether an escape `\n`, `%3A`, `\x3a` or `\u003a` ends right before `at`. */
function followsEscape(bytes: Uint8Array, start: number, at: number): boolean {
  if (at - 2 >= start && bytes[at - 2] === BACKSLASH && ESCAPE_LETTERS.has(bytes[at - 1] as number)) return true;
  if (at - 3 >= start && bytes[at - 3] === PERCENT && isHex(bytes, at - 2, at)) return true;
  if (at - 4 >= start && bytes[at - 4] === BACKSLASH && bytes[at - 3] === SMALL_X && isHex(bytes, at - 2, at))
    return true;
  return at - 6 >= start && bytes[at - 6] === BACKSLASH && bytes[at - 5] === SMALL_U && isHex(bytes, at - 4, at);
}

function isHex(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (HEX_DIGIT[bytes[at] as number] === 0) return false;
  }
  return true;
}
