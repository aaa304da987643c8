// The one place where git may talk to a server: getting commits that a shallow checkout left there, when the user allowed it. Only over HTTPS or
// HTTP, with what the CI system's checkout has left in the repository's configuration as the only credentials, and with no program of that
// configuration's: no transport helper, no credential helper, no askpass, no hook, no gc.

import type { Repository } from './repository.ts';
import { readGit } from './spawn-git.ts';

/** The remote that both checkouts make. */
export const REMOTE = 'origin';

/** `git fetch` takes it for all there is. */
const INFINITE = 0x7fffffff;
/** Seconds without a word from the server. */
const SILENCE = 300;

/**
 * Fetches one commit id, one refspec, or what the remote's own refspecs name when `want` is undefined, so that as many commits as `depth` says are
 * here, all of them by default. Throws `GitError`.
 */
export async function fetchCommits(repository: Repository, want: string | undefined, depth = INFINITE): Promise<void> {
  const shape = repository.shallow ? [`--depth=${depth}`] : [];
  const options = ['--quiet', '--no-recurse-submodules', '--no-write-fetch-head', ...shape];
  await readGit(['fetch', ...options, ...(want === undefined ? [REMOTE] : ['--no-tags', '--', REMOTE, want])], {
    ...repository,
    silence: SILENCE,
    network: true,
  });
}
