// What the index holds that HEAD does not.

import type { RawPath } from '../core/origin.ts';
import { listIndexChanges, listUnmerged } from './index-changes.ts';
import { emptyTree } from './object-id.ts';
import type { Repository } from './repository.ts';

export interface StagedEntry {
  /** Undefined for a submodule. */
  readonly blob: string | undefined;
  /** Relative to the repository's root. */
  readonly path: RawPath;
}

/** Lists blobs, symbolic links included, and new submodules; of a path with a merge conflict all versions. Throws `GitError`. */
export async function listStaged(repository: Repository): Promise<readonly StagedEntry[]> {
  // The pathspec `:/` would be taken literally: ls-files has to be started at the top to see everything.
  const top = repository.root === undefined ? repository : { ...repository, directory: repository.root };
  const [changed, unmerged] = await Promise.all([
    listIndexChanges(repository, repository.head ?? emptyTree(repository.objectFormat)),
    listUnmerged(top),
  ]);
  return [...changed, ...unmerged].flatMap(({ after, isNew, path }) =>
    after !== undefined || isNew ? [{ blob: after, path }] : [],
  );
}
