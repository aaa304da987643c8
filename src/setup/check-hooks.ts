// The hooks of a repository: which are there, by whom, and whether they refuse a token.

import { reasonOf } from '../core/errors.ts';
import { mintLegacyToken, mintToken } from '../detect/mint.ts';
import type { HookName } from '../hook/hook-name.ts';
import { findOwner, type HookOwner, OURS } from '../install/find-owner.ts';
import { findOtherManager } from '../install/other-manager.ts';
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
  /** Called when a token is about to be tried on a hook. */
  readonly onTrial?: () => void;
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
  if (owner?.callsUs !== true) return tellMissing(hook, counts, { owner, query });
  const { name, executable, failsOpen } = owner;
  if (!executable)
    return failed(hook, `git passes over it: it is not executable (${name})`, `chmod +x ${query.folder}/${hook}`);
  if (!query.run) return noted(hook, `there (${name}), not tried`);
  if (query.paths === undefined)
    return failed(hook, 'the configuration leaves out every file that git knows', 'pat-patrol scan --verbose');
  try {
    const check = await tryAll({ hook, name, attempts: listAttempts(hook, query.paths, query.now) }, query);
    return failsOpen && check.status === 'ok' ? tellOpen(check) : check;
  } catch (error) {
    return failed(hook, `cannot be tried: ${reasonOf(error)}`);
  }
}

/** One commit or push of a token. */
interface Attempted {
  readonly path: string;
  readonly token: string;
  /** What is not as in the first one, in words; undefined for that. */
  readonly unlike: string | undefined;
}

/** A message has no path. */
function listAttempts(hook: HookName, paths: readonly string[], now: Date): readonly Attempted[] {
  const [first = '', ...others] = paths;
  return [
    { path: first, token: mintToken(now), unlike: undefined },
    { path: first, token: mintLegacyToken(), unlike: 'of the older format, of 52 characters' },
    ...(hook === 'commit-msg' ? [] : others).map((path) => ({ path, token: mintToken(now), unlike: `in ${path}` })),
  ];
}

interface Tried {
  readonly hook: HookName;
  /** Of its owner. */
  readonly name: string;
  readonly attempts: readonly Attempted[];
}

/** One after the other, until a token gets through: a hook may look at some files only, and a configuration may leave out a format. */
async function tryAll({ hook, name, attempts }: Tried, query: HooksQuery): Promise<Check> {
  const { root, folder, branch, signal } = query;
  const stopped: string[] = [];
  for (const { path, token, unlike } of attempts) {
    query.onTrial?.();
    const result = await tryHook({ hook, folder, root, path, branch, token, ...(signal && { signal }) });
    // Another check may make nothing of a file like this: the token stays out, and it is not shown that pat-patrol keeps it out.
    if (unlike !== undefined && result.verdict === 'stopped') stopped.push(unlike);
    else if (result.verdict !== 'refused')
      return tellResult(hook, unlike === undefined ? name : `${name}, ${unlike}`, result);
  }
  if (stopped.length === 0) return passed(hook, `refused a token made for this (${name})`);
  return noted(hook, `refused a token (${name}), but ${stopped.join(' and ')} something else stopped it first`);
}

/** A broken configuration or an unreadable file is enough for it to let everything through. */
function tellOpen({ name, message }: Check): Check {
  return noted(name, `${message}, but lets through what it cannot read (--fail-open)`, 'take --fail-open out of it');
}

interface Found {
  readonly owner: HookOwner | undefined;
  readonly query: HooksQuery;
}

function tellMissing(hook: HookName, counts: boolean, { owner, query: { root, folder } }: Found): Check {
  const message = owner === undefined ? 'not installed' : `not pat-patrol's: ${owner.name} runs, without it`;
  // `install` leaves the hooks of other managers alone.
  const manager = root === undefined ? undefined : findOtherManager(root, folder, [hook]);
  const next = manager?.advice ?? [counts ? 'pat-patrol install' : `pat-patrol install --hook ${hook}`];
  return counts ? failed(hook, message, ...next) : noted(hook, message, ...next);
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
