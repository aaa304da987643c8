import { sep } from 'node:path';
import type { RawPath } from './origin.ts';

/** A raw path as text for people and reports: valid UTF-8 as it is, every other byte as `\xNN`. Not yet escaped for a terminal. */
export function pathText(path: RawPath): string {
  if (typeof path === 'string') return path;
  const bytes = Buffer.from(path.buffer, path.byteOffset, path.byteLength);
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const length = validSequenceLength(bytes, i);
    text += length === 0 ? `\\x${bytes.toString('hex', i, i + 1)}` : bytes.toString('utf8', i, i + length);
    i += Math.max(length, 1);
  }
  return text;
}

/** How reports name a file: relative to `cwd` when below it, else absolute; always with `/`. */
export function pathFrom(cwd: string, absolute: RawPath): string {
  const text = pathText(absolute).replaceAll(sep, '/');
  const base = cwd.replaceAll(sep, '/').replace(/\/?$/, '/');
  return text.startsWith(base) ? text.slice(base.length) : text;
}

/** Joins an absolute directory and a raw path below it. */
export function joinRaw(directory: string, path: RawPath): RawPath {
  const prefix = directory.endsWith('/') ? directory : `${directory}/`;
  return typeof path === 'string' ? prefix + path : new Uint8Array(Buffer.concat([Buffer.from(prefix), path]));
}

function validSequenceLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    const text = bytes.toString('utf8', at, at + length);
    if (!text.includes('\ufffd') || bytes.subarray(at, at + length).equals(Buffer.from('\ufffd'))) return length;
  }
  return 0;
}
