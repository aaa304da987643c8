// Paths as git gives them: bytes that are mostly UTF-8.

import { isUtf8 } from 'node:buffer';
import type { RawPath } from '../core/origin.ts';

/** A string where the bytes are valid UTF-8, else a copy of the bytes. */
export function toRawPath(bytes: Buffer): RawPath {
  return isUtf8(bytes) ? bytes.toString('utf8') : new Uint8Array(bytes);
}
