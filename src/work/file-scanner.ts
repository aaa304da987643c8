import { closeSync, constants, fstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { codeOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { Origin, RawPath } from '../core/origin.ts';
import { joinRaw, pathFrom } from '../core/raw-path.ts';
import type { FilesItem, WorkerSettings } from '../core/work-item.ts';
import { scanContent } from '../detect/scan-content.ts';
import { type ContentSettings, detectAll } from '../detect/detect-all.ts';
import { MARGIN, StreamScanner } from '../detect/scan-stream.ts';
import { blankIds, isRefList } from './blank-ids.ts';
import {
  failure,
  type FileResult,
  GONE,
  MISSING,
  nativePath,
  read,
  readTail,
  type Reading,
  refuse,
  unread,
  withInside,
} from './file-reading.ts';
import { InsideRoot } from './inside-root.ts';
import { findContainer, type Inside, type InsideOptions, InsideScanner, nameProblems, scanInside } from './inside.ts';
import { explainPointer } from './lfs-pointer.ts';
import { withUnpacker } from './unpack-within.ts';

export interface FileScannerOptions {
  readonly settings: WorkerSettings;
  /** Paths in problems are shown relative to it. */
  readonly cwd: string;
  /** Files with more bytes are deferred. */
  readonly largest: number;
}

/** Where a file comes from; `top` and `named` as in `FilesItem`. */
type FileOrigin = Pick<FilesItem, 'root' | 'top' | 'named'>;

/** A file up to this size is read whole into one reused buffer; a larger one goes through the stream scanner piece by piece. */
const BUFFER_SIZE = 4 * 1024 * 1024;

/** What is packed takes so many times as long to scan as what is not, at most: inflating is slow, and what comes out is larger. */
const ARCHIVE_COST = 64;

/** Each window of a large file shows this many bytes of the one before, so that no token is cut by all of them. */
const OVERLAP = 2 * MARGIN;

/** O_NONBLOCK so that a FIFO cannot hang the scan, O_NOFOLLOW so that a link cannot lead out of the tree; Windows has neither. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens and scans files one at a time, with a buffer that is made once. */
export class FileScanner {
  readonly #settings: ContentSettings;
  /** What of the file at hand was left out, or is not here. */
  #cut: string | undefined;
  /** The file at hand is a list of refs. */
  #listsRefs = false;
  readonly #cwd: string;
  readonly #largest: number;
  readonly #largestArchive: number;
  readonly #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  readonly #insideRoot = new InsideRoot();

  constructor({ settings, cwd, largest }: FileScannerOptions) {
    this.#settings = withUnpacker({ ...settings, onCut: (message) => void (this.#cut = message) });
    this.#cwd = cwd;
    this.#largest = largest;
    this.#largestArchive = largest / ARCHIVE_COST;
  }

  /** Scans `path` below the absolute directory `from.root`. */
  scan(path: RawPath, from: FileOrigin): FileResult {
    const absolute = joinRaw(from.root, path);
    this.#cut = undefined;
    const reading = this.#scanInside(absolute, from.root);
    const { message = this.#defaultMessage(reading, from), inside = [], ...result } = reading;
    if (message === undefined && inside.length === 0) return result;
    const where = pathFrom(this.#cwd, absolute, from.top);
    return {
      ...result,
      ...(message === undefined ? {} : { problem: { where, message } }),
      ...(inside.length === 0 ? {} : { unreadInside: nameProblems(inside, where) }),
    };
  }

  #defaultMessage(reading: Reading, from: FileOrigin): string | undefined {
    if (this.#cut !== undefined) return this.#cut;
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
    this.#listsRefs = isRefList(origin);
    const length = this.#fill(descriptor, 0, stats.size);
    const tail = length === BUFFER_SIZE ? readTail(descriptor, stats.size) : undefined;
    const archive = this.#findArchive(origin, length, tail);
    if (archive !== undefined && length > this.#largestArchive) return { ...GONE, deferred: true };
    if (length === BUFFER_SIZE) {
      const reading = this.#scanLarge(descriptor, origin, stats.size);
      return archive === undefined ? reading : withInside(reading, this.#scanArchive(descriptor, stats.size, archive));
    }
    const reading = read(scanContent(this.#buffer, 0, length, origin, this.#settings), length, stats.size);
    this.#cut ??= explainPointer(this.#buffer, length);
    return archive === undefined ? reading : withInside(reading, scanInside(this.#buffer.subarray(0, length), archive));
  }

  /** How to look into the file whose first bytes are in the buffer; undefined when it is no archive. */
  #findArchive(origin: Origin, length: number, tail: Uint8Array | undefined): InsideOptions | undefined {
    const settings = this.#settings;
    const name = origin.kind === 'file' && typeof origin.path === 'string' ? origin.path : undefined;
    const kind = findContainer(this.#buffer, { start: 0, end: length }, name, tail);
    // To people a table of git's is no archive.
    const isClosed = settings.closedArchives === true && kind !== 'reftable';
    return kind === undefined || isClosed ? undefined : { origin, settings, kind, name };
  }

  #scanArchive(descriptor: number, size: number, archive: InsideOptions): Inside {
    const scanner = new InsideScanner(archive);
    for (let length = BUFFER_SIZE, at = 0; length === BUFFER_SIZE; at += length) {
      length = this.#fill(descriptor, at, size);
      scanner.push(this.#buffer.subarray(0, length));
    }
    return scanner.end();
  }

  /** Fills the buffer with the file's bytes from `position`; returns how many there are. Files of `/proc` claim a size of 0. */
  #fill(descriptor: number, position: number, size: number): number {
    let length = 0;
    for (let count = -1; count !== 0 && length < BUFFER_SIZE; length += count) {
      if (length > 0 && position + length === size) break;
      count = readSync(descriptor, this.#buffer, length, BUFFER_SIZE - length, position + length);
    }
    if (this.#listsRefs) blankIds(this.#buffer, length);
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
