// Names of files, folders and refs that are long enough for a token: few are, so that looking at them costs nothing.

import type { RawPath } from './origin.ts';

/** No token is shorter, in whatever way it is written. Bytes. */
const SHORTEST = 52;
const SLASH = 0x2f;

export interface LongName {
  readonly name: Buffer;
  /** The path up to the end of the name. */
  readonly path: Buffer;
}

/** Those among the names that a path is made of, outermost first. */
export function* listLongNames(path: RawPath): Generator<LongName, void, void> {
  // A character has a byte at least, and those of a token have just one.
  if (path.length < SHORTEST) return;
  const bytes = Buffer.from(path);
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(SLASH, start);
    if (end < 0) end = bytes.length;
    if (end - start >= SHORTEST) yield { name: bytes.subarray(start, end), path: bytes.subarray(0, end) };
  }
}
