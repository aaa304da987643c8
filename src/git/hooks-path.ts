// Which folder git takes its hooks from. The one thing that is ever written to a user's config is here too.

import type { GitLocation } from './environment.ts';
import { GitError } from './git-error.ts';
import { readGit } from './spawn-git.ts';

export interface HooksPath {
  /** `system`, `global`, `local` or `worktree`. */
  readonly scope: string;
  /** As configured, `~` expanded; a relative one is meant from where git runs hooks. */
  readonly path: string;
  /** What sets it, as git names it: `file:/home/ada/.gitconfig`. Foreign text. */
  readonly origin: string;
}

const KEY = 'core.hooksPath';

/** `core.hooksPath` as the user and the repository set it, whatever this program gives to its own git; undefined when nobody did. */
export async function readHooksPath(location: GitLocation): Promise<HooksPath | undefined> {
  return (await readAll(location)).at(-1);
}

/** The one that holds where a repository sets none: by the last file that counts, be it the system's, the user's or an included one. */
export async function readCommonHooksPath(location: GitLocation): Promise<HooksPath | undefined> {
  return (await readAll(location)).findLast(isCommon);
}

/** Whether it is meant for more than one repository. */
export function isCommon({ scope }: HooksPath): boolean {
  return scope === 'global' || scope === 'system';
}

async function readAll(location: GitLocation): Promise<readonly HooksPath[]> {
  const args = ['config', '-z', '--path', '--includes', '--show-scope', '--show-origin', '--get-all', KEY];
  const fields = (await ask(location, args)).split('\0');
  const found: HooksPath[] = [];
  for (let at = 0; at + 2 < fields.length; at += 3) {
    const [scope = '', origin = '', path = ''] = fields.slice(at, at + 3);
    if (scope !== 'command' && path !== '') found.push({ scope, path, origin });
  }
  return found;
}

/** What stands in the very file that `writeGlobalHooksPath` writes. */
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
