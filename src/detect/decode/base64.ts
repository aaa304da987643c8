// Base64 and base64url. Whether a run of base64 digits holds any text is decided by a skip scan on single decoded bytes, so that a megabyte
// of an encoded picture costs some table look-ups instead of four decodings.
import { IN_RUN, SEXTET, tableOf, TEXT } from '../alphabet.ts';
import { forEachPiece, shift, type Span } from '../layer.ts';
import { endOfRun, findRunOf, LEAST_TEXT, NOTHING, type RunShape, SHORTEST } from '../runs.ts';
import { DIGITS } from '../sieve-layout.ts';
import type { Visit } from './decoded.ts';
import type { DecodableText, RunDecoder } from './decoder.ts';
import { encodingAt } from './packed.ts';

/** The fewest base64 digits that can hold a whole token. */
const ENCODED: RunShape = { table: IN_RUN, shortest: Math.ceil((SHORTEST * 8) / 6) };

/** Base64 text is four digits a group; a word glued in front shifts the groups by one, two or three. */
const PHASES = 4;

/** First bytes of what is packed. */
const FIRST_OF_PACKED = tableOf('\x1f\x28Px');

/** Whole groups in what encodes the shortest text, wherever it begins in a group. */
const GROUPS = Math.floor((LEAST_TEXT - 2) / 3);

export const base64: RunDecoder = {
  levels: 1,
  trait: DIGITS,
  shortest: ENCODED.shortest,
  notice: ({ bytes }, from, to) => {
    for (let at = findRunOf(ENCODED, bytes, from, to); at !== NOTHING;) {
      if (mayBePacked(bytes, at)) return at;
      const stop = endOfRun(IN_RUN, bytes, at, to);
      for (let phase = 0; phase < PHASES; phase++) {
        if (mayBeAscii(bytes, at + phase, stop)) return at;
      }
      at = findRunOf(ENCODED, bytes, stop, to);
    }
    return NOTHING;
  },
  decode: (text, at, visit) => {
    const stop = endOfRun(IN_RUN, text.bytes, at, text.end);
    const isPacked = mayBePacked(text.bytes, at);
    if (isPacked) decodePacked(text, at, stop, visit);
    for (let phase = isPacked ? 1 : 0; phase < PHASES; phase++)
      decodeDigits(text, { start: at + phase, end: stop }, phase === 0, visit);
    return stop;
  },
};

/** Whether the digits from `at` on, where a run begins, encode what is packed. */
export function mayBePacked(bytes: Uint8Array, at: number): boolean {
  const first = ((SEXTET[bytes[at] as number] as number) << 2) | ((SEXTET[bytes[at + 1] as number] as number) >> 4);
  return FIRST_OF_PACKED[first] === 1 && encodingAt(decodePiece(bytes, at, 0, 6), 0) !== undefined;
}

/** Unlike text, it can only be decoded whole. */
function decodePacked({ bytes }: DecodableText, at: number, stop: number, visit: Visit): void {
  const length = ((stop - at) * 3) >> 2;
  visit({
    bytes: decodePiece(bytes, at, 0, length),
    core: { start: 0, end: length },
    locate: (span) => ({
      start: at + Math.floor((span.start * 8) / 6),
      end: at + Math.ceil((span.end * 8) / 6),
      encoding: 'base64',
    }),
    aligned: true,
    exact: false,
  });
}

/** `aligned`: the digits begin where their run does. */
function decodeDigits(text: DecodableText, digits: Span, aligned: boolean, visit: Visit): void {
  const { bytes } = text;
  const from = digits.start;
  const length = ((digits.end - from) * 3) >> 2;
  if (!mayBeAscii(bytes, from, digits.end)) return;
  forEachPiece(text, length, (piece, core) => {
    if (!mayHoldText(bytes, from, piece.start, piece.end)) return;
    visit({
      bytes: decodePiece(bytes, from, piece.start, piece.end),
      core: shift(core, -piece.start),
      locate: (span) => ({
        start: from + Math.floor(((piece.start + span.start) * 8) / 6),
        end: from + Math.ceil(((piece.start + span.end) * 8) / 6),
        encoding: 'base64',
      }),
      aligned,
      exact: false,
    });
  });
}

/**
 * Whether enough groups in a row among the digits `[base, end)` encode three bytes below 128 each, which all text is made of. The cheapest
 * question, and it leaves nothing over of keys, hashes and pictures.
 */
function mayBeAscii(bytes: Uint8Array, base: number, end: number): boolean {
  let barrier = base - 4;
  let probe = barrier + 4 * GROUPS;
  while (probe + 4 <= end) {
    let at = probe;
    while (isAscii(bytes, at)) {
      at -= 4;
      if (at === barrier) return true;
    }
    barrier = at;
    probe = at + 4 * GROUPS;
  }
  return false;
}

/** Whether the highest bits of the three bytes that the group at `at` encodes are not set. */
function isAscii(bytes: Uint8Array, at: number): boolean {
  const first = (SEXTET[bytes[at] as number] as number) & 32;
  const second = (SEXTET[bytes[at + 1] as number] as number) & 8;
  return (first | second | ((SEXTET[bytes[at + 2] as number] as number) & 2)) === 0;
}

/** Byte `index` of what the digits from `base` on encode. */
function byteAt(bytes: Uint8Array, base: number, index: number): number {
  const group = (index / 3) | 0;
  const rest = index - 3 * group;
  const at = base + 4 * group + rest;
  const high = SEXTET[bytes[at] as number] as number;
  const low = SEXTET[bytes[at + 1] as number] as number;
  if (rest === 0) return (high << 2) | (low >> 4);
  if (rest === 1) return ((high & 15) << 4) | (low >> 2);
  return ((high & 3) << 6) | low;
}

/** Whether bytes `[from, to)` of what the digits from `base` on encode have a stretch of text in them that any decoder would look at. */
function mayHoldText(bytes: Uint8Array, base: number, from: number, to: number): boolean {
  let barrier = from - 1;
  let probe = barrier + SHORTEST;
  while (probe < to) {
    let at = probe;
    let byte = byteAt(bytes, base, at);
    while (TEXT[byte] === 1) {
      at--;
      if (at === barrier) return true;
      byte = byteAt(bytes, base, at);
    }
    if (byte === 0 && mayBeWide(bytes, base, at, from, to)) return true;
    barrier = at;
    probe = at + SHORTEST;
  }
  return false;
}

/** Whether enough characters near the NUL at `nul` stand two or four bytes apart. */
// oxlint-disable-next-line max-params -- as above.
function mayBeWide(bytes: Uint8Array, base: number, nul: number, from: number, to: number): boolean {
  for (let at = Math.max(from, nul - 3); at < nul; at++) {
    if (TEXT[byteAt(bytes, base, at)] === 0) continue;
    for (const width of [2, 4]) {
      let count = 0;
      for (let next = at; next >= from && count < SHORTEST && TEXT[byteAt(bytes, base, next)] === 1; next -= width)
        count++;
      for (let next = at + width; next < to && count < SHORTEST && TEXT[byteAt(bytes, base, next)] === 1; next += width)
        count++;
      if (count === SHORTEST) return true;
    }
  }
  return false;
}

/** Bytes `[from, to)` of what the digits from `base` on encode, or as many as there are. `from` is a multiple of 3. Node reads the digits of both alphabets. */
function decodePiece(bytes: Uint8Array, base: number, from: number, to: number): Uint8Array {
  const start = base + (from / 3) * 4;
  const length = Math.min(Math.ceil(((to - from) * 4) / 3), bytes.length - start);
  const digits = Buffer.from(bytes.buffer, bytes.byteOffset + start, length);
  return Buffer.from(digits.toString('latin1'), 'base64');
}
