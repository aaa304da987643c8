// Which source a hook scans, and what lies before it.

import { UserError } from '../core/errors.ts';
import type { Place } from '../core/finding.ts';
import type { LooseItem, WorkerSettings } from '../core/work-item.ts';
import type { GitLocation } from '../git/environment.ts';
import { findDirectories } from '../git/find-directories.ts';
import { listChangesFromHead } from '../git/index-changes.ts';
import type { Change } from '../git/raw-change.ts';
import { listIndexRenames } from '../git/renames.ts';
import type { Source } from '../source/source.ts';
import { isOfFramework } from './hook-settings.ts';
import type { HookName, Moment } from './hook-name.ts';

/** As much of a `HookCall` as the choice depends on. */
export interface HookInput {
  readonly hook: HookName;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

export interface OpenedHook {
  readonly source: Source;
  /** See `OpenedCommit`. */
  readonly quick?: LooseItem;
  readonly moment: Moment;
  readonly remote: string | undefined;
  /** See `Past`. */
  readonly changesAt: (place: Place) => Promise<readonly Change[]>;
  readonly hadName: (place: Place) => Promise<boolean>;
}

/** Everything but the hooks of a commit is loaded when it is needed. */
export async function openHook(input: HookInput, location: GitLocation, settings: WorkerSettings): Promise<OpenedHook> {
  const { hook, args, env } = input;
  switch (hook) {
    case 'pre-commit':
    case 'pre-merge-commit': {
      if (!isOfFramework(env)) return openIndex(location, args, settings);
      const { openFramework } = await import('./open-framework.ts');
      return openFramework(env, location, settings);
    }
    case 'commit-msg': {
      const [file, second] = args;
      if (file === undefined || second !== undefined) throw new UserError('commit-msg takes one file, which git names');
      const { openMessage } = await import('./open-message.ts');
      // git says so when no editor will be shown: builtin/commit.c, run_commit_hook.
      const source = openMessage(location, file, env['GIT_EDITOR'] !== ':');
      return { source, moment: 'commit', remote: undefined, changesAt: async () => [], hadName: async () => false };
    }
    case 'pre-push':
    case 'pre-receive': {
      const { openUpdates } = await import('./open-updates.ts');
      return openUpdates(input, location, settings);
    }
  }
}

async function openIndex(
  location: GitLocation,
  files: readonly string[],
  settings: WorkerSettings,
): Promise<OpenedHook> {
  const directories = findDirectories(location.directory);
  if (directories === undefined) {
    throw new UserError('the current directory is not in the working tree of a git repository, which pre-commit needs');
  }
  // git is at work while the rest is loaded.
  const [changes, { openCommit }] = await Promise.all([listChangesFromHead(location), import('./open-commit.ts')]);
  const opened = await openCommit({ location, directories, changes, files }, settings);
  let renames: Promise<readonly Change[]> | undefined;
  const changesAt = async (): Promise<readonly Change[]> => {
    renames ??= listIndexRenames(location).catch(() => []);
    return [...changes, ...(await renames)];
  };
  return { ...opened, moment: 'commit', remote: undefined, changesAt };
}
