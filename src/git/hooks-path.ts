// Which folder git takes its hooks from. The one thing that is ever written to a user's config is here too.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { readGit } from './spawn-git.ts';

export interface HooksPath {
  /** `system`, `global`, `local` or `worktree`. */
  readonly scope: string;
  /** As configured, `~` expanded; a relative one is meant from where git runs hooks. */
  readonly path: string;
}

const KEY = 'core.hooksPath';

/** `core.hooksPath` as the user and the repository set it, whatever this program gives to its own git; undefined when nobody did. */
export async function readHooksPath(location: GitLocation): Promise<HooksPath | undefined> {
  const fields = (await ask(location, ['config', '-z', '--path', '--show-scope', '--get-all', KEY])).split('\0');
  const found: HooksPath[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope = '', path = ''] = fields.slice(at, at + 2);
    if (scope !== 'command' && path !== '') found.push({ scope, path });
  }
  return found.at(-1);
}

/** The user's own setting, for all repositories. */
export async function readGlobalHooksPath(location: GitLocation): Promise<string | undefined> {
  const answer = await ask(location, ['config', '-z', '--path', '--global', '--get', KEY]);
  return answer.replace(/\0$/, '') || undefined;
}

/** Sets it for all repositories of the user, or with undefined takes it away. Throws `GitError`. */
export async function writeGlobalHooksPath(location: GitLocation, path: string | undefined): Promise<void> {
  const what = path === undefined ? ['--unset', KEY] : [KEY, path];
  await readGit(['config', '--global', ...what], location);
}

async function ask(location: GitLocation, args: readonly string[]): Promise<string> {
  try {
    return (await readGit(args, location)).toString('utf8');
  } catch (error) {
    // Its answer for "not set".
    if (error instanceof GitError && error.exitCode === 1) return '';
    throw error;
  }
}
