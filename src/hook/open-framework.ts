// What the pre-commit framework asks for with its variables: a push, or what lies between two revisions.

import type { WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import { readGit } from '../git/spawn-git.ts';
import { openRange } from '../source/range.ts';
import type { OpenedHook } from './open-hook.ts';
import { openPush } from './open-push.ts';
import { openRepository, pastByCommit } from './open-updates.ts';

/** Throws `UserError` outside a repository, `GitError` for a branch that is not there. */
export async function openFramework(
  env: Readonly<Record<string, string | undefined>>,
  location: GitLocation,
  settings: WorkerSettings,
): Promise<OpenedHook> {
  const repository = await openRepository(location);
  const past = pastByCommit(repository, []);
  const remote = env['PRE_COMMIT_REMOTE_NAME'] || undefined;
  const [from, to] = [env['PRE_COMMIT_FROM_REF'], env['PRE_COMMIT_TO_REF'] || 'HEAD'];
  if (from) {
    const source = openRange(repository, `${from}..${to}`, settings);
    return { source, moment: remote === undefined ? 'commit' : 'push', remote, ...past };
  }
  // A push of a branch whose every commit is new: the framework names the branch and no range.
  const branch = env['PRE_COMMIT_LOCAL_BRANCH'] || 'HEAD';
  const tip = await readGit(['rev-parse', '--verify', '--end-of-options', branch], repository);
  const push = {
    tips: [tip.toString('latin1').trim()],
    had: [],
    known: { kind: 'remote', name: remote ?? '', url: env['PRE_COMMIT_REMOTE_URL'] },
    refs: new Map(),
    newRefs: [env['PRE_COMMIT_REMOTE_BRANCH'] ?? ''],
  } as const;
  return { source: openPush(repository, push, settings), moment: 'push', remote, ...past };
}
