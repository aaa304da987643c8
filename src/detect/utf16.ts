// UTF-16 text that a token fits in: characters of one byte that alternate with NULs, at any offset, with or without a byte order mark.
// The same bytes read as UTF-16LE and as UTF-16BE, one byte shifted; which of the two they are matters only for what is reported.
import type { Encoding } from '../core/match.ts';
import type { ByteRange, Layer, Span } from './layer.ts';

export interface Interleaved {
  /** Index of the first character's own byte; the next one's is two further on. */
  readonly first: number;
  readonly count: number;
}

/** The longest sequence of non-zero bytes that alternate with NULs, around the NUL at `nul`. */
export function interleavedAround(text: ByteRange, nul: number): Interleaved {
  const { bytes, start, end } = text;
  let first = nul + 1;
  while (first - 2 >= start && bytes[first - 1] === 0 && bytes[first - 2] !== 0) first -= 2;
  let last = nul - 1;
  while (last + 2 < end && bytes[last + 1] === 0 && bytes[last + 2] !== 0) last += 2;
  return { first, count: (last - first) / 2 + 1 };
}

/** Characters `[from, to)` without their NULs. */
export function deinterleave(bytes: Uint8Array, text: Interleaved, from: number, to: number): Uint8Array {
  const characters = new Uint8Array(to - from);
  for (let index = 0, at = text.first + 2 * from; index < characters.length; index++, at += 2)
    characters[index] = bytes[at] as number;
  return characters;
}

/**
 * Where characters `span` lie in `outer`, and how they are written. Where the bytes next to them allow both readings, their offset decides:
 * little-endian text from an even offset has its characters at even offsets, big-endian text at odd ones. Where the offset says nothing,
 * it is called little-endian, which is what Windows writes.
 */
export function locateInterleaved(outer: Layer, text: Interleaved, span: Span): Span & { readonly encoding: Encoding } {
  const first = text.first + 2 * span.start;
  const last = text.first + 2 * (span.end - 1);
  const mayBeLittle = last + 1 < outer.end && outer.bytes[last + 1] === 0;
  const mayBeBig = first - 1 >= outer.start && outer.bytes[first - 1] === 0;
  const isBig = mayBeBig && (!mayBeLittle || (outer.aligned && (first - outer.start) % 2 === 1));
  if (isBig) return { start: first - 1, end: last + 1, encoding: 'utf-16be' };
  return { start: first, end: Math.min(last + 2, outer.end), encoding: 'utf-16le' };
}
