// UTF-16 and UTF-32 text that a token fits in: characters of one byte with one or three NULs between them, at any offset, with or without a
// byte order mark. The same bytes read as little-endian and as big-endian text, some bytes shifted; which of the two they are matters only
// for what is reported.
import type { Encoding } from '../../core/match.ts';
import { TEXT } from '../alphabet.ts';
import { forEachPiece, isNew, type Located, shift, type Span } from '../layer.ts';
import { NOTHING, SHORTEST } from '../runs.ts';
import type { DecodableText, SkipDecoder } from './decoder.ts';

/** Bytes of a character. */
type Width = 2 | 4;

const ENCODINGS: Readonly<Record<Width, readonly [little: Encoding, big: Encoding]>> = {
  2: ['utf-16le', 'utf-16be'],
  4: ['utf-32le', 'utf-32be'],
};

/** Any two neighbouring bytes have a NUL among them: two are looked at in what the shortest token takes without its outer NULs. */
const STRIDE = 2 * (SHORTEST - 1);

interface WideText {
  /** Index of the first character's own byte. */
  readonly first: number;
  readonly count: number;
  readonly width: Width;
}

export const wide: SkipDecoder = {
  levels: 1,
  find: ({ bytes, end }, from) => {
    for (let probe = from + STRIDE - 1; probe < end; probe += STRIDE) {
      if (bytes[probe] !== 0 && bytes[probe - 1] !== 0) continue;
      for (let at = probe; at > probe - 4 && at >= from; at--) {
        if (TEXT[bytes[at] as number] === 1 && widthAt(bytes, from, at, end) !== 0) return at;
      }
    }
    return NOTHING;
  },
  decode: (text, at, visit) => {
    const found = textAround(text, at);
    const last = found.first + found.width * (found.count - 1);
    // The last character may be the first of a run of plain text.
    if (!isNew(text, found.first, last)) return last;
    forEachPiece(text, found.count, (piece, core) => {
      visit({
        bytes: narrow(text.bytes, found, piece),
        core: shift(core, -piece.start),
        locate: (span) => locate(text, found, shift(span, piece.start)),
        aligned: true,
        exact: false,
      });
    });
    return last;
  },
};

/** How wide the characters around `at` are that a token fits in; 0 when there are none. */
function widthAt(bytes: Uint8Array, start: number, at: number, end: number): Width | 0 {
  if (isLong(bytes, start, at, end, 2)) return 2;
  return isLong(bytes, start, at, end, 4) ? 4 : 0;
}

// oxlint-disable-next-line max-params -- as above.
function isLong(bytes: Uint8Array, start: number, at: number, end: number, width: Width): boolean {
  let count = 1;
  for (let next = at + width; next < end && count < SHORTEST; next += width, count++) {
    if (TEXT[bytes[next] as number] === 0 || !areNul(bytes, next - width + 1, next)) break;
  }
  for (let next = at - width; next >= start && count < SHORTEST; next -= width, count++) {
    if (TEXT[bytes[next] as number] === 0 || !areNul(bytes, next + 1, next + width)) break;
  }
  return count === SHORTEST;
}

function areNul(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (bytes[at] !== 0) return false;
  }
  return true;
}

/** All characters around the one at `at`, of whatever script. */
function textAround({ bytes, start, end }: DecodableText, at: number): WideText {
  const width = widthAt(bytes, start, at, end) === 4 ? 4 : 2;
  let first = at;
  while (first - width >= start && bytes[first - width] !== 0 && areNul(bytes, first - width + 1, first))
    first -= width;
  let last = at;
  while (last + width < end && bytes[last + width] !== 0 && areNul(bytes, last + 1, last + width)) last += width;
  return { first, count: (last - first) / width + 1, width };
}

/** The characters of a piece without their NULs. */
function narrow(bytes: Uint8Array, { first, width }: WideText, piece: Span): Uint8Array {
  const characters = Buffer.allocUnsafe(piece.end - piece.start);
  for (let index = 0, at = first + width * piece.start; index < characters.length; index++, at += width)
    characters[index] = bytes[at] as number;
  return characters;
}

/**
 * Where characters `span` lie in `text`, and how they are written. Where the bytes next to them allow both readings, their offset decides:
 * little-endian text from an even offset has its characters at even offsets, big-endian text at odd ones. Where the offset says nothing,
 * it is called little-endian, which is what Windows writes.
 */
function locate(text: DecodableText, { first, width }: WideText, span: Span): Located {
  const { bytes, start, end, aligned } = text;
  const from = first + width * span.start;
  const last = first + width * (span.end - 1);
  const mayBeLittle = last + width <= end && areNul(bytes, last + 1, last + width);
  const mayBeBig = from - width + 1 >= start && areNul(bytes, from - width + 1, from);
  const isBig = mayBeBig && (!mayBeLittle || (aligned && (from - start) % width === width - 1));
  const [little, big] = ENCODINGS[width];
  if (isBig) return { start: from - width + 1, end: last + 1, encoding: big };
  return { start: from, end: Math.min(last + width, end), encoding: little };
}
