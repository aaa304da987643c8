// Object ids as git writes them: 40 hex digits (SHA-1) or 64 (SHA-256).

import { GitError } from './git-error.ts';
import type { ObjectFormat } from './repository.ts';

/** How many hex digits of an id people get to see. */
const SHOWN = 12;

export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Returns `text` when it is an object id, else throws `GitError` that names the command that wrote it. */
export function checkObjectId(text: string, command: string): string {
  if (!isObjectId(text))
    throw new GitError(command, `wrote something that is no object id: ${JSON.stringify(text.slice(0, 80))}`);
  return text;
}

/** `object 251abad6c2f1`, for problems. */
export function nameObject(id: string): string {
  return `object ${id.slice(0, SHOWN)}`;
}

/** How many hex digits an id has. */
export function idLength(format: ObjectFormat): number {
  return format === 'sha1' ? 40 : 64;
}

/** The id of the tree without entries. Git knows it without having it. */
export function emptyTree(format: ObjectFormat): string {
  return format === 'sha1'
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}

/** Value of a hex digit's byte; -1 for all others. Git writes lower case only. */
export const HEX_VALUES: Int8Array = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) HEX_VALUES[digit.toString(16).charCodeAt(0)] = digit;
