// Which of some revisions are here, and what they lead to.

import { isObjectId } from './object-id.ts';
import type { GitLocation } from './environment.ts';
import { readGit } from './spawn-git.ts';

export interface Resolved {
  /** What the revision names: a commit, or a tag that leads to one. */
  readonly id: string;
  readonly commit: string;
}

/** In their order; undefined for what is not here or leads to no commit. Throws `GitError`. */
export async function resolveRevisions(
  location: GitLocation,
  revisions: readonly string[],
): Promise<readonly (Resolved | undefined)[]> {
  const input = revisions.map((revision) => `${revision}\n${revision}^{commit}\n`).join('');
  const answer = await readGit(['cat-file', '--batch-check=%(objectname)'], { ...location, input });
  const lines = answer.toString('latin1').split('\n');
  return revisions.map((_, at) => {
    const [id = '', commit = ''] = lines.slice(at * 2);
    return isObjectId(id) && isObjectId(commit) ? { id, commit } : undefined;
  });
}
