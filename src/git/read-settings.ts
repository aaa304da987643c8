// Single settings of git's config, as the user and the repository have them.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { NONE_SET, parseSettings, settingsCommand } from './settings-text.ts';
import { readGit } from './spawn-git.ts';

/** The values of those of `names` (lower case) that are set; of several values the last. Throws `GitError`. */
export async function readSettings(
  location: GitLocation,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  try {
    return parseSettings((await readGit(settingsCommand(names), location)).toString('utf8'));
  } catch (error) {
    if (error instanceof GitError && error.exitCode === NONE_SET) return new Map();
    throw error;
  }
}
