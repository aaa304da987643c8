// What every git child is started with. A scanned repository is not trusted, and its config may name programs (fsmonitor, hooks, textconv,
// transports of a lazy fetch...): the environment and the options here see to it that none of them runs, on any git since 2.30.

import { statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { UserError } from '../core/errors.ts';

/** Where a git command works. */
export interface GitLocation {
  /** Absolute directory in which git is started. */
  readonly directory: string;
  /**
   * True when `directory` is the current directory: git's own location variables (a hook's `GIT_DIR`, `GIT_INDEX_FILE`, quarantine...) are about
   * this repository and are kept. Else they are about another one and are dropped.
   */
  readonly inherit: boolean;
  /** Absolute top of the working tree. Given to git, so that `core.worktree` of the repository's config cannot point elsewhere. */
  readonly root?: string | undefined;
}

/** Variables that say where the repository is. */
export const LOCATION_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_COMMON_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_NAMESPACE',
] as const;

/** Variables of the user's that hold for every repository: where discovery stops, and which config files hold their `safe.directory`. */
const USER_VARIABLES = [
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
] as const;

/** Variables that are the same for every git child. */
const FIXED_VARIABLES = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  // Grafts rewrite parents, and so hide commits.
  GIT_GRAFT_FILE: process.platform === 'win32' ? 'NUL' : '/dev/null',
  // Newer git starts no fetch at all; older git starts one that finds every transport refused, before any program of the remote's config runs.
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  // What git says beside its answer counts as something that it could not read; advice is not that.
  GIT_ADVICE: '0',
  LC_ALL: 'C',
} as const;

/**
 * Config that no file may override. An empty `core.fsmonitor` means off for every git (`false` names a program before 2.36). The commit graph,
 * the multi-pack index and the untracked cache are derived data that could be stale or forged, so that something is not seen.
 */
export const FIXED_CONFIG = [
  'core.fsmonitor=',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.alternateRefsCommand=:',
  'core.sshCommand=false',
  'credential.helper=',
  'protocol.allow=never',
  'core.quotePath=false',
  'core.untrackedCache=false',
  'core.commitGraph=false',
  'core.multiPackIndex=false',
  'submodule.recurse=false',
  'log.showSignature=false',
  'color.ui=false',
  'i18n.logOutputEncoding=UTF-8',
  'gc.auto=0',
  'maintenance.auto=false',
] as const;

/** The options that stand before the git command. */
export const FIXED_OPTIONS: readonly string[] = [
  '--no-pager',
  '--literal-pathspecs',
  ...FIXED_CONFIG.flatMap((setting) => ['-c', setting]),
];

/** What a git child that may talk to a server gets on top. Credentials then come from files only, and the transports run no program. */
export const NETWORK_VARIABLES = { GIT_ALLOW_PROTOCOL: 'https:http' } as const;
export const NETWORK_OPTIONS: readonly string[] = ['-c', 'core.askPass='];

/** Programs that git would ask the user with; nothing here asks, and simple-git refuses to start with them. */
const PROGRAM_VARIABLES = new Set(['EDITOR', 'VISUAL', 'PAGER', 'SSH_ASKPASS', 'PREFIX']);

/** The environment of a git child: the user's without any `GIT_*` that is not listed here. */
export function gitEnvironment(location: GitLocation, ambient: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(ambient)) {
    const upper = name.toUpperCase();
    if (!upper.startsWith('GIT_') && !PROGRAM_VARIABLES.has(upper)) environment[name] = value;
  }
  const kept: readonly string[] = location.inherit ? [...LOCATION_VARIABLES, ...USER_VARIABLES] : USER_VARIABLES;
  for (const name of kept) {
    if (ambient[name] !== undefined) environment[name] = ambient[name];
  }
  if (location.root !== undefined) environment['GIT_WORK_TREE'] = location.root;
  return Object.assign(environment, FIXED_VARIABLES);
}

let found: { readonly path: string; readonly git: string } | undefined;

/**
 * Absolute path of git, from absolute directories of PATH only: what a scanned directory holds under the name `git` never runs, on Windows either.
 * Throws `UserError` when there is none.
 */
export function findGit(): string {
  const path = process.env['PATH'] ?? process.env['Path'] ?? '';
  if (found?.path !== path) {
    const git = searchPath(path);
    if (git === undefined) throw new UserError('git was not found on PATH: install git 2.30 or newer');
    found = { path, git };
  }
  return found.git;
}

function searchPath(path: string): string | undefined {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  return path
    .split(delimiter)
    .filter((directory) => isAbsolute(directory))
    .map((directory) => join(directory, name))
    .find((candidate) => isFile(candidate));
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
