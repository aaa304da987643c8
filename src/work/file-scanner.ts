import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import { messageOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { Origin, RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { joinRaw, pathFrom } from '../core/raw-path.ts';
import { overMaxSize } from '../core/size.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { scanContent } from '../detect/scan-content.ts';
import { detect } from '../detect/detect.ts';
import { MARGIN, StreamScanner } from '../detect/scan-stream.ts';
import { InsideRoot } from './inside-root.ts';

export interface FileResult {
  /** False when nothing could be read. A file that is gone since it was listed has no problem either: there is nothing to read. */
  readonly scanned: boolean;
  readonly hits: readonly Hit[];
  readonly bytes: number;
  readonly problem?: Problem;
  /** True when the file is larger than this scanner takes: nothing was read. */
  readonly deferred?: boolean;
}

export interface FileScannerOptions {
  readonly settings: WorkerSettings;
  /** Paths in problems are shown relative to it. */
  readonly cwd: string;
  /** Files with more bytes are deferred. */
  readonly largest: number;
}

const GONE: FileResult = { scanned: false, hits: [], bytes: 0 };

/** A file up to this size is read whole into one reused buffer; a larger one goes through the stream scanner piece by piece. */
const BUFFER_SIZE = 4 * 1024 * 1024;

/** Each window of a large file shows this many bytes of the one before, so that no token is cut by all of them. */
const OVERLAP = 2 * MARGIN;

/** O_NONBLOCK so that a FIFO cannot hang the scan, O_NOFOLLOW so that a link cannot lead out of the tree; Windows has neither. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens and scans files one at a time, with a buffer that is made once. */
export class FileScanner {
  readonly #settings: WorkerSettings;
  readonly #cwd: string;
  readonly #largest: number;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  readonly #insideRoot = new InsideRoot();

  constructor({ settings, cwd, largest }: FileScannerOptions) {
    this.#settings = settings;
    this.#cwd = cwd;
    this.#largest = largest;
  }

  /** Scans `path` below the absolute directory `root`. */
  scan(root: string, path: RawPath): FileResult {
    const absolute = joinRaw(root, path);
    try {
      if (!this.#insideRoot.has(root, absolute)) return GONE;
      return this.#scanOpened(absolute);
    } catch (error) {
      return this.#failure(absolute, error);
    }
  }

  #scanOpened(path: RawPath): FileResult {
    const origin: Origin = { kind: 'file', path };
    let descriptor: number;
    try {
      descriptor = openSync(nativePath(path), OPEN_FLAGS);
    } catch (error) {
      if (codeOf(error) === 'ELOOP') return this.#scanLinkText(path, origin);
      throw error;
    }
    try {
      return this.#scanDescriptor(descriptor, origin);
    } finally {
      closeSync(descriptor);
    }
  }

  /** What git stores of a symbolic link is its target's name, so that is what is scanned. */
  #scanLinkText(path: RawPath, origin: Origin): FileResult {
    const target = readlinkSync(nativePath(path), { encoding: 'buffer' });
    return read(scanContent(target, 0, target.length, origin, this.#settings), target.length);
  }

  #scanDescriptor(descriptor: number, origin: Origin & { kind: 'file' }): FileResult {
    const stats = fstatSync(descriptor);
    const refusal = refuse(stats, this.#settings.maxSize);
    if (refusal !== undefined) return unread(this.#where(origin.path), refusal);
    if (stats.size > this.#largest) return { ...GONE, deferred: true };
    const length = this.#fill(descriptor, 0, stats.size);
    if (length === BUFFER_SIZE) return this.#scanLarge(descriptor, origin, stats.size);
    return read(
      scanContent(this.#buffer, 0, length, origin, this.#settings),
      length,
      this.#shrunk(origin.path, stats.size, length),
    );
  }

  /** Fills the buffer with the file's bytes from `position`; returns how many there are. Files of `/proc` claim a size of 0. */
  #fill(descriptor: number, position: number, size: number): number {
    let length = 0;
    for (let count = -1; count !== 0 && length < BUFFER_SIZE; length += count) {
      if (length > 0 && position + length === size) break;
      count = readSync(descriptor, this.#buffer, length, BUFFER_SIZE - length, position + length);
    }
    return length;
  }

  /** Lines are counted in a second reading, which only files with a hit get: counting costs more than scanning. */
  #scanLarge(descriptor: number, origin: Origin & { kind: 'file' }, size: number): FileResult {
    let found = false;
    let total = 0;
    for (let length = BUFFER_SIZE; length === BUFFER_SIZE && !found; total += BUFFER_SIZE - OVERLAP) {
      length = this.#fill(descriptor, total, size);
      found = detect(this.#buffer, 0, length, this.#settings.decodeDepth).length > 0;
      if (length < BUFFER_SIZE) total += length - (BUFFER_SIZE - OVERLAP);
    }
    if (!found) return read([], total, this.#shrunk(origin.path, size, total));
    return this.#scanLocated(descriptor, origin, size);
  }

  #scanLocated(descriptor: number, origin: Origin & { kind: 'file' }, size: number): FileResult {
    const scanner = new StreamScanner(origin, this.#settings);
    const hits: Hit[] = [];
    let total = 0;
    for (let length = BUFFER_SIZE; length === BUFFER_SIZE; total += length) {
      length = this.#fill(descriptor, total, size);
      hits.push(...scanner.push(this.#buffer.subarray(0, length)));
    }
    hits.push(...scanner.end());
    return read(hits, total, this.#shrunk(origin.path, size, total));
  }

  #where(path: RawPath): string {
    return pathFrom(this.#cwd, path);
  }

  #shrunk(path: RawPath, size: number, count: number): Problem | undefined {
    if (count >= size) return undefined;
    return { where: this.#where(path), message: `shrank while it was read: ${count} of ${size} bytes; scan again` };
  }

  #failure(path: RawPath, error: unknown): FileResult {
    const code = codeOf(error);
    const lossyName = typeof path === 'string' && path.includes('\ufffd');
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      return lossyName
        ? unread(this.#where(path), 'its name is not valid UTF-8: rename it so that it can be opened')
        : GONE;
    }
    const denied = code === 'EACCES' || code === 'EPERM';
    return unread(this.#where(path), denied ? 'permission denied' : messageOf(error));
  }
}

function refuse(stats: Stats, maxSize: number): string | undefined {
  if (!stats.isFile()) return `not a regular file (${typeOf(stats)}), so it was not read`;
  if (stats.size > maxSize) return overMaxSize(stats.size);
  return undefined;
}

function typeOf(stats: Stats): string {
  if (stats.isFIFO()) return 'a FIFO';
  if (stats.isSocket()) return 'a socket';
  if (stats.isDirectory()) return 'a directory';
  return 'a device';
}

function read(hits: readonly Hit[], bytes: number, problem?: Problem): FileResult {
  return problem === undefined ? { scanned: true, hits, bytes } : { scanned: true, hits, bytes, problem };
}

function unread(where: string, message: string): FileResult {
  return { ...GONE, problem: { where, message } };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function nativePath(path: RawPath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}
