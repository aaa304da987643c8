// Which branch the remote's HEAD stands for, as `git clone` and `git remote set-head` write it down: no commit can say it.
import type { GitLocation } from './environment.ts';
import { quietly } from './git-error.ts';
import { readGit } from './spawn-git.ts';

/** Short name; undefined where nobody has written it down, as after most checkouts of CI systems. */
export async function findDefaultBranch(location: GitLocation, remote: string): Promise<string | undefined> {
  const prefix = `refs/remotes/${remote}/`;
  const answer = await quietly(readGit(['symbolic-ref', '--quiet', `${prefix}HEAD`], location), undefined);
  const ref = answer?.toString('utf8').trimEnd();
  return ref?.startsWith(prefix) === true ? ref.slice(prefix.length) : undefined;
}
