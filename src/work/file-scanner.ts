import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync, realpathSync, type Stats } from 'node:fs';
import { messageOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { Origin, RawPath } from '../core/origin.ts';
import type { Problem } from '../core/problem.ts';
import { joinRaw, pathFrom } from '../core/raw-path.ts';
import { overMaxSize } from '../core/size.ts';
import type { WorkerSettings } from '../core/work-item.ts';
import { scanContent } from '../detect/scan-content.ts';
import { StreamScanner } from '../detect/scan-stream.ts';

export interface FileResult {
  /** False when nothing could be read. A file that is gone since it was listed has no problem either: there is nothing to read. */
  readonly scanned: boolean;
  readonly hits: readonly Hit[];
  readonly bytes: number;
  readonly problem?: Problem;
}

const GONE: FileResult = { scanned: false, hits: [], bytes: 0 };

/** A file up to this size is read whole into one reused buffer; a larger one goes through the stream scanner piece by piece. */
const BUFFER_SIZE = 4 * 1024 * 1024;

const SLASH = 0x2f;

/** O_NONBLOCK so that a FIFO cannot hang the scan, O_NOFOLLOW so that a link cannot lead out of the tree; Windows has neither. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens and scans files one at a time, with a buffer that is made once. */
export class FileScanner {
  readonly #settings: WorkerSettings;
  readonly #cwd: string;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  /** Directories already seen to lie really inside the root. */
  readonly #inside = new Map<string, boolean>();

  constructor(settings: WorkerSettings, cwd: string) {
    this.#settings = settings;
    this.#cwd = cwd;
  }

  /** Scans `path` below the absolute directory `root`. */
  scan(root: string, path: RawPath): FileResult {
    const absolute = joinRaw(root, path);
    try {
      if (!this.#isInside(root, absolute)) return GONE;
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
    let length = 0;
    for (let count = -1; count !== 0 && length < BUFFER_SIZE; length += count) {
      count = readSync(descriptor, this.#buffer, length, BUFFER_SIZE - length, null);
    }
    if (length === BUFFER_SIZE) return this.#scanLarge(descriptor, origin, stats.size);
    return read(
      scanContent(this.#buffer, 0, length, origin, this.#settings),
      length,
      this.#shrunk(origin.path, stats.size, length),
    );
  }

  /** Called with the first `BUFFER_SIZE` bytes already in the buffer. */
  #scanLarge(descriptor: number, origin: Origin & { kind: 'file' }, size: number): FileResult {
    const scanner = new StreamScanner(origin, this.#settings);
    const hits: Hit[] = [];
    let total = 0;
    for (let count = BUFFER_SIZE; count > 0; count = readSync(descriptor, this.#buffer, 0, BUFFER_SIZE, null)) {
      hits.push(...scanner.push(this.#buffer.subarray(0, count)));
      total += count;
    }
    hits.push(...scanner.end());
    return read(hits, total, this.#shrunk(origin.path, size, total));
  }

  /** False when a directory on the way has been replaced by a link that leads out of the root: git sees such files as deleted. */
  #isInside(root: string, path: RawPath): boolean {
    const directory = directoryOf(path);
    const key = directory.toString('latin1');
    let inside = this.#inside.get(key);
    if (inside === undefined) {
      inside = isBelow(realpathSync.native(root, 'buffer'), realpathSync.native(directory, 'buffer'));
      this.#inside.set(key, inside);
    }
    return inside;
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

function directoryOf(path: RawPath): Buffer {
  const bytes =
    typeof path === 'string' ? Buffer.from(path) : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
  return bytes.subarray(0, Math.max(bytes.lastIndexOf(SLASH), 1));
}

function isBelow(root: Buffer, directory: Buffer): boolean {
  if (!directory.subarray(0, root.length).equals(root)) return false;
  return directory.length === root.length || directory[root.length] === SLASH || root.at(-1) === SLASH;
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
