// How many objects there are to read, without opening a pack: for a progress bar, and to tell whether threads pay.
import { closeSync, readSync } from 'node:fs';
import type { ObjectStore } from './object-store.ts';
import { openRegular } from './open-regular.ts';
import { countIndexed, INDEX_HEAD } from './pack-index.ts';

/** Loose and packed objects; one that is stored twice counts twice. What cannot be counted counts for nothing. */
export function countObjects({ packs, loose }: ObjectStore): number {
  const head = Buffer.alloc(INDEX_HEAD);
  return packs.reduce((sum, stem) => sum + countPacked(stem, head), loose.length);
}

function countPacked(stem: string, head: Buffer): number {
  try {
    const file = openRegular(`${stem}.idx`);
    try {
      return readSync(file, head, 0, INDEX_HEAD, 0) < INDEX_HEAD ? 0 : countIndexed(head);
    } finally {
      closeSync(file);
    }
  } catch {
    return 0;
  }
}
