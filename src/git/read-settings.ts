// Single settings of git's config, as the user and the repository have them.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { readGit } from './spawn-git.ts';

/** The values of those of `names` (lower case) that are set; of several values the last. Throws `GitError`. */
export async function readSettings(
  location: GitLocation,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const pattern = `^(${names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})$`;
  const entries = (await ask(location, pattern)).split('\0').filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}

async function ask(location: GitLocation, pattern: string): Promise<string> {
  try {
    return (await readGit(['config', '-z', '--get-regexp', pattern], location)).toString('utf8');
  } catch (error) {
    // Its answer for "none of them".
    if (error instanceof GitError && error.exitCode === 1) return '';
    throw error;
  }
}
