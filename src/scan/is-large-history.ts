// Whether threads are started before anything is known of a history. Apart because it is a guess, which costs or spares time and nothing else.
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findObjects } from '../git/find-directories.ts';
import type { ScanRequest } from './scan-request.ts';

/** Bytes in packs that take as long to scan on one thread as on threads that have to be started. */
const LARGE = 2 * 1024 * 1024;

/** False where an earlier scan may have read it all, and where nothing can be told: whoever opens the repository says what is wrong with it. */
export function isLargeHistory({ scope, paths, cwd, sinceScan }: ScanRequest): boolean {
  if (scope !== 'history' || sinceScan !== undefined) return false;
  try {
    const objects = findObjects(resolve(cwd, paths[0] ?? '.'));
    return objects !== undefined && sizeOfPacks(join(objects, 'pack')) > LARGE;
  } catch {
    return false;
  }
}

function sizeOfPacks(folder: string): number {
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'));
  return packs.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
