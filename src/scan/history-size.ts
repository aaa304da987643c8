// How much of a history there is to read, as far as that can be told before git has said anything. Apart because it is a guess, which costs or
// spares time and nothing else.
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findObjects } from '../git/find-directories.ts';
import type { ScanRequest } from './scan-request.ts';

/** Bytes in packs that take as long to scan on one thread as on threads that have to be started. */
const SOME = 2 * 1024 * 1024;

/** Bytes in packs of which each part keeps a thread busy for so long that the main one had better stay free: it draws progress and hears of Ctrl-C. */
const MUCH = 16 * 1024 * 1024;

/** What is known of a scan as soon as its options are read. */
export interface PlaceOfScan extends Pick<ScanRequest, 'scope' | 'paths' | 'cwd'> {
  readonly sinceScan?: string | undefined;
}

/**
 * `some`: threads are worth their start. `much`: they had better do all of it. `little` is also where an earlier scan may have read it all, and where
 * nothing can be told: whoever opens the repository says what is wrong with it.
 */
export function sizeOfHistory({ scope, paths, cwd, sinceScan }: PlaceOfScan): 'little' | 'some' | 'much' {
  if (scope !== 'history' || sinceScan !== undefined) return 'little';
  try {
    const objects = findObjects(resolve(cwd, paths[0] ?? '.'));
    const bytes = objects === undefined ? 0 : sizeOfPacks(join(objects, 'pack'));
    if (bytes > MUCH) return 'much';
    return bytes > SOME ? 'some' : 'little';
  } catch {
    return 'little';
  }
}

function sizeOfPacks(folder: string): number {
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return packs.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
