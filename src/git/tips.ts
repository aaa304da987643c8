// Where the commits are that refs lead to.

import type { CommitGraph } from './commit-graph.ts';
import { GitError } from './git-error.ts';
import { peelToCommits } from './read-tags.ts';
import { visitRefs, type Ref } from './refs.ts';
import type { Repository } from './repository.ts';

/** A ref that leads to a commit, through tags or not. */
export interface Tip {
  /** Full name. Foreign text. */
  readonly name: string;
  /** By number. */
  readonly commit: number;
  /** The id of the tag that it is on, if it is not on the commit itself. */
  readonly tag?: string;
}

/** All of them. Refs that git cannot list are reported by whoever scans; here they are none. */
export async function listTips(repository: Repository, graph: CommitGraph): Promise<readonly Tip[]> {
  const tips: Tip[] = [];
  const others: Ref[] = [];
  try {
    await visitRefs(repository, (ref) => {
      const commit = graph.numberOf(ref.id);
      if (commit === undefined) others.push(ref);
      else tips.push({ name: ref.name, commit });
    });
    const peeled = await peelToCommits(repository, [...new Set(others.map(({ id }) => id))]);
    for (const { name, id } of others) {
      const commit = graph.numberOf(peeled.get(id) ?? '');
      if (commit !== undefined) tips.push({ name, commit, tag: id });
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  return tips;
}
