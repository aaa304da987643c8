import { resolve, sep } from 'node:path';
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

/** Whether a path as text may stand for bytes that are no UTF-8, so that nobody finds the file by that text. */
export function mayHoldBytes(text: string): boolean {
  return /\\x[89a-f][0-9a-f]/.test(text);
}

/**
 * How reports name a file: relative to `cwd` when below it, or when both are below `top`, the root of the repository around `cwd`
 * (`../x`); else absolute. Always with `/`.
 */
export function pathFrom(cwd: string, absolute: RawPath, top?: string): string {
  const text = pathText(absolute).replaceAll(sep, '/');
  const root = top === undefined ? undefined : asBase(top);
  let base = asBase(cwd);
  let climb = '';
  while (!text.startsWith(base)) {
    if (root === undefined || base === root || !base.startsWith(root)) return text;
    base = base.slice(0, base.lastIndexOf('/', base.length - 2) + 1);
    climb += '../';
  }
  return climb + text.slice(base.length);
}

/** The root of the repository around `cwd`, from its path below that root: `''` or ending in `/`. */
export function topOf(cwd: string, prefix: string): string {
  return resolve(cwd, prefix.replaceAll(/[^/]+/g, '..'));
}

/** The inverse of `topOf`; `''` when `cwd` is not below `top`. POSIX. */
export function prefixOf(top: string, cwd: string): string {
  const [root, base] = [asBase(top), asBase(cwd)];
  return base.startsWith(root) ? base.slice(root.length) : '';
}

function asBase(directory: string): string {
  return directory.replaceAll(sep, '/').replace(/\/?$/, '/');
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
