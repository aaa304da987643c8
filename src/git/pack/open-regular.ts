import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { CorruptPack } from './corrupt.ts';

/**
 * Opens a file of the object database for reading. O_NONBLOCK, so that a FIFO in its place cannot hang the scan. Throws `CorruptPack` for what
 * is no regular file, or the file system's error.
 */
export function openRegular(path: string): number {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new CorruptPack('not a regular file');
}
