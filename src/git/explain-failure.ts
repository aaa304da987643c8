// What a failure of git means to people. Asked only when something failed: a hook must not pay for a version check each time.

import { UserError } from '../core/errors.ts';
import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { readGit } from './spawn-git.ts';

/** The oldest git whose options are all there. */
const OLDEST = [2, 30] as const;

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
  const version = await readVersion(location);
  const [, major = '2', minor = '30'] = /git version (\d+)\.(\d+)/.exec(version) ?? [];
  const isOld = Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
  return isOld ? new UserError(`${version.trim()} is too old: install git ${OLDEST.join('.')} or newer`) : error;
}

async function readVersion(location: GitLocation): Promise<string> {
  try {
    return (await readGit(['version'], location)).toString('utf8');
  } catch {
    return '';
  }
}
