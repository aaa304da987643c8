// Which blobs of the index differ from HEAD.

import type { RawPath } from '../core/origin.ts';
import { listIndexChanges, listUnmerged } from './index-changes.ts';
import { emptyTree } from './object-id.ts';
import type { Repository } from './repository.ts';

export interface StagedBlob {
  readonly blob: string;
  /** Relative to the repository's root. */
  readonly path: RawPath;
}

/** Lists them, symbolic links included, submodules not; of a path with a merge conflict all versions. Throws `GitError`. */
export async function listStagedBlobs(repository: Repository): Promise<readonly StagedBlob[]> {
  // The pathspec `:/` would be taken literally: ls-files has to be started at the top to see everything.
  const top = repository.root === undefined ? repository : { ...repository, directory: repository.root };
  const [changed, unmerged] = await Promise.all([
    listIndexChanges(repository, repository.head ?? emptyTree(repository.objectFormat)),
    listUnmerged(top),
  ]);
  return [...changed, ...unmerged].flatMap(({ after, path }) => (after === undefined ? [] : [{ blob: after, path }]));
}
