// A shape with its token written in one of the ways of writing.
import { encode } from '../detect/encoders.ts';
import { shown, WIDE_FAMILY, write, type Writing } from '../detect/writings.ts';
import { DEPTH } from './find.ts';
import { isWide, type Shape } from './shape.ts';

/** A shape with its token written so. */
export function writeShape(shape: Shape, writing: Writing, token: string): Buffer {
  if (writing.of === 'text') {
    return Buffer.from(write(Buffer.from(shape.write(token) as Uint8Array), writing));
  }
  return Buffer.from(shape.write(encode(token, ...writing.encoders).toString('latin1')) as Uint8Array);
}

/** Base64 of a UTF-16 byte order mark begins with `//`, which before other lines with `//` reads as a comment. */
const AMBIGUOUS = `at 64, ${shown('\n//')}`;

/** Whether the two can be combined: they are not deeper than the scanner looks, and UTF-16 is not written in UTF-32 once more. */
export function isReadable(shape: Shape, writing: Writing): boolean {
  if (isWide(shape) && (writing.family === WIDE_FAMILY || writing.name === AMBIGUOUS)) return false;
  return shape.depth + writing.depth <= DEPTH;
}
