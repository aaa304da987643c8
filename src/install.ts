// Installing hooks and taking them out: where, which, and what each became.

import { readdirSync, rmdirSync } from 'node:fs';
import { UserError } from './core/errors.ts';
import type { GitLocation } from './git/environment.ts';
import {
  type HooksPath,
  isCommon,
  readCommonHooksPath,
  readGlobalHooksPath,
  readHooksPath,
  writeGlobalHooksPath,
} from './git/hooks-path.ts';
import { findFolder, type FolderWish, type HooksFolder, ownGlobalFolder } from './install/find-folder.ts';
import type { Program } from './install/hook-script.ts';
import { findOtherManager, type OtherManager } from './install/other-manager.ts';
import { checkHook, type Placed, placeHook, type Removed, removeHook } from './install/place-hook.ts';

export interface InstallWish extends FolderWish {
  /** Names of hooks; empty for the usual ones. */
  readonly hooks: readonly string[];
}

export interface Installed {
  readonly folder: HooksFolder;
  /** Each hook and what became of it; none when `manager` is set. */
  readonly hooks: readonly { readonly hook: string; readonly placed: Placed }[];
  /** Another program owns the hooks here, and nothing was done. */
  readonly manager?: OtherManager;
  /** For a global folder: the repository that one stands in takes its hooks from elsewhere. */
  readonly exception?: HooksPath;
}

export interface Uninstalled {
  readonly folder: HooksFolder;
  readonly hooks: readonly { readonly hook: string; readonly removed: Removed }[];
}

const OF_WORK_TREE = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'] as const;
const OF_SERVER = ['pre-receive'] as const;

/** Git looks for these in a global folder too, instead of in the repository. Two are left out that it calls at every change of the index or of a ref. */
const PASSED_ON = [
  'applypatch-msg',
  'pre-applypatch',
  'post-applypatch',
  'prepare-commit-msg',
  'post-commit',
  'pre-rebase',
  'post-checkout',
  'post-merge',
  'post-rewrite',
  'pre-auto-gc',
  'pre-receive',
  'update',
  'post-receive',
  'post-update',
] as const;

/** Throws `UserError`. Safe to repeat. */
export async function installHooks(wish: InstallWish, program: Program): Promise<Installed> {
  const folder = await findFolder(wish);
  const hooks = choose(wish, folder);
  const manager = folder.root === undefined ? undefined : findOtherManager(folder.root, folder.path, hooks);
  if (manager !== undefined) return { folder, hooks: [], manager };
  const runsLocal = folder.kind === 'global';
  const others = runsLocal ? PASSED_ON.filter((hook) => !hooks.includes(hook)) : [];
  for (const hook of [...hooks, ...others]) checkHook(folder.path, hook);
  const placed = hooks.map((hook) => ({ hook, placed: placeHook(folder.path, { hook, program, runsLocal }) }));
  for (const hook of others) placeHook(folder.path, { hook, program: undefined, runsLocal });
  if (folder.kind !== 'global') return { folder, hooks: placed };
  if (!folder.isConfigured) await tellGit(locationOf(wish), folder.path);
  const exception = await readHooksPath(locationOf(wish));
  return { folder, hooks: placed, ...(exception && !isCommon(exception) && { exception }) };
}

/** Throws `UserError`, and leaves the setting as it was, when another file has the last word. */
async function tellGit(location: GitLocation, path: string): Promise<void> {
  await writeGlobalHooksPath(location, path);
  const holds = await readCommonHooksPath(location);
  if (holds?.path === path) return;
  await writeGlobalHooksPath(location, undefined);
  const instead = holds === undefined ? 'none' : `${holds.path} (${holds.origin})`;
  throw new UserError(
    `git was told to take hooks from ${path}, and takes them from ${instead}: set core.hooksPath there`,
  );
}

/** Throws `UserError`. */
export async function uninstallHooks(wish: InstallWish): Promise<Uninstalled> {
  const folder = await findFolder(wish, 'uninstall');
  const everything = wish.hooks.length === 0;
  const hooks = everything ? [...new Set([...OF_WORK_TREE, ...OF_SERVER, ...PASSED_ON])] : wish.hooks;
  const removed = hooks.map((hook) => ({ hook, removed: removeHook(folder.path, hook) }));
  if (everything && folder.kind === 'global' && folder.path === ownGlobalFolder(wish.home ?? '')) {
    await forgetGlobalFolder(wish, folder.path);
  }
  return { folder, hooks: removed.filter((one) => one.removed !== 'none') };
}

function choose({ hooks }: InstallWish, { bare }: HooksFolder): readonly string[] {
  if (hooks.length > 0) return [...new Set(hooks)];
  return bare ? OF_SERVER : OF_WORK_TREE;
}

/** Leaves a folder alone in which somebody has put hooks of their own. */
async function forgetGlobalFolder(wish: InstallWish, path: string): Promise<void> {
  try {
    if (readdirSync(path).length > 0) return;
    rmdirSync(path);
  } catch {
    return;
  }
  const location = locationOf(wish);
  if ((await readGlobalHooksPath(location)) === path) await writeGlobalHooksPath(location, undefined);
}

function locationOf({ cwd }: FolderWish): GitLocation {
  return { directory: cwd, inherit: true };
}
