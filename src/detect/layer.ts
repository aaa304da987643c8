// A layer is one text to look for tokens in: the scanned bytes themselves, or what was decoded from a part of another layer. It knows the
// way back, so that what is found at any depth can say where it lies in the scanned bytes and what surrounds it on each level.
import type { Encoding } from '../core/match.ts';
import { type Changes, touches } from './changes.ts';
import { VICINITY } from './sieve-layout.ts';

/** `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ByteRange extends Span {
  readonly bytes: Uint8Array;
  /** What is new in it. Undefined: all may be. */
  readonly changes?: Changes | undefined;
}

/** Where something lies in an outer text, and the encoding that was undone; none where pieces were joined. */
export interface Located extends Span {
  readonly encoding?: Encoding;
}

/** Hands on what is in the compressed stream or archive `packed`, however deep, each content whole. */
export type Unpack = (packed: Uint8Array, onContent: (content: Uint8Array) => void) => void;

/** What is handed on of long texts that are derived: pieces; or, where something packed is in one of these, all of it and nothing else; or all of any. */
export type Division = 'pieces' | 'long' | 'whole';

export interface Layer extends ByteRange {
  /** How many more encodings may be peeled off. */
  readonly depth: number;
  /** The first byte is where the text really begins, as far as one can tell: UTF-16 in it keeps to even offsets. */
  readonly aligned: boolean;
  /** It was put together from pieces, or its bounds of words are lost: only checksums count. */
  readonly exact: boolean;
  /** Tokens that begin elsewhere belong to a neighbouring piece of the same text. */
  readonly core: Span;
  readonly outer: Outer | undefined;
  /** It, or a text around it, is a piece of a longer one: what is packed in it may end beyond it. */
  readonly isPiece: boolean;
  readonly division: Division;
  /** Of the outermost layer: how what is packed in what is encoded in it is unpacked; undefined when it is not. */
  readonly unpack?: Unpack | undefined;
}

/** What a layer was decoded from. */
export interface Outer {
  readonly layer: Layer;
  /** Where a span of the decoded text lies in `layer`. */
  readonly locate: (span: Span) => Located;
}

/** A token's way out: where it lies in every layer, innermost first, and the encodings around it, outermost first. */
export interface Trace {
  readonly steps: readonly { readonly layer: Layer; readonly span: Span }[];
  readonly encoding: readonly Encoding[];
}

export function outermostLayer({ bytes, start, end, changes }: ByteRange, depth: number, unpack?: Unpack): Layer {
  const core = { start, end };
  const plain = { aligned: true, exact: false, isPiece: false, division: 'pieces' } as const;
  return { ...plain, bytes, start, end, changes, depth, core, outer: undefined, unpack };
}

/** How what is packed in a text that was decoded, from `outer` in the end, is unpacked. */
export function unpackOf({ layer }: Outer): Unpack | undefined {
  return layer.outer === undefined ? layer.unpack : unpackOf(layer.outer);
}

/** How many layers lie around one. */
export function levelOf({ outer }: Layer): number {
  return outer === undefined ? 0 : levelOf(outer.layer) + 1;
}

/** Whether something in the stretch `[from, to)` or right beside it is new. */
export function isNew({ changes }: ByteRange, from: number, to: number): boolean {
  return changes === undefined || touches(changes, from - VICINITY, to + VICINITY);
}

/** Follows `span` out to the scanned bytes; undefined when another piece owns it. */
export function traceOut(innermost: Layer, span: Span): Trace | undefined {
  const steps: { layer: Layer; span: Span }[] = [];
  const encoding: Encoding[] = [];
  let layer = innermost;
  let place = span;
  for (;;) {
    if (place.start < layer.core.start || place.start >= layer.core.end) return undefined;
    steps.push({ layer, span: place });
    if (layer.outer === undefined) return { steps, encoding };
    const located = layer.outer.locate(place);
    if (located.encoding !== undefined) encoding.unshift(located.encoding);
    place = located;
    layer = layer.outer.layer;
  }
}

/** Derived texts up to this length are decoded whole, so that they fit in the nearest cache. A multiple of 12, so that pieces begin on a base64 group and on an even byte. */
const PIECE = 3 * 65_536;
/** How much of a neighbour each piece sees: more than any encoded token with the surroundings that are looked at. */
const HALO = 3 * 8_192;

/**
 * Cuts a text of `length` bytes that is derived from `text` into overlapping pieces. `visit` gets the piece and the part of it that no other
 * piece owns.
 */
export function forEachPiece(
  { division }: Pick<Layer, 'division'>,
  length: number,
  visit: (piece: Span, core: Span) => void,
): void {
  const isLong = length > PIECE + HALO;
  if (division !== 'pieces' || !isLong) {
    if (isLong || division !== 'long') visit({ start: 0, end: length }, { start: 0, end: length });
    return;
  }
  for (let start = 0; start < length; start += PIECE) {
    const core = { start, end: Math.min(length, start + PIECE) };
    visit({ start: Math.max(0, start - HALO), end: Math.min(length, core.end + HALO) }, core);
  }
}

/** `span`, so many bytes farther on. Minus nothing is -0, which is no small integer: with one of them V8 makes doubles of all positions everywhere. */
export function shift(span: Span, by: number): Span {
  const distance = by | 0;
  return { start: span.start + distance, end: span.end + distance };
}
