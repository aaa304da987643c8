// The hooks of a repository: which are there, by whom, and whether they refuse a token.

import { reasonOf } from '../core/errors.ts';
import { mintToken } from '../detect/mint.ts';
import type { HookName } from '../hook/hook-name.ts';
import { findOwner, type HookOwner, OURS } from '../install/find-owner.ts';
import { type Check, failed, noted, passed } from './check.ts';
import { tryHook, type TrialResult } from './try-hook.ts';

export interface HooksQuery {
  /** Where git looks for hooks. Absolute. */
  readonly folder: string;
  /** Top of the working tree; undefined for a bare repository. Absolute. */
  readonly root: string | undefined;
  /** Paths that the configuration does not leave out; undefined when it leaves out everything. */
  readonly paths: readonly string[] | undefined;
  /** False: only look. */
  readonly run: boolean;
  readonly now: Date;
  readonly signal?: AbortSignal;
}

/** The first one is the one that counts: without it every commit passes, or every push. */
const OF_WORK_TREE = ['pre-commit', 'pre-merge-commit', 'commit-msg', 'pre-push'] as const;
const OF_SERVER = ['pre-receive'] as const;

/** In the order in which git calls them. */
export async function checkHooks(query: HooksQuery): Promise<readonly Check[]> {
  const hooks: readonly HookName[] = query.root === undefined ? OF_SERVER : OF_WORK_TREE;
  return Promise.all(hooks.map((hook, at) => checkHook(hook, at === 0, query)));
}

async function checkHook(hook: HookName, counts: boolean, query: HooksQuery): Promise<Check> {
  const owner = findOwner(query.folder, hook, query.root);
  if (owner?.callsUs !== true) return tellMissing(hook, counts, owner);
  const { name, executable } = owner;
  if (!executable)
    return failed(hook, `git passes over it: it is not executable (${name})`, `chmod +x ${query.folder}/${hook}`);
  if (!query.run) return noted(hook, `there (${name}), not tried`);
  if (query.paths === undefined)
    return failed(hook, 'the configuration leaves out every file that git knows', 'pat-patrol scan --verbose');
  try {
    const { root, folder, paths, signal } = query;
    const token = mintToken(query.now);
    return tellResult(hook, name, await tryHook({ hook, folder, root, paths, token, ...(signal && { signal }) }));
  } catch (error) {
    return failed(hook, `cannot be tried: ${reasonOf(error)}`);
  }
}

function tellMissing(hook: HookName, counts: boolean, owner: HookOwner | undefined): Check {
  const message = owner === undefined ? 'not installed' : `not pat-patrol's: ${owner.name} runs, without it`;
  const next = counts ? 'pat-patrol install' : `pat-patrol install --hook ${hook}`;
  return counts ? failed(hook, message, next) : noted(hook, message, next);
}

function tellResult(hook: HookName, name: string, { verdict, output }: TrialResult): Check {
  switch (verdict) {
    case 'refused':
      return passed(hook, `refused a token made for this (${name})`);
    case 'passed':
      return failed(
        hook,
        `let a token through (${name}): ${lastLine(output) ?? 'without a word'}`,
        'see --fail-on in the hook, and failOn and disabledRules in the configuration',
        ...(name === OURS ? ['pat-patrol install puts a fresh one in place'] : []),
      );
    case 'stopped':
      return failed(
        hook,
        `stopped before pat-patrol could refuse a token (${name}): ${lastLine(output) ?? 'without a word'}`,
        `run it by hand to see why`,
      );
    case 'hung':
      return failed(hook, `did not end (${name})`);
  }
}

function lastLine(output: string): string | undefined {
  return output
    .split('\n')
    .map((line) => line.trim())
    .findLast((line) => line !== '');
}
