// What the pre-commit framework asks for with its variables: a push, or what lies between two revisions. Of a push it tells one ref, whatever git
// sends: so all branches are looked at that the remote does not have.

import type { WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import type { Repository } from '../git/repository.ts';
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
  const remote = env['PRE_COMMIT_REMOTE_NAME'] || undefined;
  // Empty where it was never set: the framework names a branch and no range when every commit of a push is new.
  const [from, to] = [env['PRE_COMMIT_FROM_REF'] || undefined, env['PRE_COMMIT_TO_REF'] || 'HEAD'];
  if (remote === undefined) {
    const source = openRange(repository, `${from ?? 'HEAD'}..${to}`, settings);
    return { source, moment: 'range', remote, ...pastByCommit(repository, []) };
  }
  const tip = from === undefined ? env['PRE_COMMIT_LOCAL_BRANCH'] || 'HEAD' : to;
  const [tips, had] = await Promise.all([
    resolve(repository, [tip]),
    resolve(repository, from === undefined ? [] : [from]),
  ]);
  const push = {
    tips: [...new Set([...tips, ...(await listHeads(repository))])],
    had,
    known: { kind: 'remote', name: remote, url: env['PRE_COMMIT_REMOTE_URL'] },
    refs: new Map(),
    newRefs: from === undefined ? [env['PRE_COMMIT_REMOTE_BRANCH'] ?? ''] : [],
  } as const;
  return { source: openPush(repository, push, settings), moment: 'push', remote, ...pastByCommit(repository, had) };
}

async function resolve(repository: Repository, revisions: readonly string[]): Promise<readonly string[]> {
  const ids = revisions.map((name) => readGit(['rev-parse', '--verify', '--end-of-options', name], repository));
  return (await Promise.all(ids)).map((id) => id.toString('latin1').trim());
}

async function listHeads(repository: Repository): Promise<readonly string[]> {
  const ids = await readGit(['for-each-ref', '--format=%(objectname)', 'refs/heads'], repository);
  return ids
    .toString('latin1')
    .split('\n')
    .filter((id) => id !== '');
}
