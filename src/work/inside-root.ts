// Sees to it that a listed path still leads where it was listed: a directory on the way may have become a link.

import { realpathSync } from 'node:fs';
import type { RawPath } from '../core/origin.ts';

const SLASH = 0x2f;

export class InsideRoot {
  /** Directories looked at so far, and whether they really lie inside the root. */
  readonly #known = new Map<string, boolean>();
  readonly #roots = new Map<string, Buffer>();

  /** False when a directory on the way has been replaced by a link that leads out of the root: git sees such files as deleted. */
  has(root: string, path: RawPath): boolean {
    const key = keyOf(path);
    let inside = this.#known.get(key);
    if (inside === undefined) {
      const directory = directoryOf(path);
      inside = isBelow(this.#realRoot(root), realpathSync.native(directory, 'buffer'));
      this.#known.set(key, inside);
    }
    return inside;
  }

  #realRoot(root: string): Buffer {
    let real = this.#roots.get(root);
    if (real === undefined) {
      real = realpathSync.native(root, 'buffer');
      this.#roots.set(root, real);
    }
    return real;
  }
}

/** The directory's name, the same for the same directory: cheaper than its bytes. */
function keyOf(path: RawPath): string {
  return typeof path === 'string' ? path.slice(0, path.lastIndexOf('/')) : directoryOf(path).toString('latin1');
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
