// The programs that everything here needs, and the repository that is to be protected.

import { messageOf } from '../core/errors.ts';
import type { GitLocation } from '../git/environment.ts';
import { isOldGit, OLDEST_GIT, readGitVersion } from '../git/git-version.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import { UNSHALLOW } from '../git/shallow.ts';
import { type Check, failed, noted, passed } from './check.ts';

/** `package.json`, `engines`. */
const OLDEST_NODE = [20, 19] as const;

/** `version`: as in `process.versions.node`. */
export function checkNode(version: string): Check {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
  if (!isOld) return passed('node', version);
  return failed('node', `${version} is too old`, `install Node ${OLDEST_NODE.join('.')} or newer`);
}

export async function checkGit(cwd: string): Promise<Check> {
  const location: GitLocation = { directory: cwd, inherit: true };
  const version = await readGitVersion(location);
  const known = version.replace(/^git version /, '');
  if (isOldGit(version) === false) return passed('git', known);
  return failed(
    'git',
    version === '' ? 'not found on PATH' : `${known} is too old`,
    `install git ${OLDEST_GIT} or newer`,
  );
}

export interface CheckedRepository {
  readonly check: Check;
  /** Undefined when there is none, or git does not open it. */
  readonly repository: Repository | undefined;
}

export async function checkRepository(cwd: string): Promise<CheckedRepository> {
  try {
    const repository = await findRepository(cwd);
    if (repository === undefined) {
      const check = failed(
        'repository',
        'the current directory is not in a git repository',
        'cd into one, or: git init',
      );
      return { check, repository };
    }
    const { root, gitDir, bare } = repository;
    if (root === undefined && !bare) {
      const check = failed('repository', 'the current directory lies in a git directory', 'cd into its working tree');
      return { check, repository: undefined };
    }
    return { check: passed('repository', root ?? `${gitDir}, without a working tree`), repository };
  } catch (error) {
    return { check: failed('repository', messageOf(error)), repository: undefined };
  }
}

/** What is not here cannot be scanned. It can be protected, so this fails nothing. */
export function checkClone({ shallow, partial }: Repository): Check {
  if (shallow) {
    const message = 'shallow: older commits are not here, so a scan of the history is incomplete';
    return noted('clone', message, UNSHALLOW);
  }
  if (partial) {
    const message = 'partial: objects are left on the server, so a scan of the history is incomplete';
    return noted('clone', message, 'git fetch --refetch --no-filter (git 2.36)');
  }
  return passed('clone', 'whole');
}
