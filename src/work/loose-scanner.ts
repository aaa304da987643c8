import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { messageOf } from '../core/errors.ts';
import type { Hit } from '../core/match.ts';
import type { ObjectType } from '../core/origin.ts';
import type { LooseFile } from '../core/pack.ts';
import type { Problem } from '../core/problem.ts';
import type { LooseItem, WorkerSettings, WorkResult } from '../core/work-item.ts';
import { ReferenceChecker } from '../git/pack/references.ts';
import { nameObjectProblems } from './inside.ts';
import { scanObject } from './scan-object.ts';

/** Larger loose objects are left to git, which streams them. Bytes, inflated. */
const MAX_INFLATED = 32 * 1024 * 1024;

/** `TYPE SIZE\0`, then the content (gitformat-loose, git's object-file.c). */
const HEADER = /^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/;
const MAX_HEADER = 32;

interface LooseObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
  readonly start: number;
}

/** Reads and scans loose objects. What is not as it should be is left to git, which knows best what can still be read. */
export function scanLoose({ files, known }: LooseItem, settings: WorkerSettings): WorkResult {
  const references = new ReferenceChecker(known);
  const hits: Hit[] = [];
  const problems: Problem[] = [];
  const unread: { id: string; reason: string }[] = [];
  const commits: string[] = [];
  const counts = { files: 0, blobs: 0, bytes: 0 };
  for (const file of files) {
    const object = readLoose(file, settings.maxSize);
    if (typeof object === 'string') {
      unread.push({ id: file.id, reason: object });
      continue;
    }
    const { type, bytes, start } = object;
    const range = { start, end: bytes.length };
    if (type === 'tree' && !references.checkTree(bytes, range)) {
      unread.push({ id: file.id, reason: 'the tree ends in the middle of an entry' });
      continue;
    }
    const found = scanObject(bytes, range, { kind: 'object', type, id: file.id }, settings);
    // Not as arguments of one call: there may be more hits than a call takes.
    for (const hit of found.hits) hits.push(hit);
    for (const problem of nameObjectProblems(found.problems, file.id)) problems.push(problem);
    if (type === 'commit' || type === 'tag') references.checkHeader(bytes, range);
    if (type === 'commit') commits.push(file.id);
    if (type === 'blob') counts.blobs++;
    if (type !== 'tree') counts.bytes += bytes.length - start;
  }
  return {
    hits,
    problems,
    counts,
    learned: { done: files.length - unread.length, unread, absent: references.takeAbsent(), commits },
  };
}

/** The object, or why it could not be read here. */
function readLoose({ path }: LooseFile, maxSize: number): LooseObject | string {
  try {
    const bytes = inflateSync(readSmall(path), { maxOutputLength: MAX_INFLATED });
    const header = HEADER.exec(bytes.toString('latin1', 0, MAX_HEADER));
    const start = header?.[0].length ?? 0;
    if (header === null || bytes.length - start !== Number(header[2])) return 'its header does not fit its content';
    if (header[1] === 'blob' && bytes.length - start > maxSize) return 'over --max-size';
    return { type: header[1] as ObjectType, bytes, start };
  } catch (error) {
    return messageOf(error);
  }
}

/** A file's bytes. A FIFO must not hang the scan, and what is larger than its content may be is not worth holding. */
function readSmall(path: string): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size > MAX_INFLATED) throw new Error('it is no file of a size that is read here');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
