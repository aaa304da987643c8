// What came of reading one file, and how what went wrong is told.
import { readSync, type Stats } from 'node:fs';
import { codeOf, reasonOf } from '../core/errors.ts';
import { refuseType } from '../core/file-type.ts';
import type { Hit } from '../core/match.ts';
import type { RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { overMaxSize } from '../core/size.ts';
import { TAIL } from '../unpack/recognise.ts';
import { type Inside, withoutInner } from './inside.ts';

export interface FileResult {
  /** False when nothing could be read. A listed file that is gone has no problem either: there is nothing to read. */
  readonly scanned: boolean;
  readonly hits: readonly Hit[];
  readonly bytes: number;
  readonly problem?: Problem;
  /** What could not be read of what is inside the file, which is an archive. */
  readonly unreadInside?: readonly Problem[];
  /** True when the file is larger than this scanner takes: nothing was read. */
  readonly deferred?: boolean;
}

/** A result whose problem has no place yet. */
export interface Reading extends Omit<FileResult, 'problem' | 'unreadInside'> {
  readonly message?: string | undefined;
  /** The same of what is inside. */
  readonly inside?: readonly Problem[];
}

export const GONE: Reading = { scanned: false, hits: [], bytes: 0 };

export const MISSING = 'no such file or directory';

export function failure(path: RawPath, error: unknown): Reading {
  const code = codeOf(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unread(reasonOf(error));
  const lossyName = typeof path === 'string' && path.includes('\ufffd');
  return lossyName ? unread('its name is not valid UTF-8: rename it so that it can be opened') : GONE;
}

export function refuse(stats: Stats, maxSize: number): string | undefined {
  return refuseType(stats) ?? (stats.size > maxSize ? overMaxSize(stats.size) : undefined);
}

/** What was read: all of it, unless the file was larger when it was opened. */
export function read(hits: readonly Hit[], bytes: number, size = bytes): Reading {
  if (bytes >= size) return { scanned: true, hits, bytes };
  const message = `shrank while it was read: ${bytes} of ${size} bytes; scan again`;
  return { scanned: true, hits, bytes, message };
}

/** The same with what is inside the file. */
export function withInside(reading: Reading, inside: Inside): Reading {
  const hits = [...withoutInner(reading.hits, inside), ...inside.hits];
  return { ...reading, hits, inside: inside.problems };
}

export function unread(message: string): Reading {
  return { ...GONE, message };
}

export function nativePath(path: RawPath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}

/** The last bytes of a file: enough to see whether a zip ends there. */
export function readTail(descriptor: number, size: number): Uint8Array {
  const tail = new Uint8Array(TAIL);
  const count = readSync(descriptor, tail, 0, tail.length, Math.max(0, size - tail.length));
  return tail.subarray(0, count);
}
