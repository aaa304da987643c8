// Hexadecimal digits, in both cases: in one run (`xxd -p`), or as bytes or words with something between them (`4a 51`, `4A:51`, `4A-51`,
// `0x4a, 0x51`, `(byte)0x4a`, `"4a", "51"`), over any number of lines, continued ones (`hex(2):4a,00,\` of a registry export) among them.
import { TEXT } from '../alphabet.ts';
import { forEachPiece, isNew, shift, type Span } from '../layer.ts';
import { endOfRun, LEAST_TEXT, NOTHING } from '../runs.ts';
import { HEX } from '../sieve-layout.ts';
import type { Visit } from './decoded.ts';
import type { DecodableText, OtherDecoder } from './decoder.ts';
import { addBreak, findPacked, HEXADECIMAL, isEscaped, isPrefix, nextGroup } from './digits.ts';
import { rewrite, type Rewritten } from './rewritten.ts';
import { digitValue, endOfHex } from './spelling.ts';

/** What is packed may follow so many groups that are letters of words: `"data": "1f8b08`. */
const LATEST_PACKED = 4;

export const hex: OtherDecoder = {
  levels: 1,
  alphabet: { index: HEX, shape: HEXADECIMAL },
  notice: (text, from, to) =>
    isNew(text, from, to) &&
    (mayHoldText(text.bytes, from, to) || packedAt(text.bytes, { start: from, end: to }) !== NOTHING),
  decode: (text, at, visit) => {
    const { bytes, end } = text;
    const stop = endOfRun(HEXADECIMAL.table, bytes, at, end);
    const packed = packedAt(bytes, { start: at, end: stop });
    if (packed > nextGroup(bytes, at, stop)) decodeDigits(text, { start: packed, end: stop }, visit);
    decodeDigits(text, { start: at, end: stop }, visit);
    return stop;
  },
};

function packedAt(bytes: Uint8Array, run: Span): number {
  return findPacked(bytes, run, LATEST_PACKED, (_, piece, rewritten) => writePiece(bytes, piece, 0, rewritten));
}

function decodeDigits(text: DecodableText, { start, end }: Span, visit: Visit): void {
  const { bytes } = text;
  forEachPiece(text, end - start, (piece, core) => {
    const range = { piece: shift(piece, start), core: shift(core, start) };
    let hasLongGroup = false;
    const decoded = rewrite(range, 'hex', (rewritten) => {
      hasLongGroup = writePiece(bytes, range.piece, 0, rewritten);
    });
    if (decoded !== undefined) visit(decoded);
    // Where another digit is glued to the first one, all bytes begin one digit later.
    const shifted = hasLongGroup
      ? rewrite(range, 'hex', (rewritten) => void writePiece(bytes, range.piece, 1, rewritten))
      : undefined;
    if (shifted !== undefined) visit(shifted);
  });
}

/** Whether the digits `[from, to)` spell enough text in a row for any decoder. Spares tables of numbers, keys and hashes the decoding. */
function mayHoldText(bytes: Uint8Array, from: number, to: number): boolean {
  let count = 0;
  for (let at = nextGroup(bytes, from, to); at < to;) {
    if (isPrefix(bytes, at, to)) at += 2;
    const stop = endOfHex(bytes, at, to);
    const isLong = stop - at >= HEXADECIMAL.shortest;
    if (isLong && countText(bytes, at + 1, stop, 0) >= LEAST_TEXT) return true;
    count = areBytes(bytes, at, stop, from) ? countText(bytes, at, stop, count) : 0;
    if (count >= LEAST_TEXT) return true;
    at = nextGroup(bytes, stop, to);
  }
  return false;
}

/** Goes on counting bytes of text in a row, after `count` of them, to the end of the digits or as soon as they are enough. */
function countText(bytes: Uint8Array, from: number, to: number, count: number): number {
  let text = count;
  for (let at = from; at + 2 <= to && text < LEAST_TEXT; at += 2) {
    const byte = digitValue(bytes[at] as number) * 16 + digitValue(bytes[at + 1] as number);
    if (byte !== 0) text = TEXT[byte] === 1 ? text + 1 : 0;
  }
  return text;
}

/** `skipped`: how many digits of each group are left out. Returns whether one of the groups is long enough to hold a token. */
function writePiece(bytes: Uint8Array, { start, end }: Span, skipped: 0 | 1, rewritten: Rewritten): boolean {
  let hasLongGroup = false;
  for (let at = nextGroup(bytes, start, end); at < end;) {
    if (isPrefix(bytes, at, end)) at += 2;
    const stop = endOfHex(bytes, at, end);
    const isLong = stop - at >= HEXADECIMAL.shortest;
    hasLongGroup ||= isLong;
    if (isLong || (skipped === 0 && areBytes(bytes, at, stop, start))) addBytes(rewritten, bytes, at + skipped, stop);
    else addBreak(rewritten, at, stop);
    at = nextGroup(bytes, stop, end);
  }
  return hasLongGroup;
}

/** Whether the digits `[from, to)` are whole bytes. What they belong to begins at `start`. */
function areBytes(bytes: Uint8Array, from: number, to: number, start: number): boolean {
  return to - from >= HEXADECIMAL.shortest || ((to - from) % 2 === 0 && !isEscaped(bytes, from, start));
}

/** Adds the bytes that the digits `[from, to)` are; a last single digit is none. */
export function addBytes(rewritten: Rewritten, bytes: Uint8Array, from: number, to: number): void {
  for (let at = from; at + 2 <= to; at += 2) {
    rewritten.add(digitValue(bytes[at] as number) * 16 + digitValue(bytes[at + 1] as number), at, at + 2);
  }
}
