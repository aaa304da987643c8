// What paths held before, and which there were: in the parents of a commit, or at the tip of a branch.

import type { GitLocation } from './environment.ts';
import { isObjectId } from './object-id.ts';
import type { Change } from './raw-change.ts';
import { readChanges, readFields } from './read-changes.ts';

/** The changes of a commit (a full id) from each of its parents: of a merge, a path may come once for each. Throws `GitError`. */
export function listParentChanges(location: GitLocation, commit: string): Promise<readonly Change[]> {
  return readChanges(location, 'diff-tree', ['-r', '-m', '--root', '--no-commit-id', commit, '--']);
}

/** Whether one of these revisions has a file or folder of that path. One that is not here has none. */
export async function hasPath(location: GitLocation, revisions: readonly string[], path: string): Promise<boolean> {
  const found = await Promise.all(revisions.map((revision) => isThere(location, revision, path).catch(() => false)));
  return found.includes(true);
}

async function isThere(location: GitLocation, revision: string, path: string): Promise<boolean> {
  for await (const field of readEntries(location, revision, path)) if (field.length > 0) return true;
  return false;
}

/** The blob that a commit (a full id) has at a path; undefined when there is none. Throws `GitError`. */
export async function findBlobAt(location: GitLocation, commit: string, path: string): Promise<string | undefined> {
  for await (const field of readEntries(location, commit, path)) {
    const [, type, id = ''] = /^\d+ (\w+) (\w+)\t/.exec(field.toString('latin1')) ?? [];
    if (type === 'blob' && isObjectId(id)) return id;
  }
  return undefined;
}

/** What a revision has at a path: `MODE TYPE ID\tPATH`. */
function readEntries(location: GitLocation, revision: string, path: string): AsyncGenerator<Buffer> {
  return readFields(location, ['ls-tree', '-z', '--full-tree', revision, '--', path]);
}
