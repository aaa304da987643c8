// Which git this is, and whether it is new enough.

import type { GitLocation } from './environment.ts';
import { readGit } from './spawn-git.ts';

/** The oldest git whose options are all there. */
const OLDEST = [2, 30] as const;
export const OLDEST_GIT: string = OLDEST.join('.');

/** `answer`: what `git version` prints. Undefined when that is no version. */
export function isOldGit(answer: string): boolean | undefined {
  const [, major, minor] = /git version (\d+)\.(\d+)/.exec(answer) ?? [];
  if (major === undefined) return undefined;
  return Number(major) < OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) < OLDEST[1]);
}

/** What `git version` prints; `''` when there is no git that could be asked. */
export async function readGitVersion(location: GitLocation): Promise<string> {
  try {
    return (await readGit(['version'], location)).toString('utf8').trim();
  } catch {
    return '';
  }
}
