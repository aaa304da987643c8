// How git was called when it started a hook, as far as that decides what its user can type next. The command itself is told to no hook.

import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, posix } from 'node:path';
import { escapeText } from '../core/escape.ts';
import { mayHoldBytes } from '../core/raw-path.ts';
import { findDirectories } from '../git/find-directories.ts';
import type { HookName } from './hook-name.ts';
import { isOfFramework } from './hook-settings.ts';

export interface HookStart {
  readonly hook: HookName;
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Situation {
  /** From the top of the working tree to where git was called: `''`, or ends in `/`. */
  readonly prefix: string;
  /** The index is one that git throws away when the commit is refused: `commit -a`, `commit PATH`. */
  readonly passingIndex: boolean;
  /** The pre-commit framework called, which tells of one ref of a push only. */
  readonly framework: boolean;
  /** Makes the commit that waits after a refusal, where that is another command than the one before: in a merge, a cherry-pick or a rebase. */
  readonly finish?: 'git commit' | 'git commit --amend';
  /** The file of a message as git names it, and whether somebody edited it. */
  readonly message?: { readonly file: string; readonly edited: boolean };
}

const WAITING = ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD'] as const;

export function readSituation(start: HookStart): Situation {
  const { hook, args, env } = start;
  const [file = ''] = args;
  const finish = findFinish(start);
  return {
    prefix: env['GIT_PREFIX'] ?? '',
    framework: isOfFramework(env),
    passingIndex: basename(env['GIT_INDEX_FILE'] ?? 'index') !== 'index',
    ...(finish === undefined ? {} : { finish }),
    ...(hook === 'commit-msg' ? { message: { file, edited: env['GIT_EDITOR'] !== ':' } } : {}),
  };
}

/** A merge writes MERGE_HEAD only once its first hook has refused. */
function findFinish({ hook, args, cwd, env }: HookStart): Situation['finish'] {
  if (env['GIT_REFLOG_ACTION']?.startsWith('rebase') === true) return 'git commit --amend';
  if (hook === 'pre-merge-commit' || (hook === 'commit-msg' && basename(args[0] ?? '') === 'MERGE_MSG'))
    return 'git commit';
  const gitDir = findDirectories(cwd, env)?.gitDir;
  const waits = gitDir !== undefined && WAITING.some((name) => existsSync(join(gitDir, name)));
  return waits ? 'git commit' : undefined;
}

/** A path below the top as somebody types it in a shell where git was called; `FILE` for one that cannot be shown as it is. */
export function typePath(path: string, { prefix }: Situation): string {
  const typed = isAbsolute(path) ? path : posix.relative(prefix, path) || '.';
  if (escapeText(typed) !== typed || typed.includes("'") || mayHoldBytes(typed)) return 'FILE';
  const safe = typed.startsWith('-') ? `./${typed}` : typed;
  return /^[\w./@+-]+$/.test(safe) ? safe : `'${safe}'`;
}
