// Which hooks folder a user means.

import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../core/errors.ts';
import type { GitLocation } from '../git/environment.ts';
import { type HooksPath, isCommon, readCommonHooksPath, readHooksPath } from '../git/hooks-path.ts';
import { findRepository, type Repository } from '../git/repository.ts';

type Command = 'install' | 'uninstall';

/** Where hooks are to go; without any of the three, into the current repository. */
export interface FolderWish {
  /** Absolute. */
  readonly cwd: string;
  readonly home: string | undefined;
  readonly global: boolean;
  readonly hooksPath: string | undefined;
  readonly template: string | undefined;
}

export interface HooksFolder {
  readonly kind: 'repository' | 'global' | 'named' | 'template';
  /** Absolute. */
  readonly path: string;
  /** Top of the working tree, where there is one. */
  readonly root: string | undefined;
  readonly bare: boolean;
  /** False for a global folder that git still has to be told of. */
  readonly isConfigured: boolean;
}

/** `command`: whose words an error is in. Throws `UserError` when there is no such folder to be found. */
export async function findFolder(wish: FolderWish, command: Command = 'install'): Promise<HooksFolder> {
  const { cwd, home, global, hooksPath, template } = wish;
  const named = { root: undefined, bare: false, isConfigured: true } as const;
  if (hooksPath !== undefined) return { ...named, kind: 'named', path: resolve(cwd, hooksPath) };
  if (template !== undefined) return { ...named, kind: 'template', path: resolve(cwd, template, 'hooks') };
  const location: GitLocation = { directory: cwd, inherit: true };
  if (!global) return findOwn(location, command);
  const configured = await readCommonHooksPath(location);
  if (configured !== undefined) return { ...named, kind: 'global', path: demandAbsolute(configured, command) };
  if (home === undefined) throw new UserError('your home folder is not known: name a folder with --hooks-path');
  return { ...named, kind: 'global', path: ownGlobalFolder(home), isConfigured: false };
}

/** Git looks for a relative one in each repository anew: there is no folder for all of them. */
function demandAbsolute({ path, origin }: HooksPath, command: Command): string {
  if (isAbsolute(path)) return path;
  throw new UserError(
    `core.hooksPath is ${path} (${origin}), which is another folder in each repository: pat-patrol ${command} in each, or put an absolute path there`,
  );
}

/** The folder that `install --global` makes when there is none. */
export function ownGlobalFolder(home: string): string {
  return join(home, '.config', 'pat-patrol', 'hooks');
}

/** Where git looks for the hooks of a repository, whoever said so. Absolute. */
export async function findHooks(repository: Repository): Promise<string> {
  const configured = await readHooksPath(repository);
  if (configured === undefined) return join(repository.commonDir, 'hooks');
  return resolve(repository.root ?? repository.gitDir, configured.path);
}

async function findOwn(location: GitLocation, command: Command): Promise<HooksFolder> {
  const repository = await findRepository(location.directory);
  if (repository === undefined) {
    throw new UserError(
      `the current directory is not in a git repository; for all of yours: pat-patrol ${command} --global`,
    );
  }
  const { root, bare, commonDir } = repository;
  const facts = { kind: 'repository', root, bare, isConfigured: true } as const;
  const configured = await readHooksPath(location);
  if (configured === undefined) return { ...facts, path: join(commonDir, 'hooks') };
  // A relative one names a folder of each repository's own, whoever set it.
  if (isCommon(configured) && isAbsolute(configured.path)) {
    throw new UserError(
      `git takes the hooks of all repositories from ${configured.path} (core.hooksPath): pat-patrol ${command} --global ${command === 'install' ? 'puts them there' : 'takes them out there'}`,
    );
  }
  return { ...facts, path: resolve(root ?? repository.gitDir, configured.path) };
}
