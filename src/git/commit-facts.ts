// Who wrote commits, and when.

import type { CommitFacts } from './diff-commits.ts';
import { quietly } from './git-error.ts';
import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

const FORMAT = '--format=tformat:%H%x00%ct%x00%an%x00%aI';

/** As far as git can read them. */
export async function readCommitFacts(
  repository: Repository,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CommitFacts>> {
  if (ids.length === 0) return new Map();
  const args = ['rev-list', '--no-walk=unsorted', '--stdin', FORMAT];
  const answer = await quietly(readGit(args, { ...repository, input: `${ids.join('\n')}\n` }), undefined);
  const lines = (answer?.toString('utf8') ?? '')
    .split('\n')
    .map((line) => line.split('\0'))
    .filter((parts) => parts.length === 4);
  return new Map(
    lines.map(([id = '', committed = '', author = '', date = '']) => [
      id,
      { id, committed: Number(committed), author, date },
    ]),
  );
}
