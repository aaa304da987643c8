// How the index differs from a commit: one `git diff-index`, which is all that the hook of a commit needs of git.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { checkObjectId, emptyTree } from './object-id.ts';
import { toRawPath } from './raw-path.ts';
import type { Change } from './raw-change.ts';
import { readChanges, readFields } from './read-changes.ts';

const UNMERGED = ['ls-files', '--unmerged', '-z', '--full-name'];
const TAB = 0x09;
/** What git says of HEAD where there is no commit yet, and of a tree that it does not have. */
const NO_TREE = /bad revision|ambiguous argument|bad object|not a tree object|unable to read tree/;

/** The changes from `tree`, any name of a commit or tree. Of a path with a merge conflict nothing is told but that. Throws `GitError`. */
export function listIndexChanges(location: GitLocation, tree: string): Promise<readonly Change[]> {
  return readChanges(location, 'diff-index', ['--cached', tree, '--']);
}

/** The changes from HEAD, or from nothing before the first commit. Throws `GitError`. */
export async function listChangesFromHead(location: GitLocation): Promise<readonly Change[]> {
  for (const tree of ['HEAD', emptyTree('sha1')]) {
    try {
      return await listIndexChanges(location, tree);
    } catch (error) {
      if (!(error instanceof GitError) || !NO_TREE.test(error.stderr)) throw error;
    }
  }
  return listIndexChanges(location, emptyTree('sha256'));
}

/** All versions of paths with a merge conflict below `location`, which is best the top of the working tree. Throws `GitError`. */
export async function listUnmerged(location: GitLocation): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const record of readFields(location, UNMERGED)) {
    const tab = record.indexOf(TAB);
    const [mode = '', id = ''] = record.toString('latin1', 0, Math.max(tab, 0)).split(' ');
    const after = /^1[02]/.test(mode) ? checkObjectId(id, 'ls-files') : undefined;
    changes.push({ path: toRawPath(record.subarray(tab + 1)), before: undefined, after, isNew: true, unmerged: true });
  }
  return changes;
}
