// The commits of a range.

import { isRefOption } from '../core/revisions.ts';
import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';
import type { Repository } from './repository.ts';
import { refuseRevision } from './refuse-revision.ts';
import { spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

const UNKNOWN =
  /unknown revision|bad revision|bad object|ambiguous argument|invalid revision range|invalid object name|no such ref|needs? a single/i;
const LINE_FEED = 0x0a;

/**
 * Lists the commits of `revisions`, oldest first, none of which may begin with `-` but options that stand for refs. Throws `UserError` when git does not know one of them. A walk
 * that breaks off because of a damaged repository is told to `onBroken`, and gives what it found.
 */
export async function listCommits(
  repository: Repository,
  revisions: readonly string[],
  onBroken: (why: string) => void,
): Promise<readonly string[]> {
  const guard = revisions.some(isRefOption) ? [] : ['--end-of-options'];
  const git = await spawnGit(['rev-list', ...guard, ...revisions, '--'], repository);
  git.stdin.end();
  const commits: string[] = [];
  try {
    for await (const line of splitRecords(git.stdout, LINE_FEED))
      commits.push(checkObjectId(line.toString('latin1'), 'rev-list'));
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (commits.length === 0 && UNKNOWN.test(error.stderr))
      throw await refuseRevision(repository, revisions, error.message);
    onBroken(error.message);
  } finally {
    git.stop();
  }
  return commits.reverse();
}
