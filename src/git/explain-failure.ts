// What a failure of git means to people. Asked only when something failed: a hook must not pay for a version check each time.

import { UserError } from '../core/errors.ts';
import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { isOldGit, OLDEST_GIT, readGitVersion } from './git-version.ts';

/** A `UserError` for what git did not do: no repository, a foreign owner, a git that is too old. Any other error comes back as it is. */
export async function explainFailure(error: unknown, location: GitLocation): Promise<unknown> {
  if (!(error instanceof GitError)) return error;
  const { stderr } = error;
  if (/not a git repository/.test(stderr)) return new UserError('the current directory is not in a git repository');
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const named = /'([^']+)'/.exec(stderr)?.[1] ?? location.directory;
    return new UserError(
      `git does not trust ${named}, which belongs to another user: see safe.directory in git help config`,
    );
  }
  const version = await readGitVersion(location);
  return isOldGit(version) === true
    ? new UserError(`${version} is too old: install git ${OLDEST_GIT} or newer`)
    : error;
}
