import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, type Stats } from 'node:fs';
import { codeOf, reasonOf } from '../core/errors.ts';
import { refuseType } from '../core/file-type.ts';
import type { Hit } from '../core/match.ts';
import type { Origin, RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { joinRaw, pathFrom } from '../core/raw-path.ts';
import { overMaxSize } from '../core/size.ts';
import type { FilesItem, WorkerSettings } from '../core/work-item.ts';
import { CUT_SHORT } from '../detect/budget.ts';
import { scanContent } from '../detect/scan-content.ts';
import { type ContentSettings, detectAll } from '../detect/detect-all.ts';
import { MARGIN, StreamScanner } from '../detect/scan-stream.ts';
import { InsideRoot } from './inside-root.ts';

export interface FileResult {
  /** False when nothing could be read. A listed file that is gone has no problem either: there is nothing to read. */
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

/** Where a file comes from; `top` and `named` as in `FilesItem`. */
type FileOrigin = Pick<FilesItem, 'root' | 'top' | 'named'>;

/** A result whose problem has no place yet. */
interface Reading extends Omit<FileResult, 'problem'> {
  readonly message?: string | undefined;
}

const GONE: Reading = { scanned: false, hits: [], bytes: 0 };

const MISSING = 'no such file or directory';

/** A file up to this size is read whole into one reused buffer; a larger one goes through the stream scanner piece by piece. */
const BUFFER_SIZE = 4 * 1024 * 1024;

/** Each window of a large file shows this many bytes of the one before, so that no token is cut by all of them. */
const OVERLAP = 2 * MARGIN;

/** O_NONBLOCK so that a FIFO cannot hang the scan, O_NOFOLLOW so that a link cannot lead out of the tree; Windows has neither. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens and scans files one at a time, with a buffer that is made once. */
export class FileScanner {
  readonly #settings: ContentSettings;
  /** Whether something of the file at hand was left out. */
  #isCut = false;
  readonly #cwd: string;
  readonly #largest: number;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  readonly #insideRoot = new InsideRoot();

  constructor({ settings, cwd, largest }: FileScannerOptions) {
    this.#settings = { ...settings, onCut: () => void (this.#isCut = true) };
    this.#cwd = cwd;
    this.#largest = largest;
  }

  /** Scans `path` below the absolute directory `from.root`. */
  scan(path: RawPath, from: FileOrigin): FileResult {
    const absolute = joinRaw(from.root, path);
    this.#isCut = false;
    const reading = this.#scanInside(absolute, from.root);
    const { message = this.#defaultMessage(reading, from), ...result } = reading;
    if (message === undefined) return result;
    return { ...result, problem: { where: pathFrom(this.#cwd, absolute, from.top), message } };
  }

  #defaultMessage(reading: Reading, from: FileOrigin): string | undefined {
    if (this.#isCut) return CUT_SHORT;
    return reading === GONE && from.named === true ? MISSING : undefined;
  }

  #scanInside(absolute: RawPath, root: string): Reading {
    try {
      if (!this.#insideRoot.has(root, absolute)) return GONE;
      return this.#scanOpened(absolute);
    } catch (error) {
      return failure(absolute, error);
    }
  }

  #scanOpened(path: RawPath): Reading {
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
  #scanLinkText(path: RawPath, origin: Origin): Reading {
    const target = readlinkSync(nativePath(path), { encoding: 'buffer' });
    return read(scanContent(target, 0, target.length, origin, this.#settings), target.length);
  }

  #scanDescriptor(descriptor: number, origin: Origin): Reading {
    const stats = fstatSync(descriptor);
    // Where a file was listed, a directory that stands in its place is listed by itself.
    if (stats.isDirectory()) return GONE;
    const refusal = refuse(stats, this.#settings.maxSize);
    if (refusal !== undefined) return unread(refusal);
    if (stats.size > this.#largest) return { ...GONE, deferred: true };
    const length = this.#fill(descriptor, 0, stats.size);
    if (length === BUFFER_SIZE) return this.#scanLarge(descriptor, origin, stats.size);
    return read(scanContent(this.#buffer, 0, length, origin, this.#settings), length, stats.size);
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
  #scanLarge(descriptor: number, origin: Origin, size: number): Reading {
    let found = false;
    let total = 0;
    for (let length = BUFFER_SIZE; length === BUFFER_SIZE && !found; total += BUFFER_SIZE - OVERLAP) {
      length = this.#fill(descriptor, total, size);
      found = detectAll(this.#buffer, 0, length, this.#settings).length > 0;
      if (length < BUFFER_SIZE) total += length - (BUFFER_SIZE - OVERLAP);
    }
    if (!found) return read([], total, size);
    return this.#scanLocated(descriptor, origin, size);
  }

  #scanLocated(descriptor: number, origin: Origin, size: number): Reading {
    const scanner = new StreamScanner(origin, this.#settings);
    const hits: Hit[] = [];
    let total = 0;
    for (let length = BUFFER_SIZE; length === BUFFER_SIZE; total += length) {
      length = this.#fill(descriptor, total, size);
      for (const hit of scanner.push(this.#buffer.subarray(0, length))) hits.push(hit);
    }
    for (const hit of scanner.end()) hits.push(hit);
    return read(hits, total, size);
  }
}

function failure(path: RawPath, error: unknown): Reading {
  const code = codeOf(error);
  if (code !== 'ENOENT' && code !== 'ENOTDIR') return unread(reasonOf(error));
  const lossyName = typeof path === 'string' && path.includes('\ufffd');
  return lossyName ? unread('its name is not valid UTF-8: rename it so that it can be opened') : GONE;
}

function refuse(stats: Stats, maxSize: number): string | undefined {
  return refuseType(stats) ?? (stats.size > maxSize ? overMaxSize(stats.size) : undefined);
}

/** What was read: all of it, unless the file was larger when it was opened. */
function read(hits: readonly Hit[], bytes: number, size = bytes): Reading {
  if (bytes >= size) return { scanned: true, hits, bytes };
  const message = `shrank while it was read: ${bytes} of ${size} bytes; scan again`;
  return { scanned: true, hits, bytes, message };
}

function unread(message: string): Reading {
  return { ...GONE, message };
}

function nativePath(path: RawPath): string | Buffer {
  return typeof path === 'string' ? path : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
}
