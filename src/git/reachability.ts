// From where commits can still be reached: HEAD, a ref, a stash, only a reflog, or nothing.

import type { Reachability } from '../core/finding.ts';
import { GitError } from './git-error.ts';
import { checkObjectId } from './object-id.ts';
import type { Repository } from './repository.ts';
import { listRefs } from './refs.ts';
import { readGit, spawnGit } from './spawn-git.ts';
import { splitRecords } from './split-records.ts';

/** `note`: reachable from `refs/notes` and from nothing nearer. */
export type CommitReach = Reachability | 'note';

interface Level {
  readonly reach: CommitReach;
  readonly args: readonly string[];
  readonly input?: string;
}

const LINE_FEED = 0x0a;

/** Finds for each commit the nearest thing from which it can be reached. A walk that breaks off counts as far as it came. */
export async function findReachability(
  repository: Repository,
  commits: Iterable<string>,
): Promise<ReadonlyMap<string, CommitReach>> {
  const found = new Map<string, CommitReach>();
  const left = new Set(commits);
  for await (const level of listLevels(repository)) {
    if (left.size === 0) break;
    await walk(repository, level, (id) => {
      if (left.delete(id)) found.set(id, level.reach);
      return left.size > 0;
    });
  }
  for (const id of left) found.set(id, 'none');
  return found;
}

/** From the nearest to the farthest. */
async function* listLevels(repository: Repository): AsyncGenerator<Level> {
  if (repository.head !== undefined) yield { reach: 'head', args: ['HEAD'] };
  yield { reach: 'ref', args: ['--exclude=refs/stash', '--exclude=refs/notes/*', '--all'] };
  yield { reach: 'note', args: ['--glob=refs/notes/*'] };
  // Older stashes are in the reflog of the stash only.
  yield { reach: 'stash', args: ['--stdin'], input: await listStashes(repository) };
  yield { reach: 'reflog', args: ['--reflog'] };
}

/** Which of `refs/notes` each of these commits, which are commits of notes, belongs to. */
export async function findNoteRefs(
  repository: Repository,
  commits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (commits.size === 0) return found;
  const { refs } = await listRefs(repository);
  for (const { name, id } of refs.filter((ref) => ref.name.startsWith('refs/notes/'))) {
    await walk(repository, { reach: 'note', args: [id] }, (commit) => {
      if (commits.has(commit) && !found.has(commit)) found.set(commit, name);
      return found.size < commits.size;
    });
  }
  return found;
}

async function listStashes(repository: Repository): Promise<string> {
  const stashes = await readGit(['rev-list', '--walk-reflogs', 'refs/stash', '--'], repository).catch(
    (error: unknown) => {
      if (error instanceof GitError) return Buffer.alloc(0);
      throw error;
    },
  );
  return stashes.toString('latin1');
}

/** Calls `visit` with each commit that the level reaches, until it returns false. */
async function walk(repository: Repository, level: Level, visit: (id: string) => boolean): Promise<void> {
  const git = await spawnGit(['rev-list', ...level.args], repository);
  git.stdin.end(level.input ?? '');
  try {
    for await (const line of splitRecords(git.stdout, LINE_FEED)) {
      if (!visit(checkObjectId(line.toString('latin1'), 'rev-list'))) return;
    }
    await git.ended;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  } finally {
    git.stop();
  }
}
