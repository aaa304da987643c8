// A loose object: a file with its type, its size and its content, deflated together.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { messageOf } from '../../core/errors.ts';
import type { ObjectType } from '../../core/origin.ts';

/** Larger loose objects are left to git, which streams them. Bytes, inflated. */
const MAX_INFLATED = 32 * 1024 * 1024;

/** `TYPE SIZE\0`, then the content (gitformat-loose, git's object-file.c). */
const HEADER = /^(blob|commit|tag|tree) (0|[1-9][0-9]{0,15})\0/;
const MAX_HEADER = 32;

export interface LooseObject {
  readonly type: ObjectType;
  readonly bytes: Buffer;
  readonly start: number;
}

/** The object, or why it could not be read here. */
export function readLoose(path: string, maxSize: number): LooseObject | string {
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
