// Where the objects lie in which something was found: path, commit, author, date, and whether it is still there. This costs a walk through
// the history, so it is asked for hits only, once, after everything was scanned.

import type { Place } from '../core/finding.ts';
import type { ObjectType } from '../core/origin.ts';
import { attributeBlobs } from './attribute-blobs.ts';
import { attributeMessages } from './attribute-messages.ts';
import type { IdList } from './id-list.ts';
import type { Repository } from './repository.ts';

/** One place of an object. `path` is relative to the repository's root, `''` when none is known. */
export type ObjectPlace = Pick<Place, 'path'> &
  Partial<Pick<Place, 'object' | 'blob' | 'commit' | 'ref' | 'author' | 'date' | 'atHead' | 'reachable'>>;

/**
 * Finds the places of these objects: for a blob one for each path that it ever had, for commits and tags one. Each object gets at least one.
 * `commits`: all commits of the repository, reachable or not.
 */
export async function attribute(
  repository: Repository,
  objects: ReadonlyMap<string, ObjectType>,
  commits: IdList,
): Promise<ReadonlyMap<string, readonly ObjectPlace[]>> {
  const blobs = new Set<string>();
  const messages = new Map<string, ObjectType>();
  for (const [id, type] of objects) {
    if (type === 'blob') blobs.add(id);
    else messages.set(id, type);
  }
  const [ofBlobs, ofMessages] = await Promise.all([
    blobs.size === 0 ? new Map<string, ObjectPlace[]>() : attributeBlobs(repository, blobs, commits),
    messages.size === 0 ? new Map<string, ObjectPlace[]>() : attributeMessages(repository, messages),
  ]);
  return new Map([...ofBlobs, ...ofMessages]);
}
