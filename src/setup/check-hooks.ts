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
  /** Where a token has to be refused; undefined when the configuration leaves out everything. */
  readonly paths: readonly string[] | undefined;
  /** The branch to which it has to be refused. */
  readonly branch: string;
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
    // A message has no path.
    return await tryPaths({ hook, name, paths: hook === 'commit-msg' ? query.paths.slice(0, 1) : query.paths }, query);
  } catch (error) {
    return failed(hook, `cannot be tried: ${reasonOf(error)}`);
  }
}

interface Tried {
  readonly hook: HookName;
  /** Of its owner. */
  readonly name: string;
  readonly paths: readonly string[];
}

/** One after the other, until a token gets through: a hook may look at some files only. */
async function tryPaths({ hook, name, paths }: Tried, query: HooksQuery): Promise<Check> {
  const { root, folder, branch, now, signal } = query;
  const stopped: string[] = [];
  for (const [at, path] of paths.entries()) {
    const trial = { hook, folder, root, path, branch, token: mintToken(now), ...(signal && { signal }) };
    const result = await tryHook(trial);
    const isMore = at > 0;
    // Another check may make nothing of a file like this: the token stays out, and it is not shown that pat-patrol keeps it out.
    if (isMore && result.verdict === 'stopped') stopped.push(path);
    else if (result.verdict !== 'refused') return tellResult(hook, isMore ? `${name}, in ${path}` : name, result);
  }
  if (stopped.length === 0) return passed(hook, `refused a token made for this (${name})`);
  return noted(hook, `refused a token (${name}), but in ${stopped.join(' and ')} something else stopped it first`);
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
        ...(name.startsWith(OURS) ? ['pat-patrol install puts a fresh one in place'] : []),
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
