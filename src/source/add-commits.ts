// What commits bring in: each blob that one of them has where its parents have not, and their own messages.

import { messageOf } from '../core/errors.ts';
import { pathText } from '../core/raw-path.ts';
import { diffCommits } from '../git/diff-commits.ts';
import { nameObject } from '../git/object-id.ts';
import type { Repository } from '../git/repository.ts';
import type { NamedObjects } from './named-objects.ts';

/** Adds the objects of these commits, each at the path and in the commit that it first comes with. A commit that cannot be compared is a problem. */
export async function addCommits(
  repository: Repository,
  commits: readonly string[],
  objects: NamedObjects,
): Promise<void> {
  for (const commit of commits) objects.add(commit, { path: '', object: 'commit', commit });
  await diffCommits(
    {
      repository,
      onCommit: ({ id, author, date }) => objects.replace(id, { path: '', object: 'commit', commit: id, author, date }),
      onIntroduction: ({ commit, blob, path }) => {
        const { id, author, date } = commit;
        const place = { path: pathText(path), object: 'blob', blob, commit: id, author, date } as const;
        objects.add(blob, place);
        objects.addPath(path, place);
      },
      onSubmodule: ({ commit: { id, author, date }, path }) =>
        objects.addPath(path, { path: pathText(path), commit: id, author, date }),
      onUnreadable: (commit, why) =>
        objects.report(nameObject(commit), `what this commit changes cannot be read: ${messageOf(why)}`),
    },
    commits,
  );
}
