// Which repository a directory belongs to, and what must be known about it before it is scanned. Everything that git refuses to open
// becomes one line that says what to do.

import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../core/errors.ts';
import { openControl, requireGitVersion, type AskGit } from './control.ts';
import type { GitLocation } from './environment.ts';
import { CONFIG_WANTED, findRemoteUrl, isPartial, parseConfig } from './repository-config.ts';

export type ObjectFormat = 'sha1' | 'sha256';

/** A git repository, seen from `directory`. All paths are absolute. */
export interface Repository extends GitLocation {
  /** Top of the working tree; undefined when there is none (bare, or `directory` lies inside the git directory). */
  readonly root: string | undefined;
  readonly gitDir: string;
  /** Where objects and refs are; differs from `gitDir` in a linked worktree. */
  readonly commonDir: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** A partial clone: objects may be missing because a filter left them on the server. */
  readonly partial: boolean;
  readonly objectFormat: ObjectFormat;
  /** HEAD's commit id; undefined before the first commit. */
  readonly head: string | undefined;
  /** The branch's short name; undefined when HEAD is detached. */
  readonly branch: string | undefined;
  /** Without credentials. */
  readonly remoteUrl: string | undefined;
  /** `directory` relative to `root`, POSIX, `''` or ending in `/`. */
  readonly prefix: string;
}

/**
 * Finds the repository that `directory` belongs to; undefined when there is none. Throws `UserError` when git is missing or too old, when git
 * does not trust the owner of the repository, and when the repository cannot be opened.
 */
export async function findRepository(directory: string): Promise<Repository | undefined> {
  const real = realDirectory(directory);
  const location: GitLocation = { directory: real, inherit: real === realpathSync(process.cwd()) };
  const ask = openControl(location);
  // All at once: no question needs the answer to another.
  const answers = [requireGitVersion(ask), discover(ask)] as const;
  const rest = askRest(ask);
  const [version, discovery] = await Promise.allSettled(answers);
  if (version.status === 'rejected') throw version.reason;
  if (discovery.status === 'rejected') return refuse(real, messageOf(discovery.reason));
  return describe(location, discovery.value, await rest);
}

function realDirectory(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    throw new UserError(`${directory}: no such directory`);
  }
}

interface Discovery {
  readonly bare: boolean;
  readonly shallow: boolean;
  readonly objectFormat: ObjectFormat;
  readonly gitDir: string;
  /** From the directory up to the top of the working tree (`../../`); undefined when not inside one. */
  readonly up: string | undefined;
}

async function discover(ask: AskGit): Promise<Discovery> {
  const [answer, up] = await Promise.all([
    ask([
      'rev-parse',
      '--is-bare-repository',
      '--is-inside-work-tree',
      '--is-shallow-repository',
      '--show-object-format',
      '--absolute-git-dir',
    ]),
    ask(['rev-parse', '--is-inside-work-tree', '--show-cdup']),
  ]);
  const [bare, inside, shallow, format, ...gitDir] = answer.replace(/\r?\n$/, '').split('\n');
  if (format !== 'sha1' && format !== 'sha256') throw new Error(`object format ${format} is not known`);
  return {
    bare: bare === 'true',
    shallow: shallow === 'true',
    objectFormat: format,
    gitDir: resolve(gitDir.join('\n')),
    up: inside === 'true' ? (up.split('\n')[1] ?? '').trimEnd() : undefined,
  };
}

/** What git's refusal means: undefined for "no repository here", else a `UserError`. */
function refuse(directory: string, message: string): undefined {
  if (/dubious ownership|unsafe repository/.test(message)) {
    const named = /'([^']+)'/.exec(message)?.[1] ?? directory;
    throw new UserError(
      `git does not trust ${named}: it belongs to another user; if you do: git config --global --add safe.directory '${named}'`,
    );
  }
  if (/not a git repository \(or any/.test(message) && !exists(join(directory, '.git'))) return undefined;
  const [, extension] = /unknown repository extensions? found:[\s;]*([^\n;]+)/.exec(message) ?? [];
  const why = extension
    ? `this git does not know its extension ${extension}; scan with a newer git`
    : `${message.replaceAll('fatal: ', '')}; repair it, then scan again`;
  throw new UserError(`the git repository at ${directory} cannot be opened: ${why}`);
}

interface Rest {
  readonly head: string;
  readonly branch: string;
  readonly config: string;
}

/** What git may have no answer to. Never rejects. */
async function askRest(ask: AskGit): Promise<Rest> {
  const [head, branch, config] = await Promise.all([
    ask(['rev-parse', '--verify', 'HEAD']).catch(() => ''),
    ask(['symbolic-ref', '--short', 'HEAD']).catch(() => ''),
    ask(['config', '-z', '--get-regexp', CONFIG_WANTED]).catch(() => ''),
  ]);
  return { head, branch, config };
}

function describe(location: GitLocation, found: Discovery, { head, branch, config }: Rest): Repository {
  const commonDir = findCommonDir(found.gitDir, location.inherit);
  const root = findRoot(location.directory, found);
  const settings = parseConfig(config);
  const { bare, shallow, objectFormat, gitDir } = found;
  return {
    ...location,
    root,
    gitDir,
    commonDir,
    bare,
    shallow,
    partial: isPartial(settings, commonDir),
    objectFormat,
    head: /^[0-9a-f]{40,64}$/.test(head.trim()) ? head.trim() : undefined,
    branch: branch.trim() || undefined,
    remoteUrl: findRemoteUrl(settings),
    prefix:
      root === undefined || root === location.directory
        ? ''
        : `${relative(root, location.directory).split(sep).join('/')}/`,
  };
}

/**
 * The top of the working tree. `core.worktree` of the repository's config may name any directory of this machine, so it is believed only when it
 * holds the directory that was asked for; else the working tree is where the `.git` directory stands.
 */
function findRoot(directory: string, found: Discovery): string | undefined {
  if (found.up !== undefined) return resolve(directory, found.up);
  const parent = dirname(found.gitDir);
  const besides =
    basename(found.gitDir) === '.git' && isWithin(directory, parent) && !isWithin(directory, found.gitDir);
  return besides && !found.bare ? parent : undefined;
}

/** Whether `path` is `directory` or lies below it. Both absolute. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith(sep) ? directory : directory + sep);
}

/** gitrepository-layout(5): a linked worktree's git directory names the common one in its file `commondir`. */
function findCommonDir(gitDir: string, inherit: boolean): string {
  const named = inherit ? process.env['GIT_COMMON_DIR'] : undefined;
  if (named !== undefined) return resolve(named);
  try {
    return resolve(gitDir, readFileSync(join(gitDir, 'commondir'), 'utf8').trimEnd());
  } catch {
    return gitDir;
  }
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
